import type { Control } from '../domain/form.ts';
import type { Match } from '../domain/match.ts';
import { fold } from '../domain/vietnamese.ts';

/**
 * What browsers' own autofill does, for Vietnamese: an ordered list of expressions per field, tried on label, placeholder
 * and names; the first that fits wins. It has no notion of whose a field is: one person's profile goes everywhere.
 */
const EXPRESSIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:search|tim kiem|tu khoa|captcha|otp|mat khau|password)\b/, ''],
  [/email|thu dien tu/, 'email'],
  [/dien thoai|sdt|phone|mobile|di dong/, 'phone'],
  [/ngay cap|cap ngay|issue ?date/, 'idDate'],
  [/noi cap|co quan cap|issue ?place/, 'idPlace'],
  [/loai giay to/, 'idType'],
  [/cccd|cmnd|can cuoc|dinh danh|so giay to|identity/, 'idNumber'],
  [/bang chu/, 'birthDateWords'],
  [/ngay.*sinh|nam sinh|sinh ngay|birth ?da/, 'birthDate'],
  [/gioi tinh|gender|\bsex\b/, 'gender'],
  [/dan toc/, 'ethnicity'],
  [/quoc tich|nationality/, 'nationality'],
  [/que quan|nguyen quan/, 'hometown'],
  [/noi sinh/, 'birthPlace'],
  [/tinh.*thanh|province/, 'residenceProvince'],
  [/quan.*huyen|district/, 'residenceDistrict'],
  [/xa.*phuong|phuong.*xa|ward/, 'residenceCommune'],
  [/chi tiet|so nha/, 'residenceDetail'],
  [/dia chi|cu tru|thuong tru|ho khau|address/, 'residence'],
  [/quan he/, 'relation'],
  [/ngay (?:chet|mat)/, 'deathDate'],
  [/noi (?:chet|mat)/, 'deathPlace'],
  [/nguyen nhan/, 'deathCause'],
  [/ma ho so|so ho so/, 'dossierCode'],
  [/linh vuc/, 'procedureField'],
  [/thu tuc/, 'procedure'],
  [/ho.*ten|full ?name/, 'fullName'],
  [/\bho\b/, 'familyName'],
  [/\bdem\b/, 'middleName'],
  [/\bten\b/, 'givenName'],
];

function findField({ label, hints }: Control): string | undefined {
  const texts = [label, hints.placeholder, hints.name, hints.id].filter(
    (text) => text !== undefined,
  );
  for (const text of texts) {
    const folded = fold(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
    const field = EXPRESSIONS.find(([expression]) => expression.test(folded))?.[1];
    if (field !== undefined) return field === '' ? undefined : field;
  }
  return undefined;
}

/** What the peer would fill in a document, all of it with one person's facts. */
export function matchByKeywords(
  controls: readonly Control[],
  frameIndex: number,
): readonly Match[] {
  return controls.flatMap((control): Match[] => {
    const field = findField(control);
    if (field === undefined) return [];
    return [
      {
        frameIndex,
        ref: control.ref,
        from: 'control',
        subject: 'requester',
        field,
        confidence: 1,
        evidence: [],
        alternatives: [],
      },
    ];
  });
}
