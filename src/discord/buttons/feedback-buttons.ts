import { ComponentType, TextInputStyle } from 'discord.js';
import type { Feedback } from '../../service/feedback.js';
import type { Caller, ShownMessage } from '../calls.js';
import type { Button, Form } from '../command.js';
import { encodeCustomId } from '../custom-id.js';
import { wordsFor } from '../locales/index.js';
import { privately } from '../private.js';
import { ACCENT, notice } from '../render/components.js';
import type { Services } from '../services.js';
import { askedBefore } from './pressed.js';

/** The field of the form. */
export const WHY = 'why';
const WHY_CHARS = 1000;

/** Thanks privately: nobody sees what another thought. */
export const helpful: Button = {
  async press(call, state, services) {
    const { question, view } = askedBefore(call, state, services);
    await call.deferReply(privately(true));
    const said = await take(call, services, { verdict: 'helpful', question, why: '', narrowed: view.filter });
    await call.editReply(notice(ACCENT.info, said));
  },
};

/** Asks why; a form must be the first answer. */
export const unhelpful: Button = {
  async press(call, state, services) {
    const { question, view } = askedBefore(call, state, services);
    const { words } = view;
    if (services.fairUse.hasVoted(call.user.id, nameOf(call, question, view.filter))) {
      await call.deferReply(privately(true));
      await call.editReply(notice(ACCENT.info, words.feedback.again));
      return;
    }
    await call.showModal({
      custom_id: encodeCustomId({ ...state, action: 'why' }),
      title: words.feedback.title,
      components: [
        {
          type: ComponentType.Label,
          label: words.feedback.label,
          component: {
            type: ComponentType.TextInput,
            custom_id: WHY,
            style: TextInputStyle.Paragraph,
            required: false,
            max_length: WHY_CHARS,
            placeholder: words.feedback.placeholder,
          },
        },
      ],
    });
  },
};

/** What the form of `unhelpful` brings back. */
export const why: Form = {
  async submit(call, state, services) {
    const { question, view } = askedBefore(call, state, services);
    await call.deferReply(privately(true));
    const words = call.fields.getTextInputValue(WHY).slice(0, WHY_CHARS);
    const said = await take(call, services, {
      verdict: 'unhelpful',
      question,
      why: words,
      narrowed: view.filter,
    });
    await call.editReply(notice(ACCENT.info, said));
  },
};

type Voting = Caller & { readonly message: Pick<ShownMessage, 'id'> | null };

/** Takes the first vote of a member on an answer, and no other. @returns what to tell them */
async function take(call: Voting, services: Services, feedback: Feedback): Promise<string> {
  const { user, locale } = call;
  const words = wordsFor(locale).feedback;
  const answer = nameOf(call, feedback.question, feedback.narrowed);
  if (services.fairUse.hasVoted(user.id, answer)) return words.again;
  services.fairUse.vote(user.id, answer);
  await services.feedback(feedback);
  return words.thanks;
}

/** One message shows one answer, whichever page of it. */
function nameOf({ message }: Voting, question: string, { source, from, to }: Feedback['narrowed']): string {
  return JSON.stringify([message?.id, question, source, from, to]);
}
