import { text, z } from './zod.ts';

/**
 * Something that could not be read or understood. `code` starts with the page kind ('order-list.no-cards') or with
 * 'understand.'; `detail` names a selector or a shape and never holds personal data.
 */
export const problemSchema = z.object({
  code: text(80),
  detail: text(400),
});
export type Problem = z.infer<typeof problemSchema>;
