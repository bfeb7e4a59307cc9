/** Configurations that something went wrong with, as fast-check chooses. */
import { constant, constantFrom, double, integer, nat, oneof, record, string, type Arbitrary } from 'fast-check';
import type { Configuration } from './widgets.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Parent = Json[] | { [key: string]: Json };

export interface Mutation {
  /** Which of the values, counted from the first, and again from the first behind the last. */
  readonly place: number;
  readonly change: 'drop' | 'replace' | 'duplicate' | 'many' | 'nest' | 'wrap' | 'rename' | 'retype' | 'prototype';
  readonly value: Json;
}

const PROTOTYPE =
  '{"__proto__": {"heading": "polluted", "polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}';
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'then', 'hasOwnProperty', '', '0', 'length'];

const value: Arbitrary<Json> = oneof(
  constantFrom<Json[]>(null, true, false, '', ' ', 0, -1, 1e308, [], {}, [[]], [null], ['']),
  constantFrom<Json[]>('x'.repeat(50_000), '\u0000', '\uD800', '__proto__', 'javascript:executed=1', '2021-02-30'),
  constant(JSON.parse(PROTOTYPE) as Json),
  constant(deep(500)),
  string({ unit: 'binary' }),
  double({ noNaN: true }),
  integer(),
);

export const mutation: Arbitrary<Mutation> = record({
  place: nat(1000),
  change: constantFrom<Mutation['change'][]>(
    'drop',
    'replace',
    'duplicate',
    'many',
    'nest',
    'wrap',
    'rename',
    'retype',
    'prototype',
  ),
  value,
});

/** Values that no JSON holds, but a property may be given. */
export const liveValue: Arbitrary<unknown> = constantFrom<unknown[]>(
  undefined,
  () => 1,
  Symbol('live'),
  10n,
  NaN,
  new Date(NaN),
  new Map([['title', 'a map']]),
  Object.create(null),
  Object.freeze([Object.freeze({})]),
  cyclic(),
  new Array(3),
  new String('an object'),
);

export function mutated(configuration: Configuration, mutations: readonly Mutation[]): Configuration {
  const box: { [key: string]: Json } = { all: structuredClone(configuration) as Json };
  for (const each of mutations) {
    const places = placesIn(box);
    const [parent, key] = places[each.place % places.length] ?? [box, 'all'];
    change(parent, key, each);
  }
  const { all } = box;
  return typeof all === 'object' && all !== null && !Array.isArray(all) ? all : { all };
}

function change(parent: Parent, key: string, { change, value, place }: Mutation): void {
  const at = parent as { [key: string]: Json };
  const before = at[key] ?? null;
  switch (change) {
    case 'drop':
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
      break;
    case 'duplicate':
      if (Array.isArray(parent)) parent.splice(Number(key), 0, structuredClone(before));
      else at[`${key}2`] = structuredClone(before);
      break;
    case 'many':
      at[key] = Array.from({ length: isLarge(before) ? 2 : 200 }, () => structuredClone(before));
      break;
    case 'nest':
      at[key] = { [key]: before };
      break;
    case 'wrap':
      at[key] = [before];
      break;
    case 'rename':
      define(at, NAMES[place % NAMES.length] ?? '', before);
      break;
    case 'retype':
      at[key] = typeof before === 'string' ? Number(before) || 0 : JSON.stringify(before);
      break;
    case 'prototype':
      define(at, '__proto__', structuredClone(value));
      break;
    default:
      at[key] = structuredClone(value);
  }
}

/** As JSON.parse does it: `__proto__` is a key like any other. */
function define(parent: object, key: string, value: Json): void {
  if (Array.isArray(parent)) parent.push(value);
  else Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Not into what is deeper than any configuration: it came from a mutation. */
function placesIn(parent: Parent, depth = 0): [Parent, string][] {
  if (depth > 8) return [];
  return Object.entries(parent)
    .slice(0, 50)
    .flatMap(([key, value]: [string, Json]) => [
      [parent, key],
      ...(typeof value === 'object' && value ? placesIn(value, depth + 1) : []),
    ]);
}

/** What is multiplied several times over would be larger than any file. */
function isLarge(value: Json): boolean {
  return JSON.stringify(value).length > 1000;
}

function deep(levels: number): Json {
  return JSON.parse(`${'{"title": ['.repeat(levels)}${']}'.repeat(levels)}`) as Json;
}

function cyclic(): unknown {
  const circle: { title: string; self?: unknown } = { title: 'A circle' };
  circle.self = circle;
  return [circle, circle];
}
