import { fileOf } from '../../corpus/file-of.js';
import type { Curation, Draft } from '../../curating/curation.js';
import type { LoadReport } from '../../service/reload.js';
import type { Caller } from '../calls.js';
import type { Button, Form } from '../command.js';
import type { ButtonState } from '../custom-id.js';
import { wordsFor } from '../locales/index.js';
import { inWords, requireCurator } from '../may-curate.js';
import type { Registry } from '../registry.js';
import { ACCENT, notice } from '../render/components.js';
import { renderCurated, renderDraft } from '../render/render-draft.js';
import { oldButton } from '../request.js';
import type { Services } from '../services.js';
import { changedSince } from '../shown-mark.js';
import { draftModal, readDraftForm } from './draft-form.js';

/** Opens the form; it must be the first answer. */
const draft: Button = {
  async press(call, state, services) {
    const { found, words } = await draftOf(call, state, services);
    await call.showModal(draftModal(found, words));
  },
};

/** Takes what the form of `draft` brings back, and shows the draft anew. */
export const draftForm: Form = {
  async submit(call, state, services) {
    const { found, words, curation } = await draftOf(call, state, services);
    await call.deferUpdate();
    const { corrections, wrong } = readDraftForm(call, found, words);
    const corrected = await inWords(words, () => curation.correct(found, corrections));
    await call.editReply(renderDraft(corrected, words, wrong));
  },
};

const adddraft: Button = {
  async press(call, state, services) {
    const { found, words, curation } = await draftOf(call, state, services);
    await call.deferUpdate();
    const { paths } = await inWords(words, () => curation.add(found, curatorOf(call)));
    const report = await readAgain(curation, services);
    await call.editReply(renderCurated(words.curate.added, paths, report, words));
  },
};

const dropdraft: Button = {
  async press(call, state, services) {
    const { found, words, curation } = await draftOf(call, state, services);
    await call.deferUpdate();
    curation.drop(found);
    await call.editReply(notice(ACCENT.info, words.curate.discarded));
  },
};

const bin: Button = {
  async press(call, { source }, services) {
    const curation = requireCurator(call, services);
    const words = wordsFor(call.locale);
    if (source === undefined) throw oldButton(call);
    const document = services.documentByKey(source);
    if (document === undefined) throw changedSince(call);
    await call.deferUpdate();
    await inWords(words, () => curation.remove(document, curatorOf(call)));
    const report = await readAgain(curation, services);
    await call.editReply(renderCurated(words.curate.removed, [fileOf(document)], report, words));
  },
};

const keep: Button = {
  async press(call, _state, services) {
    requireCurator(call, services);
    await call.deferUpdate();
    await call.editReply(notice(ACCENT.info, wordsFor(call.locale).curate.kept));
  },
};

/** What the buttons of curating do, by the action in their custom ids. */
export const curateButtons: Registry['buttons'] = { draft, adddraft, dropdraft, bin, keep };

/** Tells who curates, as it is written down. */
export function curatorOf({ user, guildId }: Caller) {
  return { userId: user.id, guildId };
}

/** @throws RequestError where the member may not, or the draft is no longer there */
async function draftOf(call: Caller, { source }: ButtonState, services: Services) {
  const curation = requireCurator(call, services);
  const words = wordsFor(call.locale);
  const found: Draft = await inWords(words, () => curation.draft(source ?? '', curatorOf(call)));
  return { found, words, curation };
}

/** Reads the folder now, where it is watched; else whoever runs the bot decides when. */
async function readAgain({ isWatched }: Curation, services: Services): Promise<LoadReport | undefined> {
  return isWatched ? services.reload?.() : undefined;
}
