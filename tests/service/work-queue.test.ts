import { describe, expect, it } from 'vitest';
import { BusyError, WorkQueue } from '../../src/service/work-queue.js';

/** A task that ends when told to. */
function held() {
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { task: () => done, finish };
}

/** Lets everything that is due happen. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('WorkQueue', () => {
  it('gives back what the task gives back', async () => {
    expect(await new WorkQueue({ running: 1, waiting: 0 }).run(async () => 7)).toBe(7);
  });

  it('runs tasks in the order they came, no more at once than allowed', async () => {
    const queue = new WorkQueue({ running: 2, waiting: 10 });
    const started: number[] = [];
    let running = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        queue.run(async () => {
          started.push(at);
          running += 1;
          most = Math.max(most, running);
          await settle();
          running -= 1;
        }),
      ),
    );
    expect(started).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(2);
  });

  it('turns away what has no place to wait', async () => {
    const queue = new WorkQueue({ running: 1, waiting: 1 });
    const { task, finish } = held();
    const first = queue.run(task);
    expect(queue.isFull).toBe(false);
    const second = queue.run(task);
    expect(queue.isFull).toBe(true);
    await expect(queue.run(task)).rejects.toThrow(BusyError);
    finish();
    await Promise.all([first, second]);
    expect(queue.isFull).toBe(false);
  });

  it('lets nobody slip in before one who waits', async () => {
    const queue = new WorkQueue({ running: 1, waiting: 5 });
    const order: string[] = [];
    const note = (name: string) => async () => void order.push(name);
    const first = queue.run(note('first'));
    const second = queue.run(note('second'));
    const late = first.then(() => queue.run(note('late')));
    await Promise.all([second, late]);
    expect(order).toEqual(['first', 'second', 'late']);
  });

  it('has as many places after many tasks as before', async () => {
    const queue = new WorkQueue({ running: 2, waiting: 0 });
    for (let round = 0; round < 5; round += 1) await Promise.all([1, 2].map(() => queue.run(settle)));
    const { task, finish } = held();
    const both = [queue.run(task), queue.run(task)];
    await expect(queue.run(task)).rejects.toThrow(BusyError);
    finish();
    await Promise.all(both);
  });

  it('hands each place on, and makes none', async () => {
    const queue = new WorkQueue({ running: 1, waiting: 2 });
    await Promise.all([1, 2, 3].map(() => queue.run(settle)));
    const { task, finish } = held();
    let started = 0;
    const counted = () => {
      started += 1;
      return task();
    };
    const all = [queue.run(counted), queue.run(counted), queue.run(counted)];
    await settle();
    expect([started, queue.isFull]).toEqual([1, true]);
    await expect(queue.run(task)).rejects.toThrow(BusyError);
    finish();
    await Promise.all(all);
    expect(queue.isFull).toBe(false);
  });

  it('names what it throws when it is full', async () => {
    const queue = new WorkQueue({ running: 1, waiting: 0 });
    const { task, finish } = held();
    const first = queue.run(task);
    await expect(queue.run(task)).rejects.toMatchObject({ name: 'BusyError' });
    finish();
    await first;
  });

  it('goes on after a task that failed', async () => {
    const queue = new WorkQueue({ running: 1, waiting: 5 });
    const failed = queue.run(() => Promise.reject(new Error('no')));
    const next = queue.run(async () => 'next');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('next');
  });
});
