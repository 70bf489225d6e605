import { CuratingError } from '../curating/curating-error.js';
import type { Curation } from '../curating/curation.js';
import type { Caller } from './calls.js';
import { type Words, wordsFor } from './locales/index.js';
import { mayManage } from './may-manage.js';
import { RequestError } from './request-error.js';
import { escapeStart } from './rules/escape.js';
import type { Services } from './services.js';

const DETAIL_CHARS = 400;

/**
 * Lets those curate who manage the server or have one of the roles, in a server where documents are curated.
 * @throws RequestError with a sentence for everybody else
 */
export function requireCurator(call: Caller, { curation }: Pick<Services, 'curation'>): Curation {
  const { curate } = wordsFor(call.locale);
  if (curation === undefined) throw new RequestError(curate.off);
  const { roles, servers } = curation;
  const isHere = call.guildId !== null && (servers.length === 0 || servers.includes(call.guildId));
  if (!isHere) throw new RequestError(curate.notHere);
  if (mayManage(call) || rolesOf(call).some((role) => roles.includes(role))) return curation;
  throw new RequestError(curate.forbidden);
}

/**
 * The ids of a member's roles, as Discord sent them. The library's own list leaves out roles that it has not heard of, and it
 * hears of none without an intent; what it was sent it keeps under another name.
 */
function rolesOf({ member }: Caller): readonly string[] {
  const roles = member && '_roles' in member ? member._roles : member?.roles;
  return Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [];
}

/**
 * Does something with documents.
 * @throws RequestError with a sentence for the member where that is not possible
 */
export async function inWords<Result>(words: Words, act: () => Promise<Result> | Result): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof CuratingError)) throw error;
    throw new RequestError(words.curate.problem[error.problem](escapeStart(error.detail, DETAIL_CHARS)));
  }
}
