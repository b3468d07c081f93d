import { below, floors, goalsUnseen } from './floors.js';
import { labelledReports, reportsOfOtherBodies, reportsOfTheSameBody } from './labelled-reports.js';
import { measureImport } from './measure-import.js';

describe.each(labelledReports)('proposals from $name', (report) => {
  it('reach what the rules have reached before', () => {
    expect(below(measureImport(report).figures, floors)).toEqual([]);
  });
});

describe.each([...reportsOfTheSameBody, ...reportsOfOtherBodies])('proposals from $name', (report) => {
  it('reach what is asked of reports that nobody has tuned the rules to', () => {
    expect(below(measureImport(report).figures, goalsUnseen)).toEqual([]);
  });
});
