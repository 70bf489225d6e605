import { describe, expect, it } from 'vitest';
import { unmark } from '../../../src/corpus/marks.js';
import { buildStanceIndex } from '../../../src/evidence/sentence-index/stance-index.js';
import { openEngine } from '../../../src/open-engine.js';
import { corpusOfText } from './said.js';

const INTERVIEW = `Interview with the pilot

REPORTER: Did you know of the crack in the wing?

QUIST: No. Nobody told me.

REPORTER: The manager says that he told you in May.

QUIST: That is not true. I was abroad in May.

I came back in June.

REPORTER: Who grounded the plane?

QUIST: The mayor did.`;

async function said(text: string, name?: string) {
  const corpus = await corpusOfText(text, name);
  const [document] = corpus.documents;
  return buildStanceIndex(corpus)
    .all()
    .map((sentence) => [
      document && unmark(document, sentence).shown.replace(/\s+/g, ' '),
      sentence.attributedTo,
    ]);
}

describe('withTurns', () => {
  it('takes nobody whom a question of Q begins with for Q', async () => {
    const talk =
      'Meeting of 4 May\n\nRUUD: Good morning.\n\nQ: Did the pump fail?\n\nRUUD: It ran all night.\n\nQ: And Halvorsen, was he there?\n\nRUUD: He was.';
    expect(await said(talk)).toContainEqual(['Did the pump fail?', undefined]);
  });

  it('says of each turn who speaks, and of what follows it without a name', async () => {
    expect(await said(INTERVIEW)).toEqual(
      expect.arrayContaining([
        ['Nobody told me.', 'QUIST'],
        ['That is not true.', 'QUIST'],
        ['I came back in June.', 'QUIST'],
        ['The mayor did.', 'QUIST'],
      ]),
    );
  });

  it('keeps an answer with its question', async () => {
    const { passages, documents } = await corpusOfText(INTERVIEW);
    const words = passages.map(({ start, end }) => documents[0]?.text.slice(start, end).replace(/\s+/g, ' '));
    expect(words).toContain('Did you know of the crack in the wing? QUIST: No. Nobody told me.');
  });

  it('quotes an answer with its question and its speaker', async () => {
    const { quotes, nearest } = await openEngine(await corpusOfText(INTERVIEW)).ask(
      'Who grounded the plane?',
    );
    const [quote] = [...quotes, ...nearest];
    expect(quote?.text.replace(/\s+/g, ' ')).toBe('Who grounded the plane? QUIST: The mayor did.');
    expect(quote?.attributedTo).toBe('QUIST');
  });

  it('quotes what is put to somebody with what he answers, never alone', async () => {
    const interview = [
      ['HOLM', 'Who painted the bridge?'],
      ['RASK', 'My crew did.'],
      ['HOLM', 'There is talk that you were paid twice for the bridge.'],
      ['RASK', 'Nonsense. One bill, one cheque.'],
      ['HOLM', 'You sold the van.'],
      ['RASK', 'It had no wheels left.'],
    ].map(([name, words]) => `${name}: ${words}`);
    const { quotes } = await openEngine(await corpusOfText(interview.join('\n\n'))).ask(
      'Who was paid twice for the bridge?',
    );
    expect(quotes[0]?.text.replace(/\s+/g, ' ')).toBe(
      'There is talk that you were paid twice for the bridge. RASK: Nonsense. One bill, one cheque.',
    );
    expect(quotes[0]?.attributedTo).not.toBe('HOLM');
  });

  it('reads names in bold, and questions called Q', async () => {
    const markdown =
      '# Talk\n\n**Q: Who paid?**\n\n**Ida Quist:** The mayor paid.\n\n**Q: For what?**\n\n**Ida Quist:** For the wing.';
    expect(await said(markdown, 'talk.md')).toEqual([
      ['Who paid?', undefined],
      ['The mayor paid.', 'Ida Quist'],
      ['For what?', undefined],
      ['For the wing.', 'Ida Quist'],
    ]);
  });

  it('reads the messages of a pasted chat by their nicks, though they begin low', async () => {
    const chat = [
      'rudderbug: the pump was never switched on that night',
      'old_ole7: who told you that?',
      'rudderbug: my cousin works the late shift',
      'tide.watch: please no rumours in this thread',
      'old_ole7: fair enough, sorry',
    ];
    expect(await said(chat.join('\n\n'))).toEqual([
      ['the pump was never switched on that night', 'rudderbug'],
      ['who told you that?', 'old_ole7'],
      ['my cousin works the late shift', 'rudderbug'],
      ['please no rumours in this thread', 'tide.watch'],
      ['fair enough, sorry', 'old_ole7'],
    ]);
  });

  it('names whoever is in brackets behind a question of the press', async () => {
    const talk = [
      'QUIST: Good morning. The wing was checked in May.',
      'QUESTION (Radio Oslo): Who checked it?',
      'QUIST: A mechanic of ours.',
    ];
    expect(await said(talk.join('\n\n'))).toEqual(
      expect.arrayContaining([
        ['Who checked it?', 'Radio Oslo'],
        ['A mechanic of ours.', 'QUIST'],
      ]),
    );
  });

  const script = [
    'DEV: so we have the pilot with us today',
    'ODA: hello to you all out there',
    'DEV: you were near the hangar that night',
    'ODA: i was, and the door stood wide open',
    'DEV: okay',
    'ODA: nobody had locked it for a week',
  ];

  it('reads a script in which nobody sets a question mark', async () => {
    expect(await said(script.join('\n\n'))).toEqual(
      expect.arrayContaining([
        ['i was, and the door stood wide open', 'ODA'],
        ['okay', 'DEV'],
      ]),
    );
  });

  it('takes no sign of a clock for a speaker', async () => {
    const log = script.map((line, i) => line.replace(/^\w+/, `1${i}:20 ${i < 3 ? 'AM' : 'PM'}`));
    expect((await said(log.join('\n\n'))).every(([, name]) => name === undefined)).toBe(true);
  });

  it('takes fields in capitals for no script', async () => {
    const fields = script.map((line, i) => line.replace(/ .*/, ` no. ${i}`));
    expect((await said(fields.join('\n\n'))).every(([, name]) => name === undefined)).toBe(true);
  });

  it('reads the voices of subtitles', async () => {
    const vtt = 'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ida Quist>The wing was sound.';
    expect(await said(vtt, 'a.vtt')).toEqual([['The wing was sound.', 'Ida Quist']]);
  });

  it('reads voices behind the dashes of two who speak in one cue', async () => {
    const vtt =
      'WEBVTT\n\n00:01.000 --> 00:03.000\n- <v Ida Quist>Who had the key?</v>\n- <v Per Lund>Only Mara.</v>';
    expect((await said(vtt, 'a.vtt')).map(([words, name]) => [words?.replace(/^- /, ''), name])).toEqual([
      ['Who had the key?', 'Ida Quist'],
      ['Only Mara.', 'Per Lund'],
    ]);
  });

  it('takes no line of subtitles for the furniture of a page', async () => {
    const cue = (second: number, name: string, words: string) =>
      `c4/${second}-0\n00:0${second}.000 --> 00:0${second}.900\n<v.kühl-1 ${name}>${words}</v>`;
    const vtt = [
      'WEBVTT',
      cue(1, 'Ida Quist', 'Wer war es?'),
      cue(2, 'Per Lund', 'Der Lotse.'),
      cue(3, 'Ida Quist', 'Danke.'),
    ];
    expect(await said(vtt.join('\n\n'), 'a.vtt')).toEqual([
      ['Wer war es?', 'Ida Quist'],
      ['Der Lotse.', 'Per Lund'],
      ['Danke.', 'Ida Quist'],
    ]);
  });

  it('reads a voice up to the end of its cue, whatever the cue is called', async () => {
    const vtt = [
      'WEBVTT - Board call\nKind: captions\nLanguage: en',
      'STYLE\n::cue { color: red }',
      'intro-1\n00:01.000 --> 00:04.000 position:10%,line-left align:left\n<v.loud Ida Quist>We never opened the',
      '00:04.000 --> 00:06.000\n<v Ida Quist>gate in May.</v>',
      '3f2a-77\n00:06.000 --> 00:08.000\n<v Per Lund>Who did then?</v> <v Anna>Nobody did.</v>',
      '00:08.000 --> 00:09.000\nThe tape ends here.',
    ].join('\n\n');
    expect(await said(vtt, 'a.vtt')).toEqual([
      ['We never opened the gate in May.', 'Ida Quist'],
      ['Who did then?', 'Per Lund'],
      ['Nobody did.', 'Anna'],
      ['The tape ends here.', undefined],
    ]);
  });

  it('reads the names before what is said in subtitles, up to the next change of the speaker', async () => {
    const cues = [
      '{\\an8}ANNA BERG: I locked the <i>gate</i>\non Friday',
      'and left.',
      '>> Per Lund: That is not so.\n>> It is.',
      '- Were you there?\n- No.',
      'ANNA BERG:\nI have a witness.',
      'He was with me.',
    ];
    const srt = cues.map((cue, i) => `${i + 1}\n00:00:0${i},000 --> 00:00:0${i},900\n${cue}`).join('\n\n');
    expect(await said(srt, 'a.srt')).toEqual([
      ['I locked the gate on Friday and left.', 'ANNA BERG'],
      ['That is not so.', 'Per Lund'],
      ['It is.', undefined],
      ['Were you there?', undefined],
      ['No.', undefined],
      ['I have a witness.', 'ANNA BERG'],
      ['He was with me.', 'ANNA BERG'],
    ]);
  });

  it('names nobody in subtitles where one line alone begins with a word and a colon', async () => {
    const srt =
      '1\n00:00:01,000 --> 00:00:02,000\nRemember: the gate is old.\n\n2\n00:00:02,000 --> 00:00:03,000\nIt fell in May.';
    expect((await said(srt, 'a.srt')).every(([, speaker]) => speaker === undefined)).toBe(true);
  });

  it.each([
    ['fields', 'Duration: 5 minutes.\n\nSeverity: high.\n\nDuration: 9 minutes.\n\nSeverity: low.'],
    ['a list of names', 'Ida Quist: pilot\n\nPer Lund: mate\n\nAnna Berg: cook'],
    ['one question', 'Question: Who paid?\n\nThe mayor paid for the wing.\n\nNobody else did.'],
  ])('takes %s for no conversation', async (_, text) => {
    expect((await said(text)).every(([, speaker]) => speaker === undefined)).toBe(true);
  });
});

