import { type Verification, verifyStatement } from '../answering/check-statement.js';
import type { Engine } from '../answering/engine.js';
import type { Memory } from '../corpus/memory.js';
import { buildStanceIndex } from '../evidence/stance-index.js';
import type { AnswerService } from './answer-service.js';
import type { TimelinesHere } from './timelines-here.js';

/** A service that works in this thread. */
export interface ServiceHere extends AnswerService {
  /** Reads the documents for dates before anybody asks for a timeline, one at a time: whoever asks goes between. */
  readAhead(): Promise<void>;
}

/**
 * Works in this thread, and keeps it while it does. The documents are read for dates when a timeline is first asked for,
 * and what was read is kept; what reads them is loaded then, too.
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
  let opened: Promise<TimelinesHere> | undefined;
  const timelines = () => {
    opened ??= import('./timelines-here.js').then(({ openTimelines }) =>
      openTimelines(corpus, memory, stances),
    );
    return opened;
  };
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
      const { narrowed } = await timelines();
      await othersFirst();
      return narrowed(filter);
    },
    async days(question, filter) {
      const { daysOf } = await timelines();
      await othersFirst();
      return daysOf(await engine.ask(question, filter));
    },
    async outlines(groups) {
      const { outlineOf } = await timelines();
      await othersFirst();
      return groups.map(outlineOf);
    },
    async picture(events, firstNumber) {
      const { drawPicture } = await import('./picture.js');
      await othersFirst();
      return drawPicture(events, firstNumber);
    },
    async readAhead() {
      const { step } = await timelines();
      do await othersFirst();
      while (step());
    },
  };
}

/** Lets what is due in this thread go out, such as first answers, before work keeps it. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
