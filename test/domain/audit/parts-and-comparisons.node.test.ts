import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAudit } from '../../../domain/audit/audit-report.ts';
import { itFindsSlips, type Slip, tell } from '../../support/audit-sentences.ts';

const SENTENCES: readonly Slip[] = [
  [
    'Tổng số hồ sơ đã tiếp nhận: 60 hồ sơ.\n- Trực tuyến: 36 hồ sơ;\n- Trực tiếp: 24 hồ sơ.\nĐã giải quyết: 55 hồ sơ; đang giải quyết: 05 hồ sơ.',
    '60 hồ sơ',
    '99 hồ sơ',
    /36 \+ 24 = 60, ít hơn 39 so với tổng tiếp nhận 99/,
  ],
  [
    'Đã ban hành 42 văn bản chỉ đạo, gồm 03 kế hoạch, 05 quyết định, 31 công văn và 03 thông báo.',
    '05 quyết định',
    '06 quyết định',
    /tong 3 \+ 6 \+ 31 \+ 3 = 43, nhiều hơn 1 so với 42/,
  ],
  [
    'Khai sinh: 121 trường hợp, trong đó đăng ký đúng hạn 108, đăng ký quá hạn 06, đăng ký lại 07.',
    'quá hạn 06',
    'quá hạn 09',
    /tong 108 \+ 9 \+ 7 = 124/,
  ],
  [
    'Niêm yết 386 TTHC, trong đó 214 TTHC toàn trình, 121 TTHC một phần, còn lại 51 TTHC chỉ cung cấp thông tin.',
    '51 TTHC',
    '61 TTHC',
    /tong 214 \+ 121 \+ 61 = 396/,
  ],
  [
    'Biên chế được giao là 62 người, hiện có mặt 57 người, còn thiếu 05 người.',
    'thiếu 05',
    'thiếu 07',
    /tong 57 \+ 7 = 64, nhiều hơn 2 so với 62/,
  ],
  [
    'Tổng số sự kiện hộ tịch là 350 sự kiện, cụ thể:\n- Khai sinh 247 trường hợp;\n- Khai tử 102 trường hợp;\n- Giám hộ 01 trường hợp.',
    '102',
    '120',
    /tong 247 \+ 120 \+ 1 = 368/,
  ],
  [
    'Thu phí được 186,4 triệu đồng, trong đó thu trực tuyến 171,2 triệu đồng (chiếm 91,85%), thu trực tiếp 15,2 triệu đồng (chiếm 8,15%). Kinh phí khác là 50 triệu đồng.',
    '91,85%',
    '91,58%',
    /ty-le 171\.200\.000 đồng\/186\.400\.000 đồng = 91,85 %/,
  ],
  [
    'Mua sắm hết 1,35 tỷ đồng, gồm ngân sách tỉnh 900 triệu đồng và ngân sách xã 450 triệu đồng.',
    '900 triệu',
    '700 triệu',
    /tong 700\.000\.000 \+ 450\.000\.000 = 1\.150\.000\.000 đồng, ít hơn 200\.000\.000 đồng/,
  ],
  [
    'Đã giải ngân 2.145/2.400 triệu đồng vốn chuyển đổi số, đạt 89,38 %.',
    '89,38',
    '88,39',
    /ty-le .* = 89,38 %, báo cáo ghi 88,39 %/,
  ],
  [
    'Tiếp nhận 1.204 hồ sơ, trong đó hồ sơ mới 1.140 hồ sơ, kỳ trước chuyển sang 64 hồ sơ. Trực tuyến một phần là 300 hồ sơ (chiếm 26.32 % số hồ sơ mới).',
    '26.32',
    '23.62',
    /ty-le 300\/1\.140 = 26,32 %/,
  ],
  [
    'BÁO CÁO\nKết quả năm 2026\nTiếp nhận 7843 hồ sơ (năm 2025: 6912 hồ sơ, tăng 13,47%).',
    '13,47',
    '14,37',
    /so-sanh 7\.843 so với 6\.912: tăng 931, bằng 13,47 %; báo cáo ghi tăng 14,37%/,
  ],
  [
    'Khai sinh 247 trường hợp, tăng 18 trường hợp so với cùng kỳ năm trước (229 trường hợp); khai tử 102 trường hợp, giảm 09 trường hợp so với cùng kỳ (111 trường hợp).',
    'giảm 09',
    'giảm 19',
    /so-sanh 102 so với 111: giảm 9, .*báo cáo ghi giảm 19/,
  ],
  [
    'Tiếp nhận 655 hồ sơ, tăng 37 hồ sơ so với tháng trước, tương ứng tăng 5,99 %.',
    '5,99',
    '9,59',
    /so-sanh 655 so với 618: tăng 37, bằng 5,99 %/,
  ],
  [
    'Tổng: 980 HS. Trong đó:\n+ Trực tuyến: 902 HS\n+ Trực tiếp: 58 HS\n+ Qua BCCI: 20 HS\nSo với quý trước (1.043 HS), số hồ sơ tiếp nhận giảm 63 HS, tương ứng giảm 6,04 %.',
    'giảm 63',
    'giảm 73',
    /so-sanh 980 so với 1\.043: giảm 63/,
  ],
  [
    'Số hồ sơ đã giải quyết là 5.190. Số hồ sơ giải quyết sớm hạn, đúng hạn và quá hạn lần lượt là 4.902, 281 và 7 hồ sơ, tương ứng 94,45%, 5,41% và 0,13%.',
    '281 và 7',
    '218 và 7',
    /C2 .*4\.902 \+ 218 \+ 7 = 5\.127/,
  ],
  [
    'Tổng số hồ sơ tiếp nhận: 5.276. Theo quý: quý I: 1.680 hồ sơ; quý II: 1.842 hồ sơ; quý III: 1.754 hồ sơ.',
    '1.754',
    '1.745',
    /C5 cộng các quý: 1\.680 \+ 1\.842 \+ 1\.745 = 5\.267/,
  ],
  [
    'Đã ban hành 27 văn bản (01 nghị quyết, 02 kế hoạch, 06 quyết định, 18 công văn).',
    '18 công văn',
    '19 công văn',
    /tong 1 \+ 2 \+ 6 \+ 19 = 28/,
  ],
  [
    'Thực hiện 1.106 việc chứng thực với số phí 24,68 triệu đồng; trong đó: bản sao 934 việc, chữ ký 141 việc, hợp đồng 31 việc. Chứng thực điện tử 287 việc, chiếm 25,95% tổng số việc chứng thực.',
    '25,95',
    '29,55',
    /ty-le 287\/1\.106 = 25,95 %/,
  ],
  [
    'Tổng số phải giải quyết: 868 hồ sơ. Đã giải quyết: 819 hồ sơ. Đang giải quyết: 46 hồ sơ. Công dân rút hồ sơ: 3 hồ sơ.',
    '46',
    '64',
    /C4 .*819 \+ 64 = 883/,
  ],
  [
    'Số hồ sơ phát sinh phí, lệ phí: 540 hồ sơ; đã thanh toán trực tuyến 511 hồ sơ; tỷ lệ 94,63%.',
    '94,63',
    '96,43',
    /ty-le thanh toán trực tuyến: 511\/540 = 94,63 %/,
  ],
  [
    'Tập huấn 03 lớp: lớp 1 có 45 người, lớp 2 có 52 người, lớp 3 có 38 người; tổng cộng 135 người.',
    '52 người',
    '57 người',
    /tong 45 \+ 57 \+ 38 = 140/,
  ],
  [
    'Tháng 3 tiếp nhận nhiều nhất (455 hồ sơ), tăng 137 hồ sơ so với tháng 2 (318 hồ sơ).',
    'tăng 137',
    'tăng 173',
    /so-sanh 455 so với 318: tăng 137/,
  ],
  [
    'TT | Nội dung | Tháng 4 | Tháng 5 | Tăng/giảm\n1 | Lượt khách | 618 | 655 | +37\n2 | Tờ rơi | 571 | 622 | +51\n3 | Bài viết | 10 | 7 | -3\n4 | Cuộc gọi | 40 | 40 | 0',
    '+51',
    '+41',
    /so-sanh 622 − 571 = 51, báo cáo ghi \+41/,
  ],
  [
    'Lĩnh vực | Phải nộp phí | Nộp trực tuyến | Tỷ lệ\nChứng thực | 418 | 402 | 96,17%\nHộ tịch | 77 | 70 | 90,91%\nĐất đai | 52 | 41 | 78,85%\nCộng | 547 | 513 | 93,78%',
    '90,91',
    '91,90',
    /ty-le 70\/77 = 90,91 %, báo cáo ghi 91,90%/,
  ],
  [
    'Lĩnh vực | Thủ tục | Số hồ sơ | Cộng\nTư pháp | Chứng thực | 1.410 | 1.609\n | Khai sinh | 187 | \n | Khai tử | 12 | \nKinh tế | Đất đai | 291 | 291\nTổng cộng | | 1.900 | 1.900',
    '187',
    '178',
    /C5 cộng các hàng: 1\.410 \+ 178 \+ 12 \+ 291 = 1\.891/,
  ],
  [
    // Names of fields with commas, "và" and a short form in brackets.
    'Tổng số hồ sơ đã tiếp nhận: 671 hồ sơ.\nHồ sơ tiếp nhận theo lĩnh vực: Hộ tịch 554; Đất đai 100; Người có công 13; Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất và nhà ở 1; Phòng, chống tệ nạn xã hội 2; An toàn, vệ sinh lao động (ATVSLĐ) 1.',
    'xã hội 2',
    'xã hội 3',
    /C5 cộng các lĩnh vực: 554 \+ 100 \+ 13 \+ 1 \+ 3 \+ 1 = 672/,
  ],
  [
    'Kế hoạch ngày 10/01/2026 giao 34 nhiệm vụ, đến nay đã hoàn thành 21 nhiệm vụ, còn 13 nhiệm vụ đang thực hiện.',
    'còn 13',
    'còn 12',
    /tong 21 \+ 12 = 33, ít hơn 1 so với 34/,
  ],
  [
    'Có 1.344 lượt nộp phí; qua Cổng 1.301 lượt (96,80%), còn 43 lượt tiền mặt.',
    'còn 43',
    'còn 53',
    /tong 1\.301 \+ 53 = 1\.354/,
  ],
  [
    'Tổng kinh phí 4,32 tỷ đồng (đợt 1: 3 người, 1,87 tỷ đồng; đợt 2: 4 người, 2,45 tỷ đồng).',
    '2,45',
    '2,54',
    /tong 1\.870\.000\.000 \+ 2\.540\.000\.000 = 4\.410\.000\.000 đồng/,
  ],
  [
    'Tổng số hồ sơ: 11.025 hồ sơ.\nTHEO LĨNH VỰC\n1. Chứng thực: 6.540, giải quyết 6.540.\n2. Hộ tịch: 2.310, giải quyết 2.301.\n3. Đất đai: 1.078, giải quyết 1.001.\n4. Lĩnh vực khác: 1.097, giải quyết 1.090.',
    '1.078',
    '1.087',
    /C5 cộng các lĩnh vực: .* = 11\.034/,
  ],
  [
    'Kiểm tra 02 lần, phát hiện 14 lỗi, đã khắc phục 12 lỗi, còn 02 lỗi.',
    'phục 12',
    'phục 11',
    /tong 11 \+ 2 = 13, ít hơn 1 so với 14/,
  ],
  [
    'Ban hành 18 văn bản, gồm 9 kế hoạch, 4 quyết định và 5 công văn.',
    '4 quyết',
    '7 quyết',
    /tong 9 \+ 7 \+ 5 = 21/,
  ],
  [
    'Đã chi 9 tháng 10.233 triệu đồng (69,0%), trong đó chi lương 7.905 triệu đồng, chi hoạt động 1.612 triệu đồng, chi khác 716 triệu đồng.',
    '1.612',
    '1.162',
    /tong .* = 9\.783\.000\.000 đồng/,
  ],
  [
    'Mở 07 sổ, khóa 07 sổ; số hóa được 3.140/4.000 trang, đạt 78,5%, còn 860 trang chuyển sang năm sau.',
    'còn 860',
    'còn 960',
    /tong 3\.140 \+ 960 = 4\.100, nhiều hơn 100 so với 4\.000/,
  ],
  [
    'Phát 150 phiếu, thu về 143 phiếu, có 139 phiếu hài lòng trở lên (đạt 97,20%).',
    'về 143',
    'về 153',
    /ty-le 139\/153 = 90,85 %/,
  ],
  [
    'Tiếp nhận 11.128 lượt hồ sơ. Chia theo quý thì quý I có 4.410, quý II có 3.812 và quý III có 2.906 hồ sơ.',
    '3.812',
    '3.912',
    /C5 cộng các quý: .* = 11\.228/,
  ],
  [
    // Several quantities before a bracket: its whole is the last, unless another comes out.
    'Ban hành 19 quyết định công bố 143 thủ tục (ban hành mới 21, sửa đổi 98, bãi bỏ 24).',
    'sửa đổi 98',
    'sửa đổi 89',
    /tong 21 \+ 89 \+ 24 = 134, ít hơn 9 so với 143/,
  ],
  [
    'Hiện có 41 cán bộ, công chức (29 công chức, 12 cán bộ).',
    '29 công chức',
    '28 công chức',
    /tong 28 \+ 12 = 40/,
  ],
  [
    'BÁO CÁO NĂM 2026\nTrong năm tiếp nhận mới 3.265 hồ sơ, trong đó trực tuyến 3.051 hồ sơ. So với năm 2025 (tiếp nhận mới 3.102 hồ sơ; trực tuyến 2.801 hồ sơ), số hồ sơ tiếp nhận mới tăng 163 hồ sơ, số hồ sơ trực tuyến tăng 250 hồ sơ.',
    'tăng 250',
    'tăng 260',
    /so-sanh 3\.051 so với 2\.801: tăng 250/,
  ],
  [
    'Tiếp nhận 412 hồ sơ.\nSo với tuần 37 (tiếp nhận 455 hồ sơ) giảm 43 hồ sơ.',
    'giảm 43',
    'giảm 53',
    /so-sanh 412 so với 455: giảm 43/,
  ],
  [
    // Shares side by side are all of one figure.
    'Tiếp nhận 4.125 hồ sơ. Theo nhóm việc, chứng thực chiếm 56,02% (2.311 hồ sơ), hộ tịch 23,68% (977 hồ sơ), đất đai 9,75% (402 hồ sơ), các việc còn lại 10,55% (435 hồ sơ).',
    '(402',
    '(420',
    /ty-le 420\/4\.125 = 10,18 %/,
  ],
  [
    'Loại | Số hồ sơ | Tỷ lệ\nToàn trình | 187 | 56,84%\nMột phần | 120 | 36,47%\nTrực tiếp | 22 | 6,69%\nTổng | 329 | 100%',
    '| 120',
    '| 126',
    /ty-le 126\/329 = 38,30 %/,
  ],
  [
    'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ THỬ HƯNG              Độc lập - Tự do - Hạnh phúc\nBÁO CÁO\nUBND xã Thử Hưng báo cáo kết quả như sau.',
    'UBND xã Thử Hưng',
    'UBND xã Giả Định',
    /C10 báo cáo là của THỬ HƯNG/,
  ],
  [
    'Trễ hạn: 2 hồ sơ (1 hồ sơ hộ tịch, 1 hồ sơ đất đai; đã xin lỗi bằng văn bản 2/2).',
    '1 hồ sơ đất đai',
    '2 hồ sơ đất đai',
    /tong 1 \+ 2 = 3, nhiều hơn 1 so với 2/,
  ],
  [
    '• Tiếp nhận mới: 723 hồ sơ [tháng thứ nhất 188, tháng thứ hai 249, tháng thứ ba 286], chia ra:\n– Trực tuyến: 631 hồ sơ, tỷ lệ 87,28%;\n– Trực tiếp: 92 hồ sơ, tỷ lệ 12,72%.\n• Tháng trước chuyển sang: 35 hồ sơ. Tổng phải giải quyết: 758 hồ sơ.\n• Đã giải quyết 713/758 hồ sơ:\n– Trước hạn 648 hồ sơ;\n– Đúng hạn 59 hồ sơ;\n– Quá hạn 06 hồ sơ.',
    'tháng thứ ba 286',
    'tháng thứ ba 268',
    /tong 188 \+ 249 \+ 268 = 705, ít hơn 18 so với 723/,
  ],
  [
    'Theo lĩnh vực của 347 hồ sơ mới tiếp nhận:\n- Chứng thực: 188\n- Hộ tịch: 97\n- Bảo trợ xã hội: 31\n- Liên thông khai sinh - BHYT: 23\n- Nông nghiệp: 8\nĐã trả kết quả 337 hồ sơ.',
    'BHYT: 23',
    'BHYT: 32',
    /C5 cộng các lĩnh vực: 188 \+ 97 \+ 31 \+ 32 \+ 8 = 356/,
  ],
  [
    'BÁO CÁO\nquý I/2025\nTiếp nhận mới 723 hồ sơ. Quý IV/2024 chuyển sang: 35 hồ sơ. Tổng phải giải quyết: 758 hồ sơ.',
    'sang: 35',
    'sang: 53',
    /C1 tiếp nhận mới trong kỳ \+ từ kỳ trước chuyển qua: 723 \+ 53 = 776/,
  ],
  [
    'Tiếp nhận mới 843 hồ sơ: qua Cổng Dịch vụ công quốc gia 698 hồ sơ; tại quầy 143 hồ sơ; bưu điện 02 hồ sơ.',
    '02 hồ sơ',
    '03 hồ sơ',
    /C1 .*698 \+ 143 \+ 3 = 844/,
  ],
  [
    'I. Giải quyết TTHC\n• Đã giải quyết 713 hồ sơ: trong hạn 707, quá hạn 06.\nV. Phản ánh kiến nghị\n• Quý trước chuyển sang 02, trong quý nhận 07, tổng 09. Đã giải quyết 08 (trong hạn 08), còn 01 đang xem xét.',
    'nhận 07',
    'nhận 06',
    /C9 .*6 \+ 2 = 8, ít hơn 1 so với tổng phản ánh, kiến nghị 9/,
  ],
  [
    'Tiếp nhận: 1.862 hồ sơ (kỳ trước 22; mới 1.840). Hồ sơ mới gồm 1.642 trực tuyến, 187 trực tiếp, 11 bưu chính. Tỷ lệ tiếp nhận trực tuyến 89,24%.',
    '11 bưu chính',
    '21 bưu chính',
    /C1 .*1\.642 \+ 187 \+ 21 \+ 22 = 1\.872/,
  ],
  [
    'Đã giải quyết 835 hồ sơ: 827 hồ sơ đúng hạn, 08 hồ sơ trễ hạn. Tỷ lệ trễ hạn 1,0%.\nLũy kế từ đầu năm tiếp nhận mới 2.922 hồ sơ, nhận bàn giao từ các xã cũ 48 hồ sơ. Tổng số đã giải quyết là 2.901 hồ sơ, còn lại 69 hồ sơ.',
    'hạn 1,0%',
    'hạn 1,2%',
    /ty-le quá hạn: 8\/835 = 0,96 %/,
  ],
  [
    'Tiếp nhận 1.862 hồ sơ.\nHồ sơ mới theo lĩnh vực:\nChứng thực ........................ 932\nHộ tịch ........................... 511\nĐất đai ........................... 343\nKhác .............................. 54\nCộng .............................. 1.840',
    '343',
    '353',
    /C5 .*932 \+ 511 \+ 353 \+ 54 = 1\.850, nhiều hơn 10 so với 1\.840/,
  ],
  [
    'Chỉ tiêu              Quý I/2025    Quý IV/2024    Tăng/giảm\nHồ sơ tiếp nhận mới      723           804           -81\nHồ sơ trực tuyến         631           681           -50\nHồ sơ đã giải quyết      713           792           -79\nHồ sơ quá hạn             06            09            -3',
    '-79',
    '-69',
    /so-sanh 713 − 792 = -79, báo cáo ghi -69/,
  ],
  [
    'STT; Lĩnh vực; Kỳ trước; Nhận mới; Đã giải quyết; Còn lại\n1; Chứng thực; 0; 401; 399; 2\n2; Hộ tịch; 8; 176; 171; 13\n3; Đất đai; 27; 108; 97; 38\nCộng; ; 35; 685; 667; 53',
    '; 97;',
    '; 79;',
    /C5 cộng các hàng: 399 \+ 171 \+ 79 = 649, ít hơn 18 so với 667/,
  ],
  [
    '1. Đã giải quyết 3.598 hồ sơ: trước hạn 3.391 hồ sơ; đúng hạn 196 hồ sơ; quá hạn 11 hồ sơ.\n2. Hạn chế: vẫn còn 11 hồ sơ giải quyết quá hạn, một số người dân chưa có tài khoản.',
    'còn 11',
    'còn 09',
    /hai-so quá hạn: 11 và 9/,
  ],
  [
    '1. Đã giải quyết 713 hồ sơ. Đang giải quyết 45 hồ sơ: trong hạn 41, quá hạn 04.\n2. Tồn tại: còn 06 hồ sơ đã giải quyết quá hạn và 04 hồ sơ đang giải quyết quá hạn.',
    '04 hồ sơ',
    '05 hồ sơ',
    /hai-so đang giải quyết quá hạn: 4 và 5/,
  ],
  [
    'BÁO CÁO\ntháng 5/2025\nTiếp nhận 359 hồ sơ. Đã trả kết quả: 337 hồ sơ. Hồ sơ chuyển tháng 6: 22 hồ sơ.',
    ': 22',
    ': 24',
    /C4 .*337 \+ 24 = 361, nhiều hơn 2 so với tổng tiếp nhận 359/,
  ],
  [
    'So với 6 tháng đầu năm 2024: tiếp nhận mới tăng từ 1.604 lên 1.840 hồ sơ, bằng 114,71% cùng kỳ; trễ hạn giảm từ 11 xuống 04 hồ sơ.',
    '114,71%',
    '112,83%',
    /so-sanh 1\.840\/1\.604 = 114,71 %, báo cáo ghi 112,83%/,
  ],
];

