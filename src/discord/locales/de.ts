import type { Stance } from '../../answering/answer.js';
import type { Words } from './en.js';
import { readEventValue } from './event-value.js';
import { pluralIn } from './plural.js';

const MONTHS = 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' ');
const LONG_MONTHS =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const SEASON = { SP: 'Frühjahr', SU: 'Sommer', FA: 'Herbst', WI: 'Winter' } as const;

const STANCE: Record<Stance, string> = {
  reported: '',
  claim: '⚠ Behauptung',
  denial: '✋ Dementi',
  statement: '🗣 Stellungnahme',
};

const plural = pluralIn('de');

function date(year: number | null, month: number | null, day: number | null): string {
  const parts = [day === null ? null : `${day}.`, month === null ? null : MONTHS[month - 1], year];
  return parts.filter((part) => part !== null).join(' ');
}

function eventDate(value: string): string {
  const read = readEventValue(value);
  if (read === undefined) return value;
  const { century, decade, year, quarter, week, season, month, day } = read;
  if (century !== undefined) return `${century}. Jahrhundert`;
  if (decade !== undefined) return `${decade}er Jahre`;
  const name =
    (quarter !== undefined && `${quarter}. Quartal`) ||
    (week !== undefined && `Kalenderwoche ${week},`) ||
    (season !== undefined && SEASON[season]) ||
    (day === undefined ? (LONG_MONTHS[(month ?? 0) - 1] ?? '') : date(null, month ?? null, day));
  if (year === null) return `${name.replace(/,$/, '')}, Jahr nicht genannt`;
  return `${name} ${year}`.trim();
}

