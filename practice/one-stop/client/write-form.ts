import type { UploadFile } from 'antd';
import type { Dayjs } from 'dayjs';

/** Values of the reception form as Ant Design holds them. */
export interface ReceptionValues {
  readonly [name: string]: unknown;
}

const DATE_NAMES: ReadonlySet<string> = new Set([
  'ngayTiepNhan',
  'ngayHenTra',
  'ngaySinh',
  'ngayCap',
]);

/** The form as it is sent: dates dd/MM/yyyy, files as files, empty controls left out. */
export function writeForm(values: ReceptionValues): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    if (name === 'tepDinhKem') {
      for (const file of value as UploadFile[])
        if (file.originFileObj !== undefined) form.append(name, file.originFileObj, file.name);
    } else if (DATE_NAMES.has(name)) form.append(name, (value as Dayjs).format('DD/MM/YYYY'));
    else if (Array.isArray(value)) for (const one of value) form.append(name, String(one));
    else form.append(name, String(value));
  }
  return form;
}
