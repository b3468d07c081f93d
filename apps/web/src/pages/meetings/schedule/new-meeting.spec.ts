import { newMeetingBody, nextOf } from './new-meeting.js';

const texts = {
  ...{ kind: 'meeting', id: ' CWG-COP-21 ', title: 'Twenty-first meeting', ordinal: '21', from: '', to: '' },
  ...{ sessionOf: 'itu-council', circular: 'CL-24/12', effectiveOn: '2024-03-01' },
};

describe('a meeting to be convened', () => {
  it('may have no dates yet, and belongs to one body or to several', () => {
    expect(newMeetingBody('CWG-COP', ['CWG-INTERNET'], texts)).toEqual({
      ...{ meeting: 'CWG-COP-21', bodies: ['CWG-COP', 'CWG-INTERNET'], kind: 'meeting', ordinal: 21 },
      ...{ title: 'Twenty-first meeting', from: null, to: null, effectiveOn: '2024-03-01' },
    });
  });

  it('says whose session it is, or which circular opens it', () => {
    expect(newMeetingBody('CWG-COP', [], { ...texts, kind: 'parent_session' })).toMatchObject({
      parentSessionOf: 'itu-council',
    });
    const consultation = newMeetingBody('CWG-COP', [], { ...texts, kind: 'correspondence', ordinal: '' });
    expect(consultation).toMatchObject({ circular: 'CL-24/12', ordinal: null });
    expect(consultation).not.toHaveProperty('parentSessionOf');
  });

  it('is offered the next number of the series', () => {
    expect(nextOf('CWG-COP', [])).toEqual({ id: 'CWG-COP-01', ordinal: '1' });
  });
});
