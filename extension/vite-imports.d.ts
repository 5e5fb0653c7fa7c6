/** CRXJS: the file as one synchronous script; the import is its path in the extension. */
declare module '*?iife' {
  const path: string;
  export default path;
}
