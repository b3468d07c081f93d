import { actOf, keyOf, reviewKeys } from './review-keys.js';

const pressed = (key: string, held: object = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('the keys of a review', () => {
  it.each([
    ['a', 'accept'],
    ['A', 'acceptSeveral'],
    ['j', 'next'],
    ['ArrowDown', 'next'],
    ['?', 'help'],
    ['q', null],
    ['Enter', null],
  ])('%s is %s', (key, act) => {
    expect(actOf(pressed(key))).toBe(act);
  });

  it('leaves to the browser what is held with Ctrl, Alt or Command', () => {
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
      expect(actOf(pressed('a', held))).toBeNull();
  });

  it('gives no key twice', () => {
    const keys = reviewKeys.flatMap((each) => each.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names the key of every act', () => {
    expect(keyOf('dismiss')).toBe('d');
    for (const { act } of reviewKeys) expect(keyOf(act)).not.toBe('');
  });
});
