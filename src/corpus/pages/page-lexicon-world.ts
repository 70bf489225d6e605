import { alternativesOf } from '../../language/pattern-heads.js';
import type { CuePattern, PageCue } from './page-cue.js';

/** Lines longer than this are prose that may use these words in passing; UTF-16 code units. */
const SHORT = 90;
const MEDIUM = 220;

/** A word's edges, for letters that `\b` does not know; scripts without spaces have none. */
const FROM = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])';
const TO = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}])';

type Where = 'line' | 'start' | 'word';

/** Ways to say one thing, in the languages of Europe, in Russian and in Japanese; each a regular expression. */
const WORDS: readonly (readonly [PageCue, Where, maxLength: number, words: string])[] = [
  [
    'share',
    'line',
    SHORT,
    'teilen|(?:artikel )?(?:drucken|merken|weiterempfehlen)|compartir|compart(?:e|ilhar|ilhe|ilhamento)|imprimir|partager|imprimer|condividi|stampa|delen|dela|udostępnij|paylaş|поделиться|распечатать|シェア|ツイート|印刷|공유',
  ],
  [
    'share',
    'start',
    SHORT,
    'auf (?:facebook|twitter|whatsapp)|compart(?:e|ir|ilhar|ilhe) (?:en|no|na|este|esta|isso)|siga-nos|síguenos|sígueme|folgen sie|suivez[- ]nous|seguici|volg ons|подел(?:иться|итесь)|мы в (?:соцсетях|facebook|telegram|вконтакте)',
  ],
  [
    'subscribe',
    'start',
    MEDIUM,
    "abonnieren|jetzt abonnieren|(?:zum )?newsletter|su?scr[ií]b(?:e|a|ir)(?:te|se)|receba|recibe|inscreva-se|cadastre(?:-se| seu)|assine|s['’]abonner|abonnez-vous|inscrivez-vous|iscriviti|abbonati|schrijf je in|подпи(?:сывайтесь|шитесь|саться|ска)|購読|メールマガジン",
  ],
  [
    'subscribe',
    'word',
    MEDIUM,
    '(?:ihre|deine) e-?mail-adresse|(?:tu|su) (?:correo electrónico|email)|(?:seu|teu) e-?mail|votre (?:adresse )?e-?mail|(?:tua|la tua) e-?mail|ваш e-?mail|メールアドレス',
  ],
  [
    'comments',
    'start',
    MEDIUM,
    '(?:\\d+|keine?|neuer?|ihr|alle|sin|no hay|los|todos los|deja (?:un|tu)|escribe un|nenhum|deixe (?:um|seu)|escreva um|aucun|les|laisser un|écrire un|poster un|nessun|lascia un|scrivi un|geen|plaats een|нет|все|добавить|оставить|написать)? ?(?:kommentare?|comentarios?|comentários?|commentaires?|comment[oi]|reacties?|kommentarer|komentarze|yorum(?:lar)?|комментари(?:и|й|ев|я)|コメント|댓글)(?= *(?:$|[:(\\d]|schreiben|zu |von |en |a |sobre |em |sur |su |к ))',
  ],
  [
    'comments',
    'start',
    MEDIUM,
    'schreib(?:e|en sie)? (?:einen|ihren) kommentar|(?:deine|ihre) e-?mail-adresse wird nicht|tu dirección de correo electrónico no|o seu endereço de e-?mail não|votre adresse e-?mail ne sera pas|il tuo indirizzo email non|deja una respuesta|dejar (?:un|una) (?:comentario|respuesta)|deixe uma resposta|laisser (?:une réponse|un commentaire)|lascia una risposta|ваш (?:e-?mail|адрес).{0,12} не будет|обсуждение',
  ],
  [
    'related',
    'start',
    SHORT,
    '(?:lesen sie|das könnte|auch interessant|mehr (?:zum|zu|aus|von|artikel|nachrichten)|weitere (?:beiträge|artikel|meldungen|nachrichten|themen|news)|ähnliche (?:beiträge|artikel)|meistgelesen|neueste (?:beiträge|artikel)|verwandte|zum thema|empfohlen|top-themen|siehe auch|letzte beiträge|aktuelle (?:beiträge|nachrichten))',
  ],
  [
    'related',
    'start',
    SHORT,
    '(?:te|también te|quizás te|le) (?:puede|puedan|podría|recomendamos|interesa)|(?:noticias|artículos|entradas|contenido|temas?) (?:relacionad|recient|destacad)[oa]?s?|relacionad[oa]s?|lo más (?:leído|visto|popular)|más (?:noticias|leíd[oa]s|sobre|información|en )|últimas noticias|lee también|leer también|ver también|mira también',
  ],
  [
    'related',
    'start',
    SHORT,
    '(?:você|talvez você) (?:pode|também|poderá)|(?:notícias|posts|artigos|matérias|conteúdos?) (?:relacionad|recent|similar)[oae]?s?|mais (?:lidas|lidos|notícias|sobre|vistos|posts|em )|últimas notícias|(?:leia|veja|confira|saiba) (?:também|mais)|posts relacionados|recomendad[oa]s',
  ],
  [
    'related',
    'start',
    SHORT,
    "(?:à )?lire (?:aussi|également)|voir aussi|articles (?:liés|similaires|récents|connexes)|sur le même (?:sujet|thème)|vous aimerez|les plus lus|à la une|plus d['’](?:articles|infos)|dans la même rubrique|ces articles|leggi anche|(?:ti )?potrebbe(?:ro)? (?:interessarti|piacerti)|articoli (?:correlati|recenti|simili)|ultime notizie|più letti|vedi anche|lees ook|lees meer over|gerelateerd|meest gelezen|meer (?:over|nieuws)|läs (?:också|även|mer)|zobacz (?:też|także)|czytaj (?:też|także)|polecane|ilgili haberler",
  ],
  [
    'related',
    'start',
    SHORT,
    'читайте (?:также|ещё|еще)|похожие|по теме|ещё по теме|еще по теме|смотрите также|другие (?:новости|материалы|статьи)|последние (?:новости|записи)|новости по теме|популярн(?:ое|ые)|самое (?:читаемое|популярное|интересное)|рекомендуем|материалы по теме|главное за|関連|人気|おすすめ|新着|最新|ランキング|あわせて読みたい|こちらも|관련|인기|추천|많이 본|최신|가장 많이',
  ],
  [
    'legal',
    'word',
    600,
    'alle rechte vorbehalten|datenschutz(?:erklärung|hinweise)?|impressum|nutzungsbedingungen|todos los derechos|aviso legal|política de (?:privacidad|privacidade|cookies)|términos (?:y condiciones|de uso)|termos de uso|todos os direitos|tous droits réservés|mentions légales|politique de confidentialité|tutti i diritti|informativa (?:sulla )?privacy|privacyverklaring|alle rechten voorbehouden|все права (?:защищены|принадлежат)|политик[аи] конфиденциальности|пользовательское соглашение|использ(?:ует|уем|ование)(?: файлы)? cookies?|(?:verwende[nt]|nutz(?:t|en)) cookies|utiliza(?:mos)? cookies|usa(?:mos)? cookies|utilise(?:ons)? des cookies|utilizza(?:mo)? (?:i )?cookie|プライバシーポリシー|著作権|免責事項|無断転載|저작권|무단 ?전재',
  ],
  [
    'navigation',
    'line',
    60,
    'startseite|suchen?|menü|über uns|kontakt|(?:zurück )?nach oben|(?:direkt )?zum inhalt(?: springen)?|archiv|kategorien?|schlag(?:wörter|worte)|themen|inicio|buscar|menú|contacto|quiénes somos|ir al contenido|categorías|etiquetas|temas|archivos?|início|busca|pesquisar|sobre(?: nós)?|fale conosco|contato|arquivos?|notícias|accueil|rechercher?|contactez-nous|à propos|retour en haut|catégories|étiquettes|cerca|chi siamo|contatti|categorie|zoeken|over ons|главная|поиск|меню|контакты|о (?:нас|проекте|сайте|компании)|наверх|рубрики|теги|метки|архивы?|новости|ホーム|検索|メニュー|お問い合わせ|サイトマップ|カテゴリー?|タグ|トップ|アーカイブ|月別',
  ],
  [
    'navigation',
    'start',
    MEDIUM,
    '(?:schlagw(?:ö|o)rt(?:er|e)?|etiquetas|temas|mots[- ]clés|étiquettes|trefwoorden|теги|метки|рубрика|タグ|カテゴリー?)(?= ?[:：])',
  ],
  [
    'account',
    'line',
    SHORT,
    "anmelden|einloggen|registrieren|(?:passwort|kennwort)(?: vergessen\\??)?|mein konto|iniciar sesión|regístrate|registrarse|contraseña|entrar|cadastre-se|senha|minha conta|(?:se )?connexion|se connecter|s['’]inscrire|mot de passe|mon compte|accedi|registrati|inloggen|logga in|zaloguj|войти|вход|регистрация|пароль|ログイン|会員登録|로그인",
  ],
  [
    'advert',
    'line',
    SHORT,
    '(?:- ?)?(?:anzeigen?|werbung|publicidade?|publicité|pubblicità|advertentie|annons|reklama?|реклама|広告|スポンサード?(?:リンク)?|광고)(?: ?-)?|continua (?:después|após|a leggere|depois).{0,90}|la suite après.{0,90}|weiter nach der anzeige',
  ],
  [
    'media',
    'start',
    300,
    '(?:fotos?|bild(?:er|quelle)?|quelle|symbolbild|imagen|imagem|fuente|crédito?s?|crédit(?: photo)?|foto di|fonte|bron|фото|видео|источник|иллюстрация|写真|画像|出典|사진)(?=\\s*[:：/©(]|\\s+\\d)|(?:foto|bild|фото|写真) ?[:：]',
  ],
  [
    'byline',
    'start',
    140,
    '(?:veröffentlicht|aktualisiert|zuletzt aktualisiert|erstellt|geschrieben|publicado|actualizado|atualizado|escrito|postado|publié|mis à jour|rédigé|écrit|pubblicato|aggiornato|scritto|gepubliceerd|bijgewerkt|geplaatst|опубликовано|обновлено|автор|текст)(?= ?[:,]| (?:am|von|el|por|em|le|par|il|da|di|op|door|\\d)|$)|stand:|(?:投稿|更新|公開|配信)日|著者|文[:：／]',
  ],
  [
    'byline',
    'word',
    SHORT,
    '\\d+ ?(?:min(?:uten?)?|minutos?|minutes?|minuti|мин(?:уты?|ут)?)\\.? (?:lesezeit|de (?:lectura|leitura|lecture)|di lettura|leestijd|чтения)|lesezeit|tempo de leitura|temps de lecture',
  ],
  [
    'author',
    'start',
    MEDIUM,
    "über (?:den autor|die autorin|den verfasser)|zur person|(?:sobre|acerca de) (?:el|la|o|a) autora?|à propos de l['’]auteur|informazioni sull['’]autore|over de auteur|об авторе|この記事を書いた|執筆者|プロフィール",
  ],
  [
    'ago',
    'word',
    SHORT,
    'vor \\d+ (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)|hace (?:\\d+|un|una) (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?)|há (?:\\d+|um|uma) (?:minutos?|horas?|dias?|semanas?|mês|meses|anos?)|il y a (?:\\d+|une?) (?:minutes?|heures?|jours?|semaines?|mois|ans?)|\\d+ (?:minuti|ore|giorni|settimane|mesi|anni) fa|\\d+ (?:минут[уы]?|час(?:а|ов)?|дн(?:я|ей)|день|недел[юиь]|месяц(?:а|ев)?|лет|год(?:а)?) назад',
  ],
  [
    'more',
    'word',
    160,
    '(?:weiterlesen|mehr (?:lesen|erfahren|anzeigen)|leer más|seguir leyendo|ver más|ler mais|continue lendo|ver mais|lire la suite|en savoir plus|voir plus|leggi (?:tutto|di più|l.articolo)|continua a leggere|lees (?:meer|verder)|читать (?:далее|дальше|полностью)|подробнее|показать ещё|続きを読む|もっと見る)\\W{0,6}$',
  ],
  [
    'adjacent',
    'start',
    MEDIUM,
    '(?:vorheriger?|nächster?|früherer?|neuerer?) (?:beitrag|artikel|seite|eintrag)|(?:artículo|entrada|post|artigo|nota) (?:anterior|siguiente|seguinte)|(?:anterior|siguiente|próxim[oa]|seguinte|suivant|précédent|precedente|successivo|vorige|volgende)(?= *[:»›→]| (?:post|artigo|artículo|article|articolo|artikel|bericht)|$)|article (?:précédent|suivant)|(?:предыдущ|следующ)(?:ая|ий|ее) (?:запись|статья|пост|новость)|(?:前|次)の(?:記事|ページ)',
  ],
  [
    'commenter',
    'word',
    120,
    '(?:sagt|schrieb|schreibt|dice|dijo|disse|diz|dit|a écrit|ha scritto|zegt|schreef|пишет|сказал|говорит) ?:$|^(?:antworten|responder|répondre|rispondi|beantwoorden|ответить|svara|odpowiedz|yanıtla|返信|답글)(?: (?:auf|a|à) .*)?$',
  ],
];

const SHAPES: Record<Where, (words: string) => RegExp> = {
  line: (words) => new RegExp(`^(?:${words})[\\s\\d():!.]*$`, 'iu'),
  start: (words) => new RegExp(`^(?:${words})${TO}`, 'iu'),
  word: (words) => new RegExp(`${FROM}(?:${words})`, 'iu'),
};

/** Makes the patterns of what pages of other languages call their parts. */
export function worldPatterns(): CuePattern[] {
  return WORDS.flatMap(([cue, where, maxLength, words]) =>
    alternativesOf(words).map((one) => ({ cue, maxLength, pattern: SHAPES[where](one) })),
  );
}

const MONTHS =
  'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|' +
  'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|' +
  'janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|' +
  'januari|februari|maart|mei|augustus|' +
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';

/** A written day in another language: `19. November 2019`, `20 de noviembre de 2019`, `3 мая 2019`. */
export const WORLD_DATE = new RegExp(
  `^.{0,40}?${FROM}\\d{1,2}(?:\\.|º|er)? (?:de )?(?:${MONTHS})(?:,? | de )\\d{4}${TO}`,
  'iu',
);
