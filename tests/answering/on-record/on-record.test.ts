import { describe, expect, it } from 'vitest';
import { findOnRecordByWords } from '../../../src/answering/on-record/on-record.js';
import type { AliasGroup } from '../../../src/corpus/document.js';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';
import { corpusOf, spanOf } from '../corpus-of.js';

type Texts = Readonly<Record<string, string>>;

/** Six affairs over ten documents, some told twice, with denials of other things between them. */
const AFFAIRS: Texts = {
  mill: `Workers at the Tarn mill walked out on Monday.

A former foreman claimed that the mill had dumped dye into the river for years. The foreman left the firm in March.

The mill employs 300 people. Its owner, Tarn Textiles, said it had never polluted the river.

Tarn Textiles denied plans to move the looms abroad.`,
  river: `The river Ister turned red in May.

Anglers accused Tarn Textiles of poisoning the water. Fish died along four kilometres of the bank.`,
  coach: `Swimming coach Elin Marsh was accused of bullying by two of her former pupils. The pupils left the squad in 2019.

Marsh has coached at three Olympic Games.

She denied bullying anyone and called the accusations false.`,
  coachAgain: `The federation opened an inquiry into Elin Marsh on Friday.

A parent alleged that Marsh harassed her daughter at a training camp.`,
  exchange: `The trading house Quorvex halted withdrawals on 4 June.

Users alleged that Quorvex manipulated the price of copper futures. The company earns its money from fees.

Quorvex stated that a software fault had moved the price.

Quorvex has never rigged any market, its chief executive Ola Brandt told a conference.`,
  founder: `An anonymous account claimed that Ola Brandt had been arrested at Bergen airport.

The founder wrote on his page the next morning that he had not been detained.

Brandt opened the firm in 2015.`,
  bakery: `The bakery on Elm Street closed in June after a fire.

Neighbours reportedly smelled gas. The baker denied that he had been drinking.`,
  vote: `Votes in Harrow were counted twice.

The losing side claimed that ballots were rigged in Harrow. The winner thanked her voters.

The returning officer, Jo Pell, dismissed the claim as nonsense.`,
  harvest: `The apple harvest began early this year.

Pickers said the fruit was smaller than usual. Prices fell by a fifth.`,
  museum: `The museum in Lund bought a painting by Ek.

Rumours that the painting was a forgery spread in spring. An expert said there was no evidence of forgery.`,
};

function recordOf(texts: Texts, documentId: string, words: string, aliases: readonly AliasGroup[] = []) {
  const corpus = corpusOf(texts, aliases);
  return findOnRecordByWords([spanOf(corpus, documentId, words)], buildStanceIndex(corpus)).map(
    ({ sentence }) => sentence.text,
  );
}

/** What is shown, and the sentences that a fair answer must put beside it; none where the list is empty. */
const EXPECTED: readonly (readonly [string, string, readonly string[]])[] = [
  ['mill', 'A former foreman claimed', ['Its owner, Tarn Textiles, said it had never polluted the river.']],
  [
    'mill',
    'had never polluted the river',
    ['A former foreman claimed that the mill had dumped dye into the river for years.'],
  ],
  ['river', 'Anglers accused', ['Its owner, Tarn Textiles, said it had never polluted the river.']],
  ['mill', 'The mill employs 300', []],
  ['mill', 'denied plans', []],
  ['mill', 'Workers at the Tarn mill', []],
  ['river', 'The river Ister turned', []],
  ['coach', 'was accused of bullying', ['She denied bullying anyone and called the accusations false.']],
  [
    'coach',
    'She denied bullying',
    ['Swimming coach Elin Marsh was accused of bullying by two of her former pupils.'],
  ],
  ['coachAgain', 'A parent alleged', ['She denied bullying anyone and called the accusations false.']],
  ['coach', 'Marsh has coached', []],
  [
    'exchange',
    'Users alleged',
    ['Quorvex has never rigged any market, its chief executive Ola Brandt told a conference.'],
  ],
  ['exchange', 'has never rigged', ['Users alleged that Quorvex manipulated the price of copper futures.']],
  ['exchange', 'halted withdrawals', []],
  [
    'founder',
    'An anonymous account',
    ['The founder wrote on his page the next morning that he had not been detained.'],
  ],
  [
    'founder',
    'The founder wrote',
    ['An anonymous account claimed that Ola Brandt had been arrested at Bergen airport.'],
  ],
  ['founder', 'Brandt opened the firm', []],
  ['bakery', 'The bakery on Elm', []],
  ['bakery', 'Neighbours reportedly', []],
  ['vote', 'The losing side claimed', ['The returning officer, Jo Pell, dismissed the claim as nonsense.']],
  ['vote', 'dismissed the claim', ['The losing side claimed that ballots were rigged in Harrow.']],
  ['vote', 'The winner thanked', []],
  ['harvest', 'Pickers said', []],
  ['museum', 'Rumours that', ['An expert said there was no evidence of forgery.']],
  ['museum', 'An expert said', ['Rumours that the painting was a forgery spread in spring.']],
];

