import { expect } from '@open-wc/testing';
import { formatFactValue } from '../../domain/fact-value.ts';
import type { PageSnapshot } from '../../domain/form.ts';
import { collectFacts } from '../../extension/mapping/collect-facts.ts';
import { collectRecords, type DossierRecord } from '../../extension/mapping/collect-records.ts';
import { matchPage } from '../../extension/mapping/match-page.ts';
import { form, type Entry } from './support/form.ts';

const PLACE = { system: 'Một cửa (thử)', at: '2026-11-05T02:00:00.000Z' };
const HEADS = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Thủ tục', 'Ngày tiếp nhận', 'Thao tác'];

function list(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  entries: readonly Entry[] = [],
): PageSnapshot {
  const page = form('Danh sách hồ sơ', entries);
  const records = rows.map((cells, at) => ({
    locator: { path: [`tr:nth-of-type(${at})`] },
    cells,
  }));
  const table = { sections: [], headers, rows: records, truncated: false };
  return { frames: [{ ...page.frames[0]!, tables: [table] }] };
}

function read(page: PageSnapshot): readonly DossierRecord[] {
  return collectRecords(page, collectFacts(page, matchPage(page), PLACE), PLACE);
}

function values({ facts }: DossierRecord): string[] {
  return facts.map((fact) => `${fact.subject}.${fact.field} ${formatFactValue(fact.value)}`);
}

describe('collectRecords', () => {
  it('makes a dossier of each row, with nothing of any other row', () => {
    const records = read(
      list(HEADS, [
        ['1', 'TAM-0001', 'Lê Thị Thử', 'Đăng ký khai sinh', '01/02/2026', ''],
        ['2', 'TAM-0002', 'Phạm Văn Mẫu', '', '', ''],
      ]),
    );
    expect(records.map(({ code }) => code)).to.deep.equal(['TAM-0001', 'TAM-0002']);
    expect(values(records[0]!)).to.deep.equal([
      'dossier.dossierCode TAM-0001',
      'owner.fullName Lê Thị Thử',
      'dossier.procedure Đăng ký khai sinh',
      'dossier.receivedDate 01/02/2026',
    ]);
    expect(values(records[1]!)).to.deep.equal([
      'dossier.dossierCode TAM-0002',
      'owner.fullName Phạm Văn Mẫu',
    ]);
  });

  it('makes none of the papers or the steps of one dossier', () => {
    for (const page of [
      list(
        ['STT', 'Tên giấy tờ', 'Số lượng'],
        [
          ['1', 'Tờ khai', '1'],
          ['2', 'Giấy chứng sinh', '1'],
        ],
      ),
      list(
        ['Mã hồ sơ', 'Người xử lý', 'Ngày tiếp nhận'],
        [
          ['TAM-0001', 'Nguyễn Cán Bộ', '01/02/2026'],
          ['TAM-0001', 'Trần Cán Bộ', '02/02/2026'],
        ],
      ),
    ])
      expect(read(page)).to.deep.equal([]);
  });

  it('makes none on the page of one dossier that lists others beside it', () => {
    const own: Entry[] = [
      { label: 'Mã hồ sơ', truth: 'dossier.dossierCode', value: 'TAM-0007', pair: true },
    ];
    expect(read(list(HEADS, [['1', 'TAM-0001', 'Lê Thị Thử', '', '', '']], own))).to.deep.equal([]);
  });

  it('makes none of rows without a code', () => {
    expect(
      read(
        list(HEADS, [
          ['1', 'TAM-0001', 'Lê Thị Thử', '', '', ''],
          ['2', '', 'Phạm Văn Mẫu', '', '', ''],
        ]),
      ),
    ).to.deep.equal([]);
  });
});
