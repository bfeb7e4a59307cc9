import { dirname, join, relative, sep } from 'node:path';

const localize = /^@lit\/localize(\/|$)/;

/** Everything but these. */
const beyond = (allowed) => (target) => !allowed.test(target);

/**
 * Who may not import whom. `from` and `to` are paths in the project, or names of packages; a message says why.
 * A wall with `typesAreFree` lets `import type` through, of everything or of what is named.
 */
const walls = [
  {
    from: /^src\/foundation\//,
    to: /^src\/(widgets\/|index|cdn)/,
    why: 'the foundation knows no widget',
  },
  {
    from: /^src\/widgets\/([^/]+)\//,
    // Not "lit/directives/…": CDN files have a Lit that knows none.
    to: (target, [, widget]) => !new RegExp(`^(src/foundation/|src/widgets/${widget}/|lit$)`).test(target),
    why: 'a widget imports its own folder, the foundation and lit, and nothing else',
  },
  {
    from: /^src\/foundation\//,
    to: (target) => !/^(src\/|lit$|@lit\/localize(\/|$))/.test(target),
    why: 'the foundation stands on lit alone',
  },
  {
    from: /^src\/(.+\.schema|foundation\/schema)\.ts$/,
    to: beyond(
      /^src\/(foundation\/(address|calendar-date|schema|shape|text-format)|widgets\/(signup\/(services|provider\.schema)|timeline\/span))\.js$/,
    ),
    why: 'schemas must load without Lit, in Node and on servers, at second hand too',
    typesAreFree: true,
  },
  {
    from: /\/extras\//,
    to: beyond(
      /^src\/(foundation\/(address|calendar-date|shape|text-format)|widgets\/(timeline\/extras\/timelinejs\/(html-to-text|entities)|signup\/interpreter))\.js$/,
    ),
    why: 'an extra is functions, without Lit and elements of ours',
    typesAreFree: true,
  },
  {
    from: /^src\/widgets\/signup\/(providers\/.+|webhook\.ts|provider\.ts)$/,
    to: true,
    why: 'a mailing service is data and imports only types',
    typesAreFree: true,
  },
  {
    from: /^src\/widgets\/signup\/interpreter\.ts$/,
    to: beyond(/^src\/(foundation\/(address|events|shape)|widgets\/signup\/(field-errors|provider))\.js$/),
    why: 'the interpreter knows descriptions, and no service and no view',
  },
  {
    from: /^src\/widgets\/signup\/delivery\.ts$/,
    to: beyond(/^src\/(foundation\/(events|pause|sources)|widgets\/signup\/interpreter)\.js$/),
    why: 'delivery knows no view, and a service only by its type',
    typesAreFree: /^src\/widgets\/signup\/services\.js$/,
  },
  {
    from: /^src\/widgets\/signup\/form\.ts$/,
    to: /^(lit$|lit\/|src\/widgets\/signup\/(consents|control|form-view|notices|signup)\.js$)/,
    why: 'the form is what was typed and what becomes of it, without a view',
  },
  {
    from: /^src\/widgets\/signup\/services\.ts$/,
    to: beyond(/^src\/(foundation\/shape|widgets\/signup\/(fields|interpreter|webhook|providers\/[\w-]+))\.js$/),
    why: 'services know no view and send nothing',
    typesAreFree: /^src\/widgets\/signup\/(provider|signup\.schema)\.js$/,
  },
  {
    from: /^src\/(?!foundation\/locale\.ts$|locales\/)/,
    to: localize,
    why: 'of what is written by hand, only src/foundation/locale.ts speaks with @lit/localize',
  },
  {
    from: /^src\//,
    to: /^(stories|test|sample|scripts)\//,
    why: 'nothing that is shipped imports what is not',
  },
  {
    from: /^stories\//,
    to: /^test\/(?!fixtures\/)/,
    why: 'stories import no tests',
  },
  {
    from: /^stories\//,
    to: /^(@storybook\/|storybook(\/|$))/,
    why: 'stories import only types from Storybook, so that tests can import stories',
    typesAreFree: true,
  },
];

export const importWalls = {
  reasons: walls.map(({ why }) => why),
  meta: { type: 'problem', schema: [], messages: { wall: '"{{target}}" is behind a wall: {{why}}.' } },
  create(context) {
    const file = inProject(context.cwd, context.filename);

    function check(node) {
      // A template without values is a text as well.
      const source = node.source?.value ?? node.source?.quasis?.[0].value.cooked;
      if (typeof source !== 'string') return;
      const target = source.startsWith('.') ? inProject(context.cwd, join(dirname(context.filename), source)) : source;
      for (const { from, to, why, typesAreFree } of walls) {
        const match = from.exec(file);
        if (!match || (node.importKind === 'type' && isIn(typesAreFree, target))) continue;
        if (isIn(to, target, match)) {
          context.report({ node, messageId: 'wall', data: { target, why } });
        }
      }
    }

    return {
      ImportDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

/** `place` is an expression, a function, or true for everywhere. */
function isIn(place, target, match) {
  if (place instanceof RegExp) return place.test(target);
  return typeof place === 'function' ? place(target, match) : !!place;
}

function inProject(root, path) {
  return relative(root, path).split(sep).join('/');
}
