import type { Stance } from '../../answering/answer.js';
import type { Words } from './en.js';
import { readEventValue } from './event-value.js';
import { pluralIn } from './plural.js';

const MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const LONG_MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const SEASON = { SP: 'printemps', SU: 'été', FA: 'automne', WI: 'hiver' } as const;

const STANCE: Record<Stance, string> = {
  reported: '',
  claim: '⚠ allégation',
  denial: '✋ démenti',
  statement: '🗣 déclaration',
};

const plural = pluralIn('fr');

function date(year: number | null, month: number | null, day: number | null): string {
  const parts = [day === 1 ? '1er' : day, month === null ? null : MONTHS[month - 1], year];
  return parts.filter((part) => part !== null).join(' ');
}

function eventDate(value: string): string {
  const read = readEventValue(value);
  if (read === undefined) return value;
  const { century, decade, year, quarter, week, season, month, day } = read;
  if (century !== undefined) return `${century}${century === 1 ? 'er' : 'e'} siècle`;
  if (decade !== undefined) return `années ${decade}`;
  const name =
    (quarter !== undefined && `${quarter}${quarter === 1 ? 'er' : 'e'} trimestre`) ||
    (week !== undefined && `semaine ${week},`) ||
    (season !== undefined && SEASON[season]) ||
    (day === undefined ? (LONG_MONTHS[(month ?? 0) - 1] ?? '') : date(null, month ?? null, day));
  if (year === null) return `${name.replace(/,$/, '')}, année non précisée`;
  return `${name} ${year}`.trim();
}

