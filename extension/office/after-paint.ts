/** After the next frame is on the screen; a page in the background draws none, so it does not wait for one. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });
}
