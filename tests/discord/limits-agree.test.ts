import { MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/discord/rules/limits.js';
import { validateCommand } from '../../src/discord/rules/validate-command.js';
import { validateMessagePayload } from '../../src/discord/rules/validate-message.js';
import { validateModal } from '../../src/discord/rules/validate-modal.js';
import { hasOpenApi, openApiNote, openApiProblems } from '../support/openapi.js';

const RUNS = 400;

/** Texts whose lengths stand around a limit, of letters or of characters that take two code units. */
const around = (limit: number) =>
  fc
    .record({ units: fc.constantFrom(0, 1, 2, limit - 1, limit, limit + 1), isWide: fc.boolean() })
    .map(({ units, isWide }) => (isWide ? '🙂'.repeat(units >> 1) : 'x'.repeat(Math.max(0, units))));
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });
const few = <T>(value: fc.Arbitrary<T>, most: number) =>
  fc.array(value, { maxLength: most + 1, size: 'max' });
const mostly = <T>(usual: T, odd: T) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, fc.constant(odd));

const url = fc.oneof(
  fc.constantFrom('https://a.test/', 'attachment://c.png', 'javascript:x', 'none'),
  around(LIMITS.mediaUrlChars - 'attachment://'.length).map((text) => `attachment://${text}`),
);
const text = fc.record({
  type: fc.constant(10),
  content: fc.oneof(fc.string(), around(LIMITS.textDisplayChars)),
});
const button = fc.record(
  {
    type: fc.constant(2),
    style: fc.integer({ min: 0, max: 7 }),
    label: around(LIMITS.buttonLabelChars),
    custom_id: fc.oneof(fc.uuid(), around(LIMITS.customIdChars)),
    url,
    disabled: fc.boolean(),
  },
  { requiredKeys: ['type'] },
);
const row = fc.record({ type: fc.constant(1), components: few(button, 5) });
const media = fc.record({ media: fc.record({ url }), description: sometimes(around(LIMITS.altTextChars)) });
const gallery = fc.record({ type: fc.constant(12), items: few(media, LIMITS.galleryItems) });
const file = fc.record({ type: fc.constant(13), file: fc.record({ url }) });
const separator = fc.record({
  type: fc.constant(14),
  spacing: sometimes(fc.integer({ min: 0, max: 3 })),
  divider: sometimes(fc.boolean()),
});
const part = fc.oneof(text, row, gallery, file, separator);
const container = fc.record({
  type: fc.constant(17),
  accent_color: sometimes(fc.integer({ min: -1, max: 0x1000000 })),
  components: few(part, 6),
});
const components = fc.oneof(few(fc.oneof(part, container), 5), few(text, LIMITS.components));
const message = fc.record(
  {
    flags: mostly(MessageFlags.IsComponentsV2, 0),
    content: around(LIMITS.contentChars),
    components,
    allowed_mentions: fc.constant({ parse: [] }),
  },
  { requiredKeys: [] },
);

const name = fc.oneof(fc.stringMatching(/^[a-z]{1,8}$/), around(LIMITS.commandNameChars));
const described = { name, description: around(LIMITS.commandDescriptionChars) };
const choice = fc.record({ name: fc.uuid(), value: fc.oneof(fc.uuid(), around(LIMITS.choiceValueChars)) });
const commandOption = fc.record({
  ...described,
  type: fc.integer({ min: 0, max: 12 }),
  required: sometimes(fc.boolean()),
  choices: sometimes(few(choice, 2)),
  min_length: sometimes(fc.integer({ min: -1, max: 6001 })),
});
const command = fc.record({
  ...described,
  type: mostly(1, 3),
  options: sometimes(few(commandOption, 3)),
  contexts: sometimes(few(fc.integer({ min: 0, max: 3 }), 3)),
});
const input = fc.record({
  type: fc.constantFrom(4, 4, 4, 2),
  custom_id: fc.uuid(),
  style: fc.integer({ min: 0, max: 3 }),
  max_length: sometimes(fc.integer({ min: 0, max: 4001 })),
  placeholder: sometimes(around(LIMITS.modalPlaceholderChars)),
});
const label = fc.record({ type: mostly(18, 17), label: around(LIMITS.modalLabelChars), component: input });
const modal = fc.record({
  custom_id: fc.uuid(),
  title: around(LIMITS.modalTitleChars),
  components: few(label, LIMITS.modalParts),
});

/** As where the message that is changed has the file already. */
const checkMessage = (payload: object) => validateMessagePayload(payload, { keptFiles: ['c.png'] });

describe.skipIf(!hasOpenApi)(`our checks beside Discord's API description (${openApiNote})`, () => {
  /** What we let through, Discord's own description lets through: the checks forget none of its rules. */
  function expectNothingForgotten<T extends object>(
    values: fc.Arbitrary<T>,
    check: (value: T) => string[],
    schema: string,
  ) {
    let fine = 0;
    let wrong = 0;
    fc.assert(
      fc.property(values, (value) => {
        const sent = JSON.parse(JSON.stringify(value)) as T;
        const isFine = check(sent).length === 0;
        fine += isFine ? 1 : 0;
        wrong += isFine ? 0 : 1;
        if (isFine) expect(openApiProblems(schema, sent)).toEqual([]);
      }),
      { numRuns: RUNS, seed: 20_260_801 },
    );
    return { fine, wrong };
  }

  it.each([
    ['messages', message, checkMessage, 'IncomingWebhookInteractionRequest'],
    [
      'buttons',
      button.map((one) => wrap([{ type: 1, components: [one] }])),
      checkMessage,
      'IncomingWebhookInteractionRequest',
    ],
    ['galleries', gallery.map((one) => wrap([one])), checkMessage, 'IncomingWebhookInteractionRequest'],
    ['containers', container.map((one) => wrap([one])), checkMessage, 'IncomingWebhookInteractionRequest'],
    ['commands', command, validateCommand, 'ApplicationCommandUpdateRequest'],
    ['modals', modal, validateModal, 'ModalInteractionCallbackRequestData'],
  ] as [string, fc.Arbitrary<object>, (value: object) => string[], string][])(
    'forget none of its rules for %s',
    (_, values, check, schema) => {
      const { fine, wrong } = expectNothingForgotten(values, check, schema);
      expect(Math.min(fine, wrong)).toBeGreaterThan(0);
    },
  );

  function wrap(parts: object[]): object {
    return { flags: MessageFlags.IsComponentsV2, components: parts };
  }
});
