import { describe, expect, it } from 'vitest';
import { BusyError, WorkQueue } from '../../src/discord/work-queue.js';

/** A task that ends when told to. */
function held() {
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { task: () => done, finish };
}

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
          await new Promise((resolve) => setImmediate(resolve));
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
    const second = queue.run(task);
    expect(queue.isFull).toBe(true);
    await expect(queue.run(task)).rejects.toThrow(BusyError);
    finish();
    await Promise.all([first, second]);
    expect(queue.isFull).toBe(false);
  });

  it('goes on after a task that failed', async () => {
    const queue = new WorkQueue({ running: 1, waiting: 5 });
    const failed = queue.run(() => Promise.reject(new Error('no')));
    const next = queue.run(async () => 'next');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('next');
  });
});
