import type { Extracted } from '../formats/format.js';

/** A page that stands in for an article has no more text; UTF-16 code units. */
const MOST_CHARS = 2500;
/** What has no stop and no more words is a name, a heading or a button. */
const FEW_WORDS = 9;

/** What such a page says of itself, and what a curator hears of it; the first that fits counts. */
const KINDS: readonly (readonly [message: string, form: RegExp])[] = [
  [
    'It holds no article, only a check that its reader is no robot',
    /\bchecking (?:your browser|(?:if|that) the site connection)|\bverify(?:ing)? (?:that )?you(?:['’]re| are) (?:an? )?(?:human|not a)|\bare you (?:a (?:robot|human)|human)\b|\b(?:you['’]?re|you are|i['’]m|you might be) (?:not )?an? (?:ro)?bot\b|\bconfirm (?:that )?you(?:['’]re| are) (?:an? )?human|^just a moment\W{0,3}$|^attention required\W|^pardon our interruption|\byou have been blocked\b|^access (?:to this page )?(?:has been |is |was )?denied\W{0,3}$|\bsecurity of your connection\b|\bddos protection by\b|^(?:cloudflare )?ray id\b|\bunusual (?:activity|traffic) from your\b|^(?:please )?(?:complete|solve) the (?:captcha|security check)|\bsicherheit ihrer verbindung\b|\bsécurité de votre connexion|\bseguridad de (?:la|su|tu) conexión|检查.{0,8}(?:浏览器|连接)|验证您是/iu,
  ],
  [
    'It holds no article, only a page that needs JavaScript to show one',
    /^(?:please )?(?:enable|activate|turn on|allow) (?:javascript|js)\b|^(?:javascript|js) (?:is|must|has|needs|und|et|y)\b|\b(?:you|your|please|this|the|our|we|ihre[nm]?|sie|votre|vous|su|tu) .{0,80}\b(?:javascript|java script)\b.{0,60}\b(?:enabled?|disabled|required?|run|work|aktivier\p{L}{0,3}|activ\p{L}{0,3}|habilit\p{L}{0,3})\b|\b(?:enable|need|needs|requires?|activate|turn on|activez|aktivieren sie|habilite) (?:to |you to )?(?:enable |allow )?(?:javascript|java script)\b|(?:启用|开启) ?javascript|^(?:loading|please wait|one moment|bitte warten|wird geladen|chargement|cargando|正在加载|加载中)\b.{0,20}$/iu,
  ],
  [
    'It holds no article, only a notice that the page is not there or not for everybody',
    /^(?:(?:http )?error:? )?(?:40[0134]|410|429|50[0-4])\b.{0,30}$|^(?:page|site) not found\b|\bpage you (?:are|were) looking for\b|^(?:bad gateway|service unavailable|forbidden)\W{0,3}$|\byou don['’]t have permission to access\b|\b(?:must|need to) be (?:logged|signed) in\b|^(?:log|sign) in to (?:continue|read|view)\b/iu,
  ],
];
const HOW = ': open it in a browser and save what is shown there.';

/** What such pages go on to say: to whoever reads, of browser and site. */
const TO_READER = /\b(?:you|your|you['’](?:re|ve)|we|us|our|this|ihre?r?|sie|votre|vous|su|tu|usted)\b/iu;
const OF_SITE =
  /\b(?:browser|navigateur|navegador|javascript|cookies?|connection|verbindung|connexion|conexión|ro?bots?|human|network|security|access|block(?:ed|ing)?|reload|refresh|refreshing|page|(?:web)?site|server|support|captcha|verification|challenge|redirect(?:ed)?|account|app)\b/giu;
const TELLS_TO = /^(?:please|go|try|return|click|check|contact|press|use|if|to)\b/iu;
const ENDS = /[.。!！]["”’)]*$/u;
const SENTENCE_END = /(?<=[.!?。！？])\s+|\n/u;

/** Cuts a page that was saved in the place of an article: a check of the browser, an empty frame for scripts, a notice of an error. */
export function withoutStandIn(read: Extracted): Extracted {
  const kept = read.blocks.filter(({ kind }) => kind !== 'boilerplate');
  const length = kept.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length > MOST_CHARS || read.blocks.some(({ origin }) => origin !== undefined)) return read;
  const titles = read.blocks.filter(({ reason }) => reason === 'page title');
  const pieces = (blocks: Extracted['blocks']) =>
    blocks.flatMap(({ start, end }) => read.text.slice(start, end).split(SENTENCE_END)).map(bare);
  const message = standIn([...pieces(titles), ...pieces(kept)], read.withoutScripts ?? '');
  if (message === undefined) return read;
  const blocks = read.blocks.map((block) =>
    block.kind === 'boilerplate'
      ? block
      : { start: block.start, end: block.end, kind: 'boilerplate' as const, reason: 'no article' },
  );
  return { ...read, blocks, faults: [...(read.faults ?? []), ['no-text', `${message}${HOW}`]] };
}

/** What a curator hears of a page all of whose pieces are such; `withoutScripts` is for those that tell nothing. */
function standIn(pieces: readonly string[], withoutScripts: string): string | undefined {
  const message = messageOf(pieces);
  if (message !== undefined) return pieces.every(isOfStandIn) ? message : undefined;
  return pieces.every(isLabel) ? messageOf(withoutScripts.split(SENTENCE_END).map(bare)) : undefined;
}

const messageOf = (pieces: readonly string[]): string | undefined =>
  KINDS.find(([, form]) => pieces.some((piece) => form.test(piece)))?.[0];

const bare = (piece: string): string => piece.replace(/^[-*#>\s]+/, '').trim();

const isOfStandIn = (piece: string): boolean =>
  isLabel(piece) ||
  TELLS_TO.test(piece) ||
  (piece.match(OF_SITE)?.length ?? 0) >= (TO_READER.test(piece) ? 1 : 2) ||
  KINDS.some(([, form]) => form.test(piece));

function isLabel(piece: string): boolean {
  return !ENDS.test(piece) && (piece.split(/\s+/).length <= FEW_WORDS || /[?:]$/.test(piece));
}
