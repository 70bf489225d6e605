import { type AnswerService, type Method, serviceOf } from './answer-service.js';

type Run = <Result>(task: () => Promise<Result>) => Promise<Result>;

/**
 * Hands every call to another service when its turn has come.
 * @param run - gives the turn, as the methods of a `WorkQueue` do; the calls reject as it does
 */
export function answerInTurn(service: AnswerService, run: Run): AnswerService {
  const inTurn =
    <M extends Method>(method: M) =>
    (...args: Parameters<AnswerService[M]>) =>
      run(() => (service[method] as (...given: typeof args) => Promise<unknown>)(...args));
  return serviceOf(<M extends Method>(method: M) => inTurn(method) as AnswerService[M]);
}
