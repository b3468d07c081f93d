const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A note's number as it is printed, raised, so that it is no digit of the word or number before it; else as it is. */
export const raised = (text: string): string =>
  /^\d{1,3}$/.test(text) ? text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit))) : text;