/** Figures that stand together and make no sum. */
const APART: readonly string[] = [
  'Lĩnh vực:\n- Chứng thực: 50\n- Hộ tịch: 30\n- Đất đai: 10\n- Tổng: 90\nTiếp nhận 95 hồ sơ, đã giải quyết 88 hồ sơ, đang giải quyết 7 hồ sơ.',
  'Tiếp nhận 316 hồ sơ:\n- Chứng thực: 188\n- Hộ tịch: 97\n- Đất đai: 31\n- Giấy mời: 12',
  'Tiếp nhận mới 1.000 hồ sơ; phải giải quyết 1.020 hồ sơ. Từ năm 2024 chuyển sang nộp trực tuyến 300 hồ sơ.',
  'Đã giải quyết 100 hồ sơ: trước hạn 80 hồ sơ; đúng hạn 9 hồ sơ; quá hạn 11 hồ sơ.\nHạn chế: do máy hỏng, còn 08 hồ sơ giải quyết quá hạn; do thiếu người, còn 03 hồ sơ giải quyết quá hạn.\nVề đất đai, còn 07 hồ sơ giải quyết quá hạn.',
  'Nơi nhận              Số bản              Ghi chú\n- UBND huyện          02                  Gửi\n- Lưu VT              01                  Lưu\nTổng cộng             05                  Bản',
  'Đã giải quyết 100 hồ sơ:\n- Chứng thực: 50\n- Hộ tịch: 30\n- Đất đai: 10\n- Trong các lĩnh vực còn lại có 10 hồ sơ',
  'Phải giải quyết 4.044 hồ sơ, đã giải quyết 3.982 hồ sơ.\nVăn bản đến 3.477 văn bản, đã xử lý trên phần mềm 100%.',
  'Xã có 57 người, trong đó có 22 nữ, 52 người có trình độ đại học.',
  'Tổ chức 04 lớp (120 người, 3 ngày), 05 hội nghị với 281 đại biểu.',
  'Tham gia 07 lớp tập huấn với 31 lượt người (trực tiếp 04 lớp, trực tuyến 03 lớp).',
  'Chứng thực 412 hồ sơ với 1.867 bản, trong đó 96 trường hợp chữ ký; khai tử 12 trường hợp.',
  'Kết hôn 134 trường hợp, trong đó có yếu tố nước ngoài 03 trường hợp.',
  'Thu 41.265.000 đồng; tháng trước thu 38,9 triệu đồng, tăng khoảng 6%.',
  'Tháng trước còn 10 đơn, nhận thêm 100 đơn, còn lại 05 đơn.',
  'Trung tâm làm việc từ 7 giờ 30 đến 11 giờ 30; quầy số 1: hộ tịch; quầy số 2: đất đai.',
  'Bình quân mỗi công chức xử lý 320 hồ sơ, tăng từ 290 lên 320 hồ sơ.',
  'Tiếp nhận 926 hồ sơ. Tại Trung tâm tiếp nhận 555 hồ sơ, điểm thứ nhất 371 hồ sơ.',
  'Tiếp nhận 100 hồ sơ, trực tuyến 86 hồ sơ; tỷ lệ trực tuyến tăng từ 71.2 % lên 86 %.',
  'Đã giải quyết 1.871 hồ sơ. Nhận 05 đơn thư, đã giải quyết 03/03 đơn thuộc thẩm quyền.',
  'A. KẾT QUẢ\nTiếp nhận 100 hồ sơ, trực tuyến 92 hồ sơ, trực tiếp 8 hồ sơ.\nC. NHIỆM VỤ\n1. Nâng tỷ lệ hồ sơ trực tuyến lên 94%.\nI. Trước mắt\nTỷ lệ hồ sơ trực tuyến đạt 93%.',
  'Tổng hồ sơ là 3.104, gồm 2.990 hồ sơ mới và 114 hồ sơ kỳ trước. Hồ sơ mới nộp trực tuyến 2.811 (94,01%), trực tiếp 179 (5,99%).',
  'Đã xử lý: 3.012 hồ sơ. Toàn xã có 07 hồ sơ quá hạn (05 hồ sơ đã xử lý và 02 hồ sơ đang xử lý).',
  'Tiếp nhận 6 PAKN trên Cổng Dịch vụ công và 4 PAKN qua Zalo, tổng cộng 10 PAKN; đã xử lý 10/10 PAKN.',
  'Dịch vụ công thiết yếu: tiếp nhận 1.482 hồ sơ.\nTổng số hồ sơ toàn xã tiếp nhận là 2.750 hồ sơ; nộp trực tuyến 2.598 (94,47%), tăng 6,04% so với 6 tháng cuối năm trước (2.450 hồ sơ).',
  'III. NHIỆM VỤ\nPhấn đấu tiếp nhận 7.000 hồ sơ, trong đó trực tuyến 6.000 hồ sơ, trực tiếp 500 hồ sơ.',
  'Đã giải quyết 1.829 hồ sơ. Kết quả giải quyết được trả bản điện tử là 1.811/1.829 hồ sơ, đạt 99,02%.',
  'Tiếp nhận 1.530 hồ sơ. Thành phần hồ sơ: 1.502/1.530 hồ sơ tiếp nhận, đạt 98,17%.',
  '2. Về giải quyết TTHC\nTổng số: 1.572 hồ sơ. Trong đó:\n- Tiếp nhận trong kỳ 1.530 hồ sơ;\n- Kỳ trước chuyển sang 42 hồ sơ.\nKết quả: Đã giải quyết 1.518 hồ sơ, bằng 96,56% tổng số; đang giải quyết 54 hồ sơ.',
  'Trong quý tiếp nhận 09 phản ánh, kiến nghị; kỳ trước chuyển qua 01. Đã xử lý 08, đang xử lý 02.',
  'Tiếp nhận: 412 hồ sơ, bình quân 82,4 hồ sơ/ngày; trong đó trực tuyến 398 hồ sơ, trực tiếp 14 hồ sơ.',
  'BÁO CÁO TUẦN\n1. Trong tuần\n- Tiếp nhận: 412 hồ sơ.\n- Đã trả kết quả: 379 hồ sơ.\n2. Lũy kế đến ngày 18/9/2026\n- Tiếp nhận: 6.847 hồ sơ. Đã giải quyết: 6.786 hồ sơ. Đang giải quyết 61 hồ sơ.\n- Số hóa: 6.511 kết quả, đạt 95,9% số đã giải quyết.',
  'Trực tuyến 300 hồ sơ.\nĐợt cao điểm tiếp nhận 1.000 hồ sơ.\nTỷ lệ hồ sơ trực tuyến đạt 92,5%.',
  'Niêm yết 398 thủ tục, gồm 371 thủ tục cấp xã và 27 thủ tục tiếp nhận không phụ thuộc địa giới.\nĐã xử lý xong 2.098 hồ sơ, bằng 98,22% số phải xử lý; 38 hồ sơ đang xử lý.',
  'Đã trả 5.062 hồ sơ, trong hạn 5.051 hồ sơ (tỷ lệ 99,8%), trễ 11 hồ sơ.\nVăn bản đang xử lý 35.',
  'Tiếp nhận 1.340 hồ sơ. Ngoài ra có 15 hồ sơ tồn từ năm 2025.\nTổng số phải giải quyết 1.355 hồ sơ. Đã giải quyết 1.329 hồ sơ. Số đang giải quyết 26 hồ sơ.',
  'Khai tử 43; kết hôn 38 cặp; nhận cha, mẹ, con 2.',
  'Cứ 100 hồ sơ thì có khoảng 73 hồ sơ bà con tự làm (72,9%).',
  'Lĩnh vực | Hồ sơ phải giải quyết | Đã giải quyết | Đang giải quyết | Dừng giải quyết\nTư pháp | 412 | 408 | 4 | 0\nĐất đai | 622 | 571 | 39 | 12\nCộng | 1.034 | 979 | 43 | 12',
  'Người dân tự nộp qua mạng 702 hồ sơ, cán bộ nộp giúp 305 hồ sơ. Tính cả phần cán bộ giúp thì tỷ lệ trực tuyến là 92,5%.',
];

