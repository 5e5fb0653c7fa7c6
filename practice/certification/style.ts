import { raw } from '../html.ts';

/** Look of a WebForms office program: tables, grey borders, blue title bars. */
export const CERTIFICATION_STYLE = raw(`
body{margin:0;background:#d7e3f0;font:13px/1.5 Tahoma,Arial,"Noto Sans",sans-serif;color:#111}
.khung{width:980px;margin:12px auto 40px;background:#fff;border:1px solid #7f9db9}
.dau{background:#1f5fa8;color:#fff;font-size:18px;font-weight:bold;padding:12px 18px}
.dau small{font-size:12px;font-weight:normal}
.menu{background:#eaf1f9;border-bottom:1px solid #7f9db9;padding:6px 18px}.menu a{color:#0b3f7d}
.noidung{padding:12px 18px 24px;vertical-align:top}
.nhom{width:100%;border:1px solid #b5c7da;margin-bottom:10px}
.tieude{background:#cfe0f1;font-weight:bold;color:#0b3f7d;border-bottom:1px solid #b5c7da}
.nhan{width:250px;color:#222;vertical-align:top;padding-top:7px}
.sao{color:#c00}.o{width:440px;box-sizing:border-box}
input[type=text],textarea,select{font:inherit;border:1px solid #7f9db9;padding:3px 5px;background:#fff}
.ngay{text-align:center;width:26px}.ngay[maxlength="4"]{width:44px}
.sau{color:#444}.phi{font-weight:bold;color:#a40000;font-size:15px}
.nut{font:inherit;font-weight:bold;padding:5px 20px;background:#e6eef7;border:1px solid #45678c;cursor:pointer}
.loi{display:block;color:#b00000}.tomtat{border:1px solid #b00000;background:#ffecec;color:#900;padding:6px 10px;margin-bottom:10px}
.xong{border:1px solid #2e7d32;background:#e9f6ea;color:#1b5e20;padding:6px 10px;margin-bottom:10px}
.so{width:100%;border-collapse:collapse;border-color:#b5c7da}.so th{background:#cfe0f1;font-weight:bold}`);
