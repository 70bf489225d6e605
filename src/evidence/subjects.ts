import { stemWord } from '../language/analyzer.js';
import { CALENDAR_WORDS } from '../language/calendar-names.js';

/**
 * What people are accused of, one matter a line: words of one line are the same subject to an allegation and its
 * denial. General news English and Chinese, by sense and not by any document.
 */
const ACTS = `
  detain detained detention arrest arrested custody jail jailed imprison imprisoned prison imprisonment handcuffed 拘留 逮捕 拘捕 羁押 带走
  fraud fraudulent defraud defrauded scam scammed scammer swindle swindled swindling con conned deception deceive deceived ponzi 诈骗 欺诈 骗局
  steal stole stolen stealing theft thief embezzle embezzled embezzlement misappropriate misappropriated misappropriation misuse misused rob robbed robbery looted 挪用 盗窃 侵占 偷
  manipulate manipulated manipulation manipulating rig rigged rigging tamper tampered tampering 操纵 操控
  kill killed killing murder murdered homicide manslaughter 杀
  attack attacked assault assaulted beat beaten beating punched kicked violence violent 殴打 打人 袭击
  abuse abused abusing harass harassed harassment molested bullying bullied mistreat mistreated mistreatment 骚扰 虐待
  bribe bribed bribery kickback kickbacks corrupt corruption graft 受贿 行贿 贿赂 腐败
  dope doped doping drug drugs steroid steroids banned-substance
  launder laundered laundering 洗钱
  lie lied lies lying mislead misled misleading deceit dishonest 撒谎 欺骗 误导
  plagiarise plagiarised plagiarism plagiarize plagiarized copied copying 抄袭 剽窃
  hack hacked hacking breach breached leak leaked leaking leaks 泄露 黑客
  insolvent insolvency bankrupt bankruptcy collapse collapsed liquidity 破产 倒闭
  abscond absconded flee fled fleeing escape escaped 跑路 潜逃
  dump dumped dumping pollute polluted pollution contaminate contaminated contamination poison poisoned poisoning toxic 污染
  cheat cheated cheating match-fixing fixing fixed 作弊
  discriminate discriminated discrimination racism racist sexism sexist 歧视
  threaten threatened threatening threats threat intimidate intimidated intimidation extort extorted extortion blackmail blackmailed 威胁 勒索
  conceal concealed concealing hide hid hidden hiding withhold withheld withholding cover-up coverup 隐瞒 掩盖
  evade evaded evasion tax-dodging 逃税
  forge forged forgery falsify falsified falsification fabricate fabricated doctored fake faked 伪造 造假
  arson arsonist arsonists torch torched
  overcharge overcharged overcharging gouging
  negligent negligence unsafe safety
  collude colluded collusion conspire conspired conspiracy cartel 勾结 串通
  insider-trading front-running wash-trading
`;

/** Days and months that are no other word: "may" is one. */
const UNMISTAKABLE_DAYS = CALENDAR_WORDS.filter((word) => word !== 'may').join(' ');

/** Words that say how something is told, not what: they match every allegation with every denial. */
const TELLING = `
  allege alleged alleges allegedly allegation allegations accuse accused accuses accusing accusation accusations claim claims claimed
  claiming deny denied denies denying denial rumor rumors rumour rumours rumored rumoured report reports reported reportedly
  statement statements state stated say said says saying tell told tells announce announced add added explain explained respond responded
  response reply replied confirm confirmed insist insisted reject rejected dismiss dismissed refute refuted suspect suspected
  suspicion indication indications indicate indicates indicated indictment indictments indicted true false untrue baseless groundless unfounded truth evidence proof according source sources spokesman spokeswoman
  spokesperson believe believed blame blamed write wrote post posted publish published release released people person time day year week
  month yesterday today ${UNMISTAKABLE_DAYS} however separately make made take took taken go went come came get got give gave not never no nothing anything everything something nobody anybody somebody anyone someone everyone against call called use used nothing anything everything something nobody anybody somebody anyone someone everyone
  mr mrs ms dr prof professor media press spread newspaper newspapers journalist journalists reporter reporters social
  vorwurf vorwürfe vorwürfen vorgeworfen wirft werfen bestreitet bestreiten bestritt dementiert dementierte weist wies zurück anschuldigung anschuldigungen verdacht sagte erklärte
  accuse accusé accusée conteste contestent nie nient dément démenti rejette réfute faits déclaré selon niega negó rechaza rechazó acusado acusada acusaciones hechos dijo según
  表示 回应 否认 声称 称 指控 涉嫌 据称 谣言 说 没有 并未 从未 不 公告 发布
`;

