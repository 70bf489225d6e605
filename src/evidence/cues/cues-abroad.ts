import type { Stance } from '../judgement.js';

/** How the sentences of one language show their stance: the first row that holds wins. */
export interface LanguageCues {
  /** Small words of its own, of which a sentence holds two, or one where it is short. */
  readonly small: RegExp;
  readonly rows: readonly (readonly [stance: Exclude<Stance, 'reported'>, words: RegExp])[];
  /** Whoever says a sentence stands in the first group; the first that fits counts. */
  readonly speakers: readonly RegExp[];
}

/** The letters that Japanese alone has. */
export const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const NAME = String.raw`(?:(?:[Dd](?:er|ie|as)|[Ll][ea]s?|[Ee]l|[Ll]os|[Uu]n[ea]?|[Ss](?:on|a|ein|eine)|[Ii]hr|[Ss]u)\s|[Ll]['’])?(?:(?:\p{Ll}[\p{L}-]{1,30}\s)?\p{Lu}[\p{L}.'’-]{0,30})(?:\s(?:von|van|de|du|del|la|der)?\s?\p{Lu}[\p{L}.'’-]{0,30}){0,3}`;
const speaker = (source: string) => new RegExp(source.replaceAll('NAME', `(${NAME})`), 'u');

const GERMAN: LanguageCues = {
  small:
    /(?<!\p{L})(?:der|die|das|den|dem|des|und|nicht|von|mit|für|ein|eine|einen|einem|am|im|zu|sich|er|sie|es|ist|hat|ich|wir)(?!\p{L})/giu,
  rows: [
    [
      'denial',
      /(?<!\p{L})(?:bestreite[nt]|bestritten?|dementier\p{L}*|leugne\p{L}*|zurück(?:gewiesen|zuweisen)|(?:weis(?:t|en)|wies(?:en)?)\b[^.!?]{0,120}\bzurück|unwahr|haltlos|erfunden|aus der Luft gegriffen|seine Unschuld|unschuldig|nichts? (?:damit |mit der Sache )?zu tun|(?:ich habe|wir haben|habe ich|haben wir)(?: [^\s.,;:!?]{1,30}){0,4} nie(?:mals)?(?! (?:wieder|zuvor|so)(?!\p{L})))(?!\p{L})/iu,
    ],
    [
      'claim',
      /(?<!\p{L})(?:(?:wirft|werfen|warf(?:en)?)\b[^.!?]{0,160}\bvor(?!\p{L})|vorgeworfen|vorwirft|beschuldig\p{L}*|bezichtig\p{L}*|verdächtig\p{L}*|Verdacht|mutmaßlich\p{L}*|angeblich\p{L}*|Vorw(?:urf|ürfe)|angeklagt|soll(?:en)? [^.!?]{1,120}(?:haben|sein)(?=[.,;!?]))(?!\p{L})/iu,
    ],
    [
      'statement',
      /(?<!\p{L})(?:sag(?:te|t|en|ten)|erklär(?:te|t)|teilte|betonte|beton|bestätigte|laut|zufolge|meint[e]?)(?!\p{L})/iu,
    ],
  ],
  speakers: [
    speaker(
      String.raw`NAME(?:,[^,]{1,60},|,)?\s(?:\p{Ll}+\s)?(?:bestr(?:eitet|itt)|dementier\p{L}+|leugne\p{L}+|weist|wies|wirft|warf|beschuldigt\p{L}*|sagte|sagt|erklärte|betonte|bestätigte|teilte)(?!\p{L})`,
    ),
    speaker(String.raw`(?:sagte|sagt|erklärte|betonte|so|laut)\s(?:am \p{Lu}\p{Ll}+ )?NAME`),
  ],
};

