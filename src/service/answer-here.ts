import { type Verification, verifyStatement } from '../answering/check-statement.js';
import type { Engine } from '../answering/engine.js';
import { warmUpQuestions } from '../answering/warm-up-questions.js';
import type { Memory } from '../corpus/memory.js';
import { buildStanceIndex } from '../evidence/sentence-index/stance-index.js';
import type { AnswerService } from './answer-service.js';
import type { TimelinesHere } from './timelines-here.js';

/** A service that works in this thread. */
export interface ServiceHere extends AnswerService {
  /**
   * Answers a few questions that the documents suggest, for nobody: whoever asks first does not wait for what is made once. Ends
   * as soon as somebody asks; faults stop it and are not told, for they are told to whoever meets them.
   */
  warmUp(): Promise<void>;
  /**
   * Reads the documents for dates before anybody asks for a timeline, one at a time: whoever asks goes between. Faults stop it and
   * are told to whoever asks for a timeline alone: answers need no dates.
   */
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
  let isAsked = false;
  const askFor: Engine['ask'] = async (question, filter) => {
    isAsked = true;
    await othersFirst();
    return engine.ask(question, filter);
  };
  let opened: Promise<TimelinesHere> | undefined;
  const timelines = () => {
    opened ??= import('./timelines-here.js').then(({ openTimelines }) =>
      openTimelines(corpus, memory, stances),
    );
    return opened;
  };
  return {
    ask: askFor,
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
      return daysOf(await askFor(question, filter));
    },
    async outlines(groups) {
      const { outlineOf } = await timelines();
      await othersFirst();
      return groups.map(outlineOf);
    },
    async picture(svg, glyphs) {
      const { toPng } = await import('../timeline/chart/chart-png.js');
      await othersFirst();
      return toPng(svg, glyphs);
    },
    async warmUp() {
      try {
        for (const question of warmUpQuestions(corpus)) {
          await othersFirst();
          if (isAsked) return;
          await engine.ask(question);
        }
      } catch {}
    },
    async readAhead() {
      try {
        const { step } = await timelines();
        do await othersFirst();
        while (step());
      } catch {}
    },
  };
}

/** Lets what is due in this thread go out, such as first answers, before work keeps it. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