/** The bot's own words in French. */
export const fr: Words = {
  date,
  eventDate,
  byFileName: (date) => `${date} (d’après le nom du fichier)`,
  undated: 'sans date',
  summary: 'résumé',
  sameDocument: 'même document',
  paragraph: (n) => `§ ${n}`,
  page: (n) => `p. ${n}`,
  row: (n) => `ligne ${n}`,
  stance: (stance, by) =>
    STANCE[stance] === '' || by === null ? STANCE[stance] : `${STANCE[stance]} de «\u00a0${by}\u00a0»`,
  pageOf: (page, pages) => `Page ${page} sur ${pages}`,
  count: {
    documents: (count) => plural(count, 'document', 'documents'),
    incidents: (count) => plural(count, 'incident', 'incidents'),
    events: (count) => plural(count, 'événement', 'événements'),
  },

  long: {
    attached: 'C’est trop long pour un message. Le texte est joint, mot pour mot.',
    tooLong: 'C’est trop long pour être envoyé ici\u00a0; la source a le texte entier.',
  },
  answer: {
    onRecord: '📎 **Aussi au dossier**',
    matter: {
      amount: () => 'le montant',
      share: () => 'le pourcentage',
      date: () => 'la date',
      place: () => 'le lieu',
      count: (counted) => (counted === undefined ? 'le nombre' : `le nombre (${counted})`),
    },
    differ: (matter, numbers) => `⚖ Les sources divergent sur ${matter}\u00a0: ${numbers}`,
    disputed: 'Ce qui est cité ici est contesté\u00a0: voir «\u00a0Aussi au dossier\u00a0».',
    askedBy: (mention) => `Partagé par ${mention}`,
    within: (what) => `🔎 Seulement ${what}`,
    from: (day) => `à partir de ${day}`,
    to: (day) => `jusqu’à ${day}`,
    otherLanguage:
      'Les documents sont dans une autre langue que ta question\u00a0; je peux donc passer à côté de ce qu’ils en disent.',
    followUp: 'J’ai compris tes mots comme la suite de la question précédente, comme indiqué ci-dessus.',
  },
  refusal: {
    title: 'Les documents ne le disent pas.',
    reason: 'Je ne fais que citer\u00a0; si rien ne répond, je préfère le dire que deviner.',
    instead: '**Les documents ne disent pas cela.** Le plus proche\u00a0:',
    nearest: 'Ce dont ils parlent de plus proche\u00a0; clique pour demander\u00a0:',
    tips: 'Essaie d’autres mots, un nom ou un incident\u00a0; `/sources` montre ce que j’ai lu.',
    empty: 'Il n’y a pas encore de document pour répondre.',
  },

  buttons: {
    more: 'Plus',
    timeline: 'Chronologie',
    sources: 'Sources',
    share: 'Partager',
    previous: 'Retour',
    next: 'Suivant',
    read: (n) => `Lire [${n}]`,
  },
  context: { title: '📖 Où se trouvent les citations' },
  sources: {
    title: '📚 Toutes les sources',
    cited: '📚 Sources de cette réponse',
    none: 'Il n’y a pas encore de document.',
    unknown: (name) => `Je n’ai pas de document nommé «\u00a0${name}\u00a0». \`/sources\` les montre tous.`,
    publisher: 'Publié par',
    incident: 'Incident',
    language: 'Langue',
    file: 'Fichier',
    paragraphs: 'Paragraphes',
    unknownValue: 'inconnu',
    noParagraph: (n, last) => `Il n’y a pas de paragraphe ${n}\u00a0; le document va de 1 à ${last}.`,
    hint: '`/sources document:` en ouvre un à lire.',
  },
  incidents: {
    title: '🗂 Tous les incidents',
    none: 'Aucun document ne nomme encore son incident.',
    published: (dates) => `publié\u00a0: ${dates}`,
    events: (dates) => `parle de\u00a0: ${dates}`,
    ask: (name) => `Que s’est-il passé\u00a0: ${name}\u00a0?`,
    who: (name) => `Qui est ${name}\u00a0?`,
  },
  timeline: {
    title: '🗓 Chronologie',
    none: 'Les documents ne datent aucun événement qui corresponde.',
    also: 'aussi dans',
    basis: {
      explicit: '',
      relative: 'date donnée par rapport à une autre',
      completed: 'date complétée d’après le contexte',
    },
    newest: 'du plus récent au plus ancien',
    ofAnswer: '🗓 Les dates de cette réponse',
    pick: 'Appuie sur une période ou un incident pour voir ses événements.',
    list: 'Tous en liste',
    pictured: (shown, all) => `image\u00a0: ${shown} sur ${all}`,
    picture: {
      stance: { reported: 'récit', statement: 'déclaration', claim: 'allégation', denial: 'démenti' },
      yearNotStated: 'année non précisée',
      noDates: 'Chronologie sans événement daté.',
      lead: (shown, all, span) =>
        `Chronologie de ${shown === all ? '' : `${shown} sur `}${plural(all, 'événement', 'événements')}, ${span}.`,
      span: (from, to) => `${from} – ${to}`,
      range: (from, to) => `${from} – ${to}`,
      entry: (number, day, stance) => ` ${number}\u00a0: ${day}${stance === '' ? '' : `, ${stance}`}.`,
      more: (count) => ` Et ${plural(count, 'autre', 'autres')}.`,
    },
  },
  export: {
    title: (events) => `📤 **La chronologie en fichier** · ${events}`,
    heading: 'Chronologie',
    dayNotStated: 'jour non précisé',
    leftOut: (count) =>
      `Sans jour qu’un calendrier puisse contenir\u00a0: ${plural(count, 'autre événement', 'autres événements')}, que les autres formats contiennent.`,
    answer: '📤 **La réponse en fichier**',
    noCalendar: 'Une réponse n’est pas un calendrier\u00a0: choisis un autre format.',
    noTopic: 'Un sujet concerne la chronologie. Avec une question, laisse-le vide.',
    noDay:
      'Aucun événement qui corresponde n’a de jour qu’un calendrier puisse contenir. Les autres formats les contiennent tous.',
    tooLarge:
      'Le fichier serait plus grand que ce qui peut être envoyé ici. Limite-le à un sujet, un document ou quelques jours.',
  },
  check: {
    title: '🔍 Comparé aux sources',
    nothing:
      'Il n’y a rien à vérifier dans ce message\u00a0: je n’y trouve aucune phrase qui affirme quelque chose.',
    supports: '**Les sources le disent**',
    hearsay: '**Seulement affirmé par quelqu’un**',
    neutral: '**Les sources disent à ce sujet**',
    contradicts: '**Les sources le contestent**',
    silent: 'Rien trouvé dans les sources.',
    skipped: 'Non vérifié\u00a0:',
    skip: {
      question: 'une question',
      short: 'trop peu à vérifier',
      long: 'trop long',
      code: 'du code',
      many: 'cinq phrases par message',
    },
    more: (count) => `et ${plural(count, 'autre phrase', 'autres phrases')}`,
  },
  status: {
    title: '⚙ État',
    forbidden: 'Seuls les membres qui peuvent gérer ce serveur peuvent voir cela.',
    version: 'Version',
    reader: 'Lecteur',
    uptime: 'En marche depuis',
    collection: 'Collection',
    chosenBy: 'Choisie par',
    rules: {
      channel: 'ce salon',
      parent: 'le salon de ce fil',
      server: 'ce serveur',
      default: 'le choix par défaut',
    },
    documents: 'Documents',
    passages: 'Passages',
    unread: 'Fichiers non lus',
    problems: 'Problèmes au chargement',
    noProblems: 'aucun',
    latency: 'Temps de réponse',
    latencyValue: (p50, p99, count) =>
      `p50 ${p50} ms · p99 ${p99} ms · ${plural(count, 'réponse', 'réponses')}`,
    noLatency: 'rien demandé pour l’instant',
    duration: (days, hours, minutes) => `${days} j ${hours} h ${minutes} min`,
    moreProblems: (count) => `et ${count} de plus`,
    index: 'Version des documents',
    loaded: 'Documents lus',
    ago: (duration) => `il y a ${duration}`,
  },
  reload: {
    forbidden: 'Seuls les membres qui peuvent gérer ce serveur peuvent faire cela.',
    unable: 'Ici, les documents ne sont lus qu’au démarrage.',
    onlyOne: 'Il n’y a qu’une collection ici\u00a0: laisse cette option vide.',
    unknown: (titles) => `Ce serveur n’interroge pas cette collection. Il interroge\u00a0: ${titles}.`,
    title: '🔄 Documents relus',
    same: 'Rien n’a changé.',
    failed: (reason) => `Lecture impossible, les documents d’avant restent\u00a0: ${reason}.`,
    added: 'Nouveaux',
    changed: 'Modifiés',
    removed: 'Retirés',
    faulty: 'Illisible\u00a0; la dernière bonne version reste',
    documents: (count) => `Je cite maintenant ${plural(count, 'document', 'documents')}.`,
    more: (count) => `et ${count} de plus`,
  },
  curate: {
    similar: (title) => `Il dit la même chose que «\u00a0${title}\u00a0», qui est déjà là.`,
    off: 'Ici, on n’ajoute ni ne retire de documents depuis Discord.',
    notHere: 'Depuis cet endroit, on n’ajoute ni ne retire de documents.',
    forbidden:
      'Seuls les membres qui peuvent gérer ce serveur, ou qui ont un rôle pour cela, peuvent le faire.',
    nothing: 'Il n’y a ni fichier ni texte dans ce message.',
    firstOf: (count) =>
      `Le message a ${count} fichiers\u00a0; voici le premier. Les autres\u00a0: \`/document ajouter\`.`,
    title: '📥 Avant de l’ajouter',
    read: (passages) => `Lu\u00a0: ${plural(passages, 'passage', 'passages')}`,
    cut: 'Écarté, car ce n’est pas le texte\u00a0:',
    nothingCut: 'Écarté\u00a0: rien',
    dates: 'Jours et dates',
    preview: 'Il serait cité ainsi',
    field: {
      title: 'Titre',
      published: 'Publié',
      publishedHint: '2018, 2018-09 ou 2018-09-11',
      url: 'Adresse',
    },
    formTitle: 'Corriger les données',
    badUrl: (value) => `«\u00a0${value}\u00a0» n’est pas une adresse du web. Elle commence par https://.`,
    badTitle: 'Un titre demande une lettre ou un chiffre.',
    add: 'Ajouter',
    correct: 'Corriger',
    discard: 'Ne pas ajouter',
    added: 'Ajouté',
    discarded: 'Rien n’a été ajouté.',
    later: 'Ici, les documents sont lus au démarrage ou avec `/recharger`\u00a0; jusque-là, rien ne change.',
    removeTitle: '🗑 Le mettre à la corbeille\u00a0?',
    several: (others) =>
      `Son fichier contient ${plural(others, 'autre document, qui partirait aussi', 'autres documents, qui partiraient aussi')}.`,
    remove: 'Mettre à la corbeille',
    keep: 'Garder',
    removed: 'Mis à la corbeille du dossier',
    kept: 'Il reste.',
    problem: {
      'not-from-discord': () => 'Ce fichier n’est pas chez Discord, donc je ne le télécharge pas.',
      unreachable: () => 'Discord ne me donne pas ce fichier. Renvoie-le, s’il te plaît.',
      'too-large': () => 'Ce fichier est plus grand que ce que je peux lire.',
      'too-slow': () => 'Télécharger ce fichier a pris trop de temps. Réessaie, s’il te plaît.',
      'too-costly': () =>
        'Lire ce fichier demande plus de temps ou de mémoire que je ne peux lui consacrer\u00a0: je me suis arrêté.',
      'not-read': (detail) => `Je ne peux y lire aucun document. ${detail}`,
      'too-many-documents': (detail) =>
        `Il contient ${detail} documents, plus qu’on ne peut en ajouter d’ici. \`casebook import\` les prend tous.`,
      'too-many-today': (detail) =>
        `Tu as changé ${detail} fichiers aujourd’hui. Continue demain, s’il te plaît.`,
      gone: () => 'Il n’est plus là. Recommence, s’il te plaît.',
      changed: () =>
        'Le fichier a changé depuis que je l’ai lu, donc je n’y touche pas. Réessaie quand je l’aurai relu.',
      'not-written': (detail) => `Je n’ai pas pu écrire dans mon dossier de documents : ${detail}.`,
      'not-in-folder': () => 'Il n’est pas dans mon dossier de documents, donc je n’y touche pas.',
    },
  },
  help: {
    title: '👋 Je réponds avec les mots des documents',
    openers: '**Essaie l’une de ces questions\u00a0:**',
    intro:
      'Pose-moi une question sur un incident. Je cite mot pour mot les phrases qui répondent et je dis où chacune se trouve. ' +
      'Si les documents ne le disent pas, je le dis. Je n’invente rien.',
    commands: '**Commandes**',
    menu: (name) =>
      `Clic droit sur un message, ou appui long sur téléphone → Applications → **${name}**\u00a0: ce que les documents disent pour et contre.`,
    marks:
      '**Signes**\n⚠ quelqu’un l’affirme · ✋ quelqu’un le nie · 🗣 une personne concernée le dit\n📖 sous une réponse\u00a0: les paragraphes des citations, leurs sources et leurs dates',
    reading: (documents, passages) =>
      `J’ai lu ${plural(documents, 'document', 'documents')} (${plural(passages, 'passage', 'passages')}).`,
    chat: 'En message privé, écris simplement ta question.',
    chatServer: 'En message privé, ou en me mentionnant ou en me répondant, écris simplement ta question.',
    chatThreads:
      'En message privé, dans un fil sous une de mes réponses, ou en me mentionnant ou en me répondant, écris simplement ta question.',
  },
  feedback: {
    thanks: 'Merci, c’est noté.',
    again: 'Tu m’as déjà dit ce que tu penses de cette réponse. Merci\u00a0!',
    title: 'Qu’est-ce qui n’allait pas\u00a0?',
    label: 'Qu’aurais-je dû répondre\u00a0?',
    placeholder: 'Mauvaise citation, source manquante, mieux valait refuser…',
  },
  errors: {
    fault: (id) =>
      `Quelque chose n’a pas marché de mon côté. Réessaie, s’il te plaît\u00a0; si cela continue, signale ce code\u00a0: \`${id}\``,
    cooldown: (seconds) =>
      `Tu demandes plus vite que je ne peux répondre. Attends ${plural(seconds, 'seconde', 'secondes')}, s’il te plaît.`,
    channelCooldown: (seconds) =>
      `On demande dans ce salon plus vite que je ne peux répondre. Attends ${plural(seconds, 'seconde', 'secondes')}, s’il te plaît.`,
    busy: 'J’ai beaucoup de questions en ce moment. Réessaie dans un instant, s’il te plaît.',
    away: 'Je n’arrive pas à joindre les documents en ce moment. Réessaie dans une minute, s’il te plaît.',
    slow: 'Cela prenait plus de temps que je ne peux en donner à une demande, j’ai donc arrêté. Demande plus précis\u00a0: moins de mots, un seul document ou une période.',
    leaving: 'On me redémarre et je n’ai pas pu finir. Redemande dans un instant, s’il te plaît.',
    unreadable:
      'Je ne peux pas lire cette réponse\u00a0: Discord ne m’en montre les mots que si elle me mentionne. Réponds avec la ' +
      'mention activée, ou utilise `/demander`.',
    date: {
      'no-clock': (value) =>
        `«\u00a0${value}\u00a0» dépend d’aujourd’hui, et je ne m’y fie pas. Écris la date, par exemple 2018-09.`,
      'no-year': (value) => `Il manque l’année à «\u00a0${value}\u00a0». Écris par exemple 2018-09-10.`,
      ambiguous: (value) =>
        `«\u00a0${value}\u00a0» peut désigner deux jours différents. Écris par exemple 2018-09-10.`,
      'no-such-date': (value) => `«\u00a0${value}\u00a0» n’existe pas dans le calendrier.`,
      unreadable: (value) =>
        `«\u00a0${value}\u00a0» n’est pas une date que je sais lire. Écris 2018, 2018-09 ou 2018-09-11.`,
    },
    dateOrder: '`de` est après `à`.',
    noDocuments:
      'Je n’ai pas encore de documents, je ne peux donc répondre à rien.\nPour qui me gère\u00a0: mets des fichiers dans mon dossier de ' +
      'documents (le réglage `CORPUS_DIR`), puis utilise `/recharger` ou redémarre-moi. `docs/curate.md` donne les formats que je lis. ' +
      '`/statut`, ou `casebook check`, nomme les fichiers que je n’ai pas pu lire.',
    emptyQuestion: 'Pose une question avec des mots, s’il te plaît.',
    longQuestion: (max) => `Pose ta question en ${max} caractères au plus, s’il te plaît.`,
    oldButton: 'Ce bouton ne marche plus\u00a0; redemande, s’il te plaît.',
    changed:
      'Les documents ont changé depuis que ceci a été affiché\u00a0; ils ne disent peut-être plus la même chose. Redemande, s’il te plaît.',
    otherCollection:
      'Ici, on interroge maintenant d’autres documents que ceux que tu vois. Redemande, s’il te plaît.',
    oldCommand: 'Cette commande a changé\u00a0; réessaie dans une minute, s’il te plaît.',
  },

  commands: {
    ask: {
      name: 'demander',
      description: 'Pose une question\u00a0; la réponse est citée des documents',
      options: {
        question: { name: 'question', description: 'Que veux-tu savoir\u00a0?' },
        source: { name: 'source', description: 'Ne citer que ce document' },
        from: {
          name: 'de',
          description: 'Documents publiés à partir de ce jour\u00a0: 2018, 2018-09 ou 2018-09-11',
        },
        to: {
          name: 'à',
          description: 'Documents publiés jusqu’à ce jour\u00a0: 2018, 2018-09 ou 2018-09-11',
        },
        private: { name: 'privé', description: 'Te montrer la réponse en privé' },
      },
    },
    timeline: {
      name: 'chronologie',
      description: 'Ce qui s’est passé et quand, selon les documents',
      options: {
        topic: { name: 'sujet', description: 'Seulement les événements à ce sujet' },
        from: { name: 'de', description: 'À partir de ce jour\u00a0: 2018, 2018-09 ou 2018-09-11' },
        to: { name: 'à', description: 'Jusqu’à ce jour\u00a0: 2018, 2018-09 ou 2018-09-11' },
        source: { name: 'source', description: 'Seulement les événements de ce document' },
        order: { name: 'ordre', description: 'Du plus ancien ou du plus récent' },
        private: { name: 'privé', description: 'Te montrer la chronologie en privé' },
      },
    },
    export: {
      name: 'exporter',
      description: 'La chronologie ou une réponse en fichier avec ses sources, visible par toi seul',
      options: {
        question: { name: 'question', description: 'La réponse à cette question, au lieu de la chronologie' },
        format: { name: 'format', description: 'Type de fichier\u00a0; un texte si rien n’est choisi' },
        topic: { name: 'sujet', description: 'Seulement les événements à ce sujet' },
        from: { name: 'de', description: 'À partir de ce jour\u00a0: 2018, 2018-09 ou 2018-09-11' },
        to: { name: 'à', description: 'Jusqu’à ce jour\u00a0: 2018, 2018-09 ou 2018-09-11' },
        source: { name: 'source', description: 'Seulement ce document' },
      },
    },
    incidents: {
      name: 'incidents',
      description: 'Les incidents des documents',
      options: { private: { name: 'privé', description: 'Te montrer la liste en privé' } },
    },
    sources: {
      name: 'sources',
      description: 'Les documents que je cite',
      options: {
        document: { name: 'document', description: 'Montrer ce document' },
        paragraph: { name: 'paragraphe', description: 'Montrer le document à partir de ce paragraphe' },
        private: { name: 'privé', description: 'Te montrer la liste en privé' },
      },
    },
    status: { name: 'statut', description: 'Comment va le bot', options: {} },
    reload: {
      name: 'recharger',
      description: 'Relire les documents sans redémarrer',
      options: {
        collection: {
          name: 'collection',
          description: 'Celle-ci seulement\u00a0; sinon toutes celles que ce serveur interroge',
        },
      },
    },
    help: { name: 'aide', description: 'Ce que fait ce bot et comment l’utiliser', options: {} },
    check: { name: 'Comparer aux sources' },
    document: {
      name: 'document',
      description: 'Ajouter un document aux sources, ou en retirer un',
      subcommands: {
        add: { name: 'ajouter', description: 'Voir comment un fichier serait lu, le corriger et l’ajouter' },
        remove: { name: 'retirer', description: 'Mettre un document à la corbeille' },
      },
      options: {
        file: {
          name: 'fichier',
          description: 'Texte, page web, PDF, fichier Word, courriel, tableau ou flux',
        },
        document: { name: 'document', description: 'Le document à retirer' },
      },
    },
    addToSources: { name: 'Ajouter aux sources' },
  },
  orders: { oldest: 'du plus ancien au plus récent', newest: 'du plus récent au plus ancien' },
  formats: {
    md: 'Markdown, un texte à lire',
    csv: 'CSV, un tableau',
    json: 'JSON, pour des programmes',
    ics: 'iCalendar, pour un calendrier',
  },
};