const FRENCH: LanguageCues = {
  small:
    /(?<!\p{L})(?:le|la|les|des|du|une?|et|est|dans|pour|que|qui|il|elle|ils|au|aux|sur|en|par|son|sa|ses|ne|pas|de|ces|cette|leurs?)(?!\p{L})|(?<!\p{L})(?:l|d|n|qu|j|s)['’]/giu,
  rows: [
    [
      'denial',
      /(?<!\p{L})(?:démen(?:t|ti|tent|tie)|(?:a|ont) nié|nie(?:nt)?|conteste(?:nt)?|contesté|réfute(?:nt)?|réfuté|rejette(?:nt)? (?:les|ces|ses|toute)|rejeté (?:les|ces)|son innocence|innocent|n['’](?:ai|a|avons|ont|avait) (?:jamais|rien)|c['’]est faux)(?!\p{L})/iu,
    ],
    [
      'claim',
      /(?<!\p{L})(?:accus(?:e|ent|é|ée|és|ées|ation|ations)|soupçonn\p{L}*|aurait|auraient|mis(?:e|es)? en (?:examen|cause)|présumé\p{L}*|reproche(?:nt)?|poursuivi\p{L}*|plainte contre)(?!\p{L})/iu,
    ],
    [
      'statement',
      /(?<!\p{L})(?:a (?:déclaré|dit|affirmé|expliqué|annoncé|indiqué)|affirme|déclare|selon|d['’]après|explique|assure)(?!\p{L})/iu,
    ],
  ],
  speakers: [
    speaker(
      String.raw`NAME(?:,[^,]{1,60},|,)?\s(?:\p{Ll}+\s)?(?:(?:a|ont) (?:démenti|nié|contesté|réfuté|rejeté|déclaré|dit|affirmé|annoncé|accusé)|dément|nie|conteste|réfute|rejette|accuse|affirme|reproche)(?!\p{L})`,
    ),
    speaker(
      String.raw`(?:a (?:déclaré|dit|affirmé|expliqué)|[Ss]elon|[Dd]['’]après)\s((?:l['’]|le |la |les )?(?:\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}|\p{Ll}{3,}))`,
    ),
  ],
};

const SPANISH: LanguageCues = {
  small:
    /(?<!\p{L})(?:el|la|los|las|del|de|un|una|y|en|que|por|con|para|su|sus|al|lo|se|es|fue|ha)(?!\p{L})/giu,
  rows: [
    [
      'denial',
      /(?<!\p{L})(?:nieg(?:a|an)|neg(?:ó|aron)|desmient(?:e|en)|desmint(?:ió|ieron)|rechaz(?:a|an|ó|aron) (?:las?|los?|esas?|toda)|su inocencia|inocente|es falso|son falsas|nunca (?:he|ha|hemos|hubo))(?!\p{L})/iu,
    ],
    [
      'claim',
      /(?<!\p{L})(?:acus(?:a|an|ó|aron|ado|ada|ados|adas|ación|aciones)|sospech\p{L}*|presunt\p{L}*|supuest\p{L}*|habrían?|imputad\p{L}*|denunci(?:a|an|ó|aron))(?!\p{L})/iu,
    ],
    [
      'statement',
      /(?<!\p{L})(?:dijo|dijeron|afirm(?:a|ó)|declar(?:a|ó)|asegur(?:a|ó)|según|anunció|explicó)(?!\p{L})/iu,
    ],
  ],
  speakers: [
    speaker(
      String.raw`NAME(?:,[^,]{1,60},|,)?\s(?:\p{Ll}+\s)?(?:niega|negó|desmiente|desmintió|rechaza|rechazó|acusa|acusó|dijo|afirmó|declaró|aseguró)(?!\p{L})`,
    ),
    speaker(String.raw`(?:dijo|afirmó|declaró|aseguró|[Ss]egún)\sNAME`),
  ],
};

/** How the sentences of other languages in Latin letters show their stance. */
export const LATIN_CUES: readonly LanguageCues[] = [GERMAN, FRENCH, SPANISH];

/** How Japanese sentences show their stance. */
export const JAPANESE_CUES: LanguageCues = {
  small: KANA,
  rows: [
    ['denial', /否定し|否定する|否認|事実無根|無実を|身に覚えがない|反論し|事実ではない/u],
    ['claim', /疑い|容疑|とされる|とされて|告発し|疑惑|訴えて|主張し/u],
    ['statement', /と(?:述べ|話し|語っ|発表し|説明し|明らかにし|コメントし)|によると|によれば/u],
  ],
  speakers: [
    /(?:^|[、。「」])([^、。「」\s]{1,20}?)(?:氏|側|さん)?は[^。]{0,80}(?:否定|否認|述べ|話し|語っ|発表し|説明し|主張し|反論し)/u,
  ],
};
