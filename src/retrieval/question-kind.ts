import { plainPattern } from '../language/plain-pattern.js';

/** What a question asks for, by its form. */
export type QuestionKind =
  | 'who'
  | 'when'
  | 'where'
  | 'how-many'
  | 'how-much'
  | 'how-long'
  | 'why'
  | 'how'
  | 'what'
  | 'yes-no'
  | 'keywords';

// What may stand between "what" and the noun asked for: one word, or "is the" and at most two ("what is the current price").
const OF_THE = String.raw`(?:\s+(?:[\p{L}'’-]+\s+)?|(?:'s|’s|s|\s+(?:is|was|are|were))\s+(?:(?:the|his|her|its|their)\s+)?(?:[\p{L}'’-]+\s+){0,2}?)`;
/** Looks for one of the nouns first: most questions have none of them. */
const ask = (nouns: string): Sign => {
  const held = new RegExp(String.raw`\b(?:${nouns})\b`, 'iu');
  const asked = plainPattern({ source: String.raw`\b(?:what|which)${OF_THE}(?:${nouns})\b`, flags: 'iu' });
  return { [Symbol.search]: (text) => (held.test(text) ? text.search(asked(text)) : -1) };
};

/** What a kind of question shows by, as a pattern does. */
interface Sign {
  [Symbol.search](text: string): number;
}

/** Signs of each kind; the one that stands first in the question decides, among equals the one listed first. */
const KINDS: readonly (readonly [QuestionKind, Sign])[] = [
  ['how-much', /\bhow much\b|多少钱/iu],
  [
    'how-much',
    ask(
      'prices?|amount|cost|sum|fine|fee|salary|revenue|budget|worth|bonus|wages?|pay|profit|rent|loss|losses|compensation|ransom|damages|penalty|bail|refund|reward|income|debts?|donations?',
    ),
  ],
  ['how-many', /\bhow (?:many|often|far|large|big|high|tall|fast|deep|wide|heavy)\b|多少|几[个名人次]/iu],
  [
    'how-many',
    ask(
      'number|percent(?:age)?|proportion|fraction|population|height|length|width|depth|speed|temperature|age|size|score|rate|share|grade|turnout|distance|weight|capacity',
    ),
  ],
  ['how-long', /\bhow (?:long|old)\b|多久|多长时间|几岁/iu],
  ['when', /\bwhen\b|什么时候|何时|哪[年天一]/iu],
  [
    'when',
    ask('years?|dates?|days?|nights?|weekday|weeks?|months?|centur(?:y|ies)|decades?|time|period|era'),
  ],
  ['where', /\bwhere\b|哪里|哪儿|何处|什么地方/iu],
  [
    'where',
    ask(
      'country|countries|cit(?:y|ies)|places?|towns?|rivers?|locations?|regions?|continents?|areas?|province|address|hospital|street|village|airport',
    ),
  ],
  ['who', /\bwho(?:m|se)?\b|谁|哪位/iu],
  [
    'who',
    ask(
      'names? of|person|man|woman|leader|king|emperor|president|company|organization|group|scientist|author',
    ),
  ],
  [
    'why',
    /\bwhy\b|\bwhat (?:caused|causes|led|made|is the reason|was the reason|were the reasons)\b|\b(?:what|which) reasons?\b|\bfor what purpose|为什么|为何|原因/iu,
  ],
  ['how', /\bhow\b|怎么|如何/iu],
  ['what', /\b(?:what|which)\b|什么|哪个/iu],
  [
    'yes-no',
    /^\s*(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|may|might|must|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|hadn't|can't|won't)\b|[吗嗎]|是否|有没有/iu,
  ],
];

/** "When the gate opened, who fled?" asks who. */
const CLAUSE_AHEAD = /^\s*when\b[^,?]*,\s*(?=(?:what|which|who|where|how|why)\b)/iu;

/** Tells what kind of thing a question asks for; `keywords` where nothing shows that it asks. */
export function kindOf(text: string): QuestionKind {
  const question = text.replace(CLAUSE_AHEAD, '');
  let first: { kind: QuestionKind; at: number } | undefined;
  for (const [kind, sign] of KINDS) {
    const at = question.search(sign);
    if (at !== -1 && (first === undefined || at < first.at)) first = { kind, at };
  }
  return first?.kind ?? 'keywords';
}

const WANTS_SEVERAL =
  /^\s*(?:list|name|summari[sz]e|describe|tell me about)\b|\b(?:all (?:the |of )|every |each |everything|what (?:exactly|else|all)|what (?:has |had )?happened|what (?:are|were) (?:the|some)|what did .{1,200} (?:do|say)\b|or\b.{1,200}which (?:one )?is)|哪些|所有|列出|发生了什么/iu;
const WHICH_ARE = plainPattern(/\bwhich (?:\p{L}+ )?\p{L}+s (?:are|were|have|did|do)/iu);
/** Tells whether a text asks for several things: "list …", "what exactly …". */
export function asksForSeveral(text: string): boolean {
  return WANTS_SEVERAL.test(text) || WHICH_ARE(text).test(text);
}
