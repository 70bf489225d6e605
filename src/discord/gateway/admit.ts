import type { Use } from '../../service/fair-use.js';
import { BusyError } from '../../service/work-queue.js';
import type { Caller } from '../calls.js';
import type { ButtonState } from '../custom-id.js';
import { wordsFor } from '../locales/index.js';
import { RequestError, TooOftenError } from '../request-error.js';
import type { Services } from '../services.js';

/**
 * Lets a call through while the bot has time for it and the member has not asked too often.
 * @throws BusyError or TooOftenError, for which `sentenceFor` has a sentence
 */
export async function admit(
  call: { readonly user: Caller['user']; readonly channelId: string | null; readonly locale: string },
  services: Pick<Services, 'fairUse' | 'isBusy'>,
  use: Use = 'question',
): Promise<void> {
  const { errors } = wordsFor(call.locale);
  if (use === 'question' && services.isBusy) throw new BusyError();
  const verdict = await services.fairUse.admit(call.user.id, call.channelId, use);
  if (verdict.kind === 'allowed') return;
  const said = verdict.kind === 'member' ? errors.cooldown : errors.channelCooldown;
  throw new TooOftenError(said(verdict.waitSeconds), verdict.isFirst);
}

/**
 * Turns a call away where nothing could be quoted, and says what to do about it.
 * @throws RequestError for which `sentenceFor` has a sentence
 */
export function needDocuments(
  { locale }: { readonly locale: string },
  { corpus }: Pick<Services, 'corpus'>,
): void {
  if (corpus.documents.length === 0) throw new RequestError(wordsFor(locale).errors.noDocuments);
}

/**
 * Tells what a button says beside its collection, which must be what its place asks. One without, of an earlier version, means
 * just that.
 * @throws RequestError where the place asks other documents by now
 */
export function stateOfCollection(
  { locale }: Pick<Caller, 'locale'>,
  { collection, ...state }: ButtonState,
  services: Pick<Services, 'collection'>,
): ButtonState {
  if (collection === undefined || collection === services.collection) return state;
  throw new RequestError(wordsFor(locale).errors.otherCollection);
}
