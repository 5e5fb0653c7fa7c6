import { Alert, Button, Card, Descriptions, Spin } from 'antd';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Dossier } from '../dossier.ts';
import { loadDossier } from './api.ts';

/** A dossier to read: titled groups of labels and values, no form. */
export function DossierPage({ code }: { readonly code: string }): ReactElement {
  const [dossier, setDossier] = useState<Dossier>();
  const [error, setError] = useState('');
  useEffect(() => {
    loadDossier(code).then(setDossier, () => setError(`Không tìm thấy hồ sơ ${code}.`));
  }, [code]);
  if (error !== '') return <Alert type="error" title={error} showIcon />;
  if (dossier === undefined) return <Spin size="large" />;
  return (
    <Card
      title={`Chi tiết hồ sơ ${dossier.code}`}
      extra={<Button href="/">Quay lại danh sách</Button>}
    >
      {dossier.sections.map((section) => (
        <Descriptions
          key={section.title}
          title={section.title}
          bordered
          size="small"
          column={2}
          className="section"
          styles={{ label: { width: '18%' }, content: { width: '32%' } }}
          items={section.pairs.map(([label, value], index) => ({
            key: String(index),
            label,
            children: value,
          }))}
        />
      ))}
    </Card>
  );
}
