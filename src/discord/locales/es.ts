import type { Stance } from '../../answering/answer.js';
import type { Words } from './en.js';
import { readEventValue } from './event-value.js';
import { pluralIn } from './plural.js';

const MONTHS = 'ene feb mar abr may jun jul ago sept oct nov dic'.split(' ');
const LONG_MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const SEASON = { SP: 'primavera', SU: 'verano', FA: 'otoño', WI: 'invierno' } as const;

const STANCE: Record<Stance, string> = {
  reported: '',
  claim: '⚠ afirmación',
  denial: '✋ desmentido',
  statement: '🗣 declaración',
};

const plural = pluralIn('es');

function date(year: number | null, month: number | null, day: number | null): string {
  const parts = [day, month === null ? null : MONTHS[month - 1], year];
  return parts.filter((part) => part !== null).join(' ');
}

function eventDate(value: string): string {
  const read = readEventValue(value);
  if (read === undefined) return value;
  const { century, decade, year, quarter, week, season, month, day } = read;
  if (century !== undefined) return `siglo ${inRoman(century)}`;
  if (decade !== undefined) return `década de ${decade}`;
  if (month !== undefined && day !== undefined && year !== null) return date(year, month, day);
  const name =
    (quarter !== undefined && `${quarter}.º trimestre`) ||
    (week !== undefined && `semana ${week}`) ||
    (season !== undefined && SEASON[season]) ||
    (day === undefined ? (LONG_MONTHS[(month ?? 0) - 1] ?? '') : date(null, month ?? null, day));
  if (year === null) return `${name}, sin año indicado`;
  return name === '' ? String(year) : `${name} de ${year}`;
}

/** A number from 1 to 100 in Roman figures, as Spanish writes centuries. */
function inRoman(number: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC', 'C'];
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return `${tens[Math.floor(number / 10)]}${ones[number % 10]}`;
}