const CLEARED: Texts = {
  trial: `Prosecutors alleged that Ida Falk embezzled pension money.

The hall was full on the last day. Falk was acquitted of embezzlement in 2021.`,
};

describe('findOnRecordByWords', () => {
  it.each(EXPECTED.filter(([, , wanted]) => wanted.length > 0))(
    'puts the other side beside %s: %s',
    (id, words, wanted) => {
      expect(recordOf(AFFAIRS, id, words)).toEqual(expect.arrayContaining([...wanted]));
    },
  );

  it.each(EXPECTED.filter(([, , wanted]) => wanted.length === 0))(
    'attaches nothing to %s: %s',
    (id, words) => {
      expect(recordOf(AFFAIRS, id, words)).toEqual([]);
    },
  );

  it('puts on record little that nobody asked for', () => {
    const found = EXPECTED.flatMap(([id, words, wanted]) =>
      recordOf(AFFAIRS, id, words).map((text) => ({ shown: words, text, isWanted: wanted.includes(text) })),
    );
    const precision = found.filter(({ isWanted }) => isWanted).length / found.length;
    expect(
      precision,
      JSON.stringify(
        found.filter(({ isWanted }) => !isWanted),
        null,
        1,
      ),
    ).toBeGreaterThanOrEqual(0.7);
  });

  it('adds the denial of a document that joins the corpus', () => {
    const { river } = AFFAIRS;
    const texts: Texts = { river: river ?? '' };
    expect(recordOf(texts, 'river', 'Anglers accused')).toEqual([]);
    const denial = 'Tarn Textiles said it had not poisoned any water.';
    expect(recordOf({ ...texts, reply: denial }, 'river', 'Anglers accused')).toEqual([denial]);
  });

  it.each(EXPECTED)('stays the same beside an unrelated document, for %s: %s', (id, words) => {
    const unrelated =
      'A lighthouse keeper counts gulls at dawn. He denied that he was lonely. Tourists claimed it was haunted.';
    expect(recordOf({ ...AFFAIRS, zz: unrelated }, id, words)).toEqual(recordOf(AFFAIRS, id, words));
  });

  it.each([
    ['in capitals', 'TARN TEXTILES said it had never polluted the river.'],
    ['in lower case', 'The owner, tarn textiles, said it had never polluted the river.'],
    ['by an alias', 'The Weaver Group said it had never polluted the river.'],
  ])('knows a name %s', (_, denial) => {
    const texts: Texts = { river: AFFAIRS.river ?? '', reply: denial };
    const aliases = [['Tarn Textiles', 'Weaver Group']];
    expect(recordOf(texts, 'river', 'Anglers accused', aliases)).toContain(denial);
  });

  it('adds nothing that is shown already', () => {
    const corpus = corpusOf({ coach: AFFAIRS.coach ?? '' });
    const shown = [
      spanOf(corpus, 'coach', 'was accused of bullying'),
      spanOf(corpus, 'coach', 'She denied bullying'),
    ];
    expect(findOnRecordByWords(shown, buildStanceIndex(corpus))).toEqual([]);
  });

  it('reads a quote of several sentences as each of them', () => {
    const corpus = corpusOf(AFFAIRS);
    const whole = spanOf(
      corpus,
      'exchange',
      'Users alleged that Quorvex manipulated the price of copper futures. The company earns its money from fees.',
    );
    expect(findOnRecordByWords([whole], buildStanceIndex(corpus))[0]?.sentence.text).toMatch(
      /^Quorvex has never rigged/,
    );
  });

  it('puts the acquittal beside the charge, and the charge beside the acquittal', () => {
    expect(recordOf(CLEARED, 'trial', 'Prosecutors alleged')).toEqual([
      'Falk was acquitted of embezzlement in 2021.',
    ]);
    expect(recordOf(CLEARED, 'trial', 'Falk was acquitted')).toEqual([
      'Prosecutors alleged that Ida Falk embezzled pension money.',
    ]);
  });

  it('takes no denial for an answer to what its own speaker claims of others', () => {
    const texts: Texts = {
      one: 'The firm Quorvex claimed that traders had rigged the price. The firm Quorvex denied rigging the price.',
    };
    expect(recordOf(texts, 'one', 'The firm Quorvex claimed')).toEqual([]);
  });

  it('puts a bare denial beside the statement that stands before it, and the other way round', () => {
    const texts = {
      post: 'Ferro Tools said that it had warned the yard in writing. “We wrote in April,” its owner told us. Brightwell’s disputes this.',
    };
    const [said, reply] = [
      'Ferro Tools said that it had warned the yard in writing.',
      'Brightwell’s disputes this.',
    ];
    expect(recordOf(texts, 'post', said)).toEqual([reply]);
    expect(recordOf(texts, 'post', reply)).toContain(said);
  });

  it('puts beside an accusation what the one it calls by his office says of having no part', () => {
    const claim = 'Ida Falk accuses the harbour master of renting the berths to his sons.';
    const denial = 'The harbour master said that he had nothing to do with the list, which a clerk kept.';
    const between = ['Nine boats lay there in May.', 'Pim Doll keeps the keys.', 'The quay is of stone.'];
    const texts = { post: [denial, ...between, claim].join('\n\n') };
    expect(recordOf(texts, 'post', claim)).toEqual([denial]);
    const other = 'The ferryman said that he had nothing to do with the list, which a clerk kept.';
    expect(recordOf({ post: [other, ...between, claim].join('\n\n') }, 'post', claim)).toEqual([]);
  });

  it.each([
    'The council insists that it has no record of such a letter.',
    'The council is not aware of any such letter.',
    'The council puts it differently: nobody had complained.',
    'The council paints a quite different picture.',
  ])('finds the answer that points to what stands before it: %s', (answer) => {
    const said = 'A gardener says he wrote to the council about the elm in May.';
    const [found] = recordOf({ post: `${said} ${answer} The elm fell in June.` }, 'post', said);
    expect(found?.startsWith(answer)).toBe(true);
  });

  it('shows the account with the sentence that only announces it', () => {
    const said = 'The council says that the elm was healthy.';
    const account = 'According to Ida Falk, its trunk was hollow.';
    const texts: Texts = { post: `${said} A gardener tells it differently. ${account}` };
    expect(recordOf(texts, 'post', said)).toEqual([`A gardener tells it differently. ${account}`]);
  });

  it.each(['“The inn knew of the leak.” No.', 'Did the inn know of the leak? No.'])(
    'puts what is right behind a refuted rumour: %s',
    (rumour) => {
      const right = 'The leak was found on Sunday.';
      expect(recordOf({ list: `${rumour} ${right}` }, 'list', rumour)).toEqual([right]);
    },
  );

  it('finds the reply that opens the next paragraph', () => {
    const texts = {
      post: 'Falk told us that everyone on the board knew it.\n\nThe chairman, a retired judge, contradicts her.',
    };
    const reply = 'The chairman, a retired judge, contradicts her.';
    expect(recordOf(texts, 'post', 'Falk told us')).toEqual([reply]);
  });

  it('puts what somebody says of himself beside the word of another on the same', () => {
    const said = 'The box was emptied by its keeper, a neighbour said.';
    const reply = '“I never touched the box,” the keeper told us.';
    const other = '“I never sold the boat,” the keeper told us.';
    expect(recordOf({ post: `${said} ${reply}` }, 'post', said)).toEqual([reply]);
    expect(recordOf({ post: `${said} ${other}` }, 'post', said)).toEqual([]);
  });

  it('adds nothing to a reply beside which what it answers is shown', () => {
    const texts = { post: 'The inn was full, Odell said. Odell said that Ruiz lied. Ruiz disputes that.' };
    expect(recordOf(texts, 'post', 'Odell said that Ruiz lied. Ruiz disputes that.')).toEqual([]);
  });

  it('shows the details of a reply with it', () => {
    const said = 'Ferro Tools said that it had warned the yard in writing.';
    const reply = 'Brightwell’s disputes this.';
    const detail = 'Its clerk said that there was no such letter.';
    expect(recordOf({ post: `${said} ${reply} ${detail}` }, 'post', said)).toEqual([`${reply} ${detail}`]);
    expect(recordOf({ post: `${said} ${reply} ${detail}` }, 'post', `${said} ${reply}`)).toEqual([detail]);
  });

  it('shows a quotation whole that goes on behind what is found', () => {
    const said = 'Ida Falk said that Odell had sold the boat.';
    const reply = 'His agent, Petra Brandt, denied it.';
    const quoted = '“Odell lost a boat. People lose boats,” Brandt said.';
    expect(recordOf({ post: `${said} ${reply} ${quoted}` }, 'post', said)).toEqual([`${reply} ${quoted}`]);
  });

  it('takes a denial for one of whoever it names, and not of the nearest', () => {
    const ofHill = 'A guard said that Ole Hill had left the gate open.';
    const ofFalk = 'The guard said that Ida Falk had kept the key.';
    const denial = 'Ole Hill’s agent, Petra Brandt, dismissed the allegation as nonsense.';
    const texts = { post: `${ofHill} ${ofFalk} ${denial}` };
    expect(recordOf(texts, 'post', ofHill)).toEqual([denial]);
    expect(recordOf(texts, 'post', ofFalk)).toEqual([]);
  });

  it('takes a denial of everything for none of what somebody else is said to have done', () => {
    const ofFalk = 'Prosecutors accused Ida Falk of stealing the gold.';
    const denial = 'A man of 22 was held too. Ole Hill, his lawyer, said: “My client rejects every charge.”';
    expect(recordOf({ post: `${ofFalk}\n\n${denial}` }, 'post', ofFalk)).toEqual([]);
  });

  it('takes what a denial calls the allegation for no matter of its own', () => {
    const texts = {
      paper: `Odell moved the fee abroad, two clerks said. Odell called that “a lie put about by rivals”.

The union accused Odell of lying to the crew in May.`,
    };
    expect(recordOf(texts, 'paper', 'The union accused Odell of lying to the crew in May.')).toEqual([]);
  });

  it('puts what is right beside what a paper takes back', () => {
    const texts = {
      paper:
        'Correction: we wrote that the wages of the Rovers were paid on 16 May. They were paid on 17 May.',
    };
    const wrong = 'Correction: we wrote that the wages of the Rovers were paid on 16 May.';
    expect(recordOf(texts, 'paper', wrong)).toEqual(['They were paid on 17 May.']);
  });

  it('reads what a party says was not so as a denial, in its own statement alone', () => {
    const accusation = 'Anglers accused Ferrox of discharging waste into the Orle on purpose.';
    const denial = 'Ferrox has never discharged waste into the Orle on purpose.';
    const own = { river: accusation, release: `Media release\n\n${denial}` };
    expect(recordOf(own, 'river', accusation)).toEqual([denial]);
    const report = { river: accusation, travels: `Along the Orle\n\n${denial}` };
    expect(recordOf(report, 'river', accusation)).toEqual([]);
  });

  it('leaves out the denial of a speaker whose denial of the same is shown', () => {
    const texts = {
      paper:
        'Anglers accused Ferrox of poisoning the water. Ferrox denied poisoning the water. The mayor, Ida Falk, denied that Ferrox had poisoned the lake water.',
      wire: 'Ferrox has denied poisoning the Ister and its water after complaints of anglers.',
    };
    const corpus = corpusOf(texts);
    const index = buildStanceIndex(corpus);
    const besideBoth = (...words: readonly string[]) =>
      findOnRecordByWords(
        words.map((some) => spanOf(corpus, 'paper', some)),
        index,
      ).map(({ sentence }) => sentence.text);
    expect(besideBoth('Anglers accused', 'Ferrox denied')).not.toContain(texts.wire);
    expect(besideBoth('Anglers accused', 'The mayor')).toContain('Ferrox denied poisoning the water.');
  });

  it('leaves out the denial of a speaker who is shown to deny everything', () => {
    const wire = 'The coach Ole Odell has denied selling any boat of the club.';
    const shown = (...sentences: readonly string[]) => {
      const corpus = corpusOf({ paper: sentences.join(' '), wire });
      const spans = sentences.map((words) => spanOf(corpus, 'paper', words));
      return findOnRecordByWords(spans, buildStanceIndex(corpus)).map(({ sentence }) => sentence.text);
    };
    const accusation = 'The coach Ole Odell was accused of selling a boat of the club.';
    expect(shown(accusation)).toEqual([wire]);
    expect(shown(accusation, 'Ole Odell denied the accusations.')).toEqual([]);
  });

  it('tells who asks of something else no accusation that a shown denial is of', () => {
    const corpus = corpusOf(AFFAIRS);
    const index = buildStanceIndex(corpus);
    const looms = spanOf(corpus, 'mill', 'denied plans');
    const denial = spanOf(corpus, 'mill', 'had never polluted the river');
    const found = (question: string) =>
      findOnRecordByWords([looms, denial], index, { question }).map(({ sentence }) => sentence.text);
    const accusation = 'A former foreman claimed that the mill had dumped dye into the river for years.';
    expect(found('Did the mill pollute the river?')).toContain(accusation);
    expect(found('How many looms move abroad?')).not.toContain(accusation);
  });

  it('leaves a headline out', () => {
    const charge = 'Prosecutors alleged that Odell had stolen the boat.';
    const beside = (report: string) =>
      recordOf({ paper: `${charge}\n\nThe boat was found.\n\n${report}` }, 'paper', charge);
    expect(beside('Odell was acquitted of stealing the boat.')).toEqual([
      'Odell was acquitted of stealing the boat.',
    ]);
    expect(beside('Odell acquitted of stealing the boat')).toEqual([]);
  });

  it('shows what a bare denial answers with it, where that is not shown', () => {
    const accusation = 'Odell was accused of selling the boat.';
    const other = 'A clerk said that Odell had burned the logbook.';
    const texts = { paper: `${accusation}\n\nIt was a dark night.\n\n${other} Odell denied everything.` };
    expect(recordOf(texts, 'paper', accusation)).toEqual([`${other} Odell denied everything.`]);
    expect(recordOf(texts, 'paper', other)).toEqual(['Odell denied everything.']);
  });

  it('leaves out a denial of one other thing that stands right before it', () => {
    const accusation = 'Odell was accused of selling the boat.';
    const dark = 'It was a dark night.';
    const beside = (told: string) =>
      recordOf({ paper: `${accusation}\n\n${dark}\n\n${told} Odell denies this.` }, 'paper', accusation);
    expect(beside('A clerk said that Odell poisoned a dog.')).toEqual([]);
    const same = 'A clerk said that Odell had sold the boat.';
    expect(beside(same)).toEqual([`${same} Odell denies this.`]);
  });

  it('names no accuser as who denies it', () => {
    const index = buildStanceIndex(corpusOf({ post: 'Ida Falk said that Odell had lied. She denies this.' }));
    const [said, denial] = index.all();
    expect([said?.attributedTo, denial?.stance, denial?.attributedTo]).toEqual([
      'Ida Falk',
      'denial',
      undefined,
    ]);
  });

  it('gives slices of the documents', () => {
    const corpus = corpusOf(AFFAIRS);
    const index = buildStanceIndex(corpus);
    for (const sentence of index.all()) {
      for (const { sentence: found } of findOnRecordByWords([sentence], index)) {
        const text = corpus.documents.find(({ id }) => id === found.documentId)?.text;
        expect(text?.slice(found.start, found.end)).toBe(found.text);
      }
    }
  });

  it('matches a claim and its denial in Chinese', () => {
    const texts: Texts = {
      zh: '多名用户指控星海平台操纵价格。\n\n星海平台否认操纵价格。\n\n平台于五月开业。',
    };
    expect(recordOf(texts, 'zh', '多名用户指控')).toEqual(['星海平台否认操纵价格。']);
    expect(recordOf(texts, 'zh', '平台于五月')).toEqual([]);
  });
});
