import { askedPlace, titleShown } from '../asked-place.js';
import type { ButtonCall, Caller, ShownMessage } from '../calls.js';
import type { ButtonState } from '../custom-id.js';
import { wordsFor } from '../locales/index.js';
import { isPrivateMessage, privately } from '../private.js';
import { subjectOf } from '../render/subject.js';
import { oldButton } from '../request.js';
import type { Services } from '../services.js';
import { changedSince } from '../shown-mark.js';

/**
 * Shows another page. A message that only one member sees is turned over in place; one that all see stays as it is for the
 * others, and the page comes privately to the one who asked for it.
 */
export function turnPage(call: ButtonCall): Promise<unknown> {
  return isPrivateMessage(call.message) ? call.deferUpdate() : call.deferReply(privately(true));
}

/**
 * Gives the question that stands in the message of a button, and how its answer was shown.
 * @throws RequestError when the message has none, or the document it was narrowed to is no longer the same
 */
export function askedBefore(
  call: Caller & { readonly message: ShownMessage | null },
  state: ButtonState,
  services: Services,
) {
  const question = subjectOf(call.message);
  const isGone = state.source !== undefined && services.documentByKey(state.source) === undefined;
  if (question === null) throw oldButton(call);
  if (isGone) throw changedSince(call);
  const { page = 1, action: _, newestFirst: __, shown: ___, ...filter } = state;
  const view = {
    ...{ words: wordsFor(call.locale), page, filter },
    collection: titleShown(askedPlace(call), services),
  };
  return { question, view };
}
