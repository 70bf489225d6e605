import { dateInWords } from '../../dates/date-in-words.js';
import { englishWords } from '../../export/words.js';
import { englishPicture } from '../../timeline/chart/chart-words.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The bot's own words in English; the other catalogues have the same shape. Names and quotes come escaped. */
export const en = {
  /** As exact as it is known: "11 Sep 2018", "Sep 2018", "2018", "10 Sep". */
  date: (year: number | null, month: number | null, day: number | null): string =>
    [day, month === null ? null : MONTHS[month - 1], year].filter((part) => part !== null).join(' '),
  /** A value of TIMEX3's manner: `2018-09-10`, `2018-Q3`, `XXXX-09-10`, `198`. */
  eventDate: (value: string): string => dateInWords({ date: value }),
  byFileName: (date: string): string => `${date} (by its file name)`,
  undated: 'undated',
  /** Stands for the publisher of a document that sums up another's. */
  summary: 'summary',
  sameDocument: 'same document',
  paragraph: (n: number) => `¶${n}`,
  page: (n: number) => `p. ${n}`,
  row: (n: number) => `row ${n}`,
  stance: englishWords.stance,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  count: {
    documents: (count: number) => plural(count, 'document'),
    incidents: (count: number) => plural(count, 'incident'),
    events: (count: number) => plural(count, 'event'),
  },

  /** Stands for words that no message could hold. */
  long: {
    attached: 'This is too long for a message. It is attached, word for word.',
    tooLong: 'This is too long to send here; the source has it in full.',
  },
  answer: {
    onRecord: '📎 **On record**',
    matter: englishWords.matter,
    differ: (matter: string, numbers: string) => `⚖ Sources differ on ${matter}: ${numbers}`,
    disputed: 'What is quoted here is disputed: see “On record”.',
    askedBy: (mention: string) => `Shared by ${mention}`,
    within: (what: string) => `🔎 Only ${what}`,
    from: (date: string) => `from ${date}`,
    to: (date: string) => `to ${date}`,
    otherLanguage:
      'The documents are in another language than your question, so I may have missed something.',
    followUp: 'I read this as a follow-up to the question before. What I asked stands above.',
  },
  refusal: {
    title: "The documents don't say.",
    reason: 'I only quote. Where nothing answers, I say so and do not guess.',
    instead: "**The documents don't say this.** Nearest:",
    nearest: 'The nearest topics that they cover. Press one to ask:',
    tips: 'Try other words, a name or an incident; `/sources` lists what I have read.',
    empty: 'There is no document to answer from yet.',
  },

  buttons: {
    more: 'More',
    timeline: 'Timeline',
    sources: 'Sources',
    share: 'Share',
    previous: 'Back',
    next: 'Next',
    read: (n: number) => `Read [${n}]`,
  },
  context: { title: '📖 Where the quotes stand' },
  sources: {
    title: '📚 Sources',
    cited: '📚 Sources of this answer',
    none: 'There is no document yet.',
    unknown: (name: string) => `I have no document called “${name}”. \`/sources\` lists all of them.`,
    publisher: 'Publisher',
    incident: 'Incident',
    language: 'Language',
    file: 'File',
    paragraphs: 'Paragraphs',
    unknownValue: 'unknown',
    noParagraph: (n: number, last: number) => `There is no paragraph ${n}; the document has 1 to ${last}.`,
    hint: '`/sources document:` opens one to read.',
  },
  incidents: {
    title: '🗂 Incidents',
    none: 'No document names its incident yet.',
    published: (dates: string) => `published ${dates}`,
    events: (dates: string) => `covers ${dates}`,
    ask: (name: string) => `What happened: ${name}?`,
    who: (name: string) => `Who is ${name}?`,
  },
  timeline: {
    title: '🗓 Timeline',
    none: 'No dated event in the documents fits.',
    also: 'also in',
    basis: {
      explicit: '',
      relative: 'date counted from another one',
      completed: 'date completed from the context',
    },
    newest: 'newest first',
    ofAnswer: '🗓 The days of this answer',
    pick: 'Press a time or an incident to see its events.',
    list: 'All as a list',
    pictured: (shown: number, all: number) => `in the picture: ${shown} of ${all}`,
    picture: englishPicture,
  },
  export: {
    title: (events: string) => `📤 **The timeline as a file** · ${events}`,
    heading: 'Timeline',
    dayNotStated: 'day not stated',
    leftOut: (count: number) =>
      `Left out, as the exact day is not known: ${plural(count, 'event')}. The other formats have everything.`,
    answer: '📤 **The answer as a file**',
    noCalendar: 'An answer cannot be a calendar. Please choose another format.',
    noTopic: 'A topic only narrows the timeline. With a question, please leave it empty.',
    noDay:
      'No event that fits has an exact day, so the calendar would be empty. The other formats have them all.',
    tooLarge: 'The file is too large to send here. Please narrow it to a topic, a document or some days.',
  },
  check: {
    title: '🔍 Checked against the sources',
    nothing: 'There is nothing to check in that message: no sentence in it states a fact.',
    supports: '**The sources say so**',
    hearsay: '**Only claimed by someone**',
    neutral: '**What the sources say about it**',
    contradicts: '**The sources dispute it**',
    silent: 'Nothing found in the sources.',
    skipped: 'Not checked:',
    skip: {
      question: 'a question',
      short: 'too little to check',
      long: 'too long',
      code: 'code',
      many: 'at most five sentences a message',
    },
    more: (count: number) => `and ${plural(count, 'more sentence')}`,
  },
  status: {
    title: '⚙ Status',
    forbidden: 'Only members who can manage this server can see this.',
    version: 'Version',
    reader: 'Reader',
    uptime: 'Running for',
    collection: 'Collection',
    chosenBy: 'Chosen by',
    rules: {
      channel: 'this channel',
      parent: 'the channel of this thread',
      server: 'this server',
      default: 'the default',
    },
    documents: 'Documents',
    passages: 'Passages',
    unread: 'Files not read',
    problems: 'Problems when loading',
    noProblems: 'none',
    latency: 'Time to answer',
    latencyValue: (p50: number, p99: number, count: number) =>
      `p50 ${p50} ms · p99 ${p99} ms · ${plural(count, 'answer')}`,
    noLatency: 'nothing asked yet',
    duration: (days: number, hours: number, minutes: number) => `${days} d ${hours} h ${minutes} min`,
    moreProblems: (count: number) => `and ${count} more`,
    index: 'Version of the documents',
    loaded: 'Documents as of',
    ago: (duration: string) => `${duration} ago`,
  },
  reload: {
    forbidden: 'Only members who can manage this server can do this.',
    unable: 'Here I read the documents only when I start.',
    onlyOne: 'There is only one collection here. Please leave that option empty.',
    unknown: (titles: string) => `This server has no such collection. It has: ${titles}.`,
    title: '🔄 Documents read again',
    same: 'Nothing has changed.',
    failed: (reason: string) => `They could not be read, so I keep the documents from before: ${reason}.`,
    added: 'New',
    changed: 'Changed',
    removed: 'Gone',
    faulty: 'Cannot be read; the last good version stays',
    documents: (count: number) => `I now quote from ${plural(count, 'document')}.`,
    more: (count: number) => `and ${count} more`,
  },
  curate: {
    similar: (title: string) => `It says the same as “${title}”, which is there already.`,
    off: 'Adding and removing documents in Discord is switched off here.',
    notHere: 'Documents cannot be added or removed in this place.',
    forbidden: 'Only members who can manage this server, or have a role for it, can do this.',
    nothing: 'There is no file in that message, and no text.',
    firstOf: (count: number) =>
      `The message has ${count} files; this is the first. Add the others with \`/document add\`.`,
    title: '📥 Before it is added',
    read: (passages: number) => `Read: ${plural(passages, 'passage')}`,
    cut: 'Left out, because it is not part of the text:',
    nothingCut: 'Left out: nothing',
    dates: 'Dates',
    preview: 'It would be quoted like this',
    field: {
      title: 'Title',
      published: 'Published',
      publishedHint: '2018, Sept 2018 or 2018-09-11',
      url: 'Address',
    },
    formTitle: 'Correct what is known',
    badUrl: (value: string) => `“${value}” is not a web address. One begins with https://.`,
    badTitle: 'A title needs a letter or a digit.',
    add: 'Add',
    correct: 'Correct',
    discard: 'Do not add',
    added: 'Added',
    discarded: 'Nothing was added.',
    later: 'I read documents when I start, or with `/reload`. Until then nothing changes.',
    removeTitle: '🗑 Move it to the bin?',
    several: (others: number) => `Its file holds ${plural(others, 'more document')}, which would go too.`,
    remove: 'Move to the bin',
    keep: 'Keep',
    removed: 'Moved to the bin of the folder',
    kept: 'It stays.',
    problem: {
      'not-from-discord': (_: string) => 'This file is not stored at Discord, so I do not fetch it.',
      unreachable: (_: string) => 'I could not get this file from Discord. Please send it again.',
      'too-large': (_: string) => 'This file is too large for me to read.',
      'too-slow': (_: string) => 'Fetching this file took too long. Please try again.',
      'too-costly': (_: string) => 'Reading this file took too much time or memory, so I stopped.',
      'not-read': (detail: string) => `I found nothing in it that I can read. ${detail}`,
      'too-many-documents': (detail: string) =>
        `It holds ${detail} documents, more than can be added from here. \`casebook import\` takes them all.`,
      'too-many-today': (detail: string) => `You have changed ${detail} files today. Please go on tomorrow.`,
      gone: (_: string) => 'It is no longer there. Please begin again.',
      changed: (_: string) =>
        'The file has changed since I read it, so I left it as it is. Please try again after the next reading.',
      'not-written': (detail: string) => `I could not write into my folder of documents: ${detail}.`,
      'not-in-folder': (_: string) => 'It is not in my folder of documents, so I left it as it is.',
    },
  },
  help: {
    title: '👋 I answer from documents, in their own words',
    openers: '**Try one of these:**',
    intro:
      'Ask me about an incident. I quote the sentences that answer, word for word, and name the source of each. ' +
      "Where the documents don't say, I tell you so. I make nothing up.",
    commands: '**Commands**',
    menu: (name: string) =>
      `Right-click a message, or hold it on a phone → Apps → **${name}**: what the documents say for and against it.`,
    marks:
      '**Marks**\n⚠ someone claims it · ✋ someone denies it · 🗣 someone involved says it\n📖 below an answer: the paragraphs around the quotes, their sources and days',
    reading: (documents: number, passages: number) =>
      `I have read ${plural(documents, 'document')} (${plural(passages, 'passage')}).`,
    chat: 'In a direct message, just write your question.',
    chatServer: 'In a direct message, or when you mention me or reply to me, just write your question.',
    chatThreads:
      'In a direct message, in a thread on one of my answers, or when you mention me or reply to me, just write your question.',
  },
  feedback: {
    thanks: 'Thank you, noted.',
    again: 'You have already told me what you think of this answer. Thank you!',
    title: 'What was wrong?',
    label: 'What should I have answered?',
    placeholder: 'Wrong quote, missing source, better no answer, …',
  },
  errors: {
    fault: (id: string) =>
      `Something went wrong on my side. Please try again. If it happens again, report this id: \`${id}\``,
    cooldown: (seconds: number) => `You are asking too fast. Please wait ${plural(seconds, 'second')}.`,
    channelCooldown: (seconds: number) =>
      `This channel is asking too fast. Please wait ${plural(seconds, 'second')}.`,
    busy: 'I am busy with many questions just now. Please try again in a moment.',
    away: 'I cannot reach the documents just now. Please try again in a minute.',
    slow: 'This took too long, so I stopped. Please ask for something narrower: fewer words, one document, or a span of dates.',
    leaving: 'I am being restarted and could not finish this. Please ask again in a moment.',
    unreadable:
      'I cannot read this reply: Discord shows me its words only when it mentions me. Please reply with the mention ' +
      'switched on, or use `/ask`.',
    date: {
      'no-clock': (value: string) =>
        `“${value}” depends on what day it is, and I do not go by that. Write the date, such as Sept 2018.`,
      'no-year': (value: string) => `“${value}” needs its year, such as 10 Sept 2018.`,
      ambiguous: (value: string) =>
        `“${value}” may be two different days. Write the month in letters, such as 10 Sept 2018.`,
      'no-such-date': (value: string) => `“${value}” is not in the calendar.`,
      unreadable: (value: string) =>
        `I cannot read “${value}” as a date. Write 2018, Sept 2018 or 2018-09-11.`,
    },
    dateOrder: '`from` is later than `to`.',
    noDocuments:
      'I have no documents yet, so I cannot answer anything.\nFor whoever runs me: put files into my folder of documents (the ' +
      'setting `CORPUS_DIR`), then use `/reload` or restart me. `docs/curate.md` lists the formats that I read. `/status`, or ' +
      '`casebook check`, names the files that I could not read.',
    emptyQuestion: 'Please ask a question in words.',
    longQuestion: (max: number) => `Please ask in at most ${max} characters.`,
    oldButton: 'This button no longer works; please ask again.',
    changed:
      'The documents have changed since this was shown, so it may no longer be what they say. Please ask again.',
    otherCollection: 'I now answer from other documents here than those shown. Please ask again.',
    oldCommand: 'This command has changed; please try again in a minute.',
  },

  /** Names and descriptions of commands as Discord lists them: at most 32 and 100 characters. */
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask a question; the answer is quoted from the documents',
      options: {
        question: { name: 'question', description: 'What do you want to know?' },
        source: { name: 'source', description: 'Quote from this document only' },
        from: {
          name: 'from',
          description: 'Documents published from this day on: 2018, Sept 2018 or 2018-09-11',
        },
        to: { name: 'to', description: 'Documents published up to this day: 2018, Sept 2018 or 2018-09-11' },
        private: { name: 'private', description: 'Show the answer only to you' },
      },
    },
    timeline: {
      name: 'timeline',
      description: 'What happened when, according to the documents',
      options: {
        topic: { name: 'topic', description: 'Only events about this' },
        from: { name: 'from', description: 'From this day on: 2018, Sept 2018 or 2018-09-11' },
        to: { name: 'to', description: 'Up to this day: 2018, Sept 2018 or 2018-09-11' },
        source: { name: 'source', description: 'Events of this document only' },
        order: { name: 'order', description: 'Oldest or newest first' },
        private: { name: 'private', description: 'Show the timeline only to you' },
      },
    },
    export: {
      name: 'export',
      description: 'The timeline or an answer as a file with its sources, shown only to you',
      options: {
        question: { name: 'question', description: 'The answer to this question, instead of the timeline' },
        format: { name: 'format', description: 'What kind of file; if left empty, a text to read' },
        topic: { name: 'topic', description: 'Only events about this' },
        from: { name: 'from', description: 'From this day on: 2018, Sept 2018 or 2018-09-11' },
        to: { name: 'to', description: 'Up to this day: 2018, Sept 2018 or 2018-09-11' },
        source: { name: 'source', description: 'This document only' },
      },
    },
    incidents: {
      name: 'incidents',
      description: 'The incidents in the documents',
      options: { private: { name: 'private', description: 'Show the list only to you' } },
    },
    sources: {
      name: 'sources',
      description: 'The documents that I quote from',
      options: {
        document: { name: 'document', description: 'Show this document' },
        paragraph: { name: 'paragraph', description: 'Show the document from this paragraph on' },
        private: { name: 'private', description: 'Show the list to you alone' },
      },
    },
    status: { name: 'status', description: 'How the bot is doing', options: {} },
    reload: {
      name: 'reload',
      description: 'Read the documents again, without a restart',
      options: {
        collection: {
          name: 'collection',
          description: 'Only this one; if left empty, all that this server asks',
        },
      },
    },
    help: { name: 'help', description: 'What this bot does and how to use it', options: {} },
    check: { name: 'Check against sources' },
    document: {
      name: 'document',
      description: 'Add a document to the sources, or remove one',
      subcommands: {
        add: { name: 'add', description: 'See how a file would be read, correct it and add it' },
        remove: { name: 'remove', description: 'Move a document to the bin' },
      },
      options: {
        file: { name: 'file', description: 'A text, web page, PDF, Word file, mail, table or feed' },
        document: { name: 'document', description: 'The document to remove' },
      },
    },
    addToSources: { name: 'Add to sources' },
  },
  orders: { oldest: 'oldest first', newest: 'newest first' },
  formats: {
    md: 'Markdown, a text to read',
    csv: 'CSV, a table',
    json: 'JSON, for programs',
    ics: 'iCalendar, for a calendar',
  },
};

/** What every catalogue must have. */
export type Words = typeof en;
