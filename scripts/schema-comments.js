import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * The comments on the keys of all schemas, as only the compiler has them: a function that maps, for a widget, a path such
 * as `events.dateLabel` to its comment.
 */
export function schemaComments(widgetNames) {
  const files = widgetNames.map((name) => `${source}widgets/${name}/${name}.schema.ts`);
  const { options } = ts.convertCompilerOptionsFromJson({ target: 'ES2022', module: 'NodeNext', strict: true }, source);
  const program = ts.createProgram(files, { ...options, types: [] });
  const checker = program.getTypeChecker();

  const exportsOf = (file) => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  const commentOf = (symbol) =>
    ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ');

  function addKeys(type, path, comments) {
    for (const property of type.getProperties()) {
      const key = path ? `${path}.${property.name}` : property.name;
      const comment = commentOf(property);
      if (comment) comments[key] = comment;
      for (const inner of objectsIn(checker.getTypeOfSymbol(property))) addKeys(inner, key, comments);
    }
  }

  /** An object, the items of a list, and the object of a value that may be one. */
  function objectsIn(type) {
    if (type.isUnion()) return type.types.flatMap(objectsIn);
    if (checker.isArrayType(type)) return checker.getTypeArguments(type).flatMap(objectsIn);
    return type.isIntersection() || type.flags & ts.TypeFlags.Object ? [type] : [];
  }

  return (widget) => {
    const comments = {};
    const configuration = exportsOf(files[widgetNames.indexOf(widget)]).find(
      ({ name }) => name.toLowerCase() === `${widget}config`,
    );
    addKeys(checker.getDeclaredTypeOfSymbol(configuration), '', comments);
    return comments;
  };
}
