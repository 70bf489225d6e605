/** Words by which the head of a page tells what each of its lines is; in lower case, never names of anybody. */

const setOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** What papers, stations, blogs and the like call themselves. */
export const PRESS_WORDS = setOf(`
  gazette herald courier times post tribune chronicle journal bulletin mail mirror observer echo express star sun telegraph standard
  reporter reader record register review news wire newswire press daily weekly evening podcast radio tv television channel broadcasting
  magazine blog weblog notebook diary newsletter today argus advertiser examiner inquirer enquirer bugle beacon sentinel globe ledger
  dispatch despatch guardian independent messenger monitor digest zeitung anzeiger nachrichten blatt tageblatt tagblatt kurier
  rundschau bote presse monde dépêche quotidien gaceta diario periódico correo noticias giornale corriere gazzetta krant dagblad
`);

/** What offices, companies and societies end in, or begin with before "of". */
export const ORG_WORDS = setOf(`
  council board office agency authority ministry department bureau tribunal court commission committee directorate inspectorate
  registry service services society association union federation league club trust foundation institute university college school
  academy hospital clinic museum library church parish ltd limited plc llp llc inc incorporated corp corporation company gmbh ag kg
  srl bv oy oü ab sas ferries airlines airways railways lines bank insurance holdings group industries systems networks technologies
  labs games studios entertainment partners solicitors police constabulary brigade parliament government senate assembly division
  administration secretariat embassy charity fund friends forum ombudsman observatory
  ministerium bundesamt landesamt amt behörde gericht amtsgericht landgericht staatsanwaltschaft verein verband stiftung universität
  klinik klinikum krankenhaus gemeinde polizei polizeipräsidium kommission stadtverwaltung
  mairie préfecture ministère conseil agence autorité société université hôpital syndicat
  ministerio ayuntamiento junta consejo agencia universidad hospitales sindicato fiscalía
`);

/** Of these the place may stand behind: "St Mary's Hospital Lund". */
export const SITED_WORDS = setOf(`
  hospital clinic university institute ministry krankenhaus klinikum universität hochschule
  université hôpital lycée universidad
`);

/** Names of nobody by themselves: "City Council" heads a page of a paper. */
export const GENERIC_WORDS = setOf(`
  city town county local national state regional district central public village borough federal municipal general
  health school police court courts government university hospital parliament council board
  chief executive president director mayor clerk secretary chair manager head office press
`);

/** The parts of a paper, which stand above its headlines. */
export const SECTION_WORDS = setOf(`
  news sport sports culture business politics opinion comment comments world uk us europe local regional regions national international
  courts court crime health tech technology science environment education lifestyle life travel money finance markets economy
  entertainment arts books film music tv media esports gaming games features feature analysis investigation investigations exclusive
  breaking latest live video obituaries letters editorial editorials community society transport weather property motoring food
  banking data protection shipping energy climate religion history topics home front page cover story
  nachrichten politik wirtschaft kultur lokales panorama meinung wissen regionales gericht gesellschaft
  actualités politique économie société faits divers régions opinions
  noticias política economía sociedad deportes sucesos cultura opinión
`);

/** What the menus, buttons and bars of a page say. */
export const MENU_WORDS = setOf(`
  home menu search login register subscribe newsletter newsletters share tweet print email save donate jobs events obituaries
  puzzles e-paper epaper account contact about advertise advertisement skip content cookies accept manage settings follow shop
  podcasts reviews notices archive archives help support faq privacy terms facebook twitter whatsapp reddit telegram comments
  x sign log in up my to all weather sport sports news live video listen watch close open back next previous top bar sections
  suche anmelden abo startseite teilen drucken merken kontakt impressum
  accueil rechercher connexion abonnez-vous partager imprimer
  inicio buscar suscríbete compartir imprimir
`);

/** Small letters that a name may hold all the same. */
export const NAMED_LOW = setOf(`
  podcast magazine blog weblog newsletter notebook diary forum weekly daily online edition plc ltd gmbh ag inc llp
`);

/** What joins the words of a name. */
export const NAME_PARTICLES = setOf(`
  of the and & for at in on de la le les du des der die das den et y e und von van vom zum zur el los las al do da dos del della di
`);

/** What a statement, a letter or minutes call themselves. */
export const GENRE_WORDS = setOf(`
  statement letter notice summary minutes report release findings note notes message response decision ruling judgment judgement
  transcript bulletin update outcome interview documents letters announcement memo memorandum briefing
  stellungnahme erklärung mitteilung protokoll bericht brief urteil
  déclaration communiqué lettre compte-rendu rapport
  comunicado carta declaración informe acta sentencia
`);
