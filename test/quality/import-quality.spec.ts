import { labelledReports, measureImport, type ImportFigures } from './measure-import.js';

/**
 * Floors, a little below what is reached: a change of the rules may trade a row, not a habit. They are never below
 * the goals of the importer on labelled reports.
 */
const floors: Readonly<Record<keyof ImportFigures, number>> = {
  coreRecall: 0.95,
  coreRecallOutcomesSection: 1,
  coreRecallElsewhere: 0.93,
  coreAndSoftRecall: 0.75,
  precision: 0.95,
  kindAccuracy: 0.95,
  ownerF1: 0.85,
  dueAccuracy: 0.87,
};

describe.each(labelledReports)('proposals from %s', (report) => {
  const figures = measureImport(report);

  it.each(Object.entries(floors))('reach the floor of %s', (name, floor) => {
    const reached = figures[name as keyof ImportFigures];
    // Where the labels have no such row there is nothing to reach.
    expect(reached ?? 1).toBeGreaterThanOrEqual(floor);
  });
});
