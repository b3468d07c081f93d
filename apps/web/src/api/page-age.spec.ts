import { PageAge } from './page-age.js';

const of = (mark: string) => new Headers({ 'x-sequitur-pages': mark });

describe('a page that stayed open while the program was renewed', () => {
  it('is older once an answer names another build, and stays so', () => {
    const age = new PageAge('a1');
    let told = 0;
    const forget = age.subscribe(() => (told += 1));
    age.note(of('a1'));
    expect(age.isOlder()).toBe(false);
    age.note(of('b2'));
    age.note(of('c3'));
    age.note(of('a1'));
    expect([age.isOlder(), told]).toEqual([true, 1]);
    forget();
  });

  it('is not older where nothing says of which build the page or the program is', () => {
    const unbuilt = new PageAge(null);
    unbuilt.note(of('b2'));
    const built = new PageAge('a1');
    built.note(new Headers());
    expect([unbuilt.isOlder(), built.isOlder()]).toEqual([false, false]);
  });
});
