/** The days of the week in English, from Monday. */
export const ENGLISH_WEEKDAYS: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** The same in other forms and languages; other spellings of one behind a bar. */
const NAMES: Readonly<Record<string, string>> = {
  en: ENGLISH_WEEKDAYS.join(',').toLowerCase(),
  'en, short': 'mon,tues|tue,wed,thurs|thu,fri,sat,sun',
  de: 'montag,dienstag,mittwoch,donnerstag,freitag,samstag|sonnabend,sonntag',
  es: 'lunes,martes,miércoles|miercoles,jueves,viernes,sábado|sabado,domingo',
  fr: 'lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche',
  it: 'lunedì,martedì,mercoledì,giovedì,venerdì,sabato,domenica',
  nl: 'maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag',
  pt: 'segunda-feira,terça-feira,quarta-feira,quinta-feira,sexta-feira,sábado,domingo',
};

/** Every such name, the longest first, as alternatives of a regular expression without case. */
export const ANY_WEEKDAY = `(?:${[...new Set(Object.values(NAMES).flatMap((list) => list.split(/[,|]/)))]
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
