import type { Span } from '../../language/span.js';
import { linesOf } from '../lines/lines.js';
import { isoDate } from '../metadata/metadata.js';

/** The head of a mail inside another: who wrote what stands below it, and when. */
export interface MailHead extends Span {
  readonly author?: string;
  /** ISO 8601; absent where it is not told so that it reads one way. */
  readonly day?: string;
}

const KEY = /^\*{0,2}(\p{L}[\p{L} -]{0,18}?)\*{0,2}\s?[:：]/u;
const LINE = /^\*{0,2}(\p{L}[\p{L} -]{0,18}?)\*{0,2}\s?[:：]\*{0,2}\s{0,9}(.*)$/u;
const FROM =
  /^(?:from|von|absender|de|da|van|afzender|från|fra|lähettäjä|od|kimden|feladó|от(?: кого)?|expéditeur|remitente|mittente|发件人|寄件者|寄件人|差出人|送信者|보낸 ?사람)$/iu;
const SENT =
  /^(?:sent|date|gesendet|datum|envoyé(?: le)?|enviad[oa](?: el| em)?|fecha|inviato|data|verzonden|skickat|sendt|dato|lähetetty|päivämäärä|wysłano|odesláno|gönderilme tarihi|küldve|отправлено|дата|发送时间|日期|傳送日期|寄件日期|送信日時|日付|보낸 ?날짜|날짜)$/iu;
const OTHERS =
  /^(?:to|cc|bcc|subject|importance|attachments|reply-to|an|kopie|betreff|anlagen|antwort an|wichtigkeit|à|a|copie(?: à)?|objet|pièces jointes|para|asunto|assunto|adjuntos|anexos|per|oggetto|allegati|aan|onderwerp|bijlagen|till|til|ämne|emne|kopia|kopi|vastaanottaja|aihe|do|dw|temat|komu|předmět|kime|konu|címzett|tárgy|кому|копия|тема|收件人|收件者|主题|主旨|抄送|副本|宛先|件名|받는 ?사람|제목|참조)$/iu;
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

/** Tells which part of a head a line begins: "From: Ana Silva". */
function partOf(key: string): 'from' | 'sent' | 'other' | undefined {
  return FROM.test(key) ? 'from' : SENT.test(key) ? 'sent' : OTHERS.test(key) ? 'other' : undefined;
}

/**
 * Reads the head "From: … Sent: … To: … Subject: …" that a forwarded or answered mail begins with, its lines in any order; undefined where
 * none begins at `from`, below the line that parts the mails or without one.
 */
export function mailHeadAt(text: string, from: number): MailHead | undefined {
  if (partOf(KEY.exec(text.slice(from, from + 40))?.[1] ?? '') === undefined) return undefined;
  const told = new Map<'from' | 'sent' | 'other', string>();
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
  const author = sender.replace(ADDRESS, '').replace(/^["'\s]{1,9}|["'\s]{1,9}$/g, '');
  const day = isoDate(told.get('sent') ?? '');
  return {
    start: from,
    end,
    ...(author !== '' && { author }),
    ...(day?.length === 'YYYY-MM-DD'.length && { day }),
  };
}
