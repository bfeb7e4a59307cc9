import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';
import { widgetNames } from './scripts/widget-names.js';

// Redistribution must keep the notices of what is in the file: https://opensource.org/license/bsd-3-clause
const banner = `<%= pkg.name %> <%= pkg.version %> | <%= pkg.license %> | with Lit, © Google LLC, BSD-3-Clause | LICENSES.txt`;

/** Every file is whole in itself, so that one `integrity` attribute covers all that runs. */
function cdnFile(input, file, { format = 'es', thirdParty } = {}) {
  return {
    input,
    output: { file: `dist/cdn/${file}`, format, sourcemap: true },
    onwarn(warning) {
      throw new Error(warning.message);
    },
    plugins: [
      nodeResolve(),
      // It would close "<path/>" as HTML does, which nests drawings.
      literalsHtmlCssMinifier({
        include: ['dist/foundation/**', 'dist/widgets/**'],
        failOnError: true,
        options: { minifyOptions: { keepClosingSlash: true } },
      }),
      terser({ ecma: 2022, module: format === 'es', compress: { passes: 3 }, format: { comments: false } }),
      license({ sourcemap: true, banner: { commentStyle: 'ignored', content: banner }, thirdParty }),
    ],
  };
}

export default [
  cdnFile('dist/cdn.js', 'campaign-widgets.js', { thirdParty: { output: 'dist/cdn/LICENSES.txt' } }),
  cdnFile('dist/cdn.js', 'campaign-widgets.iife.js', { format: 'iife' }),
  ...widgetNames.map((name) => cdnFile(`dist/widgets/${name}/${name}.js`, `${name}.js`)),
];
