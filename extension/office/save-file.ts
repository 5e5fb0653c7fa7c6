/** Hands a file to the person through the browser's own download. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then, and the browser holds the content itself.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
