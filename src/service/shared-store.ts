import { createClient } from '@redis/client';

type Client = ReturnType<typeof newClient>;

/** What several processes know together. It may be away at any time: nothing may depend on it. */
export interface SharedStore {
  readonly isUp: boolean;
  /**
   * Runs one command.
   * @throws StoreError when the store is away or does not answer in time; otherwise what the command throws
   */
  run<Result>(command: (client: Client) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** The store is away, or too slow to wait for. */
class StoreError extends Error {
  override readonly name = 'StoreError';
}

export interface SharedStoreOptions {
  /** `redis://` or `rediss://`, with a user and a password where they are needed. */
  readonly url: string;
  /** Told once each time that it went away, or stopped answering, and came back. */
  readonly onChange: (isUp: boolean, error?: Error) => void;
}

/** A member waits at most three seconds for the first answer, and several commands may go before it. */
const PATIENCE_MS = 500;
/** A store that did not answer is left alone for so long. */
const PAUSE_MS = 5000;
/** The bot starts without a store that takes longer. */
const FIRST_MS = 1000;
const LEAST_RETRY_MS = 100;
const MOST_RETRY_MS = 3000;

function newClient(url: string) {
  return createClient({
    url,
    // What cannot be sent now is not wanted later.
    disableOfflineQueue: true,
    socket: {
      connectTimeout: MOST_RETRY_MS,
      reconnectStrategy: (retries) =>
        Math.min(LEAST_RETRY_MS * 2 ** Math.min(retries, 6), MOST_RETRY_MS) * (0.75 + Math.random() / 4),
    },
  });
}

/** Connects to Redis and stays connected: whenever it is away it is looked for again. Never rejects. */
export async function openSharedStore({ url, onChange }: SharedStoreOptions): Promise<SharedStore> {
  const client = newClient(url);
  let wasUp: boolean | undefined;
  let pausedUntilMs = 0;
  const tell = (isUp: boolean, error?: Error) => {
    if (wasUp === isUp) return;
    wasUp = isUp;
    onChange(isUp, error);
  };
  client.on('ready', () => {
    pausedUntilMs = 0;
    tell(true);
  });
  client.on('error', (error: Error) => tell(false, error));
  const connected = client.connect().catch((error: Error) => tell(false, error));
  await within(FIRST_MS, connected).catch((error: Error) => tell(false, error));
  return {
    get isUp() {
      return client.isReady && performance.now() >= pausedUntilMs;
    },
    async run(command) {
      if (!client.isReady || performance.now() < pausedUntilMs) throw new StoreError('the store is away');
      try {
        const result = await within(PATIENCE_MS, command(client));
        tell(true);
        return result;
      } catch (error) {
        if (error instanceof StoreError) {
          pausedUntilMs = performance.now() + PAUSE_MS;
          tell(false, error);
        }
        throw error;
      }
    },
    async close() {
      client.destroy();
    },
  };
}

async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // A thread that was busy itself reads what came meanwhile before it judges.
      setImmediate(() => reject(new StoreError(`no answer within ${ms} ms`)));
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
