import { touchedBy } from './touched.js';

const OUTCOME = '11111111-1111-4111-8111-111111111111';

describe('what an event touches', () => {
  it('is told by the name of its stream', () => {
    const streams = [`outcome-${OUTCOME}`, 'meeting-CWG-COP-20', 'body-CWG-COP', 'entity-bdt', 'leave-anna'];
    expect(touchedBy(streams)).toEqual({
      ...{ outcomes: [OUTCOME], meetings: ['CWG-COP-20'], bodies: ['CWG-COP'], entities: ['bdt'] },
      persons: ['anna'],
    });
  });

  it('is the outcome of an answer, and the body of a policy', () => {
    const streams = [
      `outcome-${OUTCOME}`,
      `reminder-answers-${OUTCOME}`,
      `reminder-releases-${OUTCOME}`,
      'reminder-policy-CWG-FHR',
    ];
    expect(touchedBy(streams)).toMatchObject({ outcomes: [OUTCOME], bodies: ['CWG-FHR'] });
  });

  it('is nothing for what reminders do not hang on', () => {
    const streams = [`reminder-${OUTCOME}-2090-05-25`, 'import-x', `person-${OUTCOME}`, 'instrument-r-1306'];
    expect(touchedBy(streams)).toEqual({ outcomes: [], meetings: [], bodies: [], entities: [], persons: [] });
  });
});
