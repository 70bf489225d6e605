/** What is told of a token beside its word. */
export const STOP = 1;
export const CAPITAL = 2;
/** The first word of its sentence, or a part of it. */
export const FIRST = 4;
/** The first token of a sentence whose second is written with a capital right behind it. */
export const BEFORE_CAPITAL = 8;
/** A token is the number of its word above so many bits of these. */
export const FLAG_BITS = 4;
