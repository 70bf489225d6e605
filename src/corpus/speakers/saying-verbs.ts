const BOTH_GENDERS = (stems: string, man: string, woman: string): string[] =>
  stems.split(' ').flatMap((stem) => [stem + man, stem + woman]);

const SPANISH =
  'dijo dice respondió responde contestó contesta preguntó pregunta replicó replica afirmó afirma añadió añade explicó explica aseguró asegura insistió insiste declaró declara negó niega admitió admite murmuró exclamó señaló comentó reconoció sostuvo apuntó aclaró confesó interrumpió inquirió repuso prosiguió continuó susurró gritó indicó agregó terció protestó repitió confirmó recordó';
const PORTUGUESE =
  'disse diz respondeu perguntou replicou afirmou acrescentou explicou insistiu declarou negou admitiu murmurou exclamou retrucou confessou continuou gritou confirmou contou';
const FRENCH =
  'dit répondit répond demanda demande répliqua réplique affirma affirme ajouta ajoute expliqua explique assura assure insista insiste déclara déclare nia nie admit murmura reprit reprend poursuivit poursuit confia confie précisa précise raconta raconte lança lâcha protesta confirma conclut répéta interrogea s’exclama s’écria';
const ITALIAN =
  'disse dice rispose risponde chiese chiede domandò replicò affermò aggiunse spiegò insistette dichiarò negò ammise mormorò esclamò confessò continuò gridò ribatté confermò';
const POLISH =
  'mówi pyta odpowiada dodaje wyjaśnia twierdzi tłumaczy podkreśla przyznaje odparł odparła rzekł rzekła krzyknął krzyknęła mruknął mruknęła szepnął szepnęła';
const RUSSIAN = 'говорит отвечает спрашивает добавляет произнёс произнес произнесла';
const CZECH = 'řekl řekla namítl namítla říká odpovídá';
const NORDIC =
  'sa sier sade säger sagde siger svarte svarer svarade svarar svarede spurte spør frågade frågar forklarte forklarer förklarade förklarar fortalte forteller berättade berättar tillade tillägger mener mente menar';
const OTHERS =
  'mondta mondja felelte válaszolta kérdezte közölte spuse răspunse întrebă adăugă zei zegt antwoordde vroeg sagte antwortete fragte erwiderte erklärte said says answered asked replied added explained insisted';

/** Verbs of saying in the languages that set dialogue with dashes, as they stand behind what is said. */
export const SAYING_VERBS: ReadonlySet<string> = new Set([
  ...[SPANISH, PORTUGUESE, FRENCH, ITALIAN, POLISH, RUSSIAN, CZECH, NORDIC, OTHERS].flatMap((words) =>
    words.split(' '),
  ),
  ...BOTH_GENDERS(
    'powiedzia odpowiedzia zapyta spyta stwierdzi doda wyjaśni zapewni zaprzeczy przyzna zawoła oświadczy podkreśli zezna przerwa',
    'ł',
    'ła',
  ),
  ...BOTH_GENDERS(
    'сказа ответи спроси отвеча добави заяви поясни объясни призна возрази крикну прошепта воскликну подтверди отреза продолжа продолжи замети',
    'л',
    'ла',
  ),
  ...BOTH_GENDERS('сказа відпові запита дода поясни заяви', 'в', 'ла'),
  ...BOTH_GENDERS('odpovědě zepta doda prohlási vysvětli přizna', 'l', 'la'),
]);

/** English verbs of saying as they stand between a name and what is said, as alternatives of a pattern. */
export const NAME_SAYS =
  'said|says|told|tells|wrote|writes|added|replied|answered|responded|stated|commented|explained|testified|continued|recalled|posted';

/** In these the speech goes on behind the name without a dash: "— Non, répondit Lucie. Je n’ai rien signé." */
export const GOES_ON_VERBS: ReadonlySet<string> = new Set(FRENCH.split(' '));

/** What stands behind such a verb and before a name that is not its subject: "respondió ella con Ana". */
export const NO_SUBJECTS: ReadonlySet<string> = new Set(
  'él ella ellos ellas ele ela il elle ils elles on lui lei egli on ona oni он она они він вона han hun hon de he she they er sie con de del a ao para sin com sem avec sans à au aux per con z ze do w na o od с со в на к от у о med til till på om i ved mit zu an in to with at from and und y et e и i och og'.split(
    ' ',
  ),
);
