const REASONS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ENOENT: 'it does not exist',
    ENOTDIR: 'it is not a folder',
    EISDIR: 'it is a folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space is left',
    EINVAL: 'it is not a regular file',
    ELOOP: 'its links go round in a circle',
  }),
);

/** Gives the code of a fault of the file system, such as `ENOENT`; the empty text where it is no such fault. */
export function codeOfFault(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Says in a few words, for people, why a file or folder cannot be read. */
export function reasonOfFault(error: unknown): string {
  const code = codeOfFault(error);
  return REASONS.get(code) ?? (code || 'unknown fault');
}
