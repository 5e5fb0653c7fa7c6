/**
 * What custom-elements.json says, in Vietnamese, by its English sentence: a sentence that changes is missing here
 * and stops the build, so that no page keeps an old one.
 */
const VIETNAMESE: Readonly<Record<string, string>> = {
  'What became of a catalogue since the one before: mới, sửa đổi, bãi bỏ.':
    'Danh mục thủ tục thay đổi thế nào so với bản trước: mới, sửa đổi, bãi bỏ.',
  'The catalogue as it was.': 'Danh mục bản trước.',
  'The catalogue as it is.': 'Danh mục hiện nay.',
  'The colour of what can be pressed, and its tint.':
    'Màu của những gì bấm được và nền nhạt của nó.',
  'The colour of an error, and its tint.': 'Màu báo lỗi và nền nhạt của nó.',
  'The colour of cards and boxes.': 'Màu nền thẻ và ô.',
  'How thick the focus ring is.': 'Độ dày của viền chỉ chỗ đang chọn.',
  'The font.': 'Phông chữ.',
  'The width of a pictogram.': 'Bề rộng của hình vẽ.',
  'The colour of text.': 'Màu chữ.',
  'Line height; below 1.5 stacked marks are clipped.':
    'Khoảng cách dòng; dưới 1,5 thì dấu chồng (ễ, Ậ) bị cắt.',
  'The colour of quiet edges.': 'Màu đường kẻ nhẹ.',
  'The colour of secondary text.': 'Màu chữ phụ.',
  'The colour of what went well, and its tint.': 'Màu báo việc đã xong và nền nhạt của nó.',
  'The colour of text on the action colour.': 'Màu chữ trên nền nút.',
  'How round corners are.': 'Độ bo góc.',
  'A step of the space scale, 1 to 8, in units.':
    'Một bậc khoảng cách, từ 1 đến 8, tính theo đơn vị.',
  'The least height of what a finger presses.': 'Chiều cao nhỏ nhất của thứ bấm bằng ngón tay.',
  'A step of the type scale: s, m, l, xl.': 'Một bậc cỡ chữ: s, m, l, xl.',
  'What the space scale counts in.': 'Đơn vị của thang khoảng cách.',
  'The colour of a warning, and its tint.': 'Màu cảnh báo và nền nhạt của nó.',
  'Phản ánh, kiến nghị: asks, shows once more, hands over. Complaints and denunciations go elsewhere and it says so. With `action` it sends by itself, exactly what it showed; what could not be sent waits in memory for one more press.':
    'Phản ánh, kiến nghị: hỏi, cho xem lại, chuyển đi. Khiếu nại, tố cáo đi đường khác và mẫu nói rõ điều đó. Có `action` thì tự gửi đúng những gì vừa hiện; gửi chưa được thì nội dung chờ trong bộ nhớ để bấm lại.',
  'Address the words are posted to as JSON; empty where the page takes them from the event.':
    'Địa chỉ nhận nội dung (POST, JSON); để trống nếu trang tự nhận từ sự kiện.',
  'The code the shell gives back once the words are kept; setting it shows the thanks.':
    'Mã tra cứu trang trả lại khi đã giữ nội dung; đặt vào thì hiện lời cảm ơn.',
  'A sentence why the words could not be kept; nothing typed is lost.':
    'Câu nói vì sao chưa giữ được nội dung; những gì đã viết không mất.',
  'The words are on their way: the buttons wait.': 'Nội dung đang gửi: các nút chờ.',
  'Forgets everything typed and starts again.': 'Xóa mọi thứ đã viết và bắt đầu lại.',
  'a person read their words once more and sent them; `preventDefault()` keeps `action` from being asked':
    'người viết đã xem lại và gửi; `preventDefault()` thì không gửi tới `action`',
  'a person is done with the form': 'người dùng xong với mẫu',
  'The colour of edges one must see.': 'Màu đường viền cần thấy rõ.',
  'Pixels per module of a QR code, a whole number.': 'Số điểm ảnh của một ô mã QR, số nguyên.',
  'What became of a phản ánh, by its receipt code. The code is the key: nothing of a record shows unless its code is the one that was typed.':
    'Phản ánh đã được giải quyết tới đâu, tra bằng mã. Mã là chìa khóa: chỉ hiện khi đúng mã vừa gõ.',
  'Address the code is posted to as `{"code": "…"}`; it answers with the record, or 404.':
    'Địa chỉ nhận mã (POST `{"code": "…"}`); trả lại kết quả, hoặc 404.',
  'The code that is asked for.': 'Mã đang tra.',
  'What the office says; shows only while its code is the one in the box.':
    'Trả lời của xã; chỉ hiện khi mã trùng với mã trong ô.',
  'Terms in working days.': 'Thời hạn, tính bằng ngày làm việc.',
  'A sentence why there is nothing to show.': 'Câu nói vì sao không có gì để hiện.',
  'The question is on its way: the button waits.': 'Đang hỏi máy chủ: nút chờ.',
  'a person asks for a code; `preventDefault()` keeps `action` from being asked':
    'người dùng tra một mã; `preventDefault()` thì không hỏi `action`',
  'The office on its own site or in its hall: whether it is open now, who serves and where, what it costs, the rules, where to complain.':
    'Bộ phận một cửa trên trang của xã hoặc ở nơi tiếp nhận: đang mở cửa hay không, ai phục vụ ở quầy nào, lệ phí bao nhiêu, nội quy, phản ánh ở đâu.',
  'What keys say to who reads no Vietnamese: the Vietnamese words, each with what stands there instead.':
    'Chữ trên phím cho người không đọc tiếng Việt: từng chữ tiếng Việt và chữ thay cho nó.',
  'Telephone numbers are words and not links: nobody calls from a screen in a hall.':
    'Số điện thoại là chữ, không phải đường dẫn: không ai gọi từ màn hình ở nơi tiếp nhận.',
  'Which of its three steps it shows; the page may lead from `review` back to `ask`.':
    'Đang ở bước nào trong ba bước; trang có thể đưa từ `review` trở lại `ask`.',
  "Address of the office's file in JSON.": 'Địa chỉ tệp JSON về bộ phận một cửa.',
  'What there is to show; a file of `src` sets it.': 'Nội dung để hiện; tệp của `src` đặt vào đây.',
  'The instant "now" is; undefined for the clock of the machine.':
    'Thời điểm coi là “bây giờ”; để trống thì theo đồng hồ máy.',
  'the same in plain HTML, for readers without scripts; shows until there is something better':
    'cùng nội dung bằng HTML thường, cho người đọc không có script; hiện tới khi có bản đầy đủ',
  'Bảng gắn trên tường: every procedure of a catalogue by field, with its QR code and where it leads. What has no checked address stands by name alone. Give it a page of its own: it sets the paper of the whole page.':
    'Bảng gắn trên tường: mọi thủ tục theo lĩnh vực, kèm mã QR và nơi mã dẫn tới. Thủ tục chưa có địa chỉ đã kiểm tra thì chỉ ghi tên. Đặt ở một trang riêng, vì nó chọn khổ giấy cho cả trang.',
  'Address of a catalogue in JSON.': 'Địa chỉ tệp danh mục JSON.',
  'What to show; else the catalogue of `src`, else the table inside.':
    'Những gì cần hiện; không có thì lấy danh mục của `src`, không có nữa thì bảng bên trong.',
  'What the sheet is called.': 'Tên của bảng.',
  'Whose sheet it is, in small under the heading.': 'Bảng của đơn vị nào, chữ nhỏ dưới tên bảng.',
  'The paper it is printed on.': 'Khổ giấy in.',
  'a plain table of procedures, for readers without scripts and for search engines':
    'bảng thủ tục bằng HTML thường, cho người đọc không có script và cho máy tìm kiếm',
  'The colour of the office.': 'Màu của cơ quan.',
  'One procedure for a citizen: three answers first, then what to bring, then the address to take away, and only then the law. A procedure nobody checked shows neither code nor QR.':
    'Một thủ tục cho người dân: ba câu trả lời trước, rồi giấy tờ cần mang, rồi địa chỉ để mang về, sau cùng mới tới luật. Thủ tục chưa ai đối chiếu thì không hiện mã, không hiện QR.',
  'Address of a catalogue in JSON, for `code`.': 'Địa chỉ tệp danh mục JSON, dùng cùng `code`.',
  "Code of the procedure to take from `src`: '1.001193'.": "Mã thủ tục lấy từ `src`: '1.001193'.",
  'The procedure to show; before the one of `code`.': 'Thủ tục cần hiện; được ưu tiên hơn `code`.',
  'What to bring, in plain words, where somebody wrote it.':
    'Giấy tờ cần mang, lời dễ hiểu, nếu đã có người viết.',
  "The edition's date, `yyyy-MM` or `yyyy-MM-dd`.":
    'Ngày của bản danh mục, `yyyy-MM` hoặc `yyyy-MM-dd`.',
  'The edition is older than the office allows.': 'Bản danh mục cũ hơn mức cho phép.',
  'The address beside the code is a link: for a page on the web; a screen for the public leads nowhere else.':
    'Địa chỉ cạnh mã QR là liên kết bấm được: cho trang web; màn hình công cộng thì không dẫn đi đâu.',
  "The whole search for a page of the commune's site: the list, and the procedure that was chosen, with the way back. One line of HTML and one file of data.":
    'Trọn phần tra cứu cho trang của xã: danh sách, thủ tục đã chọn và đường quay lại. Một dòng HTML và một tệp dữ liệu.',
  'the button that leads back to the list': 'nút quay lại danh sách',
  'Procedures to find: by typing, by what most people need, or by field. They come as a property, from the file of `src`, or from the plain table inside the element.':
    'Tìm thủ tục: gõ chữ, chọn việc nhiều người cần, hoặc mở theo lĩnh vực. Danh sách đến từ thuộc tính, từ tệp của `src`, hoặc từ bảng đặt sẵn bên trong.',
  'The procedures of a catalogue, as `readEdition` reads it; before those of `src`.':
    'Các thủ tục của danh mục, như `readEdition` đọc; được ưu tiên hơn `src`.',
  'Forgets what was typed and folds the fields again, as the next person expects to find them.':
    'Quên nội dung đã gõ và gập lại các lĩnh vực, đúng như người tiếp theo mong thấy.',
  "Finds procedures by a person's words; made by `buildSearch`, with the office's own aliases.":
    'Bộ tìm theo lời người dân; tạo bằng `buildSearch`, với tên gọi riêng của xã.',
  'The tiles of the first screen.': 'Các ô ở màn hình đầu.',
  'Slugs of the fields in the order they are shown; the rest follow.':
    'Tên rút gọn của các lĩnh vực theo thứ tự hiện; lĩnh vực khác xếp sau.',
  'Slug of the open field; empty for the first screen.':
    'Tên rút gọn của lĩnh vực đang mở; trống là màn hình đầu.',
  'What is typed in the search box.': 'Chữ trong ô tìm.',
  'The catalogue is on its way.': 'Danh mục đang tải.',
  'A sentence for the citizen when the catalogue could not be opened.':
    'Câu cho người dân khi danh mục không mở được.',
  'Puts the cursor into the search box.': 'Đặt con trỏ vào ô tìm.',
  'Folds the fields again, as the next person expects to find them.':
    'Gập các lĩnh vực lại cho người tiếp theo.',
  'a person chose a procedure': 'người dùng chọn một thủ tục',
  'a person opened a field; an empty slug leads back to all':
    'người dùng mở một lĩnh vực; tên rút gọn trống là quay lại tất cả',
  'a person typed; count 0 means nothing was found':
    'người dùng gõ chữ; `count` bằng 0 là không tìm thấy',
  'A QR code to take an address away on a phone, with the address in words under it so that a person can see where it leads. Always black on white with four quiet modules, whatever the theme.':
    'Mã QR để mang một địa chỉ về điện thoại, kèm địa chỉ bằng chữ để biết mã dẫn tới đâu. Luôn đen trên trắng, lề bốn ô, dù trang màu gì.',
  'What the code holds, usually an address; where the link inside leads when empty, nothing without one.':
    'Nội dung của mã, thường là một địa chỉ; trống thì lấy địa chỉ của liên kết bên trong, không có liên kết thì không hiện gì.',
  'the address as a link, for readers without scripts; the code holds where it leads when there is no `value`':
    'địa chỉ dưới dạng liên kết, cho người đọc không có script; không đặt `value` thì mã chứa địa chỉ ấy',
  "What is asked; the counters' own question when it is not given.":
    'Câu hỏi; không đặt thì là câu hỏi sẵn dùng ở quầy.',
  'One sentence on how to scan; as with `heading`.': 'Một câu chỉ cách quét; cũng như `heading`.',
  'The heading beside the code; a sentence of its own when it is not given, none when it is empty.':
    'Dòng chữ lớn cạnh mã; không đặt thì có câu sẵn, để trống thì không có.',
  'The address in words; the host name of `value` when empty.':
    'Địa chỉ bằng chữ; trống thì lấy tên máy chủ của `value`.',
  'the white square': 'ô vuông trắng',
  'pixels per module, a whole number (7 on a 21.5-inch kiosk: 1.7 mm)':
    'số điểm ảnh mỗi ô, số nguyên (7 trên kiosk 21,5 inch: 1,7 mm)',
  'One question, three faces with words, one button: two taps, at most four with a reason. In a form it carries the level as its value; with a `name` and no `action` it is a control of that form and has no button of its own.':
    'Một câu hỏi, ba khuôn mặt kèm chữ, một nút: hai lần chạm, nhiều nhất bốn nếu nêu lý do. Trong biểu mẫu nó mang mức làm giá trị; có `name` mà không có `action` thì nó là một ô của biểu mẫu ấy và không có nút riêng.',
  'The form around it is not sent without a level.':
    'Chưa chọn mức thì biểu mẫu bao quanh không gửi được.',
  'Nothing can be chosen, and a form gets nothing.':
    'Không chọn được gì, và biểu mẫu không nhận gì.',
  'the same in plain HTML, for readers without scripts; shows until there are two catalogues to compare':
    'cùng nội dung bằng HTML thường, cho người xem không chạy script; hiện đến khi có hai danh mục để so',
  'The name under which a form around it gets the level.': 'Tên trường trong biểu mẫu bao quanh.',
  'The chosen level; empty before a choice.': 'Mức đã chọn; trống khi chưa chọn.',
  'Address the rating is posted to as JSON; empty where the page takes it from the event.':
    'Địa chỉ nhận đánh giá (POST, JSON); để trống nếu trang tự nhận từ sự kiện.',
  'The rating is on its way: the button waits.': 'Đánh giá đang gửi: nút chờ.',
  'A sentence why the rating could not be kept.': 'Câu nói vì sao chưa giữ được đánh giá.',
  'Forgets the choice and asks again.': 'Bỏ lựa chọn và hỏi lại.',
  'a level was chosen': 'đã chọn một mức',
  'a person gave the rating; `preventDefault()` keeps `action` from being asked':
    'người dùng gửi đánh giá; `preventDefault()` thì không gửi tới `action`',
  'An on-screen keyboard for Vietnamese. It types into whatever text box has the focus, also in open shadow roots, and leaves the focus and the caret there; keys of a hardware keyboard go on working and put it away.':
    'Bàn phím tiếng Việt trên màn hình. Gõ vào ô chữ đang chọn, kể cả trong shadow DOM mở, và để nguyên con trỏ ở đó; bàn phím thật vẫn dùng được và làm nó ẩn đi.',
  'How marks are typed: `marks` by keys of their own, `telex` or `vni`.':
    'Cách gõ dấu: `marks` bằng phím riêng, `telex` hoặc `vni`.',
  'Where the tone of an open oa, oe, uy stands: `hòa` or `hoà`.':
    'Dấu của oa, oe, uy đặt ở đâu: `hòa` hay `hoà`.',
  'Whether it is up.': 'Đang hiện hay không.',
  'Comes up by itself when a finger enters a text box, and goes when the box is left.':
    'Tự hiện khi ngón tay chạm vào ô chữ, tự ẩn khi rời ô.',
  'Puts it away; the next touch of a text box brings it back.':
    'Cất đi; lần chạm ô chữ sau lại hiện.',
  'it came up or went away': 'bàn phím vừa hiện hoặc vừa ẩn',
  'each key': 'mỗi phím',
  'height of a key, where the screen has room; as any other target of touch where nothing is said':
    'chiều cao một phím, nếu màn hình đủ chỗ; không đặt thì bằng mọi thứ bấm được khác',
  'width a key is not drawn wider than': 'một phím không vẽ rộng hơn chừng này',
  'The colour behind everything.': 'Màu nền của tất cả.',
};

/** The Vietnamese of a sentence of the manifest. @throws Error when nobody has written it */
export function translateSentence(english: string): string {
  const vietnamese = VIETNAMESE[english.replace(/\s+/g, ' ')];
  if (vietnamese === undefined)
    throw new Error(`Expected the Vietnamese of "${english}" in manifest-words.ts, found none.`);
  return vietnamese;
}
