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
  allowedMentionIds: 100,
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
  buttonLabelChars: 80,

  /** Components V2: parts of a message with nested ones counted, text of all its Text Displays together. */
  components: 40,
  textDisplayChars: 4000,
  textDisplayTotalChars: 4000,
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
