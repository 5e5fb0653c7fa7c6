import fields from '../../catalogue/fields-2023.json';

/** The lĩnh vực in the order the office's reports are used to. */
export const FIELD_ORDER: readonly string[] = fields.map(({ name }) => name);
