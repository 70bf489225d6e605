import type { Span } from '../../language/span.js';
import { linesOf } from '../lines/lines.js';
import { isoDate } from '../metadata/metadata.js';

/** The head of a mail inside another: who wrote what stands below it, and when. */
export interface MailHead extends Span {
  readonly author?: string;
  /** ISO 8601; absent where it is not told so that it reads one way. */
  readonly day?: string;
}

const LINE = /^\*{0,2}(\p{L}[\p{L} -]{0,18}?)\*{0,2}\s?[:：]\*{0,2}\s{0,9}(.*)$/u;
const FROM = /^(?:from|von|de|da|van|expéditeur|remitente|发件人|寄件者|差出人)$/iu;
const SENT =
  /^(?:sent|date|gesendet|datum|envoyé(?: le)?|enviado(?: el)?|fecha|inviato|data|verzonden|发送时间|日期|送信日時)$/iu;
const OTHERS =
  /^(?:to|cc|bcc|subject|importance|attachments|an|betreff|à|objet|para|asunto|assunto|oggetto|aan|onderwerp|reply-to|收件人|主题|抄送|宛先|件名)$/iu;
const MOST_LINES = 8;
const REACH_CHARS = 3000;
const ADDRESS = /\s{0,3}[<[(]?(?:mailto:)?[\w.+-]{1,64}@[\w.-]{1,80}[>\])]?/g;

/** Reads the head "From: … Sent: … To: … Subject: …" that a forwarded or answered mail begins with; undefined where none begins at `from`. */
export function mailHeadAt(text: string, from: number): MailHead | undefined {
  let author: string | undefined;
  let sent: string | undefined;
  let end: number | undefined;
  let others = 0;
  for (const [i, line] of linesOf(text, from, from + REACH_CHARS)
    .slice(0, MOST_LINES)
    .entries()) {
    const [, key = '', value = ''] = LINE.exec(line.text) ?? [];
    if (i === 0 ? !FROM.test(key) : line.blankAbove > 0) break;
    if (FROM.test(key)) author = value.replace(ADDRESS, '').replace(/^["'\s]{1,9}|["'\s]{1,9}$/g, '');
    else if (SENT.test(key)) sent = value;
    else if (OTHERS.test(key)) others++;
    else break;
    end = line.end;
  }
  if (end === undefined || author === undefined || others + Number(sent !== undefined) < 2) return undefined;
  const day = sent === undefined ? undefined : isoDate(sent);
  return {
    start: from,
    end,
    ...(author !== '' && { author }),
    ...(day?.length === 'YYYY-MM-DD'.length && { day }),
  };
}
