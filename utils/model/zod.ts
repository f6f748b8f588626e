import * as z from 'zod/mini';

// An extension page may not build functions from text; without this zod tries once and the browser reports a violation.
z.config({ jitless: true });

export { z };

/*
 * Simple shapes that zod has too. Its own ones do more than is needed here and bring many thousand bytes into the
 * background: formats of numbers, records in all their kinds, unions that tell of every branch.
 */

/** A text of up to `most` characters. */
export function text(most = Number.POSITIVE_INFINITY): z.ZodMiniType<string> {
  return z.custom<string>((value) => typeof value === 'string' && value.length <= most);
}

/** A text that a pattern matches. */
export function textLike(pattern: RegExp): z.ZodMiniType<string> {
  return z.custom<string>((value) => typeof value === 'string' && pattern.test(value));
}

/** One of the words. */
export function wordOf<const Words extends readonly string[]>(words: Words): z.ZodMiniType<Words[number]> {
  return z.custom<Words[number]>((value) => typeof value === 'string' && words.includes(value));
}

/** This word or number and nothing else. */
export function exactly<const Value extends string | number>(wanted: Value): z.ZodMiniType<Value> {
  return z.custom<Value>((value) => value === wanted);
}

/** True or false. */
export function truth(): z.ZodMiniType<boolean> {
  return z.custom<boolean>((value) => typeof value === 'boolean');
}

/** A number that is neither infinite nor NaN. */
export function finite(): z.ZodMiniType<number> {
  return z.custom<number>((value) => Number.isFinite(value));
}

/** A list of up to `most` items. */
export function listOf<Item extends z.ZodMiniType>(item: Item, most: number): z.ZodMiniArray<Item> {
  return z.array(item).check(z.refine((list) => list.length <= most));
}

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
  return z.custom<number>(
    (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  );
}
