const MB = 1024 * 1024;

/** Of the file as it is given, in bytes. */
export const LARGEST_REPORT = 50 * MB;

export const MOST_PAGES = 1_000;

/** Of one part of an archive, unpacked, in bytes: 1,000 pages of Word's markup take about half. */
export const LARGEST_PART = 48 * MB;

/** Of an archive: Word writes some dozens, and one for each picture. */
export const MOST_PARTS = 10_000;

/** Of a text that a reader makes, in UTF-16 code units: 1,000 pages take about 4 million. */
export const LONGEST_TEXT = 60_000_000;
