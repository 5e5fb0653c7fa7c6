import { ConfigProvider, Layout, Menu } from 'antd';
import vietnamese from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { DossierList } from './dossier-list.tsx';
import { DossierPage } from './dossier-page.tsx';
import { ReceptionForm } from './reception-form.tsx';

dayjs.locale('vi');

const MENU = [
  { key: '/', label: <a href="/">Danh sách hồ sơ</a> },
  { key: '/tiep-nhan', label: <a href="/tiep-nhan">Tiếp nhận hồ sơ</a> },
];

function chooseView(path: string): ReactElement {
  if (path === '/tiep-nhan') return <ReceptionForm />;
  const code = /^\/ho-so\/([^/]+)$/.exec(path)?.[1];
  return code === undefined ? <DossierList /> : <DossierPage code={decodeURIComponent(code)} />;
}

function App(): ReactElement {
  const { pathname } = location;
  return (
    <ConfigProvider
      locale={vietnamese}
      theme={{ token: { colorPrimary: '#b3261e', colorLink: '#0b5cad', borderRadius: 4 } }}
    >
      <Layout className="layout">
        <Layout.Header className="header">
          <div className="brand">
            <b>HỆ THỐNG THÔNG TIN GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH</b>
            <span>
              Bộ phận Một cửa xã Nguyên Giáp, Thành phố Hải Phòng · Ngày làm việc: 23/11/2026
            </span>
          </div>
          <Menu
            theme="dark"
            mode="horizontal"
            selectedKeys={[pathname]}
            items={MENU}
            className="menu"
          />
        </Layout.Header>
        <Layout.Content className="content">{chooseView(pathname)}</Layout.Content>
      </Layout>
    </ConfigProvider>
  );
}

const root = document.querySelector('#root');
if (root === null) throw new Error('Expected an element #root to draw the system in.');
createRoot(root).render(<App />);