/** What does not agree as it is usually read, and does in another reading: nothing is found for certain. */
const DOUBTED: readonly (readonly [text: string, doubt: RegExp])[] = [
  [
    'Tiếp nhận mới 4.025 hồ sơ, năm trước chuyển sang 19 hồ sơ, tổng số phải giải quyết 4.044 hồ sơ. Trực tuyến 2.788 hồ sơ, chiếm 69,27%.\nTỷ lệ hồ sơ trực tuyến đạt 68,94%.',
    /hai-so trực tuyến: 69,27% và 68,94%/,
  ],
  [
    'Tiếp nhận mới 2.922 hồ sơ. Đã giải quyết 2.901 hồ sơ, đang giải quyết 69 hồ sơ.',
    /C4 .*2\.901 \+ 69 = 2\.970, nhiều hơn 48/,
  ],
];

describe('wholes, parts and comparisons of whatever is counted', () => {
  itFindsSlips(SENTENCES, tell);

  it('leaves figures alone that make no sum', () => {
    for (const text of APART) assert.equal(tell(text), '', text);
  });

  it('keeps apart what may be right in another reading', () => {
    for (const [text, doubt] of DOUBTED) {
      const { findings, doubts } = readAudit(text);
      assert.deepEqual(findings, [], text);
      assert.match(doubts.map(({ check, computed }) => `${check} ${computed}`).join('\n'), doubt);
    }
  });
});
