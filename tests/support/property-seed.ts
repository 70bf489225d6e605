import fc from 'fast-check';

/** Properties draw the same values on every run; another `PROPERTY_SEED` draws others, to look for what these miss. */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20260101) });
