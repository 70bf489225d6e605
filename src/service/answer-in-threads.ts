import { type AnswerService, type Method, serviceOf } from './answer-service.js';
import type { Call } from './serve.js';

/**
 * Lets other threads do the work.
 * @param pool - runs one call in a free thread, as a `WorkerPool` does
 * @param factsNow - what the log says of the request that is being worked on
 */
export function answerInThreads(
  pool: { run(call: Call): Promise<unknown> },
  factsNow: () => object | undefined = () => undefined,
): AnswerService {
  const call =
    (method: Method) =>
    (...args: unknown[]) => {
      const facts = factsNow();
      return pool.run({ method, args, ...(facts !== undefined && { facts }) });
    };
  return serviceOf(<M extends Method>(method: M) => call(method) as AnswerService[M]);
}
