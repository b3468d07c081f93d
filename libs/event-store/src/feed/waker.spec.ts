import { jest } from '@jest/globals';
import { type Pool } from 'pg';
import { Waker } from './waker.js';

describe('the waker', () => {
  let alone: number;
  let waker: Waker;
  beforeEach(() => {
    jest.useFakeTimers();
    alone = 0;
    const query = (): Promise<void> => {
      alone += 1;
      return Promise.resolve();
    };
    waker = new Waker({ query } as unknown as Pool);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('lets the first append wake by itself, and those of the next 10 ms not', () => {
    expect([waker.boards(), waker.boards()]).toEqual([true, false]);
    jest.advanceTimersByTime(10);
    expect(waker.boards()).toBe(true);
    jest.advanceTimersByTime(1_000);
    expect(alone).toBe(0);
  });

  it('lets the next append wake for those that did not', () => {
    waker.boards();
    waker.wake();
    waker.settle();
    jest.advanceTimersByTime(11);
    expect(waker.boards()).toBe(true);
    jest.advanceTimersByTime(1_000);
    expect(alone).toBe(0);
  });

  it('has no timer while one append follows another', () => {
    waker.boards();
    waker.wake();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('goes on waiting for those that came after it was woken again', () => {
    waker.boards();
    waker.wake();
    waker.settle();
    jest.advanceTimersByTime(10);
    expect(waker.boards()).toBe(true);
    waker.wake();
    jest.advanceTimersByTime(11);
    expect(alone).toBe(0);
    jest.advanceTimersByTime(1);
    expect(alone).toBe(1);
  });

  it('goes alone within 12 ms where none follows', () => {
    waker.boards();
    waker.wake();
    waker.wake();
    waker.settle();
    waker.settle();
    jest.advanceTimersByTime(11);
    expect(alone).toBe(0);
    jest.advanceTimersByTime(1);
    expect(alone).toBe(1);
    jest.advanceTimersByTime(1_000);
    expect(alone).toBe(1);
  });

  it('goes alone at once after a quiet time', () => {
    waker.wake();
    waker.settle();
    expect(alone).toBe(1);
  });

  it('has nothing to settle where nobody is to be woken', () => {
    waker.boards();
    waker.settle();
    jest.advanceTimersByTime(1_000);
    expect(alone).toBe(0);
  });
});
