import * as z from 'zod/mini';

// An extension page may not build functions from text; without this zod tries once and the browser reports a violation.
z.config({ jitless: true });

export { z };
