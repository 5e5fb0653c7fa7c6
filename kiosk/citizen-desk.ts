import type { FeedbackSubmitEvent } from '../components/feedback-form/feedback-events.ts';
import type { FeedbackForm } from '../components/feedback-form/feedback-form.ts';
import type {
  FeedbackLookupEvent,
  FeedbackStatus,
} from '../components/feedback-status/feedback-status.ts';
import type {
  RatingSubmitEvent,
  SatisfactionRating,
} from '../components/satisfaction-rating/satisfaction-rating.ts';
import type { OfficeInfo } from '../domain/office-info.ts';
import type { KioskStore, OpenStore } from './kiosk-store.ts';
import type { Messages } from './messages.ts';

/** What the desk needs of the page it belongs to. */
export interface DeskPage {
  readonly openStore: OpenStore | undefined;
  readonly report: (error: unknown) => void;
  /** The frame's sentences in the language of now. */
  readonly messages: Messages;
}

/** Takes what citizens say into the store, and tells the form what became of it. */
export class CitizenDesk {
  readonly #page: DeskPage;
  #store: Promise<KioskStore> | undefined;

  constructor(page: DeskPage) {
    this.#page = page;
  }

  /** Keeps a phản ánh, kiến nghị; the form shows the receipt, or keeps the words and says why not. */
  readonly keepFeedback = async ({
    feedback,
    currentTarget,
  }: FeedbackSubmitEvent): Promise<void> => {
    const form = currentTarget as FeedbackForm;
    form.busy = true;
    form.problem = '';
    try {
      form.receipt = await (await this.#open()).keepFeedback(feedback);
    } catch (cause) {
      form.problem = this.#refuse(cause);
    } finally {
      form.busy = false;
    }
  };

  /** Says what became of a phản ánh. Whoever typed another code meanwhile is not shown the first one's answer. */
  readonly lookUp = async ({ code, currentTarget }: FeedbackLookupEvent): Promise<void> => {
    const status = currentTarget as FeedbackStatus;
    status.busy = true;
    try {
      const record = await (await this.#open()).findAnswer(code);
      if (status.code.trim() !== code) return;
      status.record = record;
      // Shown under the code as it was given out, however it was typed.
      if (record !== undefined) status.code = record.code;
      else status.problem = this.#page.messages.unknownCode(code);
    } catch (cause) {
      this.#refuse(cause);
      status.problem = this.#page.messages.notLookedUp;
    } finally {
      status.busy = false;
    }
  };

  /** Keeps one rating. */
  readonly keepRating = async ({ rating, currentTarget }: RatingSubmitEvent): Promise<void> => {
    const form = currentTarget as SatisfactionRating;
    try {
      await (await this.#open()).keepRating(rating);
    } catch (cause) {
      form.problem = this.#refuse(cause);
    }
  };

  /** What the office says of itself; undefined when there is nothing or it cannot be read: name and hours are there still. */
  async findOffice(): Promise<OfficeInfo | undefined> {
    try {
      return await (await this.#open()).findOffice();
    } catch (cause) {
      this.#refuse(cause);
      return undefined;
    }
  }

  /** Counts a question without an answer. Nobody waits for it: when it cannot be kept only the office hears of it. */
  async keepUnmet(words: string, opened?: string): Promise<void> {
    if (this.#page.openStore === undefined) return; // A page that only shows procedures.
    try {
      await (await this.#open()).keepUnmet(words, opened);
    } catch (cause) {
      this.#refuse(cause);
    }
  }

  #open(): Promise<KioskStore> {
    const { openStore } = this.#page;
    if (openStore === undefined) throw new Error('Expected openStore to be set, found none.');
    this.#store ??= openStore();
    return this.#store;
  }

  #refuse(cause: unknown): string {
    this.#store = undefined;
    this.#page.report(cause);
    return this.#page.messages.notKept;
  }
}
