import { CuratingError } from './curating-error.js';

export interface AttachmentLimits {
  /** Where attachments may lie: origins such as `https://cdn.discordapp.com`. */
  readonly origins: readonly string[];
  /** Bytes. */
  readonly maxBytes: number;
  /** For all of it; milliseconds. */
  readonly timeoutMs: number;
}

/** Where Discord keeps attachments. */
const DISCORD: readonly string[] = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
const DISCORD_HOST = /(?:^|\.)discord\.com$/;

/** Gives the origins of attachments: Discord's own, and with another API base that one's. */
export function attachmentOrigins(apiUrl: string): readonly string[] {
  const { origin, hostname } = new URL(apiUrl);
  return DISCORD_HOST.test(hostname) ? DISCORD : [...DISCORD, origin];
}

/**
 * Fetches an attachment from where Discord keeps them, and from nowhere else: no redirect is followed, no more is read than may be.
 * @throws CuratingError when its address is another's, or it cannot be had within the limits
 */
export async function fetchAttachment(address: string, limits: AttachmentLimits): Promise<Uint8Array> {
  const { origins, maxBytes, timeoutMs } = limits;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isOurs =
    url !== undefined && origins.includes(url.origin) && url.username === '' && url.password === '';
  if (!isOurs) throw new CuratingError('not-from-discord');
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { redirect: 'error', signal, headers: { accept: '*/*' } });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new CuratingError('unreachable', `${response.status}`);
    }
    return await readWithin(response, maxBytes);
  } catch (error) {
    if (error instanceof CuratingError) throw error;
    throw new CuratingError(signal.aborted ? 'too-slow' : 'unreachable', '', error);
  }
}

async function readWithin({ body }: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop ends the transfer.
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) throw new CuratingError('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
