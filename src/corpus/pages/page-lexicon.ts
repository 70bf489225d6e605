import { madeOnce } from '../../language/made-once.js';
import { ENGLISH_MONTH as MONTH } from '../../language/month-names.js';
import { alternativesOf } from '../../language/pattern-heads.js';
import { rowFinder } from '../../language/row-finder.js';
import type { CuePattern, PageCue } from './page-cue.js';
import { WORLD_DATE, worldPatterns } from './page-lexicon-world.js';

/**
 * The words by which web pages talk of themselves. Generic function words of English and Chinese, never names of
 * sites: each pattern is one feature of the page model, and strong ones also name the reason of a cut.
 */

/** Lines longer than this are prose that may use these words in passing; UTF-16 code units. */
const SHORT = 90;
const MEDIUM = 320;

const PATTERNS: readonly CuePattern[] = [
  {
    cue: 'share',
    maxLength: SHORT,
    pattern:
      /^(?:share|tweet|pin(?: it)?|print|email|e-mail|like|save|whats ?app|facebook|twitter|linked ?in|pinterest|reddit|tumblr|telegram|instagram|youtube|flipboard|google ?\+|rss|weibo|we ?chat|messenger|copy link|bookmark)(?:[\s,|/·:!+]+(?:share|tweet|pin|print|email|like|on|via|this|facebook|twitter|linked ?in|pinterest|reddit|tumblr|whats ?app|telegram|instagram|youtube|google ?\+|rss|article|story|post|page))*[\s:!.+]*$|\bshare (?:this|on|via|with|to|the)\b|\bshares?$|^(?:follow|join|find|like) us\b|\bfollow\b.{0,30}\bon (?:twitter|facebook|instagram|social)|分享|转发|收藏|点赞|微信|微博/i,
  },
  {
    cue: 'subscribe',
    maxLength: MEDIUM,
    pattern:
      /\bnewsletters?\b|^subscribe\b|\bsubscribe (?:to|now|today|for)\b|\bsign(?:ing)?[ -]?up (?:for|to|now|here)\b|^sign[ -]?up\b|\b(?:your|an?) (?:e-?mail|inbox)\b|\be-?mail (?:address|notifications|alerts|updates)\b|\bdaily digest\b|\bunsubscribe\b|\bmailing list\b|\bpush notifications?\b|订阅|关注我们|扫码|二维码/i,
  },
  {
    cue: 'comments',
    maxLength: MEDIUM,
    pattern:
      /^(?:\d+\s+|no\s+|add (?:a\s+|your\s+)?|post (?:a\s+|your\s+)?|view |show\s+|read\s+|load\s+|hide\s+|leave (?:a|your)\s+|write a\s+|all\s+|join the\s+|see\s+|sort\s+)*(?:comments?|repl(?:y|ies)|responses?|discussion|conversation)\b(?:\s*[(:+]|\s*\d+|$|\s+(?:on|to|section|policy|guidelines|are closed|cancel|\(|below|here|this))|\bleave a (?:reply|comment|response)\b|\b(?:post|submit|add|write) (?:a|your) (?:comment|reply)\b|\bemail address will not be published\b|\brequired fields\b|\breport (?:abuse|comment)\b|\b(?:log|sign) ?(?:in|ged in) to (?:post|leave|comment|reply)\b|\bpowered by disqus\b|\breduce spam\b|\bcomment data\b|\bthanks for your (?:comment|feedback)\b|\bnotify me of\b|发表评论|网友评论|条评论|^评论|发表回复|留言|回复$/i,
  },
  {
    cue: 'related',
    maxLength: SHORT,
    pattern:
      /^(?:(?:you (?:may|might) (?:also|like|be)|we)\b.{0,12})?(?:more\s+|most\s+|our\s+|latest\s+|top\s+|other\s+|further\s+|today'?s\s+|(?:this )?week(?:ly)?'?s?\s+|all\s+|see\s+|also\s+|editor(?:s'?|'s?)?\s+|staff\s+|must\s+|what to\s+|trending\s+|featured\s+|recent\s+|popular\s+|hot\s+|breaking\s+)*(?:related|recommend(?:ed|ations?|s)?|popular|trending|most (?:read|viewed|shared|commented|popular|recent|emailed)|recent (?:posts?|articles?|stories|news|comments?)|latest (?:news|posts?|articles?|stories|videos?|headlines?)|top (?:stories|news|posts?|videos?)|featured|picks|must[ -]reads?|you may (?:also )?like|you might (?:also )?(?:like|enjoy)|more (?:stories|news|articles|posts|on this|from|in|like this|coverage|for you)|also (?:read|on|see|in)|read (?:next|also)|up next|around the web|from (?:our|the) (?:partners|web|sponsors)|similar (?:posts?|articles?|stories)|what to read next|further reading|see also|don'?t miss|in case you missed it|watch next|editor'?s? picks?)\b.{0,40}$|^(?:相关|推荐|热门|猜你喜欢|延伸阅读|更多|最新文章|精彩推荐|热点|为你推荐|大家都在看|关联)/i,
  },
  {
    cue: 'legal',
    maxLength: 600,
    pattern:
      /©|\(c\) ?\d{4}|\bcopyright\b|\ball rights reserved\b|\bprivacy (?:policy|notice|statement|centre|center|rights|settings)\b|\bterms (?:of|and|&) (?:use|service|conditions)\b|\bcookies?\b(?=.{0,80}\b(?:use|accept|policy|settings|site|consent|browser|experience|agree|notice)\b)|\b(?:use|uses|using|accept|our) cookies\b|\bdisclaimer\b|\bmay not be (?:published|reproduced|used|republished)\b|\bmay (?:earn|receive) (?:a |an )?(?:affiliate |small )?commission\b|\baffiliate (?:links?|commission)\b|\bcookie policy\b|版权|备案|免责声明|许可证|未经.{0,6}许可|ICP/i,
  },
  {
    cue: 'navigation',
    maxLength: 60,
    pattern:
      /^(?:home(?:page)?|menu|search(?: for)?|close|open|toggle.*|(?:skip|jump) to .*|main (?:menu|navigation|content)|navigation|site ?map|contact(?: us)?|about(?: us)?|advertise(?: with us)?|careers?|jobs|faqs?|help|support|sections?|topics?|tags?:?|categor(?:y|ies):?|archives?|show (?:more|less|all)|view (?:all|more)|see (?:all|more)|load more.*|back(?: to .*)?|back to top|top|up|more|next|previous|prev|browse|news|live ?tv|videos?|photos?|galler(?:y|ies)|events|shop|store|my account|feedback|terms|privacy|cookies|legal|blog|rss|filed under:?.*|you are (?:at|here):?|read more:?|continue|cancel|ok|yes|no|submit|loading.*|click (?:here|to).*|expand|download(?: the)? apps?.*|follow|editions?|languages?|international|image default|default image|featured image|placeholder.*|首页|返回|上一页|下一页|目录|导航|搜索|菜单|关于我们|联系我们|返回顶部|帮助|标签.*|分类.*)$/i,
  },
  {
    cue: 'navigation',
    maxLength: 60,
    hasArrow: true,
    pattern: /^[^«]*[»›]\s*$|^[«‹](?!.*[»›])|\s[>»›/]\s.{1,40}\s[>»›/]\s/i,
  },
  {
    cue: 'account',
    maxLength: SHORT,
    pattern:
      /^(?:please\s+)?(?:log|sign) ?(?:in|out|on)\b|^(?:log|sign) ?in (?:or|to)\b|\bregister (?:now|here|for free|or)\b|^register$|\bcreate (?:an|your|a free) account\b|\b(?:forgot|reset|lost) (?:your |my )?password\b|^(?:user ?name|password|e-?mail|name|website|your name|first name|last name|remember me|comment)[\s*:]*$|\bmy (?:account|profile)\b|登录|注册|密码/i,
  },
  {
    cue: 'advert',
    maxLength: SHORT,
    pattern:
      /^(?:advertisements?|advertise?ment|ads?|sponsored(?: .{0,20})?|promoted(?: .{0,20})?|paid (?:content|post|partner)|story continues.{0,90}|article continues.{0,90}|continue reading.{0,90}|anzeige|publicité|publicidad|sponsored by .{0,90}|ads? by .{0,90}|skip ad.{0,90}|remove ads?|partner content|广告|赞助)[\s:.]*$|^(?:disclosure|disclaimer): |\baffiliate links?\b|\bbuy now\b|\bshop now\b|\bbest price\b/i,
  },
  {
    cue: 'media',
    maxLength: 300,
    pattern:
      /^(?:photos?|image|picture|video|credit|caption|source|file|illustration|watch|slideshow|gallery|figure|cover image|listen|play)\b ?(?:\d+|by|credit|:|of|courtesy|\()|\b(?:getty(?: images)?|shutterstock|istock|reuters|afp|a\.?p\.? photo|associated press)(?:\s*(?:\)[/|,.]?|[/|,.]))?\s*(?:images|photo|file)?\)?$|\bphoto(?:graph)?s?(?: (?:by|courtesy|credit)|:)|\b(?:image|photo|picture) credit|\bfile (?:photo|image)\b|\/(?:getty|ap|reuters|afp)\b|^(?:image|photo|slide) \d+ of|^\d+\s*\/\s*\d+$|\bcourtesy of\b.{0,40}$|^图[:：片]|来源[:：]|摄影/i,
  },
  {
    cue: 'byline',
    maxLength: 140,
    pattern:
      /^(?:last )?(?:posted|published|updated|modified|first published|written|reviewed|created|submitted)\b.{0,12}(?::|\bon\b|\bby\b|\bat\b|\d)|^author:?\s|^(?:作者|编辑|记者|责任编辑|文\/|发布时间|发表于|来自)|\b\d+ ?min(?:ute)?s? read\b|\bstaff (?:writer|reporter)$|^[^,]{3,40}, [^,.]{0,30}\b(?:correspondent|reporter|editor|writer)$|\bnews ?wire\b.{0,20}$/iu,
  },
  {
    cue: 'byline',
    maxLength: 140,
    pattern:
      /^(?:[Ss]tory |[Tt]ext |[Ww]ords |[Ww]ritten |[Pp]osted |[Pp]ublished |[Rr]eported |[Ee]dited |[Ii]nterview |[Aa]rticle |[Pp]hotos? )*(?:[Bb][Yy]|[Vv]on|[Pp]or|[Pp]ar|[Dd]oor)[:\s]+\p{Lu}/u,
  },
  {
    cue: 'author',
    maxLength: 700,
    pattern:
      /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3},? (?:is|was|has been|works as|writes|covers|joined|reports|serves as|has written|has covered)\b.{0,140}\b(?:writer|reporter|journalist|editor|author|columnist|correspondent|contributor|blogger|freelance|producer|photographer|professor|founder|co-founder|speaker|covering|writes about|covers|graphics)\b/u,
  },
  {
    cue: 'author',
    maxLength: 60,
    pattern: /^(?:[Aa]bout|Über|Sobre|Acerca de|À propos de|Over)(?: \p{Lu}[\p{L}.'’-]+){2,3}$/u,
  },
  {
    cue: 'author',
    maxLength: 700,
    pattern:
      /^about (?:the )?(?:author|writer)\b|\bfollow (?:him|her|them|me) (?:on|at)\b|\breach (?:him|her|the reporters?)\b|(?<=\bcan be )(?:reached|followed|contacted|found) (?:at|on|via)\b|(?<=\b(?:his|her|their|my) )(?:work|writing|articles) (?:has|have) appeared\b|\bcontributed to this (?:report|story|article)\b|作者简介|关于作者/i,
  },
  {
    cue: 'date',
    maxLength: 100,
    pattern: new RegExp(
      `^(?!.{60,}[.!?]["”]?$)(?:.{0,30}\\b)?(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ?\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\.? ${MONTH}\\.?,? ?\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{4}年\\d{1,2}月)|^\\d{1,2}:\\d{2}\\b`,
      'iu',
    ),
  },
  {
    cue: 'ago',
    maxLength: SHORT,
    pattern:
      /\b(?:\d+|an?|one|few) ?(?:s|m|h|d|w|sec(?:ond)?s?|min(?:ute)?s?|hrs?|hours?|days?|weeks?|months?|mos?|years?|yrs?) ago\b|^(?:just now|yesterday|today)\b.{0,10}$|\d\s?(?:分钟|小时|天|个月)前/i,
  },
  {
    cue: 'more',
    maxLength: 160,
    pattern:
      /\b(?:read|see|view|learn|find out|show|load) (?:more|all|full|the full|the rest)\b[^.]{0,30}$|\bcontinue reading\b|\bclick here\b|\bread more\s*[»›:]|^(?:read|watch|see|more|related|also read|read also|see also|must read|don['’]t miss|next up|recommended|exclusive)\s?[:|–—]|阅读全文|查看更多|点击/i,
  },
  {
    cue: 'adjacent',
    maxLength: 220,
    pattern:
      /^(?:previous|next|prev|newer|older) (?:article|post|story|page|entry|posts|stories)|^(?:previous|next)\s*[:：|»«]|^[上下]一[篇页条]/i,
  },
  {
    cue: 'adjacent',
    maxLength: 220,
    hasArrow: true,
    pattern: /^(?:<<|>>|«(?!.*»)|»(?!.*«)|←|→|‹|›|<|>)\s*\S|\S\s*(?:>>|<<|→|←)$/i,
  },
  {
    cue: 'call',
    maxLength: 260,
    pattern:
      /^(?:want|like|enjoy(?:ed)?|love|have|got|did|looking|interested|need|ready|are you|do you|would you)\b.{0,90}\?$|\b(?:support|donate|become a (?:member|subscriber)|free trial|join (?:now|our|the|thousands)|download (?:the|our)|get (?:the|our|your|it|unlimited|started|access|breaking)|stay (?:up[ -]to[ -]date|informed|tuned|connected)|don['’]t miss|check out|delivered (?:straight |directly )?to|tell us|let us know|send us|contact us)\b/i,
  },
  {
    cue: 'commenter',
    maxLength: 120,
    pattern:
      /\b(?:says|said|wrote|replied|commented)\s*:$|\bon .{4,30} at \d{1,2}:\d{2}(?:\s*(?:am|pm))?[\s:.]*$|\b(?:reply|permalink|upvote|flag)\b[^.]{0,12}$|说：$/i,
  },
];

/** Reads the patterns into rows of one alternative each: of most lines hardly any can hold. */
function readPatterns(): (line: string) => readonly CuePattern[] {
  const all = [
    ...PATTERNS,
    ...worldPatterns(),
    { cue: 'date', maxLength: 100, pattern: WORLD_DATE } as const,
  ];
  const rows = all.flatMap(({ pattern: { source, flags }, ...cue }: CuePattern) =>
    alternativesOf(source).map((one) => ({ ...cue, pattern: new RegExp(one, flags) })),
  );
  return rowFinder(rows, ({ pattern }) => pattern);
}

const ARROW = /[<>«»‹›←→/]/;
/** Longer lines have no cue. */
const LONGEST = 700;
const likelyPatterns = madeOnce(readPatterns);

/** Finds the cues that a line gives. */
export function pageCuesOf(line: string): Set<PageCue> {
  const cues = new Set<PageCue>();
  if (line.length > LONGEST) return cues;
  const lacksArrow = !ARROW.test(line);
  for (const { cue, pattern, maxLength, hasArrow } of likelyPatterns()(line)) {
    if (line.length > maxLength || (hasArrow === true && lacksArrow)) continue;
    if (!cues.has(cue) && pattern.test(line)) cues.add(cue);
  }
  return cues;
}

/** Words without which no language makes a sentence; a menu has few of them. English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Swedish, Polish, Turkish, Russian. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an of and or but to in on at by for from with as is are was were be been has have had will would can could ' +
    'that this these those it its he she they we i you his her their our your my not no who which what when where than ' +
    'into over after before about said says if so up out all more also there then them him do does did because while ' +
    'der die das und oder ist sind war ein eine einen dem den des zu im mit auf von sich nicht auch es sie wir ' +
    'le la les un une et est dans pour que qui pas sur au du des el los las una y es por con para se su ' +
    'o da do em um uma não os as no na mais di il che per non sono della het een van en te dat ' +
    'als bei nach um aus wie noch nur er ich wir ihr wird wurde werden hat haben hatte am einer eines dass vor für über zum zur durch sein ' +
    'ce cette ses nous vous ils elle ne plus par avec mais ou où été sont aux comme leur ' +
    'al más como pero sus este esta ha fue está ser sin sobre también hay entre cuando ' +
    'e é na nos nas dos das ao pelo pela mas foi tem sem sua seu quem isso ele ela ' +
    'gli ed con nel alla dei delle si ma sono anche più questo ' +
    'niet met voor aan zijn er maar om ook naar wordt werd die ' +
    'och att det som på är av för den till inte i w z na do się nie jest że to od po bir ve bu için ile da ' +
    'и в во не на с со что как по это из у за от для о об же но к то его её он она они мы был была было были или при до так также'
  ).split(' '),
);
