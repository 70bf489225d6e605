import { ExpectedError } from '../expected-error.js';

/** The cluster does not answer, or not wholly: nothing is shown that is made of a part. It may be there again any moment. */
export class ClusterAwayError extends ExpectedError {
  override readonly name = 'ClusterAwayError';
}

/** The cluster refuses, and will until somebody changes something: credentials, a full disk, an index that is not there. */
export class ClusterError extends ExpectedError {
  override readonly name = 'ClusterError';
}

/** The version of the index that was read from is gone; another may be there. */
export class VersionGoneError extends ClusterAwayError {}

/** Tells whether an error, also one that crossed threads, says that the cluster is away. */
export function isAway(error: unknown): boolean {
  return error instanceof ClusterAwayError || (error instanceof Error && error.name === 'ClusterAwayError');
}
