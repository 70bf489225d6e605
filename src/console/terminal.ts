import pc from 'picocolors';

/** How text for people is printed: how wide, and with or without colours. */
export interface Terminal {
  /** Columns to fill, from 40 to 100. */
  readonly columns: number;
  readonly paint: ReturnType<typeof pc.createColors>;
}

const COLUMNS = { whenUnknown: 80, least: 40, most: 100 } as const;

/**
 * Describes where text will be printed. Colours only when it is a terminal that can show them; `NO_COLOR` turns
 * them off and `FORCE_COLOR` on, whatever the stream is.
 */
export function describeTerminal(
  stream: { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined },
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const columns = Math.min(COLUMNS.most, Math.max(COLUMNS.least, stream.columns ?? COLUMNS.whenUnknown));
  return { columns, paint: pc.createColors(wantsColor(stream.isTTY === true, env)) };
}

function wantsColor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
