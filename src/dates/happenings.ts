/** Nouns of what happens in a moment or a day, as the source of a regular expression. */
export const HAPPENING_NOUN =
  '(?:accident|attack|blast|blaze|bombing|breach|collapse|crash|cyberattack|derailment|earthquake|explosion|fire|flood|hack|heist|incident|killing|leak|massacre|murder|outage|quake|raid|riot|robbery|shooting|spill|stabbing|storm|strike|theft)';
