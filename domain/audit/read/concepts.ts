/** What a figure of a one-stop report counts (TT 01/2020/TT-VPCP, biểu II.05 and II.06a, and the digitising table). */
export type Concept =
  | 'received'
  | 'newlyReceived'
  | 'online'
  | 'direct'
  | 'postal'
  | 'carriedOver'
  | 'resolved'
  | 'withdrawn'
  | 'returned'
  | 'early'
  | 'onTime'
  | 'inTime'
  | 'late'
  | 'pending'
  | 'pendingInTime'
  | 'pendingLate'
  | 'digitised'
  | 'fullyDigitised'
  | 'notDigitised'
  | 'resultDigitised'
  | 'resultNotDigitised'
  | 'payable'
  | 'paidOnline'
  | 'feedbackTotal'
  | 'feedbackNew'
  | 'feedbackCarried'
  | 'feedbackRegulation'
  | 'feedbackBehaviour'
  | 'feedbackDone'
  | 'feedbackPending';

/** How a concept is named back to the officer. */
export const CONCEPT_TEXTS = {
  received: 'tổng tiếp nhận',
  newlyReceived: 'tiếp nhận mới trong kỳ',
  online: 'trực tuyến',
  direct: 'trực tiếp',
  postal: 'qua bưu chính',
  carriedOver: 'từ kỳ trước chuyển qua',
  resolved: 'đã giải quyết',
  withdrawn: 'rút, trả lại',
  returned: 'đã trả kết quả',
  early: 'trước hạn',
  onTime: 'đúng hạn',
  inTime: 'trước hạn và đúng hạn',
  late: 'quá hạn',
  pending: 'đang giải quyết',
  pendingInTime: 'đang giải quyết trong hạn',
  pendingLate: 'đang giải quyết quá hạn',
  digitised: 'có số hóa thành phần hồ sơ',
  fullyDigitised: 'số hóa đầy đủ thành phần hồ sơ',
  notDigitised: 'chưa số hóa thành phần hồ sơ',
  resultDigitised: 'đã số hóa kết quả',
  resultNotDigitised: 'chưa số hóa kết quả',
  payable: 'phải nộp phí, lệ phí',
  paidOnline: 'thanh toán trực tuyến',
  feedbackTotal: 'tổng phản ánh, kiến nghị',
  feedbackNew: 'phản ánh, kiến nghị mới tiếp nhận',
  feedbackCarried: 'phản ánh, kiến nghị từ kỳ trước',
  feedbackRegulation: 'phản ánh, kiến nghị về quy định hành chính',
  feedbackBehaviour: 'phản ánh, kiến nghị về hành vi hành chính',
  feedbackDone: 'phản ánh, kiến nghị đã xử lý',
  feedbackPending: 'phản ánh, kiến nghị đang xử lý',
} as const satisfies Record<Concept, string>;

/** Which of the three totals of biểu II.06a the words before a clause speak of. */
export type Stage = 'received' | 'resolved' | 'pending';

/** What stands before a clause in its item, as far as it settles the clause's meaning. */
export interface ClauseContext {
  readonly isFeedback: boolean;
  readonly stage: Stage | undefined;
  /** What the heading above is about: "2. Kết quả giải quyết". */
  readonly topic?: Stage | undefined;
  /** Whether the clause is one of the parts of what stands before it: "trong đó …, còn lại 24". */
  readonly isPart?: boolean;
  /** Whether its item speaks of results from its first word on. */
  readonly isOfResults?: boolean;
}

/** What is digitised where results are spoken of. */
const OF_RESULTS: Partial<Record<Concept, Concept>> = {
  digitised: 'resultDigitised',
  notDigitised: 'resultNotDigitised',
};

