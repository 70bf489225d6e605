import type { Environment } from './given-setting.js';

/** The settings that reading and asking use. */
const WORK_SETTINGS = new Set([
  'MAX_FILE_BYTES',
  'FOLLOW_LINKS',
  'CONFIDENCE_THRESHOLD',
  'WORKERS',
  'ANSWER_TIMEOUT_MS',
  'READER',
  'READER_PASSAGES',
  'READER_THREADS',
  'INDEX',
  'OPENSEARCH_URL',
  'OPENSEARCH_USER',
  'OPENSEARCH_PASSWORD',
  'OPENSEARCH_CA',
  'OPENSEARCH_PREFIX',
]);

/** Picks the settings that reading and asking use out of an environment: those of Discord need not be right for that. */
export function workSettings(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => WORK_SETTINGS.has(name)));
}
