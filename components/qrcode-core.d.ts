declare module 'qrcode/lib/core/qrcode.js' {
  /** The encoder of node-qrcode without its renderers; throws when the text does not fit. */
  export function create(
    segments: readonly { readonly data: string; readonly mode: 'byte' }[],
    options: { readonly errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ): { readonly modules: { readonly size: number; readonly data: Uint8Array } };
}
