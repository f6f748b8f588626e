import * as z from 'zod/mini';

// An extension page may not build functions from text; without this zod tries once and the browser reports a violation.
z.config({ jitless: true });

export { z };

/*
 * Three shapes that zod has too. Its own ones bring several thousand bytes each into the background: records in all
 * their kinds, formats of numbers, and unions that tell of every branch.
 */

const LONGEST_NAME = 200;

/** A plain object with names of up to 200 characters, every value of which fits `values`. Values stay as they are. */
export function recordOf<Value>(values: z.ZodMiniType<Value>): z.ZodMiniType<Record<string, Value>> {
  return z.custom<Record<string, Value>>(
    (value) =>
      Object.prototype.toString.call(value) === '[object Object]' &&
      Object.entries(value).every(
        ([name, each]) => name.length <= LONGEST_NAME && z.safeParse(values, each).success,
      ),
  );
}

/** Anything that fits one of the shapes. The value stays as it is. */
export function oneOf<Shape extends z.ZodMiniType>(shapes: readonly Shape[]): z.ZodMiniType<z.infer<Shape>> {
  return z.custom<z.infer<Shape>>((value) => shapes.some((shape) => z.safeParse(shape, value).success));
}

/** A whole number from `least` to `most`, both included. */
export function wholeNumber(least: number, most: number): z.ZodMiniType<number> {
  return z
    .number()
    .check(z.refine((value) => Number.isSafeInteger(value) && value >= least && value <= most));
}
