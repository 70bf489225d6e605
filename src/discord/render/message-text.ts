import { contentTerms } from '../../language/analyzer.js';
import { splitSentences } from '../../language/sentences.js';
import type { TargetMessage } from '../calls.js';
import { plainLine } from '../rules/escape.js';
import { asList, asObject } from '../rules/validate-fields.js';

type Said = Pick<TargetMessage, 'content' | 'embeds' | 'components'>;

const FENCE = '```';
/** The name of a language behind the opening of a block: "```js". */
const LANGUAGE = /^[\w+#-]{1,20}(?=\n)/;
const SMALL_PRINT = /^-# .*$/gm;
const LINE_MARK = /^[^\S\n\r\u2028\u2029]*(?:>>>|>|#{1,3} |[-*+] |\d{1,9}[.)] )[^\S\n]*/gm;
const MASKED_LINK = /\[([^\]\n]{1,300})\]\(<?https?:\/\/[^\s)]{0,600}>?\)/g;
const ADDRESS = /<?https?:\/\/[^\s>]+>?/g;
const REFERENCE = /<(?:@[!&]?|#|a?:\w{1,40}:|t:|\/[^:>]{1,120}:|id:)[^>\n]{0,120}>|@everyone|@here/g;
const EMPHASIS = /(?<!\\)(?:\*+|__+|~~|\|\||`)/g;
const ESCAPE = /\\([^0-9A-Za-z\s])/g;
const WORD = /[\p{L}\p{N}]/u;
const QUESTION_END = /[?？]["'”’)]*$/;
/** Words with a meaning of their own that a sentence must have to be worth checking. */
const MIN_TERMS = 3;
/** Longer ones are hardly one sentence. */
const MAX_CHARS = 500;

/** Gives all text of a message that people see: its own, of embeds, of components, and of what it forwards. */
export function textOfMessage(message: TargetMessage): string {
  return [message, ...message.messageSnapshots.values()].flatMap(textsOf).join('\n');
}

/** Why a sentence of a message is not checked: it asks, says too little, goes on for too long, or is code. */
export type SkipReason = 'question' | 'short' | 'long' | 'code';

/** A sentence of a message in one line, with the reason why it is not checked where it is not. */
export interface MessageSentence {
  readonly sentence: string;
  readonly skip?: SkipReason;
}

/**
 * Gives the sentences of a message, without addresses, mentions and marks of formatting; none twice. What states nothing
 * that could be checked says why.
 */
export function sentencesOf(text: string): MessageSentence[] {
  const parts = text.split(FENCE);
  const plain = parts
    .filter((_, at) => at % 2 === 0)
    .join('\n')
    .replaceAll(SMALL_PRINT, '')
    .replaceAll(MASKED_LINK, '$1')
    .replaceAll(ADDRESS, ' ')
    .replaceAll(REFERENCE, ' ')
    .replaceAll(LINE_MARK, '')
    .replaceAll(EMPHASIS, '')
    .replaceAll(ESCAPE, '$1');
  const sentences = plain
    .split('\n')
    .flatMap((line) =>
      splitSentences(line, 0, line.length).map(({ start, end }) => plainLine(line.slice(start, end))),
    )
    .filter((sentence) => WORD.test(sentence));
  const said = [...new Set(sentences)].map((sentence): MessageSentence => {
    const skip = skipReason(sentence);
    return { sentence, ...(skip !== undefined && { skip }) };
  });
  return [...said, ...parts.filter((_, at) => at % 2 === 1).flatMap(codeOf)];
}

/** A block of code that may say something, in one line. */
function codeOf(block: string): MessageSentence[] {
  const sentence = plainLine(block.replace(LANGUAGE, ''));
  return contentTerms(sentence).length < MIN_TERMS ? [] : [{ sentence, skip: 'code' }];
}

function skipReason(sentence: string): SkipReason | undefined {
  if (QUESTION_END.test(sentence)) return 'question';
  if (sentence.length > MAX_CHARS) return 'long';
  return contentTerms(sentence).length < MIN_TERMS ? 'short' : undefined;
}

function textsOf(message: Said): string[] {
  return [
    message.content,
    ...message.embeds.flatMap((embed) => embedTexts(asObject(embed.toJSON()))),
    ...message.components.flatMap((part) => componentTexts(part.toJSON())),
  ];
}

function embedTexts(embed: ReturnType<typeof asObject>): string[] {
  const fields = asList(embed.fields).map(asObject);
  return [embed.title, embed.description, ...fields.flatMap(({ name, value }) => [name, value])].filter(
    (text) => typeof text === 'string',
  );
}

function componentTexts(part: unknown): string[] {
  const { content, components } = asObject(part);
  return [...(typeof content === 'string' ? [content] : []), ...asList(components).flatMap(componentTexts)];
}