describe('who is quoted in a mail', () => {
  it('is named by the line of the mail program, one sign deeper', async () => {
    const mail =
      'Hello all,\n\nOn Mon, Mar 4, 2024 at 5:02 PM Per Lund <per@line.example> wrote:\n> The wing was sound in May.\n> > The wing had a crack.\n\nI saw no crack.';
    expect(await said(mail)).toEqual([
      ['Hello all,', undefined],
      ['The wing was sound in May.', 'Per Lund'],
      ['The wing had a crack.', undefined],
      ['I saw no crack.', undefined],
    ]);
  });
});

it('goes on with a numbered turn in a line that begins with a name', async () => {
  const lines = [
    'Q.   You kept the keys of the harbour of',
    'Marn in 2019, is that right?',
    'A.   Until the summer, yes.',
    'Q.   And then?',
    'A.   I gave them to the mayor.',
  ];
  const text = lines.map((line, at) => `  ${at + 1}   ${line}`).join('\n');
  const words = (await said(text)).map(([one]) => one);
  expect(words[0]).toBe('You kept the keys of the harbour of Marn in 2019, is that right?');
});

it('names whoever holds an office that a label tells, from there on', async () => {
  const text = `The Minister of Roads and Bridges (Ida Quist): The bridge at Marn holds.

Mr Ruud (East Marn): Did it hold in May?

The Minister of Roads and Bridges: It held in May.

Mr Ruud: Will it hold in June?

The Minister of Roads and Bridges: It will.`;
  const speakers = (await said(text)).map(([, speaker]) => speaker);
  expect(speakers).toEqual(['Ida Quist', 'Mr Ruud', 'Ida Quist', 'Mr Ruud', 'Ida Quist']);
});
