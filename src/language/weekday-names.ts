/** The days of the week, from Monday; other spellings of one behind a bar. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'monday|mon,tuesday|tues|tue,wednesday|wed,thursday|thurs|thu,friday|fri,saturday|sat,sunday|sun',
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
