import { Alert, Card, Input, Table, Tag } from 'antd';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { DossierRow } from '../dossier.ts';
import { loadDossiers } from './api.ts';

const COLOURS: Readonly<Record<string, string>> = {
  'Đang xử lý': 'processing',
  'Đã xử lý xong': 'success',
  'Đã trả kết quả': 'default',
  'Yêu cầu bổ sung giấy tờ': 'warning',
};

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

const COLUMNS = [
  {
    title: 'STT',
    key: 'stt',
    width: 60,
    render: (_value: unknown, _row: DossierRow, index: number) => index + 1,
  },
  {
    title: 'Mã hồ sơ',
    dataIndex: 'code',
    width: 170,
    render: (code: string) => <a href={`/ho-so/${code}`}>{code}</a>,
  },
  { title: 'Thủ tục', dataIndex: 'procedure' },
  { title: 'Người nộp hồ sơ', dataIndex: 'requester', width: 200 },
  { title: 'Ngày tiếp nhận', dataIndex: 'receivedDate', width: 130 },
  { title: 'Ngày hẹn trả', dataIndex: 'dueDate', width: 130 },
  {
    title: 'Trạng thái',
    dataIndex: 'status',
    width: 180,
    render: (status: string) => <Tag color={COLOURS[status] ?? 'default'}>{status}</Tag>,
  },
];

/** Every dossier with search and paging. */
export function DossierList(): ReactElement {
  const [rows, setRows] = useState<readonly DossierRow[]>();
  const [error, setError] = useState('');
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    loadDossiers().then(setRows, (reason: unknown) => setError(String(reason)));
  }, []);
  const folded = fold(wanted);
  const shown = (rows ?? []).filter((row) =>
    fold(`${row.code} ${row.requester} ${row.procedure}`).includes(folded),
  );
  return (
    <Card title="Danh sách hồ sơ">
      {error !== '' && <Alert type="error" title={error} />}
      <Input.Search
        placeholder="Tìm theo mã hồ sơ, người nộp, thủ tục"
        allowClear
        className="search"
        onChange={(event) => setWanted(event.target.value)}
      />
      <Table<DossierRow>
        rowKey="code"
        size="small"
        bordered
        loading={rows === undefined && error === ''}
        columns={COLUMNS}
        dataSource={shown}
        pagination={{
          pageSize: 10,
          showSizeChanger: false,
          showTotal: (total) => `Tổng số ${total} hồ sơ`,
        }}
      />
    </Card>
  );
}
