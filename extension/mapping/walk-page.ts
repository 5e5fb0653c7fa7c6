import type { Subject } from '../../domain/fact.ts';
import { findField } from '../../domain/vocabulary.ts';
import type { ContextHead } from '../../domain/vocabulary/label-words.ts';
import type { PageItem } from './page-item.ts';
import type { FieldContext } from './adjust-field.ts';
import type { SubjectContext } from './subject-context.ts';

const NAME_FIELDS = ['fullName', 'familyName', 'familyAndMiddleName', 'givenName'];
const SPLIT_NAME = ['familyName', 'middleName', 'familyAndMiddleName'];
/** People rarely have their own telephone in a declaration: such a box after their block is somebody else's. */
const SELDOM_IN_RUN = ['phone', 'email'];
const DECLARED_PEOPLE: readonly Subject[] = [
  'child',
  'mother',
  'father',
  'deceased',
  'husband',
  'wife',
];
const ADDRESS = /^(residence|hometown|birthPlace|deathPlace)(Province|District|Commune|Detail)?$/;
/** How many controls a paper's name reaches ("Giấy tờ tùy thân" … "Nơi cấp"). */
const HEAD_REACH = 5;

const HEAD_OF: Readonly<Record<string, ContextHead>> = {
  idType: 'identity',
  idPaper: 'identity',
  idNumber: 'identity',
  idDate: 'identity',
  deathNoticeNumber: 'notice',
  deathNoticeDate: 'notice',
  deathNoticeIssuer: 'notice',
  registrationNumber: 'registration',
  registrationBook: 'registration',
  registrationPage: 'registration',
  registrationPlace: 'registration',
  registrationDate: 'registration',
  documentName: 'document',
  documentNumber: 'document',
  documentDate: 'document',
};

interface Run {
  readonly subject: Subject;
  readonly sections: readonly string[];
  readonly column: string;
  readonly seen: Set<string>;
  readonly doubtful: boolean;
  /** How many controls the run holds so far. */
  readonly size: number;
}

/** What an item was found to be; field and subject are undefined when that is not known. */
export interface FoundFact {
  readonly field: string | undefined;
  readonly subject: Subject | undefined;
  /** Its own label says whose it is. */
  readonly byLabel: boolean;
  readonly direct: boolean;
  /** The field (not whose it is) is beyond doubt. */
  readonly sure: boolean;
}

const isWithin = (inner: readonly string[], outer: readonly string[]): boolean =>
  outer.every((text, at) => inner[at] === text);

function headOfSections(item: PageItem): ContextHead | undefined {
  const readings = [item.label, ...item.sectionReadings.toReversed()];
  for (const reading of readings) if (reading.head !== undefined) return reading.head;
  return undefined;
}

/** Remembers, from control to control of one frame, what the ones before say about the next. */
export class PageWalk {
  #frameIndex = -1;
  #run: Run | undefined;
  #address: { head: string; sections: readonly string[]; suffixes: Set<string> } | undefined;
  #head: { head: ContextHead; sections: readonly string[]; since: number } | undefined;
  #lastField: string | undefined;
  readonly #items: readonly PageItem[];

  constructor(items: readonly PageItem[]) {
    this.#items = items;
  }

  #startFrame(item: PageItem): void {
    if (item.frameIndex === this.#frameIndex) return;
    this.#frameIndex = item.frameIndex;
    this.#run = undefined;
    this.#address = undefined;
    this.#head = undefined;
    this.#lastField = undefined;
  }

  /** What the surroundings say about the field of the item at a place of the list. */
  fieldContext(at: number, aboutDeath: boolean): FieldContext {
    const item = this.#items[at]!;
    this.#startFrame(item);
    const addressHead =
      item.label.addressHead ??
      this.#sectionAddress(item) ??
      this.#columnAddress(item) ??
      this.#addressBefore(item);
    const head = headOfSections(item) ?? this.#headBefore(item);
    return {
      ...(addressHead === undefined ? {} : { addressHead }),
      ...(head === undefined ? {} : { head }),
      lastField: this.#lastField,
      ...this.#addressLevels(at),
      besideSplitName: this.#isBesideSplitName(at),
      numberAfter: this.#isNumberAfter(at),
      aboutDeath: aboutDeath || (this.#lastField ?? '').startsWith('death'),
    };
  }

  #sectionAddress(item: PageItem): string | undefined {
    return item.sectionReadings.findLast(({ addressHead }) => addressHead !== undefined)
      ?.addressHead;
  }

