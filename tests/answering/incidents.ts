import type { AliasGroup } from '../../src/corpus/document.js';

/** One question on a made-up incident and what must hold whichever way it is asked. */
export interface Asked {
  readonly question: string;
  /** Words of the sentence that answers. */
  readonly says: string;
  /** The same question with its words in another order, or asked more politely, or in other letters. */
  readonly reworded: readonly string[];
}

/** A made-up incident in a few documents, and the questions on it. */
export interface Incident {
  readonly name: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly aliases: readonly AliasGroup[];
  readonly asked: readonly Asked[];
}

export const incidents: readonly Incident[] = [
  {
    name: 'the ferry',
    aliases: [['Ilse Kroonenberg', 'Ilse the Mariner']],
    texts: {
      sinking: `The ferry Astrid sank off Velmora on 3 May 2011. All 41 passengers were saved by fishing boats.

The ferry had left Velmora at noon with a cargo of timber. A worn bilge pump failed within the hour, an inspector wrote.`,
      captain: `Ilse Kroonenberg had commanded the Astrid since 2004.

Two deckhands accused Ilse Kroonenberg of ignoring the storm warning. She trained at the naval school of Orle.`,
      owner: `Baltmar Lines owned the Astrid. The company was founded by Pieter Vos in 1987.

Baltmar Lines paid 900,000 crowns to the passengers in compensation.`,
    },
    asked: [
      {
        question: 'Who founded Baltmar Lines?',
        says: 'founded by Pieter Vos',
        reworded: [
          'Baltmar Lines was founded by who?',
          'WHO FOUNDED BALTMAR LINES?',
          'who founded baltmar lines',
        ],
      },
      {
        question: 'When did the ferry Astrid sink?',
        says: 'sank off Velmora on 3 May 2011',
        reworded: [
          'The ferry Astrid sank when?',
          'when did the astrid ferry sink',
          'WHEN DID THE FERRY ASTRID SINK?',
        ],
      },
      {
        question: 'How much did Baltmar Lines pay in compensation?',
        says: '900,000 crowns',
        reworded: ['how much compensation did Baltmar Lines pay', 'Baltmar Lines compensation how much'],
      },
      {
        question: 'Where did Ilse Kroonenberg train?',
        says: 'naval school of Orle',
        reworded: ['Where did Ilse the Mariner train?', 'where was ilse kroonenberg trained'],
      },
    ],
  },
  {
    name: 'the mill',
    aliases: [['Tarnwick Textiles', 'TTX']],
    texts: {
      fire: `A fire destroyed the mill of Tarnwick Textiles on the night of 12 June. Ida Quist, a night guard, saw flames in the dye works.

The fire brigade needed nine hours to put the fire out. Sparks from a grinding machine had lit cotton dust, the brigade found.`,
      workers: `The mill employed 310 weavers. Their union demanded wages for the summer.

Union leader Mattis Holm said that the sprinklers had been switched off for months.`,
      company: `Tarnwick Textiles makes linen for ships. Its director, Greta Sand, announced a new mill in Orle.

Tarnwick Textiles sold its looms to a museum for 52,000 crowns.`,
    },
    asked: [
      {
        question: 'Who is the director of Tarnwick Textiles?',
        says: 'Its director, Greta Sand',
        reworded: ['who is the director of TTX', 'the director of Tarnwick Textiles is who?'],
      },
      {
        question: 'How many weavers did the mill employ?',
        says: '310 weavers',
        reworded: ['The mill employed how many weavers?', 'how many weavers were employed at the mill'],
      },
      {
        question: 'What did Mattis Holm say about the sprinklers?',
        says: 'sprinklers had been switched off',
        reworded: [
          'what did mattis holm say about sprinklers',
          'About the sprinklers, what did Mattis Holm say?',
        ],
      },
      {
        question: 'How long did the fire brigade need to put the fire out?',
        says: 'nine hours',
        reworded: [
          'how long did the fire brigade need',
          'To put the fire out the fire brigade needed how long?',
        ],
      },
    ],
  },
  {
    name: 'the exchange',
    aliases: [['Ola Brandt', 'Big Ola']],
    texts: {
      halt: `The trading house Quorvex halted withdrawals on 4 June 2020. Its price feed had shown copper at a tenth of its value.

Quorvex reversed every trade made between 09:15Z and 11:40Z. Server db-7 had failed, the firm wrote.`,
      users: `Users alleged that Quorvex had manipulated the copper price. A user named Lene Dahl lost $1.6 million.

About 200 users gathered before the Bergen office of Quorvex.`,
      founder: `Ola Brandt founded Quorvex in 2015 in a garage in Bergen.

Brandt bought a chess club with his first profits. He studied law in Uppsala.`,
      rival: `Nordmark, a rival of Quorvex, opened an office in Riga.

Nordmark hired four engineers who had left Quorvex in March.`,
    },
    asked: [
      {
        question: 'How much money did Lene Dahl lose?',
        says: '$1.6 million',
        reworded: ['how much money did lene dahl lose', 'Lene Dahl lost how much money?'],
      },
      {
        question: 'Which server had failed?',
        says: 'Server db-7 had failed',
        reworded: ['which server failed', 'WHICH SERVER HAD FAILED?'],
      },
      {
        question: 'Where did Ola Brandt found Quorvex?',
        says: 'in a garage in Bergen',
        reworded: ['where did Big Ola found Quorvex', 'Quorvex was founded by Ola Brandt where?'],
      },
      {
        question: 'How many users gathered at the Bergen office?',
        says: 'About 200 users',
        reworded: [
          'how many users gathered at the bergen office',
          'At the Bergen office, how many users gathered?',
        ],
      },
    ],
  },
  {
    name: 'the museum',
    aliases: [['Lund Museum', 'Kulturhuset']],
    texts: {
      painting: `The Lund Museum bought the painting "Winter Quay" in 1998 for 70,000 crowns.

A restorer, Samira Haddad, found titanium white under the varnish. The pigment was unknown before 1916.`,
      dealer: `The dealer Anton Weisz had sold the painting. Weisz kept a shop in Malmo until 2003.

Police searched the shop of Anton Weisz on 9 March 2004.`,
      director: `The director of the Lund Museum, Karin Ek, resigned in April. She was followed by Jonas Berg.

The Lund Museum has 14 rooms and a garden.`,
    },
    asked: [
      {
        question: 'What did Samira Haddad find under the varnish?',
        says: 'titanium white under the varnish',
        reworded: [
          'Under the varnish Samira Haddad found what?',
          'what did samira haddad find under the varnish',
        ],
      },
      {
        question: 'When did police search the shop of Anton Weisz?',
        says: '9 March 2004',
        reworded: ["when did the police search Anton Weisz's shop", 'police searched anton weisz shop when'],
      },
      {
        question: 'How many rooms does the Lund Museum have?',
        says: '14 rooms',
        reworded: ['how many rooms has Kulturhuset', 'The Lund Museum has how many rooms?'],
      },
      {
        question: 'Why did Karin Ek resign as director of the Lund Museum?',
        says: 'Karin Ek, resigned in April',
        reworded: ['why did Karin Ek resign as director of Kulturhuset'],
      },
    ],
  },
];

/** Documents that have nothing to do with any of the incidents. */
export const unrelated: Readonly<Record<string, string>> = {
  'zz-apples': `The apple harvest began early in the orchards of Gravenstein this year.

Pickers found fruit smaller than usual because of a dry spring. Cider makers hope for rain.`,
};
