import { codeOfFault } from '../corpus/file-fault.js';

/** A place in the code, as an engine's stack has it. */
const PLACE = /^ {4}at .+$/gm;

/**
 * Tells of a fault what kind it is and where in the code it came about. What it says is left out: that may be words of a
 * member, or of a file that a member sent.
 */
export function faultKind(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(`something of the kind ${typeof error}`);
  const { name, message, stack = '', cause } = error;
  const code = codeOfFault(error);
  const told = new Error(code === '' ? name : code, cause === undefined ? {} : { cause: faultKind(cause) });
  const places = stack.replaceAll(message, '').match(PLACE) ?? [];
  told.stack = [name, ...places].join('\n');
  return Object.defineProperty(told, 'name', { value: name });
}
