import { Card, Checkbox, Col, DatePicker, Form, Input, Radio, Row, Select } from 'antd';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { loadCommunes } from './api.ts';
import type { Option } from './api.ts';
import { DATE_FORMAT } from './dossier-fields.tsx';
import type { FieldsProps } from './dossier-fields.tsx';

function Field(props: {
  readonly name: string;
  readonly label: string;
  readonly span?: number;
  readonly required?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const { name, label, span = 8, required = false, children } = props;
  return (
    <Col span={span}>
      <Form.Item name={name} label={label} required={required}>
        {children}
      </Form.Item>
    </Col>
  );
}

function OwnerFields({ lists }: Pick<FieldsProps, 'lists'>): ReactElement {
  return (
    <Row gutter={16}>
      <Field name="loaiChuHoSo" label="Loại chủ hồ sơ">
        <Select options={lists.loaiChuHoSo} />
      </Field>
      <Field name="chuHoTen" label="Tên chủ hồ sơ" required>
        <Input />
      </Field>
      <Field name="chuSoGiayTo" label="Số giấy tờ chủ hồ sơ">
        <Input maxLength={12} />
      </Field>
    </Row>
  );
}

/** Cards "Người nộp hồ sơ" and "Chủ hồ sơ". */
export function PersonFields({ form, lists }: FieldsProps): ReactElement {
  const [communes, setCommunes] = useState<Option[]>([]);
  const [loading, setLoading] = useState(false);
  const isOwner = Form.useWatch('laChuHoSo', form) === true;
  const chooseProvince = (province: string): void => {
    form.setFieldValue('xaPhuong', undefined);
    setCommunes([]);
    setLoading(true);
    loadCommunes(province)
      .then(setCommunes, (reason: unknown) =>
        form.setFields([{ name: 'xaPhuong', errors: [String(reason)] }]),
      )
      .finally(() => setLoading(false));
  };
  return (
    <>
      <Card title="Người nộp hồ sơ" className="section">
        <Row gutter={16}>
          <Field name="soGiayTo" label="Số căn cước công dân" required>
            <Input maxLength={12} />
          </Field>
          <Field name="hoTen" label="Họ và tên" required>
            <Input />
          </Field>
          <Field name="ngaySinh" label="Ngày tháng năm sinh" required>
            <DatePicker format={DATE_FORMAT} className="wide" placeholder="dd/mm/yyyy" />
          </Field>
          <Field name="ngayCap" label="Ngày cấp">
            <DatePicker format={DATE_FORMAT} className="wide" placeholder="dd/mm/yyyy" />
          </Field>
          <Field name="noiCap" label="Nơi cấp" span={16}>
            <Input />
          </Field>
          <Field name="gioiTinh" label="Giới tính" required>
            <Radio.Group options={lists.gioiTinh} />
          </Field>
          <Field name="soDienThoai" label="Số điện thoại" required>
            <Input maxLength={11} />
          </Field>
          <Field name="email" label="Email">
            <Input />
          </Field>
          <Field name="tinhThanh" label="Tỉnh/thành" required>
            <Select
              options={lists.tinhThanh}
              onChange={chooseProvince}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="Chọn tỉnh/thành"
            />
          </Field>
          <Field name="xaPhuong" label="Xã/phường" required>
            <Select
              options={communes}
              loading={loading}
              disabled={communes.length === 0}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="Chọn xã/phường"
            />
          </Field>
          <Field name="diaChi" label="Địa chỉ chi tiết" required>
            <Input />
          </Field>
        </Row>
      </Card>
      <Card title="Chủ hồ sơ" className="section">
        <Form.Item name="laChuHoSo" valuePropName="checked">
          <Checkbox>Người nộp là chủ hồ sơ</Checkbox>
        </Form.Item>
        {!isOwner && <OwnerFields lists={lists} />}
        <Form.Item name="camDoan" valuePropName="checked">
          <Checkbox>Người nộp cam đoan các thông tin trên là đúng</Checkbox>
        </Form.Item>
      </Card>
    </>
  );
}
