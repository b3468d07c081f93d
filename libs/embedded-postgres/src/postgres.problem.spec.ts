import { asFolderProblem } from './postgres.problem.js';

describe('a problem with the data folder', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'data-folder-not-writable'],
    ['EROFS', 'data-folder-not-writable'],
  ])('%s becomes %s', (code, expected) => {
    const error = Object.assign(new Error(code), { code });
    expect(asFolderProblem(error, '/srv/data')).toMatchObject({
      code: expected,
      message: expect.stringContaining('/srv/data') as string,
    });
  });

  it('leaves an error that it does not know as it is', () => {
    const error = new Error('other');
    expect(asFolderProblem(error, '/srv/data')).toBe(error);
  });
});
