const SHOWN_MS = 2000;

/** Gives every code block its button; the button says what came of it. */
export function enableCopying(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const { done = '', failed = '' } = button.dataset;
    const words = button.textContent;
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = button.closest('.code')!.querySelector('code')!.textContent;
      const say = (said: string): void => {
        button.textContent = said;
        setTimeout(() => (button.textContent = words), SHOWN_MS);
      };
      // Without permission or a secure origin the text can still be selected by hand; the button says so.
      navigator.clipboard.writeText(text).then(
        () => say(done),
        () => say(failed),
      );
    });
  }
}
