import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import license from 'rollup-plugin-license';
import {
  besideTheScript,
  minified,
  nameOfWords,
  shortLoaders,
  shortMessageIds,
  shortPrivateNames,
  shortPrivateTokens,
} from './scripts/cdn-plugins.js';
import { leanLitFor } from './scripts/lean-lit-for.js';
import { leanLit } from './scripts/lean-lit.js';
import { locales, localesWithoutNames } from './scripts/locales.js';
import { widgetNames } from './scripts/widget-names.js';

// Nearly all of it runs as a page loads. V8 then compiles it beside the download, not on the main thread function by
// function: https://v8.dev/blog/explicit-compile-hints
const hint = '//# allFunctionsCalledOnLoad';
// Redistribution must keep the notices of what is in the file: https://opensource.org/license/bsd-3-clause
const notice = `/*! <%= pkg.name %> <%= pkg.version %>, <%= pkg.license %>, with Lit, © Google LLC, BSD-3-Clause; LICENSES.txt */`;

/** The build is silent, and nobody would see it. */
function onwarn(warning) {
  throw new Error(warning.message);
}

/**
 * Like beside like: all styles, then what has no templates, then the rest. Compressed, all four are some 300 bytes smaller
 * than in the order in which they import each other; logic from Z to A takes another 50 off single widgets. What a file
 * does not use is left out all the same.
 */
function likeBesideLike(widgets) {
  const folders = ['dist/foundation', ...widgets.map((name) => `dist/widgets/${name}`)];
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  const isStyles = (path) => path.endsWith('.styles.js');
  const hasTemplates = (path) => readFileSync(path, 'utf8').includes('html `');
  const logic = paths.filter((path) => !isStyles(path) && !hasTemplates(path));
  return [...paths.filter(isStyles), ...logic.reverse()];
}

/**
 * Every file is whole in itself, so that one `integrity` attribute covers all that runs at once. Its imports are
 * `first`, what the `widgets` are made of, and `last`. It exports nothing: what a page uses of it are the tags.
 */
function cdnFile(
  last,
  file,
  {
    widgets = widgetNames,
    first = [],
    modules,
    folder = 'dist/cdn',
    format = 'es',
    banner = `${hint}\n${notice}`,
    thirdParty,
    external,
    lit = leanLit,
  } = {},
) {
  const imports = [...first, ...[...likeBesideLike(widgets), last].map((path) => `./${path}`)];
  return {
    input: 'entry',
    external,
    // Shapes and styles that only other widgets have: what makes them does nothing else, so that a call by one of these
    // names may go where nobody uses its result. So may a call of what it returns: a shape reads for its result only, or
    // nobody is told what is wrong.
    treeshake: { manualPureFunctions: ['css', 'either', 'list', 'object', 'oneOf', 'value'] },
    output: { file: `${folder}/${file}`, format, sourcemap: true },
    makeAbsoluteExternalsRelative: false,
    onwarn,
    plugins: [
      virtualModules({ ...modules, entry: imports.map((id) => `import '${id}';`).join('\n') }),
      lit,
      besideTheScript,
      shortLoaders,
      shortMessageIds,
      nameOfWords,
      shortPrivateTokens,
      nodeResolve(),
      // It would close "<path/>" as HTML does, which nests drawings.
      literalsHtmlCssMinifier({
        include: ['dist/foundation/**', 'dist/widgets/**'],
        failOnError: true,
        options: { minifyOptions: { keepClosingSlash: true } },
      }),
      minified,
      shortPrivateNames,
      license({ sourcemap: true, banner: { commentStyle: 'none', content: banner }, thirdParty }),
    ],
  };
}

function cdnDataFile(input, file) {
  return {
    input,
    output: { file: `dist/cdn/${file}`, format: 'es' },
    onwarn,
    plugins: [shortMessageIds, nameOfWords, nodeResolve(), minified],
  };
}

const extras = new Set();

/** What few pages use of a widget, each as a file of its own: pure functions of ours, without Lit to give notice of. */
function cdnExtras(widget) {
  const folder = `dist/widgets/${widget}/extras`;
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  for (const name of names) {
    if (extras.has(name)) throw new Error(`${folder}/${name}: another widget has an extra of that name`);
    extras.add(name);
  }
  return names.map((name) => cdnDataFile(`${folder}/${name}`, `extras/${name}`));
}

/** All widgets, with the words of one language from a module of that name. They are there before the first element is. */
const core = cdnFile('dist/cdn.js', 'core.js', {
  folder: 'build/cdn',
  // The hint has to come first in the files that are made of it.
  banner: notice,
  external: ['catalogue'],
  first: ['words'],
  modules: {
    words: `import * as catalogue from 'catalogue';
import { provide } from './dist/foundation/locale.js';
provide(catalogue.locale, catalogue);`,
  },
});

/** Made of files that are minified already: once for all languages. */
function cdnFileIn(locale) {
  const catalogue = `export * from './dist/cdn/locales/${locale}.js';
export const locale = '${locale}';`;
  return {
    input: core.output.file,
    output: { file: `dist/cdn/campaign-widgets.${locale}.js`, format: 'iife', compact: true, banner: hint },
    makeAbsoluteExternalsRelative: false,
    onwarn,
    plugins: [besideTheScript, virtualModules({ catalogue })],
  };
}

function virtualModules(modules) {
  return {
    name: 'virtual-modules',
    resolveId: (id) => (id in modules ? { id, moduleSideEffects: true } : null),
    load: (id) => modules[id] ?? null,
  };
}

export default [
  // As a module it needs no scope of its own; but editors and optimisers take "module" off a script.
  cdnFile('dist/cdn.js', 'campaign-widgets.js', { format: 'iife', thirdParty: { output: 'dist/cdn/LICENSES.txt' } }),
  cdnFile('dist/cdn.js', 'campaign-widgets.iife.js', { format: 'iife' }),
  ...widgetNames.map((name) => {
    const folder = `dist/widgets/${name}`;
    return cdnFile(`${folder}/${name}.js`, `${name}.js`, { widgets: [name], lit: leanLitFor(folder) });
  }),
  ...widgetNames.flatMap(cdnExtras),
  ...localesWithoutNames.map((locale) => cdnDataFile(`dist/locales/regions/${locale}.js`, `regions/${locale}.js`)),
  ...Object.entries(locales).map(([locale, path]) => cdnDataFile(`dist/locales/${path}`, `locales/${locale}.js`)),
  // Everything with the words of one language in it, for optimisers that move the script away from its other files.
  core,
  ...Object.keys(locales).map(cdnFileIn),
];
