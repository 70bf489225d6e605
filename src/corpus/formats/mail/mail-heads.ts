import type { Span } from '../../../language/span.js';
import { linesOf } from '../../lines/lines.js';
import { isoDate } from '../../metadata/metadata.js';

/** The head of a mail inside another: who wrote what stands below it, and when. */
export interface MailHead extends Span {
  readonly author?: string;
  /** ISO 8601; absent where it is not told so that it reads one way. */
  readonly day?: string;
  readonly subject?: string;
}

const KEY = /^(?:>[ \t]?){0,9}\*{0,2}(\p{L}[\p{L} -]{0,18}?)\*{0,2}\s?[:：]/u;
const LINE = /^(?:>[ \t]?){0,9}\*{0,2}(\p{L}[\p{L} -]{0,18}?)\*{0,2}\s?[:：]\*{0,2}\s{0,9}(.*)$/u;
const FROM =
  /^(?:from|von|absender|de|da|van|afzender|från|fra|lähettäjä|od|kimden|feladó|от(?: кого)?|expéditeur|remitente|mittente|发件人|寄件者|寄件人|差出人|送信者|보낸 ?사람)$/iu;
const SENT =
  /^(?:sent|date|gesendet|datum|envoyé(?: le)?|enviad[oa](?: el| em)?|fecha|inviato|data|verzonden|skickat|sendt|dato|lähetetty|päivämäärä|wysłano|odesláno|gönderilme tarihi|küldve|отправлено|дата|发送时间|日期|傳送日期|寄件日期|送信日時|日付|보낸 ?날짜|날짜)$/iu;
const SUBJECT =
  /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|aihe|temat|předmět|konu|tárgy|тема|主题|主旨|件名|제목)$/iu;
const OTHERS =
  /^(?:to|cc|bcc|importance|attachments|reply-to|an|kopie|anlagen|antwort an|wichtigkeit|à|a|copie(?: à)?|pièces jointes|para|adjuntos|anexos|per|allegati|aan|bijlagen|till|til|kopia|kopi|vastaanottaja|do|dw|komu|kime|címzett|кому|копия|收件人|收件者|抄送|副本|宛先|받는 ?사람|참조)$/iu;
/** "-----Original Message-----", in any language. */
const PARTS = /^-{2,} ?\p{L}.{2,60}-{2,}$/u;
const OF_MAIL =
  /messag|nachricht|mensaje|bericht|mensagem|meddelande|meddelelse|melding|viesti|wiadomość|zpráva|сообщение|邮件|郵件|メッセージ/iu;
/** The names of those who get a mail go on in the next line. */
const GOES_ON = /[;,]$/;
const MOST_LINES = 8;
const LEAST_LINES = 3;
const REACH_CHARS = 3000;
const ADDRESS = /\s{0,3}[<[(]?(?:mailto:)?[\w.+-]{1,64}@[\w.-]{1,80}[>\])]?/g;

/** Tells whether a block begins with the line that mail programs set between two mails: "-----Original Message-----". */
export function isPartingLine(words: string): boolean {
  const line = words.slice(0, 100).split('\n', 1)[0]?.trim() ?? '';
  return PARTS.test(line) && OF_MAIL.test(line);
}

const PARTS_OF_HEAD = [
  ['from', FROM],
  ['sent', SENT],
  ['subject', SUBJECT],
  ['other', OTHERS],
] as const;

/** Tells which part of a head a line begins: "From: Ana Silva". */
const partOf = (key: string): (typeof PARTS_OF_HEAD)[number][0] | undefined =>
  PARTS_OF_HEAD.find(([, pattern]) => pattern.test(key))?.[0];

/**
 * Reads the head "From: … Sent: … To: … Subject: …" that a forwarded or answered mail begins with, its lines in any order. The line that
 * parts the mails may stand above it.
 * @returns undefined where none begins at `from`
 */
export function mailHeadAt(text: string, from: number): MailHead | undefined {
  if (partOf(KEY.exec(text.slice(from, from + 40))?.[1] ?? '') === undefined) return undefined;
  const told = new Map<ReturnType<typeof partOf>, string>();
  let end: number | undefined;
  let count = 0;
  let above = '';
  for (const [i, line] of linesOf(text, from, from + REACH_CHARS)
    .slice(0, MOST_LINES)
    .entries()) {
    if (i > 0 && line.blankAbove > 0) break;
    const [, key = '', value = ''] = LINE.exec(line.text) ?? [];
    const part = partOf(key);
    if (part === undefined && !GOES_ON.test(above)) break;
    if (part !== undefined) count++;
    if (part !== undefined && !told.has(part)) told.set(part, value);
    above = part === undefined || part === 'other' ? line.text : '';
    end = line.end;
  }
  const sender = told.get('from');
  if (end === undefined || sender === undefined || count < LEAST_LINES) return undefined;
  const author = sender.replace(ADDRESS, '').replace(/^["'*\s]{1,9}|["'*\s]{1,9}$/g, '');
  const day = isoDate(told.get('sent') ?? '');
  const subject = told.get('subject') ?? '';
  return {
    start: from,
    end,
    ...(author !== '' && { author }),
    ...(day?.length === 'YYYY-MM-DD'.length && { day }),
    ...(subject !== '' && { subject }),
  };
}
