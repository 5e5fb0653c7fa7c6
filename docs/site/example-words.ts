/** The names of the examples in Vietnamese. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  'new, changed, gone': 'mới, sửa đổi, bãi bỏ',
  same: 'không đổi gì',
  ask: 'hỏi',
  thanks: 'cảm ơn',
  received: 'đã tiếp nhận',
  refused: 'từ chối',
  published: 'đã công khai',
  'not found': 'không có mã này',
  open: 'đang mở cửa',
  shut: 'đang đóng cửa',
  'in English, in the hall': 'bằng tiếng Anh, tại sảnh',
  'plain content': 'nội dung HTML thường',
  'two fields': 'hai lĩnh vực',
  'nothing to show': 'chưa có gì để hiện',
  'with a checklist': 'có danh sách giấy tờ',
  'without a checklist': 'chưa có danh sách giấy tờ',
  'from old data': 'dữ liệu cũ',
  unverified: 'chưa đối chiếu',
  'with little known': 'biết rất ít',
  'with a very long name': 'tên rất dài',
  nothing: 'không có gì',
  'from a plain table': 'từ bảng HTML thường',
  'from a plain link': 'từ đường dẫn HTML thường',
  'for readers without scripts': 'cho người xem không chạy script',
  'the first screen': 'màn hình đầu',
  'a field': 'một lĩnh vực',
  'a field with a very long name': 'lĩnh vực tên rất dài',
  'a field this edition lacks': 'lĩnh vực không có trong danh mục',
  'search results': 'kết quả tìm',
  'nothing found': 'không tìm thấy',
  loading: 'đang tải',
  'a broken catalogue': 'danh mục hỏng',
  'a portal address': 'địa chỉ trên Cổng dịch vụ công',
  'a receipt code': 'mã tra cứu',
  'a text too long for a code': 'chữ quá dài cho một mã',
  'before a choice': 'chưa chọn',
  satisfied: 'hài lòng',
  'not satisfied, with reasons': 'chưa hài lòng, có lý do',
  'not kept': 'chưa giữ được',
  'keys for the marks': 'phím dấu riêng',
  telex: 'Telex',
  vni: 'VNI',
};

/** An example's name in Vietnamese. @throws Error when nobody has written it */
export function translateExample(name: string): string {
  const vietnamese = VIETNAMESE[name];
  if (vietnamese === undefined)
    throw new Error(`Expected the Vietnamese of example "${name}", found none.`);
  return vietnamese;
}
