const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const MOST_ROMAN = 4_000;

/** `iv` for 4. */
export function roman(value: number): string {
  if (value < 1 || value >= MOST_ROMAN) return String(value);
  let rest = value;
  let numeral = '';
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      numeral += sign;
      rest -= worth;
    }
  return numeral;
}

/** `c` for 3; Word doubles after z: `aa`, `bb`. */
export function letter(value: number): string {
  if (value < 1 || value > 26 * 30) return String(value);
  const nth = (value - 1) % 26;
  return String.fromCharCode(97 + nth).repeat(Math.floor((value - 1) / 26) + 1);
}
