const LABELS = [
  'Họ và tên',
  'Số định danh cá nhân',
  'Ngày sinh',
  'Dân tộc',
  'Nơi cư trú',
  'Số điện thoại',
];
const PEOPLE = ['Người yêu cầu', 'Người được khai sinh', 'Người mẹ', 'Người cha', 'Chủ hồ sơ'];

/** How many controls the page has; each radio button counts. */
export const CONTROLS = 250;
const OPTIONS = Array.from({ length: 60 }, (_, at) => `<option>Mục ${at}</option>`).join('');

function writeControl(label: string, at: number): string {
  if (label === 'Dân tộc') return `<select id="o${at}" name="o${at}">${OPTIONS}</select>`;
  return `<input id="o${at}" name="o${at}">`;
}

/** Six controls in a table, without label elements, under a bold line. */
function writeTable(who: string, from: number): string {
  const rows = LABELS.map(
    (label, at) => `<tr><td>${label}</td><td>${writeControl(label, from + at)}</td></tr>`,
  );
  return `<table><tr><td colspan="2"><b>${who}</b></td></tr>${rows.join('')}</table>`;
}

/** Six labelled controls and a choice of two in a fieldset. */
function writeFieldset(who: string, from: number): string {
  const rows = LABELS.map(
    (label, at) =>
      `<div><label for="o${from + at}">${label}</label>${writeControl(label, from + at)}</div>`,
  );
  const choices = ['Nam', 'Nữ'].map(
    (sex) => `<label><input type="radio" name="sex${from}" value="${sex}"> ${sex}</label>`,
  );
  return `<fieldset><legend>${who}</legend>${rows.join('')}<div>Giới tính ${choices.join('')}</div></fieldset>`;
}

/** A form of 250 controls in 36 blocks, tables and fieldsets by turns, one list of 60 choices in each. */
export function writePage(): string {
  let body = '';
  let count = 0;
  for (let block = 0; CONTROLS - count >= 6; block += 1) {
    const who = `${PEOPLE[block % PEOPLE.length]} ${block}`;
    const whole = block % 2 === 1 && CONTROLS - count >= 8;
    body += whole ? writeFieldset(who, count) : writeTable(who, count);
    count += whole ? 8 : 6;
  }
  while (count < CONTROLS) {
    body += `<p><label>Ghi chú <textarea name="o${count}"></textarea></label></p>`;
    count += 1;
  }
  return `<!doctype html><title>Tờ khai</title><form>${body}</form>`;
}
