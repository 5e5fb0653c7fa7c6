/** Fifteen boxes of an invented system: some speak for themselves, some in words of nobody else, ids made anew at each load. */
export const writeTeachForm = (
  load: number,
): string => `<!doctype html><html lang="vi"><meta charset="utf-8">
<title>Phần mềm thử</title><h1>Phiếu tiếp nhận thử</h1>
<style>body{font:15px system-ui;margin:24px}h1{font-size:22px}label{display:grid;grid-template-columns:160px 260px;margin:6px}fieldset{margin:10px 0;padding:8px 14px}input,select{font:inherit;padding:4px}</style>
<form>
<fieldset><legend>Người yêu cầu</legend>
<label>Họ và tên <input id=":r${load}1:" name="a1"></label>
<label>Số CCCD <input id=":r${load}2:" name="a2"></label>
<label>Ngày sinh <input id=":r${load}3:" name="a3"></label>
<label>Số điện thoại <input id=":r${load}4:" name="a4"></label>
<label>Quan hệ <input id=":r${load}5:" name="a5"></label></fieldset>
<fieldset><legend>Bên thứ nhất</legend>
<label>Họ và tên <input id="css-${load}a" name="b1"></label>
<label>Ngày sinh <input id="css-${load}b" name="b2"></label>
<label>Dân tộc <select id="css-${load}c" name="b3"><option value="">-- Chọn --<option>Kinh<option>Tày</select></label>
<label>Mã cá thể <input id="css-${load}d" name="b4"></label></fieldset>
<fieldset><legend>Bên thứ hai</legend>
<label>Họ và tên <input id="ng-tns-c${load}-1" name="c1"></label>
<label>Ngày sinh <input id="ng-tns-c${load}-2" name="c2"></label>
<label>Dân tộc <select id="ng-tns-c${load}-3" name="c3"><option value="">-- Chọn --<option>Kinh<option>Tày</select></label></fieldset>
<fieldset><legend>Nội bộ</legend>
<label>Ghi chú của máy <input id="x1" name="d1"></label>
<label>Người ký <input id="x2" name="d2" value="Đã điền sẵn"></label>
<label>Mã lô <input id="x3" name="d3"></label></fieldset>
</form>`;
