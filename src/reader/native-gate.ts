/** How often a thread that is to end is looked at. */
const LOOK_MS = 5;
/** What a gate says: nothing runs; a reading runs in native code; one runs that shall be the last; none may run any more. */
const [IDLE, RUNNING, CLOSING, CLOSED] = [0, 1, 2, 3];

/** Memory shared by a thread and whoever may end it. */
export type GateMemory = Int32Array<SharedArrayBuffer>;

/** Makes a gate, in memory that threads can share. */
export function createGate(): GateMemory {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/**
 * Runs native code that must not be cut off: a thread that is ended inside of the network's runtime takes the whole process
 * with it.
 * @throws Error when the thread is being ended
 */
export async function passGate<T>(gate: GateMemory | undefined, run: () => Promise<T>): Promise<T> {
  if (gate === undefined) return run();
  if (Atomics.compareExchange(gate, 0, IDLE, RUNNING) !== IDLE) throw new Error('this thread is ending');
  try {
    return await run();
  } finally {
    if (Atomics.compareExchange(gate, 0, RUNNING, IDLE) === CLOSING) {
      Atomics.store(gate, 0, CLOSED);
    }
  }
}

/**
 * Makes what passes a gate for a whole thread, one run after the other. A gate holds one, and a member may ask while
 * another question is read.
 */
export function passInTurn(gate: GateMemory | undefined): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(() => passGate(gate, run));
    last = next.catch(() => undefined);
    return next;
  };
}

/** Lets no further run begin, and resolves when none is on its way, which takes no longer than one reading. */
export async function closeGate(gate: GateMemory): Promise<void> {
  if (Atomics.compareExchange(gate, 0, IDLE, CLOSED) === IDLE) return;
  Atomics.compareExchange(gate, 0, RUNNING, CLOSING);
  while (Atomics.load(gate, 0) !== CLOSED) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}
