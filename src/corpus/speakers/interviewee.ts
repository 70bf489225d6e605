import { NO_PERSON, WHOLE_NAME } from './person-names.js';

/** Who is asked, and who asks where that is told. */
export interface InterviewPair {
  readonly asked: string;
  readonly asker?: string;
}

const NAME = `(${WHOLE_NAME})`;
const BESIDE = '(?:,[^,.;:\\n]{2,60},)?';
const all = (source: string) => new RegExp(source, 'gu');
const SPEAKS_WITH = '(?:sat down|sits down|spoke|speaks|talked|talks) (?:with|to)';
/** ", who was building inspector", ", 61,": of the two who speak, this tells who is asked. */
const IS_DESCRIBED =
  '(?=(?:, (?:now |then |once )?(?:\\d{2}|former|retired|who (?:is|was|has|had|worked|served|ran|led|kept|saw|knew|lived|spent|headed|founded))(?!\\p{L})| \\(\\d{2}\\)))';
/** "Signe Hauge met her at home", "asked by Signe Hauge": whoever stands so asks. */
const ASKERS = [
  all(
    `${NAME}${BESIDE} (?:(?:has|had) )?(?:met|meets|asked|asks|interviewed|interviews|visited|visits|questioned|called on|reports?) `,
  ),
  all(`${NAME}${BESIDE} ${SPEAKS_WITH} (?:(?:him|her|them)(?!\\p{L})|${WHOLE_NAME}${IS_DESCRIBED})`),
  all(
    `(?<!\\p{L})(?:[Bb]y|BY|[Ii]nterviewer|[Rr]eporter|[Qq]uestions|[Ww]ords|[Tt]ext|[Pp]ropos recueillis par|[Vv]on|[Ii]nterviewed by|[Aa]sked by) ?:? ${NAME}`,
  ),
  all(`(?:tells|told) ${NAME}`),
  all(`(?<!\\p{L})(?:[Hh]e|[Ss]he|[Tt]hey) (?:(?:has|have|had) )?${SPEAKS_WITH} ${NAME}`),
];
/** "an interview with Randi Torp", "… met Randi Torp": whoever stands so is asked. */
const ASKED = [
  all(
    `(?<!\\p{L})(?:[Ii]nterview (?:with|of|mit|med|con|a)|[Cc]onversation with|[Ii]n conversation with|[Gg]espräch mit|[Ee]ntretien avec|[Ee]ntrevista (?:a|con)|[Ss](?:at|its) down with|[Qq] ?& ?[Aa](?: with|:)|[Qq]uestions (?:for|to)) ${NAME}`,
  ),
  all(`${SPEAKS_WITH} ${NAME}${IS_DESCRIBED}`),
  all(`(?:met|meets|asked|asks|interviewed|interviews|visited|visits|questioned|called on) ${NAME}`),
  all(
    `${NAME}${BESIDE} (?:tells|told|explains|looks back|remembers|recalls|answers|(?:talks|speaks) (?:about|of)) `,
  ),
];
/** "Randi Torp was a building inspector", "Randi Torp, 61, …": whoever is described so is asked, unless he asks. */
const DESCRIBED = [
  all(
    `(?:^|[.!?] |\\n)${NAME}(?:,[^.;:\\n]{2,80},| \\([^()\\n]{1,40}\\))? (?:is|was|has|had|ran|led|became|grew|left|spent|knew|kept|wrote|saw|won|built|taught|sold|bought|\\p{Ll}{2,14}(?:ed|[^s\\P{Ll}]s)) `,
  ),
  all(`(?:^|[.!?] |\\n)${NAME}(?:, (?:\\d{2}|an?|the|former|now|once|retired|who)(?!\\p{L})| \\(\\d{2}\\))`),
];
const IN_TITLE = all(NAME);

/**
 * Reads from what stands above an interview who is asked: never the one who asks.
 * @param head - its title and lead
 * @param titles - the headings in it
 * @returns nothing where it tells of none, or of several
 */
export function interviewPair(head: string, titles: string): InterviewPair | undefined {
  const askers = namesBy(ASKERS, head);
  const met = without(namesBy(ASKED, head), askers);
  const described = without(namesBy(DESCRIBED, head), askers);
  const titled = without(namesBy([IN_TITLE], titles), askers);
  const asked = [met, described, titled].find(({ size }) => size === 1);
  const [name] = asked ?? [];
  if (name === undefined || (met.size > 1 && asked !== met)) return undefined;
  const others = without(askers, new Set([name]));
  const [asker] = others.size === 1 ? others : [];
  return { asked: name, ...(asker !== undefined && { asker }) };
}

function namesBy(patterns: readonly RegExp[], text: string): ReadonlySet<string> {
  const names = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
  return new Set(names.filter((name) => !NO_PERSON.test(name)));
}

function without(names: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...names].filter((name) => !others.has(name)));
}
