/**
 * Shapes of JSON, read with tolerance: what is right is kept, what is wrong is left out and reported. A list is read item
 * by item and an object key by key, so that one bad value costs no more than itself, or, where it is required, the item
 * that it belongs to. Types, checks and JSON Schemas (scripts/json-schemas.js) come from the same shapes.
 */
import { CURLY, isCurly } from './curly-quotes.js';

/** Takes what is wrong: `path` is such as `events[3].link.href`, and `message` completes it to a sentence. */
export type Report = (path: string, message: string) => void;

/** What a shape holds; it also decides how an attribute's text is read. */
type Kind = 'text' | 'number' | 'flag' | 'list' | 'object';

/** What a value has to be, and how it is read. */
export interface Shape<T = unknown> {
  readonly kind: Kind;
  /** Completes "should be …". It never repeats the value that was received. */
  readonly expected: string;
  /** The valid part of a value; `undefined` where there is none. */
  readonly read: (value: unknown, path: string, report: Report) => T | undefined;
  /** All values that a text or number may have. */
  readonly options?: readonly (string | number)[] | undefined;
}

/** A list whose items have one shape. */
export interface ListShape<T> extends Shape<readonly T[]> {
  readonly item: Shape<T>;
}

/** An object of known keys. */
export interface ObjectShape<T = unknown> extends Shape<T> {
  /** The shapes of all its keys. */
  readonly keys: Shapes;
  /** The names of the keys without which it says nothing. */
  readonly required: readonly string[];
}

/** A shape of a single value or of an object; `object` is the shape of the latter. */
export interface EitherShape<T> extends Shape<T> {
  readonly object: ObjectShape;
}

/** Shapes by the keys of an object. */
export type Shapes = Readonly<Record<string, Shape>>;

/** The type of what a shape reads. */
export type Of<S> = S extends Shape<infer T> ? T : never;

/** The type of an object by the shapes of its keys. It keeps their comments: editors show them at each key. */
export type ObjectOf<R extends Shapes, O extends Shapes> = { -readonly [K in keyof R]: Of<R[K]> } & OptionalOf<O>;

/** The same of keys that may all be missing. */
export type OptionalOf<O extends Shapes> = { -readonly [K in keyof O]?: Of<O[K]> | undefined };

/**
 * The same type, which takes the name that it is given here. Without one, editors and the declarations of those who
 * export it spell out the shapes that it is made of, and nobody can import these. A second parameter, as the compiler
 * gives a mapping of `keyof T` itself no name.
 */
export type Plain<T, Keys extends keyof T = keyof T> = { [Key in Keys]: T[Key] };

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A single value. A text is taken without the blanks around it. */
export function value<T>(kind: Kind, expected: string, accepts: (value: unknown) => boolean): Shape<T> {
  return {
    kind,
    expected,
    read(value, path, report) {
      // What is copied, or comes from a spreadsheet, brings along blanks that nobody sees.
      const isText = typeof value === 'string';
      const given = isText ? value.trim() : value;
      if (accepts(given)) return given as T;
      report(path, `should be ${expected}${isText && isCurly(value) ? `: ${CURLY}` : ''}`);
      return undefined;
    },
  };
}

/** An object with keys that are not ours to know. */
export const record = value<Record<string, unknown>>('object', 'an object', isObject);

/** One of a few values. */
export function oneOf<const T extends string | number>(kind: Kind, options: readonly T[]): Shape<T> {
  return { ...value<T>(kind, `one of ${options.join(', ')}`, (value) => options.includes(value as T)), options };
}

/** A list, read item by item: one that is wrong is left out. */
export function list<T>(item: Shape<T>): ListShape<T> {
  const self = value<unknown[]>('list', 'a list', Array.isArray);
  /** Of a list of live objects that grows by one, only that one is read. */
  const known = new WeakMap<object, T>();
  const readItem = (value: unknown, report: Report): T | undefined => {
    // What is no object has no place in it.
    const before = known.get(value as object);
    if (before && isSame(value, before)) return before;
    let problems = 0;
    const result = item.read(value, '', (where, message) => {
      problems += 1;
      report(where, message);
    });
    if (problems === 0 && isObject(value)) known.set(value, result as T);
    return result;
  };
  return {
    ...self,
    item,
    read: (value, path, report) => {
      const given = self.read(value, path, report);
      if (!given) return undefined;
      // Spread, as a list that code has made may have holes.
      const items = [...given]
        .map((each, index) =>
          // Paths are put together when there is something to report, as mostly there is not.
          readItem(each, (where, message) => {
            report(`${path}[${index}]${where && !where.startsWith('[') ? '.' : ''}${where}`, message);
          }),
        )
        .filter((each) => each !== undefined);
      // Where nothing of it is right, the fallback says more than an empty list.
      return items.length > 0 || given.length === 0 ? items : undefined;
    },
  };
}

/** Whether two values hold the same, in any depth. Written for speed, as lists may be long: most values need no call. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isCompound(one) || !isCompound(other)) return false;
  for (const key in one) if (one[key] !== other[key] && !isSame(one[key], other[key])) return false;
  for (const key in other) if (!(key in one)) return false;
  return true;
}

function isCompound(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** An object; `refine` mends what several keys together get wrong, and reports it by key. */
export function object<const R extends Shapes, const O extends Shapes>(
  required: R,
  optional: O,
  refine?: (object: ObjectOf<R, O>, report: Report) => void,
): ObjectShape<ObjectOf<R, O>> {
  const keys: Shapes = { ...required, ...optional };
  const known = Object.entries(keys);
  const needed = Object.keys(required);
  const expected = needed.length > 0 ? `an object with ${needed.join(' and ')}` : 'an object';
  const self = value<Record<string, unknown>>('object', expected, isObject);
  return {
    ...self,
    keys,
    required: needed,
    read(value, path, report) {
      const given = self.read(value, path, report);
      if (!given) return undefined;
      const inside: Report = (key, message) => {
        report(path ? `${path}.${key}` : key, message);
      };
      for (const key of Object.keys(given))
        if (!Object.hasOwn(keys, key) && key !== '$schema') inside(key, 'is not a known key');
      const result: Record<string, unknown> = {};
      for (const [key, shape] of known) {
        if (given[key] != null) result[key] = shape.read(given[key], key, inside);
        else if (key in required) inside(key, 'is missing');
      }
      if (needed.some((key) => result[key] === undefined)) return undefined;
      refine?.(result as ObjectOf<R, O>, inside);
      return result as ObjectOf<R, O>;
    },
  };
}

/** A single value, or an object. */
export function either<T, U>(single: Shape<T>, object: ObjectShape<U>): EitherShape<T | U> {
  return {
    ...single,
    object,
    read: (value, path, report) => (isObject(value) ? object : single).read(value, path, report),
  };
}
