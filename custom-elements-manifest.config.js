import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** The manifest is published beside the compiled files, so these are what it must point at. */
const compiledPaths = {
  name: 'compiled-paths',
  packageLinkPhase({ customElementsManifest }) {
    const compiled = (path) => path?.replace(/^\/?src\/(.+)\.ts$/, 'dist/$1.js');
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return;
      for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = compiled(node[key]);
      Object.values(node).forEach(visit);
    };
    visit(customElementsManifest);
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/locales/**'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    compiledPaths,
    customElementVsCodePlugin({ outdir: 'dist', cssFileName: null, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', hideLogs: true }),
  ],
};
