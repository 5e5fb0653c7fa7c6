import type { Candidate, FillOutcome, FillReason, Plan, PlanRow } from '../../domain/plan.ts';
import { EMPTY_STATE, type SessionState } from '../../extension/panel/session-state.ts';
import { makeFact, start } from './facts.ts';

const DOSSIER = start(
  makeFact('dossier', 'dossierCode', 'text', 'TAM.0001', 'Một cửa'),
  makeFact('dossier', 'dueDate', 'date', '12/05/2026', 'Một cửa'),
  makeFact('mother', 'fullName', 'text', 'Phạm Thị Thử', 'Một cửa'),
  makeFact('mother', 'birthDate', 'date', '01/02/1995', 'Một cửa'),
  makeFact('mother', 'birthDate', 'date', '02/01/1995', 'Hộ tịch'),
  makeFact('child', 'fullName', 'text', 'Lê Văn Mẫu', 'Một cửa'),
);

const candidate = (to: string, subject: Candidate['subject']): Candidate => ({
  subject,
  field: 'residence',
  from: to,
  to,
  value: { kind: 'text', text: to },
  confidence: 0.6,
});

function row(key: string, more: Partial<PlanRow>): PlanRow {
  return {
    key,
    frame: { frameId: 0, documentId: 'd', framePath: [], origin: 'https://a.example' },
    ref: key,
    locator: { path: [`#${key}`] },
    fingerprint: { label: 'Nơi cư trú', section: '', column: '', kind: 'text' },
    kind: 'text',
    label: 'Nơi cư trú của người mẹ trước khi đăng ký khai sinh cho trẻ em',
    sections: ['Thông tin về người mẹ'],
    subject: 'mother',
    field: 'residence',
    confidence: 0.9,
    labelEvidence: 'cell',
    evidence: [{ vi: 'nhãn “Nơi cư trú”', en: 'the label “Nơi cư trú”' }],
    alternatives: [],
    action: 'fill',
    old: '',
    candidates: [],
    ...more,
  };
}

const SOME = candidate('Thôn Mẫu, xã Thử, tỉnh Nháp', 'mother');
const {
  subject: _mother,
  field: _residence,
  ...unmapped
} = row('f', {
  action: 'unmapped',
  label: '',
});

const PLAN: Plan = {
  rows: [
    row('a', { chosen: SOME }),
    row('b', { action: 'already', old: 'Kinh', chosen: candidate('Kinh', 'mother') }),
    row('c', { action: 'conflict', old: 'Thôn Cũ', chosen: SOME }),
    row('d', {
      action: 'ask',
      chosen: SOME,
      candidates: [SOME, candidate('Thôn Khác, xã Thử', 'requester')],
    }),
    row('e', {
      action: 'refused',
      note: { vi: 'Ô này chỉ để đọc.', en: 'This box is for reading only.' },
    }),
    unmapped,
  ],
};

const outcome = (
  ref: string,
  status: FillOutcome['status'],
  reason: FillReason,
  readBack = SOME.to,
): [string, FillOutcome] => [
  ref,
  { ref, status, reason, readBack, before: 'Thôn Cũ', milliseconds: 1 },
];

const PAGE = {
  tabId: 1,
  url: 'https://a.example/',
  title: 'Đăng ký khai sinh',
  system: 'Hệ thống hộ tịch điện tử dùng chung của tỉnh Nháp',
  origin: 'https://a.example',
  newFacts: 2,
  remembered: false,
  closedOrigins: ['https://khung.example'],
};

const planned: SessionState = {
  ...EMPTY_STATE,
  view: 'plan',
  dossier: DOSSIER,
  page: PAGE,
  plan: PLAN,
  ticks: { c: 0 },
};
const reported: SessionState = {
  ...planned,
  view: 'report',
  outcomes: Object.fromEntries([
    outcome('a', 'kept', 'kept'),
    outcome('c', 'reverted', 'page-changed-value', 'THÔN KHÁC'),
    outcome('d', 'rejected', 'page-marked-invalid'),
    outcome('e', 'transformed', 'page-changed-form'),
    outcome('b', 'skipped', 'control-hidden', ''),
  ]),
};

/** What the panel may have in hand, with invented people; a name for each. */
export const PANEL_STATES: Readonly<Record<string, SessionState>> = {
  empty: { ...EMPTY_STATE, obstacle: { kind: 'not-open' } },
  facts: {
    ...EMPTY_STATE,
    dossier: DOSSIER,
    page: PAGE,
    warnings: [{ vi: 'Một hồ sơ mẫu bị hỏng.', en: 'One profile is damaged.' }],
  },
  plan: planned,
  done: reported,
  undone: { ...reported, undone: true, obstacle: { kind: 'unexpected', message: 'thử' } },
  records: {
    ...EMPTY_STATE,
    page: PAGE,
    records: ['TAM.0002', 'TAM.0003'].map((code) => ({
      code,
      facts: [makeFact('owner', 'fullName', 'text', 'Vũ Thị Nháp')],
    })),
    notedRecords: 2,
  },
};
