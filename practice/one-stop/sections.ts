import { writeAddress } from '../people.ts';
import type { Citizen } from '../people.ts';
import { CHILD, COPIES, FATHER, MOTHER } from '../story.ts';
import type { DossierSection, Pair } from './dossier.ts';

/** Section "Người nộp hồ sơ"; the relation is shown under the label of its procedure. */
export function writeSubmitter(citizen: Citizen, relation?: Pair): DossierSection {
  return {
    title: 'Người nộp hồ sơ',
    pairs: [
      ['Họ và tên', citizen.fullName],
      ['Ngày sinh', citizen.birthDate],
      ['Giới tính', citizen.gender],
      ['Loại giấy tờ', 'Thẻ căn cước công dân'],
      ['Số giấy tờ', citizen.idNumber],
      ['Ngày cấp', citizen.idDate],
      ['Nơi cấp', citizen.idPlace],
      ['Số điện thoại', citizen.phone],
      ['Email', citizen.email],
      ['Địa chỉ', writeAddress(citizen)],
      ...(relation === undefined ? [] : [relation]),
    ],
  };
}

/** Section about one person of a civil-status act. */
export function writePerson(
  title: string,
  citizen: Citizen,
  extra: readonly Pair[] = [],
): DossierSection {
  return {
    title,
    pairs: [
      ['Họ, chữ đệm, tên', citizen.fullName],
      ['Ngày, tháng, năm sinh', citizen.birthDate],
      ['Số định danh cá nhân', citizen.idNumber],
      ['Dân tộc', citizen.ethnicity],
      ['Quốc tịch', citizen.nationality],
      ['Loại cư trú', 'Thường trú'],
      ['Nơi cư trú', writeAddress(citizen)],
      ...extra,
    ],
  };
}

/** Child, mother and father of the story, and the copies asked for with it. */
export function writeStorySections(): readonly DossierSection[] {
  const { province } = CHILD;
  return [
    {
      title: 'Người được khai sinh',
      pairs: [
        ['Họ, chữ đệm, tên', CHILD.fullName],
        ['Ngày, tháng, năm sinh', CHILD.birthDate],
        ['Ghi bằng chữ', CHILD.birthDateWords],
        ['Giới tính', CHILD.gender],
        ['Dân tộc', CHILD.ethnicity],
        ['Quốc tịch', CHILD.nationality],
        [
          'Nơi sinh',
          writeAddress({
            detail: CHILD.birthPlaceDetail,
            commune: CHILD.birthPlaceCommune,
            province,
          }),
        ],
        [
          'Quê quán',
          writeAddress({ detail: CHILD.hometownDetail, commune: CHILD.hometownCommune, province }),
        ],
      ],
    },
    writePerson('Người mẹ', MOTHER),
    writePerson('Người cha', FATHER),
    {
      title: 'Giấy tờ đề nghị chứng thực bản sao',
      pairs: [
        ['Tên bản chính giấy tờ, văn bản', COPIES.documentName],
        ['Cơ quan cấp giấy tờ', COPIES.documentIssuer],
        ['Số trang', COPIES.pageCount],
        ['Số bản sao', COPIES.copyCount],
      ],
    },
  ];
}

/** Sections of any other birth dossier; the child is invented from its place in the list. */
export function writeBirth(
  mother: Citizen,
  father: Citizen,
  index: number,
): readonly DossierSection[] {
  const surname = father.fullName.split(' ')[0] ?? '';
  const place = writeAddress({ ...mother, detail: 'Trung tâm Y tế Tứ Kỳ' });
  return [
    {
      title: 'Người được khai sinh',
      pairs: [
        ['Họ, chữ đệm, tên', `${surname} ${index % 2 === 0 ? 'Ngọc Khánh An' : 'Gia Minh Khôi'}`],
        ['Ngày, tháng, năm sinh', `${String(1 + (index % 27)).padStart(2, '0')}/10/2026`],
        ['Giới tính', index % 2 === 0 ? 'Nữ' : 'Nam'],
        ['Dân tộc', father.ethnicity],
        ['Quốc tịch', 'Việt Nam'],
        ['Nơi sinh', place],
        ['Quê quán', father.hometown],
      ],
    },
    writePerson('Người mẹ', mother),
    writePerson('Người cha', father),
  ];
}

/** Sections of a death dossier. */
export function writeDeath(deceased: Citizen): readonly DossierSection[] {
  return [
    writePerson('Người đã chết', deceased, [
      ['Giới tính', deceased.gender],
      ['Đã chết vào ngày', '20/11/2026'],
      ['Giờ chết', '5'],
      ['Phút chết', '30'],
      ['Nơi chết', writeAddress(deceased)],
      ['Nguyên nhân chết', 'Tuổi già'],
    ]),
    {
      title: 'Giấy báo tử',
      pairs: [
        ['Số Giấy báo tử', '17/GBT'],
        ['Ngày cấp Giấy báo tử', '21/11/2026'],
        ['Cơ quan cấp Giấy báo tử', 'Trạm Y tế xã Nguyên Giáp'],
      ],
    },
  ];
}

/** Sections of a marriage dossier. */
export function writeMarriage(husband: Citizen, wife: Citizen): readonly DossierSection[] {
  const party = (title: string, citizen: Citizen): DossierSection =>
    writePerson(title, citizen, [
      ['Ngày cấp', citizen.idDate],
      ['Nơi cấp', citizen.idPlace],
      ['Kết hôn lần thứ mấy', 'Lần thứ nhất'],
    ]);
  return [party('Bên nam', husband), party('Bên nữ', wife)];
}

/** Section of a marital-status dossier. */
export function writeMaritalStatus(citizen: Citizen): readonly DossierSection[] {
  return [
    writePerson('Người được cấp giấy xác nhận', citizen, [
      ['Giới tính', citizen.gender],
      ['Tình trạng hôn nhân', 'Chưa đăng ký kết hôn với ai'],
      ['Mục đích sử dụng', 'Để kết hôn với người trong nước'],
    ]),
  ];
}

/** Section of a dossier for certified copies. */
export function writeCopies(index: number): readonly DossierSection[] {
  return [
    {
      title: 'Giấy tờ đề nghị chứng thực bản sao',
      pairs: [
        [
          'Tên bản chính giấy tờ, văn bản',
          index % 2 === 0 ? 'Bằng tốt nghiệp đại học' : 'Giấy chứng nhận quyền sử dụng đất',
        ],
        ['Số, ký hiệu', `TH ${String(100 + index).padStart(6, '0')}`],
        ['Số trang', String(1 + (index % 4))],
        ['Số bản sao', String(2 + (index % 3))],
      ],
    },
  ];
}
