/** What an answer may be written as; the name is the ending of the file, too. */
export const ANSWER_FORMATS = ['md', 'csv', 'json'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** What a timeline may be written as; the name is the ending of the file, too. */
export const TIMELINE_FORMATS = [...ANSWER_FORMATS, 'ics'] as const;
export type TimelineFormat = (typeof TIMELINE_FORMATS)[number];
