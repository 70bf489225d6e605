#!/usr/bin/env node
import type { CliParts } from './cli/command.js';
import { runCli } from './cli/run-cli.js';

/** Each part is imported when a command first needs it: starting up costs only what the command uses. */
const parts: CliParts = {
  async loadCorpus(folder) {
    const { loadCorpus } = await import('./corpus/load.js');
    return loadCorpus(folder);
  },
  async createEngine() {
    throw new Error('not yet');
  },
  async dateFinder() {
    return () => [];
  },
};

process.exitCode = await runCli(process.argv.slice(2), process, parts);