/** The bot's own words in Spanish, for Spain and Latin America alike. */
export const es: Words = {
  date,
  eventDate,
  byFileName: (date) => `${date} (según el nombre del archivo)`,
  undated: 'sin fecha',
  summary: 'resumen',
  sameDocument: 'mismo documento',
  paragraph: (n) => `párr. ${n}`,
  page: (n) => `pág. ${n}`,
  row: (n) => `fila ${n}`,
  stance: (stance, by) =>
    STANCE[stance] === '' || by === null ? STANCE[stance] : `${STANCE[stance]} de «${by}»`,
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
  count: {
    documents: (count) => plural(count, 'documento', 'documentos'),
    incidents: (count) => plural(count, 'incidente', 'incidentes'),
    events: (count) => plural(count, 'hecho', 'hechos'),
  },

  long: {
    attached: 'Es demasiado largo para un mensaje. Va adjunto, palabra por palabra.',
    tooLong: 'Es demasiado largo para enviarlo aquí; está completo en la fuente.',
  },
  answer: {
    onRecord: '📎 **También consta**',
    matter: {
      amount: () => 'el importe',
      share: () => 'el porcentaje',
      date: () => 'la fecha',
      place: () => 'el lugar',
      count: (counted) => (counted === undefined ? 'la cantidad' : `la cantidad (${counted})`),
    },
    differ: (matter, numbers) => `⚖ Las fuentes no coinciden en ${matter}: ${numbers}`,
    disputed: 'Lo que se cita aquí está en disputa: mira «También consta».',
    askedBy: (mention) => `Compartido por ${mention}`,
    within: (what) => `🔎 Solo ${what}`,
    from: (day) => `desde ${day}`,
    to: (day) => `hasta ${day}`,
    otherLanguage:
      'Los documentos están en otro idioma que tu pregunta, así que puede que se me escape lo que dicen.',
    followUp: 'Entendí tus palabras como continuación de la pregunta anterior, como se ve arriba.',
  },
  refusal: {
    title: 'Los documentos no lo dicen.',
    reason: 'Solo cito; si nada responde, prefiero decirlo antes que adivinar.',
    instead: '**Los documentos no dicen esto.** Lo más cercano:',
    nearest: 'Lo más cercano de lo que tratan; pulsa uno para preguntar:',
    tips: 'Prueba con otras palabras, un nombre o un incidente; `/fuentes` muestra lo que he leído.',
    empty: 'Todavía no hay ningún documento con el que responder.',
  },

  buttons: {
    more: 'Más',
    timeline: 'Cronología',
    sources: 'Fuentes',
    share: 'Compartir',
    previous: 'Atrás',
    next: 'Siguiente',
    read: (n) => `Leer [${n}]`,
  },
  context: { title: '📖 Dónde están las citas' },
  sources: {
    title: '📚 Fuentes',
    cited: '📚 Fuentes de esta respuesta',
    none: 'Todavía no hay ningún documento.',
    unknown: (name) => `No tengo ningún documento llamado «${name}». \`/fuentes\` los muestra todos.`,
    publisher: 'Publicado por',
    incident: 'Incidente',
    language: 'Idioma',
    file: 'Archivo',
    paragraphs: 'Párrafos',
    unknownValue: 'se desconoce',
    noParagraph: (n, last) => `No hay párrafo ${n}; el documento tiene del 1 al ${last}.`,
    hint: '`/fuentes documento:` abre uno para leerlo.',
  },
  incidents: {
    title: '🗂 Incidentes',
    none: 'Ningún documento nombra todavía su incidente.',
    published: (dates) => `publicado: ${dates}`,
    events: (dates) => `trata de: ${dates}`,
    ask: (name) => `¿Qué pasó: ${name}?`,
    who: (name) => `¿Quién es ${name}?`,
  },
  timeline: {
    title: '🗓 Cronología',
    none: 'Los documentos no fechan ningún hecho que encaje.',
    also: 'también en',
    basis: {
      explicit: '',
      relative: 'fecha dicha en relación con otra',
      completed: 'fecha completada por el contexto',
    },
    newest: 'lo más reciente primero',
    ofAnswer: '🗓 Las fechas de esta respuesta',
    pick: 'Pulsa un periodo o un incidente para ver sus hechos.',
    list: 'Todos en una lista',
    pictured: (shown, all) => `en la imagen: ${shown} de ${all}`,
    picture: {
      stance: { reported: 'relato', statement: 'declaración', claim: 'afirmación', denial: 'desmentido' },
      yearNotStated: 'sin año indicado',
      noDates: 'Cronología sin hechos fechados.',
      lead: (shown, all, span) =>
        `Cronología de ${shown === all ? '' : `${shown} de `}${plural(all, 'hecho', 'hechos')}, ${span}.`,
      span: (from, to) => `${from} – ${to}`,
      range: (from, to) => `${from} – ${to}`,
      entry: (number, day, stance) => ` ${number}: ${day}${stance === '' ? '' : `, ${stance}`}.`,
      more: (count) => ` Y ${count} más.`,
    },
  },
  export: {
    title: (events) => `📤 **La cronología en un archivo** · ${events}`,
    heading: 'Cronología',
    dayNotStated: 'día sin indicar',
    leftOut: (count) =>
      `Sin un día que quepa en un calendario: ${plural(count, 'hecho más', 'hechos más')}; los demás formatos los incluyen.`,
    answer: '📤 **La respuesta en un archivo**',
    noCalendar: 'Una respuesta no es un calendario: elige otro formato.',
    noTopic: 'El tema es de la cronología. Si haces una pregunta, déjalo vacío.',
    noDay:
      'Ningún hecho que encaje tiene un día que quepa en un calendario. Los demás formatos los incluyen todos.',
    tooLarge:
      'El archivo sería más grande de lo que se puede enviar aquí. Limítalo a un tema, un documento o unas fechas.',
  },
  check: {
    title: '🔍 Contrastado con las fuentes',
    nothing: 'En ese mensaje no hay nada que contrastar: no encontré ninguna frase que afirme algo.',
    supports: '**Las fuentes lo dicen**',
    hearsay: '**Solo lo afirma alguien**',
    neutral: '**Las fuentes dicen al respecto**',
    contradicts: '**Las fuentes lo ponen en duda**',
    silent: 'No encontré nada en las fuentes.',
    skipped: 'Sin contrastar:',
    skip: {
      question: 'es una pregunta',
      short: 'muy poco que contrastar',
      long: 'demasiado largo',
      code: 'es código',
      many: 'cinco frases por mensaje',
    },
    more: (count) => `y ${plural(count, 'frase más', 'frases más')}`,
  },
  status: {
    title: '⚙ Estado',
    forbidden: 'Solo pueden verlo los miembros que pueden gestionar este servidor.',
    version: 'Versión',
    reader: 'Lector',
    uptime: 'En marcha desde hace',
    collection: 'Colección',
    chosenBy: 'Elegida por',
    rules: {
      channel: 'este canal',
      parent: 'el canal de este hilo',
      server: 'este servidor',
      default: 'el valor predeterminado',
    },
    documents: 'Documentos',
    passages: 'Pasajes',
    unread: 'Archivos sin leer',
    problems: 'Problemas al cargar',
    noProblems: 'ninguno',
    latency: 'Tiempo de respuesta',
    latencyValue: (p50, p99, count) =>
      `p50 ${p50} ms · p99 ${p99} ms · ${plural(count, 'respuesta', 'respuestas')}`,
    noLatency: 'nadie ha preguntado todavía',
    duration: (days, hours, minutes) => `${days} d, ${hours} h y ${minutes} min`,
    moreProblems: (count) => `y ${count} más`,
    index: 'Versión de los documentos',
    loaded: 'Documentos leídos',
    ago: (duration) => `hace ${duration}`,
  },
  reload: {
    forbidden: 'Solo pueden hacerlo los miembros que pueden gestionar este servidor.',
    unable: 'Aquí los documentos solo se leen al arrancar.',
    onlyOne: 'Aquí solo hay una colección: deja vacía esa opción.',
    unknown: (titles) => `Este servidor no consulta esa colección. Consulta: ${titles}.`,
    title: '🔄 Documentos leídos de nuevo',
    same: 'No ha cambiado nada.',
    failed: (reason) => `No se pudieron leer, así que siguen los documentos anteriores: ${reason}.`,
    added: 'Nuevos',
    changed: 'Cambiados',
    removed: 'Quitados',
    faulty: 'No se puede leer; sigue la última versión buena',
    documents: (count) => `Ahora cito de ${plural(count, 'documento', 'documentos')}.`,
    more: (count) => `y ${count} más`,
  },
  curate: {
    similar: (title) => `Dice lo mismo que «${title}», que ya está.`,
    off: 'Aquí no se añaden ni se quitan documentos desde Discord.',
    notHere: 'Desde este lugar no se añaden ni se quitan documentos.',
    forbidden:
      'Solo pueden hacerlo los miembros que pueden gestionar este servidor o tienen un rol para ello.',
    nothing: 'En ese mensaje no hay ningún archivo ni texto.',
    firstOf: (count) =>
      `El mensaje tiene ${count} archivos; este es el primero. Los demás: \`/documento añadir\`.`,
    title: '📥 Antes de añadirlo',
    read: (passages) => `Leído: ${plural(passages, 'pasaje', 'pasajes')}`,
    cut: 'Omitido, porque no es el texto:',
    nothingCut: 'Omitido: nada',
    dates: 'Fechas',
    preview: 'Se citaría así',
    field: {
      title: 'Título',
      published: 'Publicado',
      publishedHint: '2018, 2018-09 o 2018-09-11',
      url: 'Dirección',
    },
    formTitle: 'Corregir los datos',
    badUrl: (value) => `«${value}» no es una dirección web. Empieza por https://.`,
    badTitle: 'Un título necesita una letra o una cifra.',
    add: 'Añadir',
    correct: 'Corregir',
    discard: 'No añadir',
    added: 'Añadido',
    discarded: 'No se añadió nada.',
    later: 'Aquí los documentos se leen al iniciar o con `/recargar`; hasta entonces todo sigue igual.',
    removeTitle: '🗑 ¿Moverlo a la papelera?',
    several: (others) =>
      `Su archivo contiene ${plural(others, 'documento más, que también se iría', 'documentos más, que también se irían')}.`,
    remove: 'Mover a la papelera',
    keep: 'Conservar',
    removed: 'Movido a la papelera de la carpeta',
    kept: 'Se queda.',
    problem: {
      'not-from-discord': () => 'Este archivo no está en Discord, así que no lo descargo.',
      unreachable: () => 'Discord no me da este archivo. Envíalo otra vez.',
      'too-large': () => 'Este archivo es más grande de lo que puedo leer.',
      'too-slow': () => 'Descargar este archivo tardó demasiado. Inténtalo de nuevo.',
      'too-costly': () =>
        'Leer este archivo requiere más tiempo o memoria de lo que puedo dedicarle, así que me detuve.',
      'not-read': (detail) => `No puedo leer ningún documento en él. ${detail}`,
      'too-many-documents': (detail) =>
        `Contiene ${detail} documentos, más de los que se pueden añadir desde aquí. \`casebook import\` los toma todos.`,
      'too-many-today': (detail) => `Hoy has cambiado ${detail} archivos. Sigue mañana.`,
      gone: () => 'Ya no está. Empieza de nuevo.',
      changed: () =>
        'El archivo ha cambiado desde que lo leí, así que no lo toco. Inténtalo cuando lo haya leído de nuevo.',
      'not-written': (detail) => `No pude escribir en mi carpeta de documentos: ${detail}.`,
      'not-in-folder': () => 'No está en mi carpeta de documentos, así que no lo toco.',
    },
  },
  help: {
    title: '👋 Respondo con las palabras de los documentos',
    openers: '**Prueba una de estas:**',
    intro:
      'Pregúntame por un incidente. Cito palabra por palabra las frases que responden y digo dónde está cada una. ' +
      'Si los documentos no lo dicen, lo digo. No invento nada.',
    commands: '**Comandos**',
    menu: (name) =>
      `Haz clic derecho en un mensaje, o mantenlo pulsado en el teléfono → Aplicaciones → **${name}**: lo que dicen los documentos a favor y en contra.`,
    marks:
      '**Marcas**\n⚠ alguien lo afirma · ✋ alguien lo niega · 🗣 lo dice alguien implicado\n📖 bajo una respuesta: los párrafos de las citas, sus fuentes y fechas',
    reading: (documents, passages) =>
      `He leído ${plural(documents, 'documento', 'documentos')} (${plural(passages, 'pasaje', 'pasajes')}).`,
    chat: 'En un mensaje directo, escribe sin más tu pregunta.',
    chatServer: 'En un mensaje directo, o al mencionarme o responderme, escribe sin más tu pregunta.',
    chatThreads:
      'En un mensaje directo, en un hilo de una de mis respuestas, o al mencionarme o responderme, escribe sin más tu pregunta.',
  },
  feedback: {
    thanks: 'Gracias, tomo nota.',
    again: 'Ya me dijiste qué te parece esta respuesta. ¡Gracias!',
    title: '¿Qué estaba mal?',
    label: '¿Qué debería haber respondido?',
    placeholder: 'Cita equivocada, falta una fuente, mejor sin respuesta…',
  },
  errors: {
    fault: (id) =>
      `Algo falló por mi parte. Inténtalo de nuevo; si sigue igual, avisa con este código: \`${id}\``,
    cooldown: (seconds) =>
      `Preguntas más rápido de lo que puedo responder. Espera ${plural(seconds, 'segundo', 'segundos')}, por favor.`,
    channelCooldown: (seconds) =>
      `En este canal se pregunta más rápido de lo que puedo responder. Espera ${plural(seconds, 'segundo', 'segundos')}, por favor.`,
    busy: 'Ahora mismo tengo muchas preguntas. Inténtalo de nuevo en un momento.',
    away: 'Ahora mismo no puedo llegar a los documentos. Inténtalo de nuevo en un minuto.',
    slow: 'Tardaba más de lo que puedo dedicar a una petición y lo dejé. Pide algo más concreto: menos palabras, un solo documento o un periodo.',
    leaving: 'Me están reiniciando y no pude terminar. Pregunta de nuevo en un momento, por favor.',
    unreadable:
      'No puedo leer esta respuesta: Discord solo me muestra sus palabras si me menciona. Responde con la mención ' +
      'activada o usa `/preguntar`.',
    date: {
      'no-clock': (value) =>
        `«${value}» depende del día de hoy, y yo no me guío por él. Escribe la fecha, por ejemplo 2018-09.`,
      'no-year': (value) => `A «${value}» le falta el año. Escríbelo, por ejemplo 2018-09-10.`,
      ambiguous: (value) => `«${value}» puede ser dos días distintos. Escribe por ejemplo 2018-09-10.`,
      'no-such-date': (value) => `«${value}» no existe en el calendario.`,
      unreadable: (value) =>
        `«${value}» no es una fecha que yo pueda leer. Escribe 2018, 2018-09 o 2018-09-11.`,
    },
    dateOrder: '`desde` es posterior a `hasta`.',
    noDocuments:
      'Todavía no tengo documentos, así que no puedo responder nada.\nPara quien me administra: pon archivos en mi carpeta de ' +
      'documentos (el ajuste `CORPUS_DIR`) y usa `/recargar` o vuelve a iniciarme. `docs/curate.md` indica los formatos que leo. ' +
      '`/estado`, o `casebook check`, nombra los archivos que no pude leer.',
    emptyQuestion: 'Haz una pregunta con palabras, por favor.',
    longQuestion: (max) => `Pregunta con ${max} caracteres como máximo, por favor.`,
    oldButton: 'Este botón ya no funciona; pregunta de nuevo, por favor.',
    changed:
      'Los documentos han cambiado desde que se mostró esto, así que quizá ya no digan lo mismo. Pregunta de nuevo, por favor.',
    otherCollection:
      'Aquí se consultan ahora otros documentos que los que ves. Pregunta de nuevo, por favor.',
    oldCommand: 'Este comando ha cambiado; inténtalo de nuevo en un minuto.',
  },

  commands: {
    ask: {
      name: 'preguntar',
      description: 'Haz una pregunta; la respuesta se cita de los documentos',
      options: {
        question: { name: 'pregunta', description: '¿Qué quieres saber?' },
        source: { name: 'fuente', description: 'Citar solo de este documento' },
        from: {
          name: 'desde',
          description: 'Documentos publicados desde este día: 2018, 2018-09 o 2018-09-11',
        },
        to: {
          name: 'hasta',
          description: 'Documentos publicados hasta este día: 2018, 2018-09 o 2018-09-11',
        },
        private: { name: 'privado', description: 'Mostrarte la respuesta solo a ti' },
      },
    },
    timeline: {
      name: 'cronología',
      description: 'Qué pasó y cuándo, según los documentos',
      options: {
        topic: { name: 'tema', description: 'Solo hechos sobre esto' },
        from: { name: 'desde', description: 'Desde este día: 2018, 2018-09 o 2018-09-11' },
        to: { name: 'hasta', description: 'Hasta este día: 2018, 2018-09 o 2018-09-11' },
        source: { name: 'fuente', description: 'Solo hechos de este documento' },
        order: { name: 'orden', description: 'Primero lo más antiguo o lo más reciente' },
        private: { name: 'privado', description: 'Mostrarte la cronología solo a ti' },
      },
    },
    export: {
      name: 'exportar',
      description: 'La cronología o una respuesta en un archivo con sus fuentes, solo para ti',
      options: {
        question: { name: 'pregunta', description: 'La respuesta a esta pregunta en lugar de la cronología' },
        format: { name: 'formato', description: 'Tipo de archivo; un texto si no eliges ninguno' },
        topic: { name: 'tema', description: 'Solo hechos sobre esto' },
        from: { name: 'desde', description: 'Desde este día: 2018, 2018-09 o 2018-09-11' },
        to: { name: 'hasta', description: 'Hasta este día: 2018, 2018-09 o 2018-09-11' },
        source: { name: 'fuente', description: 'Solo este documento' },
      },
    },
    incidents: {
      name: 'incidentes',
      description: 'Los incidentes de los documentos',
      options: { private: { name: 'privado', description: 'Mostrarte la lista solo a ti' } },
    },
    sources: {
      name: 'fuentes',
      description: 'Los documentos de los que cito',
      options: {
        document: { name: 'documento', description: 'Mostrar este documento' },
        paragraph: { name: 'párrafo', description: 'Mostrar el documento desde este párrafo' },
        private: { name: 'privado', description: 'Mostrarte la lista solo a ti' },
      },
    },
    status: { name: 'estado', description: 'Cómo está el bot', options: {} },
    reload: {
      name: 'recargar',
      description: 'Leer de nuevo los documentos sin reiniciar',
      options: {
        collection: {
          name: 'colección',
          description: 'Solo esta; si falta, todas las que consulta este servidor',
        },
      },
    },
    help: { name: 'ayuda', description: 'Qué hace este bot y cómo se usa', options: {} },
    check: { name: 'Contrastar con las fuentes' },
    document: {
      name: 'documento',
      description: 'Añadir un documento a las fuentes o quitar uno',
      subcommands: {
        add: { name: 'añadir', description: 'Ver cómo se leería un archivo, corregirlo y añadirlo' },
        remove: { name: 'quitar', description: 'Mover un documento a la papelera' },
      },
      options: {
        file: {
          name: 'archivo',
          description: 'Texto, página web, PDF, archivo de Word, correo, tabla o canal',
        },
        document: { name: 'documento', description: 'El documento que se quita' },
      },
    },
    addToSources: { name: 'Añadir a las fuentes' },
  },
  orders: { oldest: 'lo más antiguo primero', newest: 'lo más reciente primero' },
  formats: {
    md: 'Markdown, un texto para leer',
    csv: 'CSV, una tabla',
    json: 'JSON, para programas',
    ics: 'iCalendar, para un calendario',
  },
};
