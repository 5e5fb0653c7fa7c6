import type { Dossier, DossierRow } from '../dossier.ts';

/** One choice of a list. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

type ListName =
  | 'linhVuc'
  | 'loaiTiepNhan'
  | 'loaiChuHoSo'
  | 'gioiTinh'
  | 'hinhThucTra'
  | 'thongBao'
  | 'tinhThanh';
export type Lists = Readonly<Record<ListName, Option[]>>;

interface Choice {
  readonly value: string;
  readonly text: string;
}

async function load<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`Máy chủ trả lời ${response.status} cho ${path}.`);
  return (await response.json()) as T;
}

function toOptions(choices: readonly Choice[]): Option[] {
  return choices.map(({ value, text }) => ({ value, label: text }));
}

/** Every dossier, newest first. */
export function loadDossiers(): Promise<readonly DossierRow[]> {
  return load('/api/ho-so');
}

/** One dossier with its sections. @throws Error when there is none. */
export function loadDossier(code: string): Promise<Dossier> {
  return load(`/api/ho-so/${encodeURIComponent(code)}`);
}

/** The fixed lists of the reception form. */
export async function loadLists(): Promise<Lists> {
  const lists = await load<Record<ListName, Choice[]>>('/api/danh-muc');
  return Object.fromEntries(
    Object.entries(lists).map(([name, choices]) => [name, toOptions(choices)]),
  ) as Lists;
}

/** Procedures of a field of work; slow, as the real list is. */
export async function loadProcedures(field: string): Promise<Option[]> {
  return toOptions(await load(`/api/thu-tuc?linhVuc=${encodeURIComponent(field)}`));
}

/** Communes of a province; slow, as the real list is. */
export async function loadCommunes(province: string): Promise<Option[]> {
  return toOptions(await load(`/api/xa?tinh=${encodeURIComponent(province)}`));
}

/** Sends the reception form; the answer has the issued code or the errors by control name. */
export async function sendReception(
  form: FormData,
): Promise<{ readonly code?: string; readonly errors?: Readonly<Record<string, string>> }> {
  const response = await fetch('/api/tiep-nhan', { method: 'POST', body: form });
  return (await response.json()) as { code?: string; errors?: Record<string, string> };
}
