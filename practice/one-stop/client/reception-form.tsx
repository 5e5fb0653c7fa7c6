import { Alert, Button, Card, Form, Result, Spin } from 'antd';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { loadLists, sendReception } from './api.ts';
import type { Lists } from './api.ts';
import { DossierFields } from './dossier-fields.tsx';
import { PersonFields } from './person-fields.tsx';
import { writeForm } from './write-form.ts';
import type { ReceptionValues } from './write-form.ts';

function Received({ code }: { readonly code: string }): ReactElement {
  return (
    <Result
      status="success"
      title="Đã tiếp nhận hồ sơ"
      subTitle={
        <>
          Mã hồ sơ: <b>{code}</b>
        </>
      }
      extra={[
        <Button key="view" type="primary" href={`/ho-so/${code}`}>
          Xem hồ sơ
        </Button>,
        <Button key="new" href="/tiep-nhan">
          Tiếp nhận hồ sơ khác
        </Button>,
      ]}
    />
  );
}

/** The reception form: the server checks it, and its errors stand beside their fields. */
export function ReceptionForm(): ReactElement {
  const [form] = Form.useForm<ReceptionValues>();
  const [lists, setLists] = useState<Lists>();
  const [state, setState] = useState<'edit' | 'sending'>('edit');
  const [problem, setProblem] = useState('');
  const [code, setCode] = useState('');
  useEffect(() => {
    loadLists().then(setLists, (reason: unknown) => setProblem(String(reason)));
  }, []);

  async function submit(values: ReceptionValues): Promise<void> {
    setState('sending');
    const answer = await sendReception(writeForm(values));
    setState('edit');
    if (answer.code !== undefined) setCode(answer.code);
    const errors = Object.entries(answer.errors ?? {});
    setProblem(errors.length === 0 ? '' : `Chưa tiếp nhận được: còn ${errors.length} ô phải sửa.`);
    form.setFields(
      Object.keys(form.getFieldsValue(true) as object)
        .concat(errors.map(([name]) => name))
        .map((name) => ({
          name: name as keyof ReceptionValues,
          errors: errors.filter(([field]) => field === name).map(([, sentence]) => sentence),
        })),
    );
    if (errors.length > 0) scrollTo({ top: 0 });
  }

  if (code !== '') return <Received code={code} />;
  if (lists === undefined)
    return problem === '' ? <Spin size="large" /> : <Alert type="error" title={problem} />;
  return (
    <Form<ReceptionValues>
      form={form}
      layout="vertical"
      autoComplete="off"
      onFinish={(values) => {
        submit(values).catch((reason: unknown) => {
          setState('edit');
          setProblem(String(reason));
        });
      }}
      initialValues={{ loaiTiepNhan: '1', soBo: 1, loaiChuHoSo: 'CD' }}
    >
      {problem !== '' && <Alert type="error" title={problem} showIcon className="section" />}
      <DossierFields form={form} lists={lists} />
      <PersonFields form={form} lists={lists} />
      <Card>
        <Button type="primary" htmlType="submit" size="large" loading={state === 'sending'}>
          Tiếp nhận và cấp mã
        </Button>
      </Card>
    </Form>
  );
}
