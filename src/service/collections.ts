import {
  type AskedPlace,
  type Collection,
  type CollectionChoice,
  chooseCollection,
  collectionsAsked,
  type Plan,
} from './choose-collection.js';
import type { InUse } from './in-use.js';
import type { LoadReport } from './reload.js';

/** One collection at work: other documents of it may take over at any time. */
export interface Served<Snapshot> {
  readonly inUse: InUse<Snapshot>;
  /** Reads its folder again. Never rejects. */
  reload(): Promise<LoadReport>;
  /** Lets it go once nobody uses it. */
  retire(): void;
  /** Lets it go at once. */
  close(): Promise<void>;
}

/** What a place asks, for people. */
export interface Asked extends CollectionChoice {
  readonly title: string;
  /** Whether there are others beside it. */
  readonly isOneOfSeveral: boolean;
}

/** A collection by its name and, for people, its title. */
export type NamedCollection = Pick<Collection, 'name' | 'title'>;

/** All collections of the process. */
export interface Collections<Snapshot> {
  readonly plan: Plan;
  readonly current: readonly { readonly name: string; readonly snapshot: Snapshot }[];
  /** Tells which collection a place asks, and where that was looked up. */
  asked(place: AskedPlace): Asked;
  /** Names what a place, its server and the channels of that server ask, each once, in this order. */
  askedIn(place: AskedPlace, channels: ReadonlySet<string>): readonly NamedCollection[];
  /** Reads the folder of a collection again. @throws Error where it is no longer served; otherwise never rejects */
  reload(name: string): Promise<LoadReport>;
  /** Does something with what a place asks at the moment, which stays until that is over. */
  use<Result>(place: AskedPlace, run: (snapshot: Snapshot) => Promise<Result>): Promise<Result>;
  /**
   * Goes by another plan once all that is new in it is ready; what stays as it was is not read again. Once they are closed no plan
   * takes over any more.
   * @throws what `open` throws; everything stays as it was then
   */
  take(plan: Plan): Promise<void>;
  /** Lets all that is served go. What is being opened is let go when it is open: that may take long, and nobody waits for it. */
  close(): Promise<void>;
}

/**
 * Opens every collection of a plan.
 * @throws what `open` throws
 */
export async function openCollections<Snapshot>(
  first: Plan,
  open: (collection: Collection) => Promise<Served<Snapshot>>,
): Promise<Collections<Snapshot>> {
  let plan = first;
  let served = await openAll(first, new Map(), open);
  let taking: Promise<void> = Promise.resolve();
  let isClosed = false;
  const named = (name: string) => {
    const found = served.get(name);
    if (found === undefined) throw new Error(`there is no collection ${name}`);
    return found;
  };
  const take = async (next: Plan) => {
    if (isClosed) return;
    const before = plan;
    const kept = new Map([...served].filter(([name]) => isSame(before, next, name)));
    const opened = await openAll(next, kept, open);
    if (isClosed) return closeAll([...opened.values()].filter((one) => ![...kept.values()].includes(one)));
    const gone = [...served].filter(([name, one]) => opened.get(name) !== one);
    plan = next;
    served = opened;
    for (const [, one] of gone) one.retire();
  };
  return {
    get plan() {
      return plan;
    },
    get current() {
      return [...served].map(([name, { inUse }]) => ({ name, snapshot: inUse.current }));
    },
    asked(place) {
      const choice = chooseCollection(plan.routes, place);
      const title = plan.collections.find(({ name }) => name === choice.name)?.title ?? '';
      return { ...choice, title, isOneOfSeveral: plan.collections.length > 1 };
    },
    askedIn: (place, channels) =>
      collectionsAsked(plan.routes, place, channels).map((wanted) => ({
        name: wanted,
        title: plan.collections.find(({ name }) => name === wanted)?.title ?? '',
      })),
    reload: async (name) => named(name).reload(),
    use: (place, run) => named(chooseCollection(plan.routes, place).name).inUse.use(run),
    take(next) {
      const turn = taking.then(() => take(next));
      taking = turn.catch(() => undefined);
      return turn;
    },
    close() {
      isClosed = true;
      return closeAll([...served.values()]);
    },
  };
}

/** Opens what a plan has beside the collections that are kept, all at once. */
async function openAll<Snapshot>(
  { collections }: Plan,
  kept: ReadonlyMap<string, Served<Snapshot>>,
  open: (collection: Collection) => Promise<Served<Snapshot>>,
): Promise<ReadonlyMap<string, Served<Snapshot>>> {
  const results = await Promise.allSettled(
    collections.map(async (collection) => {
      const before = kept.get(collection.name);
      return { name: collection.name, one: before ?? (await open(collection)), isNew: before === undefined };
    }),
  );
  const done = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed === undefined) return new Map(done.map(({ name, one }) => [name, one]));
  await closeAll(done.filter(({ isNew }) => isNew).map(({ one }) => one));
  throw failed.reason;
}

async function closeAll(all: readonly Pick<Served<unknown>, 'close'>[]): Promise<void> {
  await Promise.all(all.map((one) => one.close()));
}

/** Whether a collection of this name is in both plans and the same; its title is only told. */
function isSame(before: Plan, after: Plan, wanted: string): boolean {
  const [a, b] = [before, after].map(({ collections }) => {
    const found = collections.find(({ name }) => name === wanted);
    return found && JSON.stringify([found.folder, found.language, found.reader]);
  });
  return a !== undefined && a === b;
}
