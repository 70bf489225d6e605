/** Makes the pattern of a row: these alternatives, as whole words, wherever they stand. */
export const anyOf = (source: string): RegExp => new RegExp(`\\b(?:${source})\\b`, 'gi');

/** The verb is passive: it tells what was said of somebody, not what he says. */
export const PASSIVE_BEHIND =
  /\b(?:was|were|is|are|be|been|being|gets?|got|stands?|stood)\s+(?:(?:\w+ly|also|not|never)\s+){0,6}$/i;

/** A participle used as an adjective or a noun: "the stated aim", "200 confirmed cases", "of said law". */
export const ADJECTIVE_BEHIND =
  /(?:\b(?:the|a|an|of|no|more|new|newly|recently|with|its|his|her|their|our|my|your|previously)|\d)\s+$/i;

/** It is not said, or somebody would rather not. */
export const NEGATED_BEHIND =
  /(?:\b(?:not|never|neither|nor|nobody(?:[’']s)?|no one(?:[’']s)?|cannot|refus\w+ to|declin\w+ to|fail\w+ to|without|stopp?\w* short of|hard to|hardly|yet to|unable to)|n[’']t)\s+(?:(?:\w+ly|be|been|has|had|is|are|was|were|have|confirm\w*|or|nor|admit\w*|even|also|could|can|would|able|to)\s+){0,6}$/i;

/** "When the state stated", "what experts claim": said by the way, in a sentence that tells something else. */
const BY_THE_WAY_BEHIND =
  /\b(?:[Ww]hat|[Ww]hen|[Ss]ince|[Bb]ecause|whose|[Ee]ven as)\s+(?:[\w’'-]+\s+){1,5}$|\bas (?:some|many|others|several)\s+(?:[\w’'-]+\s+){0,3}$|\bthan\s+$/;

/** Any of these: the cue is there, and nobody says anything. */
export const NOT_SPEECH_BEHIND = new RegExp(
  `(?:${PASSIVE_BEHIND.source})|(?:${ADJECTIVE_BEHIND.source})|(?:${NEGATED_BEHIND.source})|(?:${BY_THE_WAY_BEHIND.source})`,
  'i',
);

/** A verb of saying or a quotation mark before the cue. */
export const SAID_BEFORE =
  /\b(?:said|says?|told|tells|insist\w*|stat(?:ed|es|ing)|add(?:ed|ing|s)|respon\w+|maintain\w*|repl\w+|explain\w*|swore|swears|stress\w*|confirm\w*|clarif\w+|argu\w+|found|conclud\w+|testif\w+|according to|wrote|writes|announce\w*|assur\w+)\b|[“"]/i;

/** "…, his lawyer said." */
export const SAID_AFTER =
  /(?:,[”"’]?|[”"])\s+(?:(?:said|says|told|insisted|stated|added|explained|replied|wrote|according)\b|(?:[\w’'.-]+\s+){1,8}(?:said|says|told|insisted|stated|added|explained|replied|wrote|announced|responded)\b)/;
