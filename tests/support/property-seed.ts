import fc from 'fast-check';

const { PROPERTY_SEED = '20260101' } = process.env;

/** Properties draw the same values on every run; another `PROPERTY_SEED` draws others, to look for what these miss. */
fc.configureGlobal({ seed: Number(PROPERTY_SEED) });