/** Folded words that name a concept, the particular before the general. */
const DOSSIER_WORDS: readonly (readonly [Concept, RegExp])[] = [
  [
    'resultNotDigitised',
    /(?:chua|khong) (?:duoc |thuc hien )?so hoa (?:\S+ ){0,3}(?:ket qua|kq)|(?:ket qua|\bkq) (?:\S+ ){0,3}(?:chua|khong) (?:duoc )?so hoa/,
  ],
  [
    'resultDigitised',
    /so hoa (?:\S+ ){0,3}(?:ket qua|kq\b)|so hoa [\d ]+ tren (?:tong so )?[\d ]+ ket qua|(?:ket qua|\bkq) (?:\S+ ){0,3}so hoa(?! (?:thanh phan|tphs|ho so|dau vao))/,
  ],
  ['notDigitised', /(?:chua|khong) (?:co |duoc )?so hoa/],
  ['fullyDigitised', /so hoa (?:day du|toan bo)|so hoa toan phan/],
  [
    'digitised',
    /(?:co|da|duoc) so hoa|so hoa (?:thanh phan|ho so|tphs)|thanh phan (?:ho so )?so hoa/,
  ],
  [
    'withdrawn',
    /(?:xin|de nghi) rut(?! ngan)|rut (?:lai )?ho so|ho so (?:\S+ ){0,3}(?:rut|tra lai|tu choi)(?! ket qua)|tu choi tiep nhan|dung (?:giai quyet|xu ly)/,
  ],
  [
    'inTime',
    /khong qua han|(?:truoc|som) (?:han )?(?:va )?dung han|dung (?:han )?(?:va )?truoc han/,
  ],
  ['early', /(?:truoc|som) (?:thoi )?han/],
  ['onTime', /dung (?:thoi )?han/],
  [
    'late',
    /(?<!(?:dang ky|khai sinh|khai tu|ket hon|khong(?: co| bi)?) )(?:qua|tre) (?:thoi )?han|(?:^|tra )tre \d|(?:tre|cham|qua) hen|cham tra|tra cham/,
  ],
  [
    'carriedOver',
    /ky truoc|(?:thang|quy|nam) truoc (?:chuyen|con lai|mang)|(?:thang|quy|nam) (?:\d{1,2}|i{1,3}|iv)?(?: ?(?:nam )?\d{4})? chuyen (?:sang|qua)(?= (?:la |co )?\d|$)|(?:nhan )?ban giao tu (?:cac )?(?:xa|phuong|thi tran|don vi)|nhan lai (?:\d+ )?(?:ho so|hs) (?:dang|chua)|ton (?:dong )?(?:dau ky|ky truoc)|^dau ky\b/,
  ],
  [
    'pending',
    /(?:dang|chua) (?:duoc |trong qua trinh )?(?:giai quyet|xu ly)|chuyen (?:sang )?(?:ky|quy|thang|nam) sau|(?<!(?:ky|quy|thang|nam) \S+ )chuyen (?:tiep )?(?:sang )?(?:quy|thang|nam) (?:toi|\d|[iv])|con ton|con \d+ (?:ho so|hs) chuyen tiep/,
  ],
  [
    'online',
    /truc tuyen|qua mang|dich vu cong muc do|(?:qua|tren|tu) cong (?:dich vu cong|dvc)|vneid/,
  ],
  ['direct', /truc tiep,? (?:va |hoac )?(?:qua )?(?:dich vu )?(?:buu chinh|bcci)/],
  ['postal', /(?<!nhan vien )buu (?:chinh|dien)|bcci/],
  ['direct', /truc tiep(?! giai quyet)|tai quay|nop (?:ho so |ban )giay/],
  [
    'newlyReceived',
    /(?:tiep )?nhan moi|moi tiep nhan|(?:^|trong do |va )(?:so )?ho so moi (?!nhat)|\d (?:ho so|hs) moi(?: |$)|(?:tiep )?nhan trong ky|trong ky (?:tiep )?nhan|(?<!khong (?:co )?)ho so (?:moi )?phat sinh/,
  ],
  [
    'resolved',
    /(?:da|duoc) (?:duoc )?(?:giai quyet|xu ly)|giai quyet (?:xong|duoc)|da co ket qua|^giai quyet (?=\d)|tiep nhan va (?:giai quyet|xu ly)|ket qua giai quyet|ho so giai quyet/,
  ],
  ['returned', /tra ket qua|(?:da |^)tra (?:xong )?\d|tra xong/],
  ['received', /tiep nhan|tong (?:so )?ho so|phai giai quyet/],
];

const FEEDBACK_WORDS: readonly (readonly [Concept, RegExp])[] = [
  ['feedbackRegulation', /quy dinh hanh chinh|ve quy dinh/],
  ['feedbackBehaviour', /hanh vi/],
  [
    'feedbackCarried',
    /(?:ky|quy|nam|thang) truoc|(?:quy|nam|thang)(?: \d{1,2}| i{1,3}| iv)?(?: nam)?(?: \d{4})? chuyen (?:sang|qua)(?= (?:la |co )?\d|$)/,
  ],
  ['feedbackNew', /moi|trong (?:ky|thang|quy|nam) nhan/],
  ['feedbackPending', /(?:dang|chua) (?:duoc )?(?:xu ly|giai quyet|tra loi|xem xet|xac minh)/],
  ['feedbackDone', /(?:da|duoc) (?:duoc )?(?:xu ly|giai quyet|tra loi)/],
  ['feedbackTotal', /tiep nhan|tong (?:so )?(?:phan anh|pakn)/],
];

