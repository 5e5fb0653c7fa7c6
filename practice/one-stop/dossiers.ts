import { findText } from '../units.ts';
import { inventCitizen } from '../people.ts';
import type { Citizen } from '../people.ts';
import { REQUESTER, STORY } from '../story.ts';
import type { Dossier, DossierSection, Pair } from './dossier.ts';
import { expectProcedure, PROCEDURE_FIELDS } from './procedures.ts';
import {
  writeBirth,
  writeCopies,
  writeDeath,
  writeMaritalStatus,
  writeMarriage,
  writeStorySections,
  writeSubmitter,
} from './sections.ts';

const BIRTH = '1.001193';
const DEATH = '1.000656';
const MARRIAGE = '1.000894';
const MARITAL_STATUS = '1.004873';
const COPIES = '2.000815';
/** Procedures of the invented dossiers in turn, so that the first six days of the list hold one of each. */
const TURN = [
  DEATH,
  MARRIAGE,
  MARITAL_STATUS,
  COPIES,
  BIRTH,
  COPIES,
  '2.000635',
  COPIES,
  'TH.BTXH.01',
] as const;
const STATUSES = [
  'Đang xử lý',
  'Đã xử lý xong',
  'Đã trả kết quả',
  'Yêu cầu bổ sung giấy tờ',
] as const;
const OTHER_DOSSIERS = 47;
const PER_DAY = 6;
/** Working days of November 2026, newest first; a dossier is due on the next one. */
const WORKING_DAYS = [24, 23, 20, 19, 18, 17, 16, 13, 12, 11] as const;

/** A grown citizen of the wanted sex; civil-status acts need one. */
function invent(index: number, gender: Citizen['gender']): Citizen {
  return inventCitizen(gender === 'Nam' ? index * 2 + 1 : index * 2);
}

function writeActs(
  code: string,
  index: number,
): readonly [Pair | undefined, readonly DossierSection[]] {
  switch (code) {
    case BIRTH:
      return [
        ['Quan hệ với trẻ', 'Cha đẻ'],
        writeBirth(invent(index, 'Nữ'), invent(index, 'Nam'), index),
      ];
    case DEATH:
      return [
        ['Quan hệ với người đã chết', 'Người thân thích khác'],
        writeDeath(invent(index + 3, 'Nữ')),
      ];
    case MARRIAGE:
      return [undefined, writeMarriage(invent(index + 4, 'Nam'), invent(index + 4, 'Nữ'))];
    case MARITAL_STATUS:
      return [
        ['Quan hệ với người được cấp giấy xác nhận', 'Bản thân'],
        writeMaritalStatus(invent(index, 'Nam')),
      ];
    case COPIES:
      return [undefined, writeCopies(index)];
    default:
      return [undefined, []];
  }
}

function makeDossier(
  row: { code: string; procedure: string; received: string; due: string; status: string },
  submitter: Citizen,
  relation: Pair | undefined,
  acts: readonly DossierSection[],
): Dossier {
  const { name, field } = expectProcedure(row.procedure);
  const procedureField = findText(PROCEDURE_FIELDS, field) ?? '';
  return {
    code: row.code,
    procedure: name,
    procedureField,
    requester: submitter.fullName,
    receivedDate: row.received,
    dueDate: row.due,
    status: row.status,
    sections: [
      {
        title: 'Thông tin hồ sơ',
        pairs: [
          ['Mã hồ sơ', row.code],
          ['Lĩnh vực', procedureField],
          ['Thủ tục', name],
          ['Loại tiếp nhận', 'Trực tiếp'],
          ['Ngày tiếp nhận', row.received],
          ['Ngày hẹn trả', row.due],
          ['Số bộ hồ sơ', '1'],
          ['Hình thức trả kết quả', 'Nhận trực tiếp tại Bộ phận Một cửa'],
          ['Trạng thái', row.status],
        ],
      },
      writeSubmitter(submitter, relation),
      ...acts,
    ],
  };
}

function writeDay(day: number): string {
  return `${String(day).padStart(2, '0')}/11/2026`;
}

function inventDossier(index: number): Dossier {
  const slot = index + 1;
  const turn = Math.floor(slot / PER_DAY);
  const day = WORKING_DAYS[turn + 1] ?? 1;
  const code = TURN[index % TURN.length] ?? COPIES;
  const [relation, acts] = writeActs(code, index);
  return makeDossier(
    {
      code: `TAM-2611${String(day).padStart(2, '0')}-${String(1 + (slot % PER_DAY)).padStart(4, '0')}`,
      procedure: code,
      received: writeDay(day),
      due: writeDay(WORKING_DAYS[turn] ?? day),
      status: slot < PER_DAY ? 'Đang xử lý' : (STATUSES[index % STATUSES.length] ?? 'Đang xử lý'),
    },
    invent(index, code === BIRTH || index % 2 === 0 ? 'Nam' : 'Nữ'),
    relation,
    acts,
  );
}

/** The dossiers a fresh system holds, newest day first: the story's, then invented ones (48 in all). */
export function inventDossiers(): readonly Dossier[] {
  const story = makeDossier(
    {
      code: STORY.dossierCode,
      procedure: BIRTH,
      received: STORY.receivedDate,
      due: STORY.dueDate,
      status: 'Đang xử lý',
    },
    REQUESTER,
    ['Quan hệ với trẻ', REQUESTER.relation],
    writeStorySections(),
  );
  return [story, ...Array.from({ length: OTHER_DOSSIERS }, (_none, index) => inventDossier(index))];
}
