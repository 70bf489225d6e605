/** Neither white space nor a letter nor a figure, so that no reader reads across it. */
export const BLOT = '\u0001';

/** Figures that are no dates whatever stands around them. */
const ADDRESSES: readonly RegExp[] = [/\b(?:https?:\/\/|www\.)\S+/gi, /\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]+/g];
/** An address has one of these. */
const ADDRESSED = /:\/\/|www\.|@/i;
const NO_DATES: readonly RegExp[] = [
  ...ADDRESSES,
  // 10.0.0.1
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/g,
  // v2.1, version 10.3, Node.js 20
  /\b(?:v|ver\.?\s?|versions?\s+|releases?\s+|node(?:\.js)?\s+|python\s+|ios\s+|android\s+|ubuntu\s+|windows\s+|kernel\s+|build\s+)\d+(?:\.\d+)*(?:-\w+)?\b/gi,
  // +1 415 555 2018, (021) 555-2018
  /\+\d[\d\s().-]{6,}\d|\(\d{2,4}\)\s?\d{3,4}[ -]?\d{3,4}\b|(?<![\d-])\d{3}[ .-]\d{3,4}[ .-]\d{4}\b|(?<![\d-])\d{3}-\d{4}\b/g,
  // $2018, RMB 11 million, 2018 dollars
  /(?:[$£€¥₩₽]|\b(?:USDT?|RMB|CNY|EUR|GBP|JPY|BTC|ETH)\b)\s?\d[\d,.]*(?:\s?(?:million|billion|trillion|thousand|bn|m|k)\b)?/gi,
  /\b\d[\d,.]{0,24}\s?(?:dollars|yuan|euros|pounds|yen|rmb|usdt?|btc|eth|percent|per cent)\b/gi,
  // CVE-2018-1234, RFC 2119, ISO 8601, COVID-19
  /\b(?:CVE|RFC|ISO|IEC|PEP|EIP|BIP|COVID|SARS)[- ]\d[\d-]*/gi,
  // #2018, 1,984 and 2018.5
  /#\d+|\b\d{1,3}(?:,\d{3}){1,8}(?:\.\d+)?\b|(?<![\d.])\d{3,}\.\d{1,3}(?![\d.])/g,
];

/**
 * Blots out what can only mislead a reader of dates: addresses, phone numbers, money, versions.
 * @returns a text of the same length, so that offsets stay true
 */
export function maskNumbers(text: string): string {
  const hasDigits = /\d/.test(text);
  if (!hasDigits && !ADDRESSED.test(text)) return text;
  return (hasDigits ? NO_DATES : ADDRESSES).reduce(
    (masked, pattern) => masked.replace(pattern, (match) => BLOT.repeat(match.length)),
    text,
  );
}
