/** Which reading runs; 0 between readings, when the page may change at any time. */
let reading = 0;
let last = 0;

/** Runs a reading: what is looked up of an element or a tree meanwhile is looked up once, as the page cannot change. */
export function duringReading<Result>(run: () => Result): Result {
  if (reading !== 0) return run();
  last += 1;
  reading = last;
  try {
    return run();
  } finally {
    reading = 0;
  }
}

/** A look-up that remembers its answers for the reading that runs, and for no longer. */
export function onceAReading<Key extends object, Answer>(
  look: (key: Key) => Answer,
): (key: Key) => Answer {
  let known = new Map<Key, Answer>();
  let of = 0;
  return (key) => {
    if (reading === 0) return look(key);
    if (of !== reading) {
      known = new Map();
      of = reading;
    }
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Answer;
    const answer = look(key);
    known.set(key, answer);
    return answer;
  };
}
