import { z } from './zod.ts';

/**
 * Something that could not be read or understood. `code` starts with the page kind ('order-list.no-cards') or with
 * 'understand.'; `detail` names a selector or a shape and never holds personal data.
 */
export const problemSchema = z.object({
  code: z.string().check(z.maxLength(80)),
  detail: z.string().check(z.maxLength(400)),
});
export type Problem = z.infer<typeof problemSchema>;
