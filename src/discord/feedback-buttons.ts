import { ComponentType, TextInputStyle } from 'discord.js';
import type { Button, Form } from './command.js';
import { ACCENT, notice } from './components.js';
import { encodeCustomId } from './custom-id.js';
import { wordsFor } from './locales/index.js';
import { askedBefore } from './pressed.js';
import { privately } from './private.js';

const WHY = 'why';
const WHY_CHARS = 1000;

/** Thanks privately: nobody sees what another thought. */
export const helpful: Button = {
  async press(call, state, services) {
    const { question, view } = askedBefore(call, state, services);
    await call.deferReply(privately(true));
    await services.feedback({ verdict: 'helpful', question, why: '', narrowed: view.filter });
    await call.editReply(notice(ACCENT.info, view.words.feedback.thanks));
  },
};

/** Asks why; a form must be the first answer. */
export const unhelpful: Button = {
  async press(call, state, services) {
    const { words } = askedBefore(call, state, services).view;
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
    await services.feedback({ verdict: 'unhelpful', question, why: words, narrowed: view.filter });
    await call.editReply(notice(ACCENT.info, wordsFor(call.locale).feedback.thanks));
  },
};
