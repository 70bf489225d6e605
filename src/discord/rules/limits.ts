/**
 * What Discord accepts: the numbers, and checks of what we are about to send over plain JSON. The library's builders
 * let through 41 components, 12,000 characters over three texts, six buttons in a row and embeds over 6,000
 * characters; Discord answers those with an error, so we look before we send. Every check returns its problems,
 * one line each, beginning with the path of the part concerned; none means that the payload is fine.
 */
export { COMPONENT, FLAGS, LIMITS, LOCALES } from './limit-values.js';
export { checkAutocomplete, checkCommand, checkCommands } from './validate-command.js';
export { checkMessagePayload, checkNothingPings, type MessageContext } from './validate-message.js';
export { checkModal } from './validate-modal.js';
