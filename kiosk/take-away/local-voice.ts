/** A Vietnamese voice of this machine; voices of the network are left alone: the text would go to somebody's server. */
export function findLocalVoice(): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis
    .getVoices()
    .filter(({ lang, localService }) => localService && /^vi\b/i.test(lang));
  // Some systems list thousands of variants of one voice, "+" before the variant's name.
  return voices.find(({ name }) => !name.includes('+')) ?? voices[0];
}

/** Reads lines aloud one after the other; `end` hears when it is over or was stopped. */
export function readAloud(
  lines: readonly string[],
  voice: SpeechSynthesisVoice,
  end: () => void,
): void {
  speechSynthesis.cancel();
  const utterances = lines.map((line) => {
    const utterance = new SpeechSynthesisUtterance(line);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    return utterance;
  });
  const last = utterances.at(-1);
  for (const event of ['end', 'error']) last?.addEventListener(event, end); // No line, nothing to hear.
  for (const utterance of utterances) speechSynthesis.speak(utterance);
}
