import { raw } from '../html.ts';

/** Look of the outer page: the dark red head and blue menu officers know. */
export const SHELL_STYLE = raw(`
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column;font:14px/1.5 Arial,"Noto Sans",sans-serif;background:#e9edf1}
header{display:flex;justify-content:space-between;align-items:center;background:#8c1d18;color:#fff;padding:10px 20px}
header b{font-size:17px;letter-spacing:.2px}
.than{flex:1;display:flex;min-height:0}
nav{width:220px;background:#16385c;padding-top:8px;flex:none}
nav a{display:block;color:#dbe7f3;text-decoration:none;padding:11px 18px;border-bottom:1px solid #24507f}
nav a:hover,nav a.dang{background:#24507f;color:#fff}
nav a.dang{border-left:4px solid #f2b134;padding-left:14px}
iframe{flex:1;border:0;background:#fff;min-height:640px}`);

/** Look of the pages inside the iframe, on Bootstrap 3. */
export const FRAME_STYLE = raw(`
body{font-family:Arial,"Noto Sans",sans-serif;font-size:13px;background:#fff}
.trang{padding:12px 18px 40px;min-width:860px;max-width:1180px}
.tentrang{font-size:17px;font-weight:bold;color:#8c1d18;margin-bottom:10px}
.tieude{background:#dfe9f3;border-left:4px solid #16385c;font-weight:bold;padding:6px 10px;margin:14px 0 10px}
.hang{margin-bottom:8px}.nhan{padding-top:7px;text-align:right;color:#222}
.hang .nhan{padding-right:4px}
.batbuoc{color:#c00;font-style:normal}.chuthich{color:#555;font-size:12px}
.form-control{height:32px;padding:4px 8px;font-size:13px;border-radius:2px}textarea.form-control{height:auto}
.select2-container .select2-selection--single{height:32px;border-color:#ccc;border-radius:2px}
.select2-container--default .select2-selection--single .select2-selection__rendered{line-height:30px}
.select2-container--default .select2-selection--single .select2-selection__arrow{height:30px}
.has-error .select2-selection--single{border-color:#a94442}
.chon{display:inline-block;margin:6px 24px 0 0}
.nav-tabs>li>a{padding:8px 14px}.nav-tabs>li.active>a{font-weight:bold;color:#8c1d18}
.bang{width:100%}.bang td{padding:4px 6px;vertical-align:top}.bang .nhan{width:16%;padding-top:10px}
.bang td:not(.nhan){width:34%}.haicot .nhan{width:18%;text-align:left}.haicot th{width:41%;background:#eef2f6;text-align:center}
.haicot th:first-child{width:18%}
.nuts{border-top:1px solid #ddd;margin-top:18px;padding-top:12px;text-align:right}.nuts .btn{margin-left:6px}
.ketqua .nhan{width:34%;text-align:left;background:#f6f8fa;padding-top:8px}
.loi{margin:2px 0 0;font-size:12px}`);
