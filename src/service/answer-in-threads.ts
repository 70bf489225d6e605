import { type AnswerService, type Method, serviceOf } from './answer-service.js';
import type { Call } from './serve.js';

/** Lets other threads do the work. @param pool - runs one call in a free thread, as a `WorkerPool` does */
export function answerInThreads(pool: { run(call: Call): Promise<unknown> }): AnswerService {
  const call =
    (method: Method) =>
    (...args: unknown[]) =>
      pool.run({ method, args });
  return serviceOf(<M extends Method>(method: M) => call(method) as AnswerService[M]);
}
