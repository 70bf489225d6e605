/** Matches a number by which Discord knows a server, a channel, a role or a person, and nothing else. */
export const SNOWFLAKE = /^\d{17,20}$/;
