import type { UnitProfile } from '../domain/unit-profile.ts';

/** The unit a kiosk stands at until a unit file is taken in; kiosk/README.md says what here still wants the commune's word. */
export const FIRST_UNIT: UnitProfile = {
  office: 'Bộ phận Một cửa',
  name: 'UBND xã Nguyên Giáp, thành phố Hải Phòng',
  // Chưa xác nhận: the usual office hours of the region, not yet confirmed by the commune.
  hours: {
    weekdays: [1, 2, 3, 4, 5],
    sessions: [
      ['07:30', '11:30'],
      ['13:30', '17:00'],
    ],
    // The fixed days of Bộ luật Lao động 2019, điều 112; the office adds Tết, Giỗ Tổ and days in lieu each year.
    closedDays: ['01-01', '04-30', '05-01', '09-02'],
  },
  feedbackRecipient: '',
};
