import { fold } from '../domain/vietnamese.ts';

const SHORTEST = 3;

/** What the note asks and tells. */
export interface UnmetDesk {
  readonly hasAnswer: (query: string) => boolean;
  readonly keep: (words: string, opened?: string) => void;
}

/** Follows one visit's questions: the last one without an answer, and the procedure opened after it, if any. */
export class UnmetNote {
  readonly #desk: UnmetDesk;
  #query = '';
  #words: string | undefined;

  constructor(desk: UnmetDesk) {
    this.#desk = desk;
  }

  /** The question as it stands after a key. */
  noteQuery(query: string): void {
    // Still the same question, longer by a sign: judged when it is whole.
    if (!query.startsWith(this.#query)) this.#judge();
    this.#query = query;
  }

  /** A procedure was opened, from whatever list. */
  noteOpened(code: string): void {
    this.#judge();
    this.#tell(code);
  }

  /** The visit is over. */
  end(): void {
    this.#judge();
    this.#tell();
  }

  #judge(): void {
    const words = fold(this.#query).trim();
    if (words.length >= SHORTEST && !this.#desk.hasAnswer(this.#query)) this.#words = words;
    this.#query = '';
  }

  #tell(opened?: string): void {
    if (this.#words !== undefined) this.#desk.keep(this.#words, opened);
    this.#words = undefined;
  }
}