const SHORTEST_FAMILY_CHARS = 4;
/** Stems of one word that end apart: detain/detention, deceive/deception, invade/invasion, conclude/conclusion … */
const ALTERNATIONS = [
  ['ain', 'ent'],
  ['eiv', 'ept'],
  ['ad', 'as'],
  ['ud', 'us'],
  ['id', 'is'],
  ['uc', 'uct'],
  ['ib', 'ipt'],
  ['end', 'ens'],
  ['el', 'uls'],
  ['it', 'iss'],
  ['olv', 'olut'],
  ['i', 'y'],
] as const;

const LONGEST_END = Math.max(...ALTERNATIONS.flat().map((end) => end.length));
/** The last letters of two words that may end so. */
const LAST_LETTERS: ReadonlySet<string> = new Set(
  ALTERNATIONS.flatMap(([one, other]) => [`${one.at(-1)}${other.at(-1)}`, `${other.at(-1)}${one.at(-1)}`]),
);

const stemmed = (words: string) => words.split(/\s+/u).filter(Boolean).map(stemWord);
const telling: ReadonlySet<string> = new Set(stemmed(TELLING));
const acts: ReadonlyMap<string, string> = new Map(
  ACTS.trim()
    .split('\n')
    .flatMap((line) => {
      const terms = stemmed(line);
      return terms.map((term) => [term, `act:${terms[0]}`] as const);
    }),
);

/** A sentence that names more than so many subjects is of them alone. */
export const OWN_MATTER = 1;

/** Makes a key of what a word tells that is done: "lent" and "lending" are one key, and so are "hid" and "concealed". */
export function actKeyOf(word: string): string {
  const stem = stemWord(word.toLowerCase());
  return acts.get(stem) ?? stem;
}

/** Tells whether a subject is something that people are accused of: it weighs more than an ordinary word. */
export function isAct(subject: string): boolean {
  return subject.startsWith('act:');
}

/**
 * Brings the terms of one corpus under common subjects: what people are accused of by sense ("arrested",
 * "detention"), other words by their form ("liquidate", "liquidation"); words of mere telling have none.
 * @param terms - every stemmed term of the corpus, each once, in the order of their letters
 * @returns of each its subject
 */
export function groupSubjects(terms: readonly string[]): (string | undefined)[] {
  let head = '';
  return terms.map((term) => {
    if (term.length <= 1 || telling.has(term)) return undefined;
    const act = acts.get(term);
    if (act !== undefined) return act;
    if (!isSameFamily(head, term)) head = term;
    return head;
  });
}

function isSameFamily(head: string, term: string): boolean {
  let shared = 0;
  while (shared < head.length && head.charCodeAt(shared) === term.charCodeAt(shared)) shared++;
  if (shared < SHORTEST_FAMILY_CHARS - 1) return false;
  const a = head.length - shared;
  const b = term.length - shared;
  if (a === 0 && shared >= SHORTEST_FAMILY_CHARS) return b <= 4;
  if (a > LONGEST_END || b > LONGEST_END) return false;
  if (!LAST_LETTERS.has(`${head.at(-1)}${term.at(-1)}`)) return false;
  return ALTERNATIONS.some(([one, other]) => {
    const [x, y] = [head.endsWith(one) && term.endsWith(other), head.endsWith(other) && term.endsWith(one)];
    const cut = x ? [one.length, other.length] : y ? [other.length, one.length] : undefined;
    return (
      cut !== undefined &&
      head.slice(0, -(cut[0] ?? 0)) === term.slice(0, -(cut[1] ?? 0)) &&
      head.length - (cut[0] ?? 0) >= 3
    );
  });
}
