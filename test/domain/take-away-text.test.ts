import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import checklists from '../../catalogue/checklists.json';
import { encodeQr } from '../../components/qr-display/qr-path.ts';
import { birth, birthChecklist, sparse } from '../../components/example-procedures.ts';
import type { Checklist } from '../../domain/checklist.ts';
import { bytesThatFit, fitText, takeAwayLines } from '../../domain/take-away-text.ts';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('the text a citizen takes away', () => {
  it('names what to bring first, then time, fee, place and of when the data is', () => {
    const lines = takeAwayLines(birth, birthChecklist, '2026-07');
    expect(lines.slice(0, 2)).to.deep.equal(['Đăng ký khai sinh', 'Mang theo:']);
    expect(lines[2]).to.match(/^- .+ \(.+\)$/);
    expect(lines.at(-1)).to.contain('dữ liệu tháng 7/2026');
    expect(lines.join('\n')).to.contain('Mã 1.001193');
  });

  it('shows no code nobody checked, and no list nobody wrote', () => {
    const text = takeAwayLines({ ...sparse, verified: false }, undefined, '').join('\n');
    expect(text).not.to.contain('Mã');
    expect(text).not.to.contain('Mang theo');
  });

  it('fits a code of the screen’s width for every list of the catalogue', () => {
    for (const modules of [61, 85, 105, 400]) {
      const most = bytesThatFit(modules);
      for (const checklist of checklists as unknown as readonly Checklist[]) {
        const text = fitText(takeAwayLines(birth, checklist, '2026-07'), most);
        expect(encodeQr(text).size).to.be.at.most(Math.min(modules, 105));
      }
    }
  });

  it('leaves out whole lines only, and says so', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.nat(400), (lines, room) => {
        const most = room + 60;
        const text = fitText(lines, most);
        expect(bytes(text)).to.be.at.most(most);
        const whole = lines.join('\n');
        if (text === whole) return;
        expect(text).to.match(/… còn nữa: hỏi cán bộ tại quầy$/);
        const kept = text.slice(0, text.lastIndexOf('…')).replace(/\n$/, '');
        expect(whole.startsWith(kept)).to.equal(true);
      }),
    );
  });
});