/** The bot's own words in German. */
export const de: Words = {
  date,
  eventDate,
  byFileName: (date) => `${date} (laut Dateiname)`,
  undated: 'ohne Datum',
  summary: 'Zusammenfassung',
  sameDocument: 'dasselbe Dokument',
  paragraph: (n) => `Abs. ${n}`,
  page: (n) => `S. ${n}`,
  row: (n) => `Zeile ${n}`,
  stance: (stance, by) =>
    STANCE[stance] === '' || by === null ? STANCE[stance] : `${STANCE[stance]} von „${by}“`,
  pageOf: (page, pages) => `Seite ${page} von ${pages}`,
  count: {
    documents: (count) => plural(count, 'Dokument', 'Dokumente'),
    incidents: (count) => plural(count, 'Vorfall', 'Vorfälle'),
    events: (count) => plural(count, 'Ereignis', 'Ereignisse'),
  },

  long: {
    attached: 'Das ist zu lang für eine Nachricht. Es ist Wort für Wort angehängt.',
    tooLong: 'Das ist zu lang, um es hier zu senden; in der Quelle steht es ganz.',
  },
  answer: {
    onRecord: '📎 **Dazu steht auch geschrieben**',
    matter: {
      amount: () => 'den Betrag',
      share: () => 'den Prozentsatz',
      date: () => 'das Datum',
      place: () => 'den Ort',
      count: (counted) => (counted === undefined ? 'die Anzahl' : `die Anzahl (${counted})`),
    },
    differ: (matter, numbers) => `⚖ Die Quellen sind sich nicht einig über ${matter}: ${numbers}`,
    disputed: 'Was hier zitiert wird, ist umstritten: siehe „Dazu steht auch geschrieben“.',
    askedBy: (mention) => `Geteilt von ${mention}`,
    within: (what) => `🔎 Nur ${what}`,
    from: (day) => `ab ${day}`,
    to: (day) => `bis ${day}`,
    otherLanguage:
      'Die Dokumente sind in einer anderen Sprache als deine Frage. Vielleicht übersehe ich deshalb etwas.',
    followUp: 'Ich habe das als Fortsetzung der vorigen Frage verstanden, wie oben gezeigt.',
  },
  refusal: {
    title: 'Dazu steht nichts in den Dokumenten.',
    reason: 'Ich zitiere nur. Wo nichts antwortet, sage ich das, statt zu raten.',
    instead: '**Das steht nicht in den Dokumenten.** Am nächsten kommt:',
    nearest: 'Diese Themen kommen dem am nächsten; ein Klick stellt die Frage:',
    tips: 'Versuche es mit anderen Worten, einem Namen oder einem Vorfall; `/quellen` zeigt, was ich gelesen habe.',
    empty: 'Es gibt noch kein Dokument, aus dem ich antworten könnte.',
  },

  buttons: {
    more: 'Mehr',
    timeline: 'Zeitleiste',
    sources: 'Quellen',
    share: 'Teilen',
    previous: 'Zurück',
    next: 'Weiter',
    read: (n) => `[${n}] lesen`,
  },
  context: { title: '📖 Wo die Zitate stehen' },
  sources: {
    title: '📚 Quellen',
    cited: '📚 Quellen dieser Antwort',
    none: 'Es gibt noch kein Dokument.',
    unknown: (name) => `Ich habe kein Dokument namens „${name}“. \`/quellen\` zeigt alle.`,
    publisher: 'Herausgeber',
    incident: 'Vorfall',
    language: 'Sprache',
    file: 'Datei',
    paragraphs: 'Absätze',
    unknownValue: 'unbekannt',
    noParagraph: (n, last) => `Es gibt keinen Absatz ${n}; das Dokument hat die Absätze 1 bis ${last}.`,
    hint: '`/quellen dokument:` öffnet eines zum Lesen.',
  },
  incidents: {
    title: '🗂 Vorfälle',
    none: 'Noch nennt kein Dokument seinen Vorfall.',
    published: (dates) => `veröffentlicht: ${dates}`,
    events: (dates) => `handelt von: ${dates}`,
    ask: (name) => `Was ist passiert: ${name}?`,
    who: (name) => `Wer ist ${name}?`,
  },
  timeline: {
    title: '🗓 Zeitleiste',
    none: 'Die Dokumente datieren kein passendes Ereignis.',
    also: 'auch in',
    basis: {
      explicit: '',
      relative: 'Datum im Verhältnis zu einem anderen genannt',
      completed: 'Datum aus dem Zusammenhang ergänzt',
    },
    newest: 'neueste zuerst',
    ofAnswer: '🗓 Die Tage dieser Antwort',
    pick: 'Tippe auf eine Zeit oder einen Vorfall, um die Ereignisse zu sehen.',
    list: 'Alle als Liste',
    pictured: (shown, all) => `im Bild: ${shown} von ${all}`,
    picture: {
      stance: { reported: 'Bericht', statement: 'Stellungnahme', claim: 'Behauptung', denial: 'Dementi' },
      yearNotStated: 'Jahr nicht genannt',
      noDates: 'Zeitleiste ohne datierte Ereignisse.',
      lead: (shown, all, span) =>
        `Zeitleiste mit ${shown === all ? '' : `${shown} von `}${plural(all, 'Ereignis', 'Ereignissen')}, ${span}.`,
      span: (from, to) => `${from} bis ${to}`,
      range: (from, to) => `${from} bis ${to}`,
      entry: (number, day, stance) => ` ${number}: ${day}${stance === '' ? '' : `, ${stance}`}.`,
      more: (count) => ` Und ${count} weitere.`,
    },
  },
  export: {
    title: (events) => `📤 **Die Zeitleiste als Datei** · ${events}`,
    heading: 'Zeitleiste',
    dayNotStated: 'Tag nicht genannt',
    leftOut: (count) =>
      `Ohne einen Tag für den Kalender: ${plural(count, 'weiteres Ereignis', 'weitere Ereignisse')}; in den anderen Formaten stehen sie.`,
    answer: '📤 **Die Antwort als Datei**',
    noCalendar: 'Eine Antwort ist kein Kalender: Bitte wähle ein anderes Format.',
    noTopic: 'Ein Thema gehört zur Zeitleiste. Bitte lass es weg, wenn du eine Frage stellst.',
    noDay:
      'Kein passendes Ereignis hat einen Tag, den ein Kalender aufnehmen kann. In den anderen Formaten stehen alle.',
    tooLarge:
      'Die Datei wäre größer, als hier gesendet werden darf. Bitte grenze sie auf ein Thema, ein Dokument oder einige Tage ein.',
  },
  check: {
    title: '🔍 Mit den Quellen verglichen',
    nothing:
      'In dieser Nachricht gibt es nichts zu prüfen: Ich habe keinen Satz gefunden, der etwas behauptet.',
    supports: '**Das sagen die Quellen auch**',
    hearsay: '**Das behauptet nur jemand**',
    neutral: '**Die Quellen sagen dazu**',
    contradicts: '**Die Quellen widersprechen**',
    silent: 'In den Quellen steht dazu nichts.',
    skipped: 'Nicht geprüft:',
    skip: {
      question: 'eine Frage',
      short: 'zu wenig zum Prüfen',
      long: 'zu lang',
      code: 'Code',
      many: 'höchstens fünf Sätze je Nachricht',
    },
    more: (count) => `und ${plural(count, 'weiterer Satz', 'weitere Sätze')}`,
  },
  status: {
    title: '⚙ Zustand',
    forbidden: 'Das sehen nur Mitglieder, die diesen Server verwalten dürfen.',
    version: 'Version',
    reader: 'Lesemodell',
    uptime: 'Läuft seit',
    collection: 'Sammlung',
    chosenBy: 'Ausgewählt durch',
    rules: {
      channel: 'diesen Kanal',
      parent: 'den Kanal dieses Threads',
      server: 'diesen Server',
      default: 'die Voreinstellung',
    },
    documents: 'Dokumente',
    passages: 'Abschnitte',
    unread: 'Nicht gelesene Dateien',
    problems: 'Probleme beim Laden',
    noProblems: 'keine',
    latency: 'Antwortzeit',
    latencyValue: (p50, p99, count) =>
      `p50 ${p50} ms · p99 ${p99} ms · ${plural(count, 'Antwort', 'Antworten')}`,
    noLatency: 'noch nichts gefragt',
    duration: (days, hours, minutes) => `${days} Tg. ${hours} Std. ${minutes} Min.`,
    moreProblems: (count) => `und ${count} weitere`,
    index: 'Stand der Dokumente',
    loaded: 'Dokumente gelesen',
    ago: (duration) => `vor ${duration}`,
  },
  reload: {
    forbidden: 'Das dürfen nur Mitglieder, die diesen Server verwalten dürfen.',
    unable: 'Hier werden die Dokumente nur beim Start gelesen.',
    onlyOne: 'Hier gibt es nur eine Sammlung: Lass diese Angabe weg.',
    unknown: (titles) => `Eine solche Sammlung fragt dieser Server nicht. Er fragt: ${titles}.`,
    title: '🔄 Dokumente neu gelesen',
    same: 'Es hat sich nichts geändert.',
    failed: (reason) => `Sie waren nicht lesbar, deshalb bleiben die bisherigen Dokumente: ${reason}.`,
    added: 'Neu',
    changed: 'Geändert',
    removed: 'Entfernt',
    faulty: 'Nicht lesbar; die letzte gute Fassung bleibt',
    documents: (count) => `Ich zitiere jetzt aus ${plural(count, 'Dokument', 'Dokumenten')}.`,
    more: (count) => `und ${count} weitere`,
  },
  curate: {
    similar: (title) => `Es sagt dasselbe wie „${title}“, das schon da ist.`,
    off: 'Von Discord aus werden hier keine Dokumente hinzugefügt oder entfernt.',
    notHere: 'Von diesem Ort aus werden keine Dokumente hinzugefügt oder entfernt.',
    forbidden: 'Das dürfen nur Mitglieder, die diesen Server verwalten dürfen oder eine Rolle dafür haben.',
    nothing: 'In dieser Nachricht ist keine Datei und kein Text.',
    firstOf: (count) =>
      `Die Nachricht hat ${count} Dateien; das ist die erste. Die anderen: \`/dokument hinzufügen\`.`,
    title: '📥 Bevor es hinzugefügt wird',
    read: (passages) => `Gelesen: ${plural(passages, 'Abschnitt', 'Abschnitte')}`,
    cut: 'Weggelassen, weil es nicht zum Text gehört:',
    nothingCut: 'Weggelassen: nichts',
    dates: 'Daten',
    preview: 'So würde es zitiert',
    field: {
      title: 'Titel',
      published: 'Veröffentlicht',
      publishedHint: '2018, 2018-09 oder 11.09.2018',
      url: 'Adresse',
    },
    formTitle: 'Angaben berichtigen',
    badUrl: (value) => `„${value}“ ist keine Adresse des Webs. Sie beginnt mit https://.`,
    badTitle: 'Ein Titel braucht einen Buchstaben oder eine Ziffer.',
    add: 'Hinzufügen',
    correct: 'Berichtigen',
    discard: 'Nicht hinzufügen',
    added: 'Hinzugefügt',
    discarded: 'Nichts wurde hinzugefügt.',
    later: 'Hier werden Dokumente beim Start oder mit `/neuladen` gelesen; bis dahin bleibt alles wie zuvor.',
    removeTitle: '🗑 In den Papierkorb legen?',
    several: (others) =>
      `Seine Datei enthält ${plural(others, 'weiteres Dokument, das mitginge', 'weitere Dokumente, die mitgingen')}.`,
    remove: 'In den Papierkorb',
    keep: 'Behalten',
    removed: 'In den Papierkorb des Ordners gelegt',
    kept: 'Es bleibt.',
    problem: {
      'not-from-discord': () => 'Diese Datei liegt nicht bei Discord, also hole ich sie nicht.',
      unreachable: () => 'Discord gibt mir diese Datei nicht. Bitte schick sie noch einmal.',
      'too-large': () => 'Diese Datei ist größer, als ich lesen darf.',
      'too-slow': () => 'Diese Datei zu holen hat zu lange gedauert. Bitte versuch es noch einmal.',
      'too-costly': () =>
        'Diese Datei zu lesen braucht mehr Zeit oder Speicher, als ich darauf verwenden darf. Ich habe aufgehört.',
      'not-read': (detail) => `Ich kann kein Dokument darin lesen. ${detail}`,
      'too-many-documents': (detail) =>
        `Sie enthält ${detail} Dokumente, mehr als sich von hier hinzufügen lassen. \`casebook import\` nimmt sie alle.`,
      'too-many-today': (detail) => `Du hast heute ${detail} Dateien geändert. Bitte mach morgen weiter.`,
      gone: () => 'Es ist nicht mehr da. Bitte fang noch einmal an.',
      changed: () =>
        'Die Datei hat sich geändert, seit ich sie gelesen habe, also lasse ich sie. Bitte versuch es wieder, wenn ich sie neu gelesen habe.',
      'not-written': (detail) => `Ich konnte nicht in meinen Dokumentenordner schreiben: ${detail}.`,
      'not-in-folder': () => 'Es liegt nicht in meinem Dokumentenordner, also lasse ich es.',
    },
  },
  help: {
    title: '👋 Ich antworte mit den Worten der Dokumente',
    openers: '**Probier eine davon:**',
    intro:
      'Frag mich nach einem Vorfall. Ich zitiere Wort für Wort die Sätze, die antworten, und sage, wo jeder steht. ' +
      'Wo die Dokumente nichts sagen, sage ich das. Ich erfinde nichts.',
    commands: '**Befehle**',
    menu: (name) =>
      `Rechtsklick auf eine Nachricht, am Handy lange drücken → Apps → **${name}**: was die Dokumente dafür und dagegen sagen.`,
    marks:
      '**Zeichen**\n⚠ jemand behauptet es · ✋ jemand bestreitet es · 🗣 jemand Beteiligtes sagt es\n📖 unter einer Antwort: die Absätze um die Zitate, ihre Quellen und Tage',
    reading: (documents, passages) =>
      `Ich habe ${plural(documents, 'Dokument', 'Dokumente')} (${plural(passages, 'Abschnitt', 'Abschnitte')}) gelesen.`,
    chat: 'In einer Direktnachricht schreibst du einfach deine Frage.',
    chatServer:
      'In einer Direktnachricht, oder wenn du mich erwähnst oder mir antwortest, schreibst du einfach deine Frage.',
    chatThreads:
      'In einer Direktnachricht, in einem Thread zu einer meiner Antworten, oder wenn du mich erwähnst oder mir antwortest, schreibst du einfach deine Frage.',
  },
  feedback: {
    thanks: 'Danke, ist notiert.',
    again: 'Du hast mir schon gesagt, was du von dieser Antwort hältst. Danke!',
    title: 'Was war falsch?',
    label: 'Was hätte ich antworten sollen?',
    placeholder: 'Falsches Zitat, fehlende Quelle, besser keine Antwort, …',
  },
  errors: {
    fault: (id) =>
      `Bei mir ist etwas schiefgegangen. Bitte versuche es noch einmal; wenn es bleibt, melde diese Nummer: \`${id}\``,
    cooldown: (seconds) =>
      `Du fragst schneller, als ich antworten darf. Bitte warte ${plural(seconds, 'Sekunde', 'Sekunden')}.`,
    channelCooldown: (seconds) =>
      `In diesem Kanal wird schneller gefragt, als ich antworten darf. Bitte warte ${plural(seconds, 'Sekunde', 'Sekunden')}.`,
    busy: 'Gerade habe ich sehr viele Fragen. Bitte versuche es gleich noch einmal.',
    away: 'Ich erreiche die Dokumente gerade nicht. Bitte versuche es in einer Minute noch einmal.',
    slow: 'Das dauerte länger, als ich an einer Anfrage arbeiten darf, deshalb habe ich abgebrochen. Bitte frag enger: weniger Wörter, ein Dokument oder ein Zeitraum.',
    leaving: 'Ich werde gerade neu gestartet und konnte das nicht beenden. Bitte frag gleich noch einmal.',
    unreadable:
      'Ich kann diese Antwort nicht lesen: Discord zeigt mir ihre Worte nur, wenn sie mich erwähnt. Bitte antworte mit ' +
      'eingeschalteter Erwähnung oder nutze `/fragen`.',
    date: {
      'no-clock': (value) =>
        `„${value}“ hängt vom heutigen Tag ab, nach dem ich nicht rechne. Schreib das Datum aus, etwa 2018-09.`,
      'no-year': (value) => `Bei „${value}“ fehlt das Jahr. Schreib es dazu, etwa 10.09.2018.`,
      ambiguous: (value) => `„${value}“ kann zwei verschiedene Tage meinen. Schreib etwa 10.09.2018.`,
      'no-such-date': (value) => `„${value}“ steht nicht im Kalender.`,
      unreadable: (value) =>
        `„${value}“ ist kein Datum, das ich lesen kann. Schreib 2018, 2018-09 oder 11.09.2018.`,
    },
    dateOrder: '`von` liegt nach `bis`.',
    noDocuments:
      'Ich habe noch keine Dokumente und kann deshalb nichts beantworten.\nFür alle, die mich betreiben: Legt Dateien in meinen ' +
      'Dokumentenordner (Einstellung `CORPUS_DIR`), dann `/neuladen` oder ein Neustart. `docs/curate.md` nennt die Formate, die ich ' +
      'lese. `/status` oder `casebook check` nennt die Dateien, die ich nicht lesen konnte.',
    emptyQuestion: 'Bitte stell eine Frage in Worten.',
    longQuestion: (max) => `Bitte frag mit höchstens ${max} Zeichen.`,
    oldButton: 'Dieser Knopf geht nicht mehr; bitte frag noch einmal.',
    changed:
      'Die Dokumente haben sich geändert, seit das hier gezeigt wurde. Vielleicht sagen sie es nicht mehr so. Bitte frag noch einmal.',
    otherCollection:
      'Hier werden inzwischen andere Dokumente gefragt als die, die du siehst. Bitte frag noch einmal.',
    oldCommand: 'Dieser Befehl hat sich geändert; bitte versuche es in einer Minute noch einmal.',
  },

  commands: {
    ask: {
      name: 'fragen',
      description: 'Stell eine Frage; die Antwort wird aus den Dokumenten zitiert',
      options: {
        question: { name: 'frage', description: 'Was möchtest du wissen?' },
        source: { name: 'quelle', description: 'Nur aus diesem Dokument zitieren' },
        from: {
          name: 'von',
          description: 'Dokumente, die ab diesem Tag erschienen: 2018, 2018-09 oder 11.09.2018',
        },
        to: {
          name: 'bis',
          description: 'Dokumente, die bis zu diesem Tag erschienen: 2018, 2018-09 oder 11.09.2018',
        },
        private: { name: 'privat', description: 'Die Antwort nur dir zeigen' },
      },
    },
    timeline: {
      name: 'zeitleiste',
      description: 'Was wann geschah, laut den Dokumenten',
      options: {
        topic: { name: 'thema', description: 'Nur Ereignisse zu diesem Thema' },
        from: { name: 'von', description: 'Ab diesem Tag: 2018, 2018-09 oder 11.09.2018' },
        to: { name: 'bis', description: 'Bis zu diesem Tag: 2018, 2018-09 oder 11.09.2018' },
        source: { name: 'quelle', description: 'Nur Ereignisse aus diesem Dokument' },
        order: { name: 'reihenfolge', description: 'Älteste oder neueste zuerst' },
        private: { name: 'privat', description: 'Die Zeitleiste nur dir zeigen' },
      },
    },
    export: {
      name: 'export',
      description: 'Die Zeitleiste oder eine Antwort als Datei mit ihren Quellen, nur für dich',
      options: {
        question: { name: 'frage', description: 'Die Antwort auf diese Frage statt der Zeitleiste' },
        format: { name: 'format', description: 'Art der Datei; ohne Wahl ein Text' },
        topic: { name: 'thema', description: 'Nur Ereignisse zu diesem Thema' },
        from: { name: 'von', description: 'Ab diesem Tag: 2018, 2018-09 oder 11.09.2018' },
        to: { name: 'bis', description: 'Bis zu diesem Tag: 2018, 2018-09 oder 11.09.2018' },
        source: { name: 'quelle', description: 'Nur dieses Dokument' },
      },
    },
    incidents: {
      name: 'vorfälle',
      description: 'Die Vorfälle in den Dokumenten',
      options: { private: { name: 'privat', description: 'Die Liste nur dir zeigen' } },
    },
    sources: {
      name: 'quellen',
      description: 'Die Dokumente, aus denen ich zitiere',
      options: {
        document: { name: 'dokument', description: 'Dieses Dokument zeigen' },
        paragraph: { name: 'absatz', description: 'Das Dokument ab diesem Absatz zeigen' },
        private: { name: 'privat', description: 'Die Liste nur dir zeigen' },
      },
    },
    status: { name: 'status', description: 'Wie es dem Bot geht', options: {} },
    reload: {
      name: 'neuladen',
      description: 'Die Dokumente ohne Neustart neu lesen',
      options: {
        collection: { name: 'sammlung', description: 'Nur diese; ohne Angabe alle, die dieser Server fragt' },
      },
    },
    help: { name: 'hilfe', description: 'Was dieser Bot kann und wie man ihn benutzt', options: {} },
    check: { name: 'Mit Quellen vergleichen' },
    document: {
      name: 'dokument',
      description: 'Ein Dokument zu den Quellen hinzufügen oder eines entfernen',
      subcommands: {
        add: {
          name: 'hinzufügen',
          description: 'Sehen, wie eine Datei gelesen würde, berichtigen und hinzufügen',
        },
        remove: { name: 'entfernen', description: 'Ein Dokument in den Papierkorb legen' },
      },
      options: {
        file: { name: 'datei', description: 'Text, Webseite, PDF, Word-Datei, Mail, Tabelle oder Feed' },
        document: { name: 'dokument', description: 'Das Dokument, das weg soll' },
      },
    },
    addToSources: { name: 'Zu den Quellen hinzufügen' },
  },
  orders: { oldest: 'älteste zuerst', newest: 'neueste zuerst' },
  formats: {
    md: 'Markdown, ein Text zum Lesen',
    csv: 'CSV, eine Tabelle',
    json: 'JSON, für Programme',
    ics: 'iCalendar, für einen Kalender',
  },
};
