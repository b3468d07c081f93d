import { below, floors, floorsOfOthers } from './floors.js';
import { labelledReports, reportsOfOtherBodies, reportsOfTheSameBody } from './labelled-reports.js';
import { measureImport } from './measure-import.js';

describe.each(labelledReports)('proposals from $name', (report) => {
  it('reach what the rules have reached before', () => {
    expect(below(measureImport(report).figures, floors)).toEqual([]);
  });
});

describe.each([...reportsOfTheSameBody, ...reportsOfOtherBodies])('proposals from $name', (report) => {
  it('reach what the rules have reached before', () => {
    expect(below(measureImport(report).figures, floorsOfOthers)).toEqual([]);
  });
});
