import { writeSync } from 'node:fs';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// Loaded into a program, it has the program print each package that the program's own files import, a line each.
if (isMainThread) register(import.meta.url);

const STDERR = 2;

export async function resolve(specifier, context, next) {
  const isOwn = !context.parentURL?.includes('/node_modules/');
  if (isOwn && /^[a-z@]/.test(specifier) && !/^(?:node|file|data):/.test(specifier)) {
    writeSync(STDERR, `imports ${specifier}\n`);
  }
  return next(specifier, context);
}