  #columnAddress(item: PageItem): string | undefined {
    return item.column?.addressHead;
  }

  #addressBefore(item: PageItem): string | undefined {
    const { suffix } = item.label;
    if (this.#address === undefined || !isWithin(item.sections, this.#address.sections))
      return undefined;
    return suffix !== undefined && this.#address.suffixes.has(suffix)
      ? undefined
      : this.#address.head;
  }

  #headBefore(item: PageItem): ContextHead | undefined {
    if (this.#head === undefined || this.#head.since > HEAD_REACH) return undefined;
    return isWithin(item.sections, this.#head.sections) ? this.#head.head : undefined;
  }

  #addressLevels(at: number): Pick<FieldContext, 'levelsBefore' | 'levelsAfter'> {
    const item = this.#items[at]!;
    const known = this.#address;
    const before =
      known?.head === 'residence' && known.suffixes.has('Commune') && !known.suffixes.has('Detail');
    const next = this.#items[at + 1];
    const after =
      next?.frameIndex === item.frameIndex &&
      next.label.suffix !== undefined &&
      isWithin(next.sections, item.sections);
    return { levelsBefore: before && isWithin(item.sections, known.sections), levelsAfter: after };
  }

  #isNumberAfter(at: number): boolean {
    const item = this.#items[at]!;
    const next = this.#items[at + 1];
    if (next?.frameIndex !== item.frameIndex || !isWithin(next.sections, item.sections))
      return false;
    return (
      next.label.bare === 'number' || next.label.claims.some(({ field }) => field === 'idNumber')
    );
  }

  #isBesideSplitName(at: number): boolean {
    const item = this.#items[at]!;
    const near = this.#items.slice(Math.max(0, at - 2), at + 3);
    return near.some(
      (other) =>
        other.frameIndex === item.frameIndex &&
        other.label.claims.some(({ field }) => SPLIT_NAME.includes(field)),
    );
  }

  /** Whose the controls before were, when the item can belong to the same block and its field was not in it yet. */
  findRun(item: PageItem, field: string): SubjectContext['run'] {
    const run = this.#run;
    if (run === undefined || run.column !== (item.shown.column ?? '')) return undefined;
    if (!isWithin(item.sections, run.sections)) return undefined;
    if (run.seen.has(field)) return undefined;
    const seldom = SELDOM_IN_RUN.includes(field) && DECLARED_PEOPLE.includes(run.subject);
    const here = run.sections.join('\n') === item.sections.join('\n');
    return { subject: run.subject, doubtful: run.doubtful || seldom, here };
  }

  /** Takes note of what an item was found to be. */
  remember(item: PageItem, { field, subject, byLabel, direct, sure }: FoundFact): void {
    this.#lastField = field;
    this.#rememberAddress(item, field);
    this.#rememberHead(item, sure ? field : undefined);
    if (field === undefined || (findField(field)?.subjects.length ?? 0) < 3) return;
    const run = this.#run;
    if (byLabel && subject !== undefined && subject !== run?.subject) {
      const doubtful =
        !NAME_FIELDS.includes(field) ||
        (run !== undefined && run.size < 2 && isWithin(item.sections, run.sections));
      this.#run = {
        subject,
        sections: item.sections,
        column: item.shown.column ?? '',
        seen: new Set([field]),
        doubtful,
        size: 1,
      };
      return;
    }
    if (run === undefined) return;
    if (direct && subject !== run.subject) this.#run = undefined;
    else if (run.seen.has(field) && !byLabel) this.#run = undefined;
    else if (!isWithin(item.sections, run.sections)) this.#run = undefined;
    else if (subject === run.subject) {
      run.seen.add(field);
      this.#run = { ...run, size: run.size + 1 };
    }
  }

  #rememberAddress(item: PageItem, field: string | undefined): void {
    if (field === 'residenceType') {
      this.#address = { head: 'residence', sections: item.sections, suffixes: new Set() };
      return;
    }
    const [, head, suffix] = ADDRESS.exec(field ?? '') ?? [];
    const known = this.#address;
    if (head === undefined) {
      // "Trong nước / Nước ngoài" and the like stand between an address and its levels.
      if (field !== undefined || item.label.addressHead === undefined) this.#address = undefined;
      else
        this.#address = {
          head: item.label.addressHead,
          sections: item.sections,
          suffixes: new Set(),
        };
      return;
    }
    if (
      known === undefined ||
      known.head !== head ||
      suffix === undefined ||
      known.suffixes.has(suffix)
    ) {
      this.#address = {
        head,
        sections: item.sections,
        suffixes: new Set(suffix === undefined ? [] : [suffix]),
      };
    } else known.suffixes.add(suffix);
  }

  #rememberHead(item: PageItem, field: string | undefined): void {
    const head = HEAD_OF[field ?? ''];
    if (head !== undefined) this.#head = { head, sections: item.sections, since: 1 };
    else if (this.#head !== undefined) this.#head.since++;
  }
}
