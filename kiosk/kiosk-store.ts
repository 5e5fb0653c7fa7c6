import type { Feedback } from '../components/feedback-form/feedback-draft.ts';
import type { Rating } from '../components/satisfaction-rating/satisfaction-rating.ts';

/** Where the kiosk keeps what citizens say. Both reject when it could not be kept. */
export interface KioskStore {
  /** Keeps a phản ánh, kiến nghị; resolves to its receipt code. */
  keepFeedback(feedback: Feedback): Promise<string>;
  /** Keeps one rating; it carries no name. */
  keepRating(rating: Rating): Promise<void>;
}

/** Opens the store when it is first needed, so that the database's code never delays the first screen. */
export type OpenStore = () => Promise<KioskStore>;

const NAME = 'mot-lan-kiosk';
const LINES_KEY = 'mot-lan-kiosk-lines';

/** A number of lines outside IndexedDB: a store the browser emptied is then noticed. */
const marker = {
  read: async (): Promise<number | undefined> => {
    const kept = localStorage.getItem(LINES_KEY);
    return kept !== null && /^\d+$/.test(kept) ? Number(kept) : undefined;
  },
  write: async (lines: number): Promise<void> => localStorage.setItem(LINES_KEY, String(lines)),
};

/** The store of this screen; `onProblem` hears of what happens to it later. @throws StorageError */
export async function openKioskStore(onProblem: (problem: Error) => void): Promise<KioskStore> {
  const [{ openDatabase }, { addFeedback }, { addRating }, { findKioskSeal }] = await Promise.all([
    import('../storage/database.ts'),
    import('../storage/feedback.ts'),
    import('../storage/ratings.ts'),
    import('../storage/kiosk-key.ts'),
  ]);
  const db = await openDatabase(NAME, { onProblem, marker });
  return {
    keepFeedback: async (feedback) => addFeedback(db, feedback, await findKioskSeal(db)),
    keepRating: async (rating) => {
      await addRating(db, rating);
    },
  };
}