/** "Tổng cộng 10 PAKN", "tổng 09". */
const FEEDBACK_SUM = /^tong (?:cong |so )?\d/;
const WITHIN = /trong (?:thoi )?han|chua den han/;
const OPEN = /(?:dang|con|chua) /;
/** The one-stop office's own name has both words and says neither. */
const OFFICE = /tiep nhan va tra ket qua/g;
/** Dossiers counted by something else than their way in or their end: what is paid, and levels of online service. */
const OTHERWISE = /thanh toan|nghia vu tai chinh|le phi|thu phi|toan trinh|mot phan/;

/** Dossiers for which something is to be paid, and those for which it was paid on the portal. */
const PAYABLE = /ho so (?:\S+ ){0,4}(?:nghia vu tai chinh|phi\b)/;
const PAID_ONLINE = /thanh toan (?:\S+ ){0,3}truc tuyen|truc tuyen (?:\S+ ){0,2}thanh toan/;
/** "Tổng: 980 HS": all there is of what its heading is about. */
const BARE_TOTAL = /^(?:tong|cong)(?: so| cong)? [\d ]+(?:ho so|hs)?$/;
/** "3. Hồ sơ đang giải quyết: Còn 28 hồ sơ". */
const BARE_REST = /^(?:hien )?con (?:lai )?[\d ]+(?:ho so|hs)?$/;
/** Beside what is resolved, what is not yet; beside a part, the other parts. */
const REST = /con lai/;
/** "06 hồ sơ đã giải quyết quá hạn và 04 hồ sơ đang giải quyết quá hạn". */
const RESOLVED_LATE = /\bda (?:duoc )?(?:giai quyet|xu ly)/;
const PENDING_LATE = /(?:dang|chua) (?:duoc )?(?:giai quyet|xu ly)/;
/** "Tiếp nhận 1.862 hồ sơ (kỳ trước 22; mới 1.840)". */
const FRESH = /^moi [\d ]+(?:ho so|hs)?$/;

/** Whether words name a total and do not say of what. @param words folded */
export function isBareTotal(words: string): boolean {
  return BARE_TOTAL.test(words);
}

/** The concept a clause names; undefined when it names none. @param words the clause's words, folded */
export function findConcept(
  words: string,
  { isFeedback, stage, topic, isPart = false, isOfResults = false }: ClauseContext,
): Concept | undefined {
  if (isFeedback && FEEDBACK_SUM.test(words)) return 'feedbackTotal';
  if (isFeedback) return FEEDBACK_WORDS.find(([, mark]) => mark.test(words))?.[0];
  if (PAID_ONLINE.test(words)) return 'paidOnline';
  if (PAYABLE.test(words)) return 'payable';
  if (OTHERWISE.test(words)) return undefined;
  if (BARE_TOTAL.test(words)) return stage ?? topic ?? 'received';
  if (topic === 'pending' && BARE_REST.test(words)) return 'pending';
  const named = words.replace(OFFICE, '');
  const isRest = REST.test(named) && stage === 'resolved' && !isPart;
  const isFresh = stage === 'received' && FRESH.test(named);
  const unnamed = isFresh ? 'newlyReceived' : isRest ? 'pending' : undefined;
  const first = DOSSIER_WORDS.find(([, mark]) => mark.test(named))?.[0] ?? unnamed;
  const isOfParts = /thanh phan|tphs/.test(named);
  const found = (isOfResults && !isOfParts && first && OF_RESULTS[first]) || first;
  if (WITHIN.test(named))
    return isResolved(found ?? stage) && !OPEN.test(named) ? 'inTime' : 'pendingInTime';
  if (found !== 'late' || RESOLVED_LATE.test(named)) return found;
  return stage === 'pending' || PENDING_LATE.test(named) ? 'pendingLate' : found;
}

function isResolved(concept: Concept | undefined): boolean {
  return concept === 'resolved' || concept === 'returned';
}
