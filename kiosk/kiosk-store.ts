import type { Feedback } from '../components/feedback-form/feedback-draft.ts';
import type { Rating } from '../components/satisfaction-rating/satisfaction-rating.ts';
import type { FeedbackRecord } from '../domain/feedback-record.ts';
import type { OfficeInfo } from '../domain/office-info.ts';
import type { Database } from '../storage/database.ts';

/** Where the kiosk keeps what citizens say. All reject when it could not be kept. */
export interface KioskStore {
  /** Keeps a phản ánh, kiến nghị, sealed for the office; resolves to its receipt code. */
  keepFeedback(feedback: Feedback): Promise<string>;
  /** Keeps one rating; it carries no name. */
  keepRating(rating: Rating): Promise<void>;
  /** What became of a word, by its receipt code as it was typed; undefined when this kiosk knows nothing of it. */
  findAnswer(code: string): Promise<FeedbackRecord | undefined>;
  /** What the office says of itself; undefined before anybody wrote it. */
  findOffice(): Promise<OfficeInfo | undefined>;
  /** Counts a question that had no answer, and the procedure found another way, if any. */
  keepUnmet(words: string, opened?: string): Promise<void>;
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

/** The database of this screen; `onProblem` hears of what happens to it later. @throws StorageError */
export async function openKioskDatabase(onProblem: (problem: Error) => void): Promise<Database> {
  const { openDatabase } = await import('../storage/database.ts');
  return openDatabase(NAME, { onProblem, marker });
}

/** The store of this screen. @throws StorageError */
export async function openKioskStore(onProblem: (problem: Error) => void): Promise<KioskStore> {
  const [
    db,
    { addFeedback },
    { findAnswer },
    { addRating },
    { findKioskSeal },
    { noteUnmet },
    { findOfficeInfo },
  ] = await Promise.all([
    openKioskDatabase(onProblem),
    import('../storage/feedback.ts'),
    import('../storage/feedback-answers.ts'),
    import('../storage/ratings.ts'),
    import('../storage/kiosk-key.ts'),
    import('../storage/unmet-searches.ts'),
    import('../storage/office-info.ts'),
  ]);
  return {
    keepFeedback: async (feedback) => addFeedback(db, feedback, await findKioskSeal(db)),
    keepRating: async (rating) => {
      await addRating(db, rating);
    },
    findAnswer: (code) => findAnswer(db, code),
    findOffice: () => findOfficeInfo(db),
    keepUnmet: (words, opened) => noteUnmet(db, words, opened),
  };
}
