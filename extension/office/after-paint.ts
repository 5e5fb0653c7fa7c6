/** A frame that comes later than this is none that a person waits for. */
const LATEST_FRAME_MILLISECONDS = 1000;

/** After the next frame is on the screen; a page in the background draws none, so it does not wait for one. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, document.hidden ? 0 : LATEST_FRAME_MILLISECONDS);
  });
}
