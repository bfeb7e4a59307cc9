/** The keys of a configuration, at any depth: after its type, and after its JSON Schema. */
import ts from 'typescript';

const { Undefined, Object: Compound, StringLike, NumberLike, BooleanLike } = ts.TypeFlags;
const simple = { string: StringLike, number: NumberLike, boolean: BooleanLike };

/** The keys that an object of this type may have: path and symbol. */
export function symbolsIn(type, path, checker) {
  if (type.isUnion()) return type.types.flatMap((each) => symbolsIn(each, path, checker));
  if (checker.isArrayType(type))
    return checker.getTypeArguments(type).flatMap((each) => symbolsIn(each, `${path}[]`, checker));
  if (!type.isIntersection() && !(type.flags & Compound)) return [];
  return type
    .getProperties()
    .flatMap((symbol) => [
      [`${path}.${symbol.name}`, symbol],
      ...symbolsIn(checker.getTypeOfSymbol(symbol), `${path}.${symbol.name}`, checker),
    ]);
}

/** A line for each key of a type, with what it may hold: "events[].date: string". */
export function keysOfType(type, path, checker) {
  return linesOf(
    symbolsIn(type, path, checker).map(([key, symbol]) => [key, kindsOf(checker.getTypeOfSymbol(symbol), checker)]),
  );
}

/** The same of a JSON Schema. */
export function keysOfSchema(schema, path) {
  return linesOf(schemasIn(schema, path).map(([key, each]) => [key, kindsInSchema(each)]));
}

function kindsOf(type, checker) {
  if (type.isUnion()) return type.types.flatMap((each) => kindsOf(each, checker));
  if (type.flags & Undefined) return [];
  if (checker.isArrayType(type)) return ['array'];
  return [Object.keys(simple).find((kind) => type.flags & simple[kind]) ?? 'object'];
}

function schemasIn({ properties = {}, items, anyOf = [] }, path) {
  return [
    ...anyOf.flatMap((each) => schemasIn(each, path)),
    ...(items ? schemasIn(items, `${path}[]`) : []),
    ...Object.entries(properties).flatMap(([key, each]) => [
      [`${path}.${key}`, each],
      ...schemasIn(each, `${path}.${key}`),
    ]),
  ];
}

function kindsInSchema({ type, anyOf = [] }) {
  return [type ?? [], anyOf.map(kindsInSchema)].flat(Infinity).map((kind) => (kind === 'integer' ? 'number' : kind));
}

function linesOf(keys) {
  return [...new Set(keys.map(([path, kinds]) => `${path}: ${[...new Set(kinds)].sort().join(' or ')}`))].sort();
}
