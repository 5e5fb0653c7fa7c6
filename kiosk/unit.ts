/** Whose counter this screen stands at. */
export interface Unit {
  readonly office: string;
  readonly name: string;
}

/** The unit the kiosk is built for. */
export const unit: Unit = {
  office: 'Bộ phận Một cửa',
  name: 'UBND xã Nguyên Giáp, thành phố Hải Phòng',
};
