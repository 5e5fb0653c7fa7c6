import { expect } from '@open-wc/testing';
import { UnmetNote } from '../../kiosk/unmet-note.ts';

function visit(): { note: UnmetNote; kept: (readonly [string, string | undefined])[] } {
  const kept: (readonly [string, string | undefined])[] = [];
  const keep = (words: string, opened?: string): number => kept.push([words, opened]);
  return { note: new UnmetNote({ hasAnswer: (query) => query.includes('khai'), keep }), kept };
}

function type(note: UnmetNote, query: string): void {
  for (let length = 1; length <= query.length; length += 1) note.noteQuery(query.slice(0, length));
}

describe('the note of questions without an answer', () => {
  it('tells the whole question once, with what was opened after it', () => {
    const { note, kept } = visit();
    type(note, 'Bìa hồng');
    note.noteQuery('');
    note.noteOpened('1.001193');
    note.end();
    expect(kept).to.deep.equal([['bia hong', '1.001193']]);
  });

  it('tells it at the end of a visit that found nothing', () => {
    const { note, kept } = visit();
    type(note, 'bia hong');
    note.end();
    expect(kept).to.deep.equal([['bia hong', undefined]]);
  });

  it('tells nothing of a question with an answer, nor of one or two letters', () => {
    const { note, kept } = visit();
    type(note, 'khai sinh');
    note.noteQuery('');
    type(note, 'zz');
    note.end();
    expect(kept).to.deep.equal([]);
  });
});
