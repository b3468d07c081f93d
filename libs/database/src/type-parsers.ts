import pg from 'pg';

type Parser = (text: string) => unknown;

const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
const DATE_ARRAY = 1182;
const TEXT_ARRAY = 1009;

const defaults = (oid: number, format?: 'text' | 'binary'): Parser =>
  (pg.types.getTypeParser as (oid: number, format?: string) => Parser)(oid, format);

const asTexts = (text: string): (string | null)[] => defaults(TEXT_ARRAY)(text) as (string | null)[];

const ours = new Map<number, Parser>([
  [INT8, BigInt],
  [INT8_ARRAY, (text) => asTexts(text).map((one) => (one === null ? null : BigInt(one)))],
  // pg would make a Date of it at local midnight, which is another day elsewhere.
  [DATE, (text) => text],
  [DATE_ARRAY, asTexts],
]);

export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => ours.get(oid) ?? defaults(oid, format),
};
