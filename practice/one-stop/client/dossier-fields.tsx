import {
  Button,
  Card,
  Checkbox,
  Col,
  DatePicker,
  Form,
  Input,
  InputNumber,
  Radio,
  Row,
  Select,
  Upload,
} from 'antd';
import type { FormInstance, UploadFile } from 'antd';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { loadProcedures } from './api.ts';
import type { Lists, Option } from './api.ts';
import type { ReceptionValues } from './write-form.ts';

/** What both cards of the form are given. */
export interface FieldsProps {
  readonly form: FormInstance<ReceptionValues>;
  readonly lists: Lists;
}

/** Typed dates: dd/MM/yyyy. */
export const DATE_FORMAT = 'DD/MM/YYYY';

/** Card "Thông tin hồ sơ" and how the result goes back. */
export function DossierFields({ form, lists }: FieldsProps): ReactElement {
  const [procedures, setProcedures] = useState<Option[]>([]);
  const [loading, setLoading] = useState(false);
  const chooseField = (field: string): void => {
    form.setFieldValue('thuTuc', undefined);
    setProcedures([]);
    setLoading(true);
    loadProcedures(field)
      .then(setProcedures, (reason: unknown) =>
        form.setFields([{ name: 'thuTuc', errors: [String(reason)] }]),
      )
      .finally(() => setLoading(false));
  };
  return (
    <Card title="Thông tin hồ sơ" className="section">
      <Row gutter={16}>
        <Col span={8}>
          <Form.Item name="linhVuc" label="Chọn lĩnh vực" required>
            <Select options={lists.linhVuc} onChange={chooseField} placeholder="Chọn lĩnh vực" />
          </Form.Item>
        </Col>
        <Col span={16}>
          <Form.Item name="thuTuc" label="Chọn thủ tục" required>
            <Select
              options={procedures}
              loading={loading}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="Chọn thủ tục"
            />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name="loaiTiepNhan" label="Loại tiếp nhận" required>
            <Select options={lists.loaiTiepNhan} />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name="ngayTiepNhan" label="Ngày tiếp nhận" required>
            <DatePicker format={DATE_FORMAT} className="wide" placeholder="dd/mm/yyyy" />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name="ngayHenTra" label="Ngày hẹn trả">
            <DatePicker format={DATE_FORMAT} className="wide" placeholder="dd/mm/yyyy" />
          </Form.Item>
        </Col>
        <Col span={16}>
          <Form.Item name="trichYeu" label="Nội dung hồ sơ / Trích yếu">
            <Input.TextArea rows={2} />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name="soBo" label="Số bộ hồ sơ" required>
            <InputNumber min={1} max={99} className="wide" />
          </Form.Item>
        </Col>
        <Col span={16}>
          <Form.Item name="hinhThucTra" label="Hình thức nhận kết quả" required>
            <Radio.Group options={lists.hinhThucTra} />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name="thongBao" label="Nhận thông báo">
            <Checkbox.Group options={lists.thongBao} />
          </Form.Item>
        </Col>
        <Col span={16}>
          <Form.Item name="ghiChu" label="Ghi chú">
            <Input />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item
            name="tepDinhKem"
            label="Thành phần hồ sơ (tệp)"
            valuePropName="fileList"
            getValueFromEvent={(event: { fileList: UploadFile[] }) => event.fileList}
          >
            <Upload beforeUpload={() => false} multiple>
              <Button>Chọn tệp</Button>
            </Upload>
          </Form.Item>
        </Col>
      </Row>
    </Card>
  );
}
