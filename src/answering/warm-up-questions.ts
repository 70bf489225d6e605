import type { Corpus } from '../corpus/document.js';

/** Each asks for another kind of thing, so that each makes what the others do not. */
const FORMS = ['Who spoke of _?', 'When was _?', 'Did they deny _?', 'How many were in _?', 'Why _?'];
/** Titles are cut to so many UTF-16 units: a question is short. */
const LONGEST_SUBJECT = 80;

/**
 * Makes questions from what a corpus is about, for which nobody waits. The first question of each kind takes many times
 * as long as those after it. The same corpus gives the same ones; one without documents none.
 */
export function warmUpQuestions({ documents }: Pick<Corpus, 'documents'>): string[] {
  return FORMS.flatMap((form, at) => {
    const title = documents[Math.floor((at * documents.length) / FORMS.length)]?.title;
    return title === undefined ? [] : [form.replace('_', () => title.slice(0, LONGEST_SUBJECT))];
  });
}
