#!/usr/bin/env node
import type { CliParts } from './cli/command.js';
import { runCli } from './cli/run-cli.js';

/** Each part is imported when a command first needs it: starting up costs only what the command uses. */
const parts: CliParts = {
  async loadCorpus(folder) {
    const { loadCorpus } = await import('./corpus/load.js');
    return loadCorpus(folder);
  },
  async createEngine(corpus) {
    const { createEngine } = await import('./answering/create-engine.js');
    const { default: weights } = await import('./retrieval/ranker-weights.json', { with: { type: 'json' } });
    const { confidenceFeatureNames } = await import('./answering/confidence.js');
    const none = Object.fromEntries(confidenceFeatureNames.map((name) => [name, 0])) as Record<
      (typeof confidenceFeatureNames)[number],
      number
    >;
    const confidenceModel = { bias: -3, weights: { ...none, coverage: 6 } };
    return createEngine(corpus, { weights: weights as never, confidenceModel, threshold: 0.5 });
  },
  async dateFinder() {
    return () => [];
  },
};

process.exitCode = await runCli(process.argv.slice(2), process, parts);
