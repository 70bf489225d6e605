import { type Verification, verifyStatement } from '../answering/check-statement.js';
import type { Engine } from '../answering/engine.js';
import type { Memory } from '../corpus/memory.js';
import { buildStanceIndex } from '../evidence/stance-index.js';
import { filterTimeline, timelineReader } from '../timeline/build-timeline.js';
import { counterpartFinder } from '../timeline/counterparts.js';
import type { AnswerService } from './answer-service.js';
import { daysOfAnswer } from './days-of-answer.js';
import { outlineOf } from './outline.js';
import { drawPicture } from './picture.js';

/** A service that works in this thread. */
export interface ServiceHere extends AnswerService {
  /** Reads the documents for dates before anybody asks for a timeline, one at a time: whoever asks goes between. */
  readAhead(): Promise<void>;
}

/**
 * Works in this thread, and keeps it while it does. The documents are read for dates when a timeline is first asked for,
 * and what was read is kept.
 * @param memory - of the dates of documents
 */
export function answerHere(engine: Engine, memory?: Memory): ServiceHere {
  const { corpus } = engine;
  let made = engine.stances;
  const stances = () => {
    made ??= buildStanceIndex(corpus);
    return made;
  };
  const verify =
    engine.verify ?? ((statement: string) => verifyStatement(statement, corpus, undefined, stances()));
  const reader = timelineReader(corpus, memory, stances);
  const whole = () => reader.whole();
  const complete = counterpartFinder(corpus, stances);
  return {
    async ask(question, filter) {
      await othersFirst();
      return engine.ask(question, filter);
    },
    async check(sentences) {
      const checked: Verification[] = [];
      for (const sentence of sentences) {
        await othersFirst();
        checked.push(await verify(sentence));
      }
      return checked;
    },
    async timeline(filter) {
      await othersFirst();
      return complete(filterTimeline(whole(), corpus, filter));
    },
    async days(question, filter) {
      await othersFirst();
      return complete(daysOfAnswer(await engine.ask(question, filter), corpus, whole()));
    },
    async outlines(groups) {
      await othersFirst();
      return groups.map((documentIds) => outlineOf(documentIds, corpus, whole(), stances()));
    },
    async picture(events, firstNumber) {
      await othersFirst();
      return drawPicture(events, firstNumber);
    },
    async readAhead() {
      do await othersFirst();
      while (reader.step());
    },
  };
}

/** Lets what is due in this thread go out, such as first answers, before work keeps it. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
