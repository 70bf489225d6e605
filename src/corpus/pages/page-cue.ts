export type PageCue =
  | 'share'
  | 'subscribe'
  | 'comments'
  | 'related'
  | 'legal'
  | 'navigation'
  | 'account'
  | 'advert'
  | 'media'
  | 'byline'
  | 'author'
  | 'date'
  | 'ago'
  | 'more'
  | 'adjacent'
  | 'call'
  | 'commenter';

export interface CuePattern {
  readonly cue: PageCue;
  readonly pattern: RegExp;
  /** Only lines up to this length are tried; UTF-16 code units. */
  readonly maxLength: number;
  /** Whether each line that it holds in has an arrow or a slash. */
  readonly hasArrow?: boolean;
}
