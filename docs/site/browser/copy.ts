/** Gives every code block its button; the button says what came of it until it is left. */
export function enableCopying(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const { done = '', failed = '' } = button.dataset;
    const words = button.textContent;
    const say = (said: string): void => {
      button.textContent = said;
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = button.closest('.code')!.querySelector('code')!.textContent;
      // Without permission or a secure origin the text can still be selected by hand; the button says so.
      navigator.clipboard.writeText(text).then(
        () => say(done),
        () => say(failed),
      );
    });
    button.addEventListener('blur', () => say(words));
  }
}
