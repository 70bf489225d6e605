#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { config as loadEnvFile } from 'dotenv';
import type { CliParts } from './cli/command.js';
import { runCli } from './cli/run-cli.js';
import type { Config } from './config.js';
import { packageVersion } from './package-version.js';

type Timelines = Awaited<ReturnType<CliParts['timelines']>>;

// Else every pattern is compiled twice, when first used and again when used a second time: a fifth of a short command.
setFlagsFromString('--no-regexp-tier-up');

loadEnvFile({ quiet: true });

/** Each part is imported when a command first needs it: starting up costs only what the command uses. */
const parts: CliParts = {
  async loadCorpus(folder) {
    const [{ loadCorpus }, options] = await Promise.all([import('./corpus/load.js'), readConfig()]);
    return loadCorpus(folder, options);
  },
  async createEngine(corpus) {
    const [{ openEngine }, { confidenceThreshold }] = await Promise.all([
      import('./open-engine.js'),
      readConfig(),
    ]);
    return openEngine(corpus, confidenceThreshold);
  },
  async dateFinder() {
    const { findDates } = await import('./timeline/find-dates.js');
    return findDates;
  },
  async timelines() {
    const [{ buildTimeline }, { timelineToJson }, { drawTimeline }, { toPng }] = await Promise.all([
      import('./timeline/build-timeline.js'),
      import('./timeline/timeline-json.js'),
      import('./timeline/chart.js'),
      import('./timeline/chart-png.js'),
    ]);
    const drawPng: Timelines['drawPng'] = (timeline) => {
      const svg = drawTimeline(timeline);
      return svg === null ? null : toPng(svg);
    };
    return { buildTimeline, timelineToJson, drawPng };
  },
  async registerCommands(env) {
    const { deployCommands } = await import('./console/deploy-commands.js');
    const { registry } = await import('./registry.js');
    const { parseConfig } = await import('./config.js');
    return deployCommands(registry, parseConfig(env));
  },
  async simulate(engine, locale, onFault) {
    const [
      { registry },
      { createDispatcher },
      { createChat },
      { createServices },
      { createSimulation },
      { asLocale, faultLog },
    ] = await Promise.all([
      import('./registry.js'),
      import('./discord/dispatch.js'),
      import('./discord/chat.js'),
      import('./discord/services.js'),
      import('./console/simulation.js'),
      import('./console/surroundings.js'),
    ]);
    const services = createServices({ engine, version: packageVersion(), chat: 'on' });
    const log = faultLog(onFault);
    const dispatcher = createDispatcher(registry, services, log);
    const simulation = createSimulation(dispatcher, createChat(services, log), asLocale(locale));
    return { registry, simulation };
  },
};

/** The settings that reading and asking use. Checking all of them takes a library that costs 0.1 s to import. */
async function readConfig(): Promise<
  Partial<Pick<Config, 'maxFileBytes' | 'followLinks' | 'confidenceThreshold'>>
> {
  const { MAX_FILE_BYTES, FOLLOW_LINKS, CONFIDENCE_THRESHOLD } = process.env;
  if (!MAX_FILE_BYTES && !FOLLOW_LINKS && !CONFIDENCE_THRESHOLD) return {};
  const { parseConfig } = await import('./config.js');
  return parseConfig(process.env);
}

const { stdin, stdout, stderr, env } = process;

// Everything printed has been written by now; what the bot still prepares in the background is not waited for.
process.exit(await runCli(process.argv.slice(2), { stdin, stdout, stderr, env, untilStopped }, parts));

/** Only asked for by commands that serve: a listener keeps Ctrl-C from ending the others. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
