const KIB = 1024;
const MIB = 1024 * KIB;
const SECOND_MS = 1000;

/**
 * The platform's limits, as Discord documents and enforces them. Text is counted in characters; we count UTF-16
 * code units, which are never fewer than code points, so a text inside a limit is inside it by either count.
 * Sources name the page of docs.discord.com (Developer Documentation) or the schema of the public OpenAPI description.
 */
export const LIMITS = Object.freeze({
  /** Interactions: "Receiving and Responding". */
  firstAnswerMs: 3 * SECOND_MS,
  tokenLifeMs: 15 * 60 * SECOND_MS,
  /** Follow-ups of one interaction, where the app is installed by the user and not in that server. */
  userInstallFollowUps: 5,

  /** Messages: "Message Resource". The 4000 that people with Nitro have is not for apps. */
  contentChars: 2000,
  embeds: 10,
  embedTitleChars: 256,
  embedDescriptionChars: 4096,
  embedFields: 25,
  embedFieldNameChars: 256,
  embedFieldValueChars: 1024,
  embedFooterChars: 2048,
  embedAuthorChars: 256,
  embedUrlChars: 2048,
  /** Titles, descriptions, fields, footers and authors of all embeds of a message together. */
  embedTotalChars: 6000,
  allowedMentionIds: 100,
  threadNameChars: 100,
  threadArchiveMinutes: Object.freeze([60, 1440, 4320, 10080] as const),

  /** Files: "Uploading Files" and "Message Resource". */
  files: 10,
  /** One file, where the interaction names no other limit (`attachment_size_limit`). */
  fileBytes: 10 * MIB,
  /** The whole request that carries them. */
  requestBytes: 25 * MIB,
  fileNameChars: 1024,
  altTextChars: 1024,

  /** Components: "Component Reference". */
  customIdChars: 100,
  classicRows: 5,
  buttonsInRow: 5,
  selectsInRow: 1,
  buttonLabelChars: 80,
  buttonUrlChars: 512,
  buttonUrlSchemes: Object.freeze(['http:', 'https:', 'discord:'] as const),
  selectOptions: 25,
  selectOptionChars: 100,
  selectPlaceholderChars: 150,

  /** Components V2: flag, parts of a message with nested ones counted, text of all its Text Displays together. */
  componentsV2Flag: 1 << 15,
  components: 40,
  textDisplayChars: 4000,
  textDisplayTotalChars: 4000,
  sectionTexts: 3,
  galleryItems: 10,
  mediaUrlChars: 2048,
  accentColor: 0xffffff,

  /** Modals: "Component Reference" and the schema ModalInteractionCallbackRequestData. */
  modalTitleChars: 45,
  modalParts: 5,
  modalLabelChars: 45,
  modalDescriptionChars: 100,
  modalInputChars: 4000,
  modalPlaceholderChars: 100,
  modalUploads: 10,

  /** Commands: "Application Commands". */
  commandNameChars: 32,
  commandDescriptionChars: 100,
  /** Names, descriptions and choice values of one command together, the longest localization of each counted. */
  commandTotalChars: 8000,
  commandOptions: 25,
  optionChoices: 25,
  choiceNameChars: 100,
  choiceValueChars: 100,
  stringOptionChars: 6000,
  slashCommands: 100,
  /** User commands, and as many message commands again. */
  contextCommands: 15,
  bulkCommands: 130,
});

/** Message flags (bits) that the checks read: "Message Flags". */
export const FLAGS = Object.freeze({ suppressEmbeds: 1 << 2, ephemeral: 1 << 6, componentsV2: 1 << 15 });

/** The numbers of component types: "Component Reference". */
export const COMPONENT = Object.freeze({
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
});

/** The languages that a localization may be keyed by: "Reference", heading "Locales". */
export const LOCALES = Object.freeze(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th ' +
    'zh-CN ja zh-TW ko'
  ).split(' '),
);
