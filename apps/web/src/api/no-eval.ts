import { z } from 'zod';

// zod compiles its parsers with `new Function` where it may; this page's content security policy forbids it, and
// asking already reports a violation. Imported before any schema is made.
z.config({ jitless: true });
