import type { ExplainingEngine } from '../answering/engine.js';
import type { BuildReport, Progress } from '../cluster/build-version.js';
import type { Registry } from '../console/chat.js';
import type { Simulation } from '../console/simulation.js';
import type { Corpus } from '../corpus/document.js';
import type { JudgedDocuments } from '../evidence/judgements.js';
import type { RelationChances } from '../reader/sentence-reader.js';
import type { AnswerService } from '../service/answer-service.js';
import type { CliIo } from './cli-io.js';
import type { CommandHelp } from './usage.js';

/** Documents that were read from a folder. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  readonly folder: string;
  /** Waits for how their sentences are said, as far as that was found out while they were read. */
  judged(): Promise<JudgedDocuments | undefined>;
}

/** Documents that lie in a cluster. */
export interface IndexedCorpus {
  readonly corpus: Corpus;
  readonly engine: ExplainingEngine;
  readonly service: Pick<AnswerService, 'timeline'>;
}

/** The bot's commands over channels in memory. */
export interface Simulated {
  readonly registry: Registry;
  /** @param number - from 0, so that no two rooms give a message the same id; 0 when absent */
  openRoom(number?: number): Simulation;
  /** Ends the threads that answer. */
  close(): Promise<void>;
}

/** Fills a cluster and chooses which version is read from. */
export interface Indexing {
  build(corpus: Corpus, onProgress: (progress: Progress) => void): Promise<BuildReport>;
  /** @returns the version that is read from now on */
  rollBack(): Promise<string>;
  /** @returns the versions removed */
  prune(): Promise<readonly string[]>;
}

/** What the settings decide, for commands; loaded late, so that `--help` reads no documents and no libraries. */
export interface CliParts {
  /**
   * @param isAsked - whether an engine is to be made over it: then more is found out while it is read; false when absent
   * @throws CorpusError when the folder cannot be read
   */
  loadCorpus(folder: string, isAsked?: boolean): Promise<LoadedCorpus>;
  /** @param reader - who reads the sentences, as the setting `READER`; absent for what that says */
  createEngine(loaded: LoadedCorpus, reader?: string): Promise<ExplainingEngine>;
  /**
   * Opens the documents of a collection in a cluster, where the settings say that they lie in one.
   * @param collection - its name; empty where there is one alone
   * @param reader - as `createEngine` takes it
   * @returns undefined where they are read from a folder
   * @throws ClusterError or ClusterAwayError, or ConfigError where the settings are wrong
   */
  openIndexed(collection: () => Promise<string>, reader?: string): Promise<IndexedCorpus | undefined>;
  /** Opens what fills the cluster with a collection. @throws ConfigError where the settings name none */
  openIndexing(collection: string): Promise<Indexing>;
  /**
   * Starts the bot without Discord.
   * @param onFault - gets a line for each fault that the bot apologized for
   */
  simulate(
    loaded: LoadedCorpus,
    locale: string,
    onFault: (line: string) => void,
    reader?: string,
  ): Promise<Simulated>;
  /** Judges pairs of a claim and a text, without documents. */
  createRelater(): Promise<(claim: string, text: string) => Promise<RelationChances>>;
  /** @throws ConfigError or StartError when the settings are wrong or Discord refuses */
  registerCommands(env: CliIo['env']): Promise<{
    readonly names: readonly string[];
    readonly isChanged: boolean;
    readonly guildId?: string;
    /** Where commands of an earlier start were taken away. */
    readonly cleared: readonly string[];
  }>;
}

/** One word of the command line. */
export interface CliCommand extends CommandHelp {
  /**
   * Runs it.
   * @param args - what follows the command's name
   * @returns the exit code: 0 well, 1 problems found
   * @throws UsageError, which becomes exit code 2
   */
  run(args: readonly string[], io: CliIo, parts: CliParts): Promise<number>;
}
