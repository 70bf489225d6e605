/**
 * What the network's runtime is told by the environment. Without it the runtime numbers this machine, writes down in the home folder what
 * it does and sends that to its maker. It looks when it is loaded, and from any thread at what the main one has set: a program sets it
 * before it does anything else.
 */
export const RUNTIME_SETTINGS = { ORT_DISABLE_TELEMETRY: '1' } as const;
