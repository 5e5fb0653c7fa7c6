import { StorageError } from '../../storage/problem.ts';

/** The most a picture may measure, in pixels, and how much of it is kept. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** `cover`: the middle of it fills the size; `contain`: all of it fits in. */
  readonly fit: 'cover' | 'contain';
}

/** A face beside a name, sharp on a screen of twice the pixels. */
export const FACE: PictureSize = { width: 192, height: 240, fit: 'cover' };
/** A plan of the hall, its words still readable. */
export const PLAN: PictureSize = { width: 1600, height: 1200, fit: 'contain' };

async function readBitmap(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file);
  } catch (cause) {
    throw new StorageError('picture-unreadable', { cause });
  }
}

/** A person's picture as `data:`, no larger than it is shown; what a camera wrote beside it (place, time) is gone. @throws StorageError 'picture-unreadable' */
export async function shrinkPicture(
  file: Blob,
  { width, height, fit }: PictureSize,
): Promise<string> {
  const bitmap = await readBitmap(file);
  const scales = [width / bitmap.width, height / bitmap.height];
  const scale = Math.min(1, fit === 'cover' ? Math.max(...scales) : Math.min(...scales));
  const canvas = document.createElement('canvas');
  canvas.width = Math.min(width, Math.round(bitmap.width * scale));
  canvas.height = Math.min(height, Math.round(bitmap.height * scale));
  const [drawnWidth, drawnHeight] = [bitmap.width * scale, bitmap.height * scale];
  const context = canvas.getContext('2d')!; // Null only where another kind of context was asked first.
  context.drawImage(
    bitmap,
    (canvas.width - drawnWidth) / 2,
    (canvas.height - drawnHeight) / 2,
    drawnWidth,
    drawnHeight,
  );
  bitmap.close();
  return canvas.toDataURL('image/webp', 0.85);
}
