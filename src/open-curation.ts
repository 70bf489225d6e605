import type { Config } from './config.js';
import { createCuration } from './curating/create-curation.js';
import type { Curation } from './curating/curation.js';
import { attachmentOrigins } from './curating/fetch-attachment.js';
import { readInThread } from './curating/read-in-thread.js';
import type { EventLog } from './service/event-log.js';

const OPEN_TO_ALL =
  'whoever manages any server that the bot is in may change the documents: name the servers in CURATE_SERVERS';

/**
 * Opens the folder of documents for curating, as configured.
 * @param now - the time of day, in milliseconds since 1970
 * @returns undefined where curating is off
 */
export function openCuration(
  { curate, corpusDir, reload, apiUrl, guildId, maxFileBytes }: Config,
  log: EventLog,
  now: () => number,
): Curation | undefined {
  if (curate === undefined) return undefined;
  if (curate.servers.length === 0 && guildId === undefined) log.warn({}, OPEN_TO_ALL);
  return createCuration({
    ...curate,
    folder: corpusDir,
    isWatched: reload,
    attachments: { origins: attachmentOrigins(apiUrl), maxBytes: maxFileBytes },
    reader: readInThread({
      onLoss: (err) => log.warn({ err }, 'a thread that read a file of a member was stopped'),
    }),
    log,
    now,
  });
}
