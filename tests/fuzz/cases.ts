import fc from 'fast-check';
import {
  ACTS,
  BREAKS,
  ENDS,
  FRONT_MATTER,
  HOSTILE,
  JOINTS,
  NAMES,
  PAGE_FOOT,
  PAGE_HEAD,
  QUESTIONS,
  REPEATED,
  SIDE_FILES,
  SPEECH,
  TIMES,
} from './pieces.js';

/** A corpus folder and what its members write. */
export interface FuzzCase {
  readonly documents: readonly {
    readonly name: string;
    readonly text: string;
    readonly encoding: Encoding;
  }[];
  /** What stands in `corpus.yaml`, where there is one. */
  readonly side: string | null;
  readonly questions: readonly string[];
  /** Messages that are checked against the documents. */
  readonly messages: readonly string[];
  readonly locale: 'en-US' | 'zh-CN';
  /** Whether timelines are drawn, which takes longer than all else. */
  readonly draws: boolean;
}

export type Encoding = 'utf-8' | 'utf-8 with a mark' | 'utf-16le' | 'utf-16be';

const of = (table: readonly string[]) => fc.constantFrom(...table);

/** Characters of any script and plane, unpaired halves among them. */
const anyCharacters = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0x20, max: 0x24f }),
      fc.integer({ min: 0x300, max: 0xd7ff }),
      fc.integer({ min: 0, max: 0x10ffff }),
      fc.integer({ min: 0x1f300, max: 0x1faff }),
    ),
    { maxLength: 10 },
  )
  .map((points) => String.fromCodePoint(...points));

/** Words that are nobody's: any characters, or a few of them very often. */
const strange = fc.oneof(
  { weight: 5, arbitrary: of(HOSTILE) },
  { weight: 2, arbitrary: anyCharacters },
  {
    weight: 1,
    arbitrary: fc
      .tuple(of(REPEATED), fc.integer({ min: 1, max: 300 }))
      .map(([piece, count]) => piece.repeat(count)),
  },
);

const told = fc
  .tuple(of(SPEECH), of(NAMES), of(ACTS), of(TIMES), of(ENDS))
  .map(([speech, name, act, time, end]) => `${speech}${name} ${act}${time}${end}`);

/** A sentence with something strange in front, behind, or in the place of a space. */
const disturbed = fc.tuple(told, strange, fc.nat(40)).map(([sentence, piece, at]) => {
  const space = sentence.indexOf(' ', at);
  return space < 0 ? `${piece}${sentence}` : `${sentence.slice(0, space)} ${piece}${sentence.slice(space)}`;
});

const sentence = fc.oneof(
  { weight: 6, arbitrary: told },
  { weight: 3, arbitrary: disturbed },
  { weight: 1, arbitrary: strange },
);

/** Parts with a joint behind each. */
function joined(part: fc.Arbitrary<string>, joints: readonly string[], most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(part, of(joints)), { minLength: 1, maxLength: most })
    .map((parts) => parts.map(([words, joint]) => words + joint).join(''));
}

const paragraph = joined(sentence, JOINTS, 5);
const heading = of(NAMES).map((name) => `# ${name}`);
const body = joined(fc.oneof({ weight: 6, arbitrary: paragraph }, { weight: 1, arbitrary: heading }), BREAKS, 7); // biome-ignore format: weights

const documentText = fc.oneof(
  { weight: 6, arbitrary: body },
  { weight: 1, arbitrary: body.map((text) => `${PAGE_HEAD}${text}${PAGE_FOOT}`) },
  { weight: 2, arbitrary: fc.tuple(of(FRONT_MATTER), body).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: joined(fc.tuple(of(REPEATED), told).map((parts) => parts.join('')), BREAKS, 4) },
); // biome-ignore format: weights

const fileName = fc.constantFrom('doc-0.txt', 'doc-1.md', 'constructor.txt', '__proto__.md', '@everyone **x**.md', 'a_b [c](d).txt', '王.txt'); // biome-ignore format: a row of names

const document = fc.record({
  name: fileName,
  text: documentText,
  encoding: fc.oneof(
    { weight: 9, arbitrary: fc.constant<Encoding>('utf-8') },
    { weight: 1, arbitrary: fc.constantFrom<Encoding>('utf-8 with a mark', 'utf-16le', 'utf-16be') },
  ),
});

const question = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...QUESTIONS), of(NAMES), of(ACTS))
      .map(([ask, name, act]) => ask(name, act)),
  },
  { weight: 2, arbitrary: fc.tuple(strange, told).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: strange },
  { weight: 1, arbitrary: fc.array(fc.oneof(of(NAMES), of(ACTS), strange), { maxLength: 6 }).map((words) => words.join(' ')) },
); // biome-ignore format: weights

/** Small corpora with many questions each: making a corpus ready costs more than asking it. */
export const fuzzCase: fc.Arbitrary<FuzzCase> = fc.record({
  documents: fc.uniqueArray(document, { minLength: 1, maxLength: 4, selector: ({ name }) => name }),
  side: fc.option(of(SIDE_FILES), { freq: 4 }),
  questions: fc.array(question, { minLength: 1, maxLength: 80, size: 'max' }),
  messages: fc.array(joined(sentence, JOINTS, 4), { maxLength: 3 }),
  locale: fc.constantFrom('en-US', 'en-US', 'en-US', 'zh-CN'),
  draws: fc.nat(15).map((number) => number === 1),
});

/** The bytes of a file. Half a character becomes a replacement character in UTF-8, and a fault in the file in UTF-16. */
export function bytesOf(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const marked = `\uFEFF${text}`;
  if (encoding === 'utf-8 with a mark') return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}
