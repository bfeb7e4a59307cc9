import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { isPublic, withDeclarations } from './scripts/manifest-declarations.js';
import { widgetNames } from './scripts/widget-names.js';

// The build makes them before the manifest.
const schemas = new Map();
for (const name of widgetNames) {
  const module = await import(`./dist/widgets/${name}/${name}.schema.js`);
  schemas.set(`campaign-${name}`, module[`${name}Schema`]);
}

/** What editors offer as values: all that there are, and never the name of a type. */
function typeOf({ kind, options }) {
  if (options) return options.map((option) => (kind === 'number' ? option : `'${option}'`)).join(' | ');
  return { number: 'number', flag: 'boolean' }[kind] ?? 'string';
}

/** The manifest is published beside the compiled files, so these are what it must point at. */
const compiledPaths = {
  name: 'compiled-paths',
  packageLinkPhase({ customElementsManifest }) {
    // Relative ones are those of the entry, which is at the root of the source.
    const compiled = (path) => path?.replace(/^\.\//, 'src/').replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/$1.js');
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return;
      for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = compiled(node[key]);
      Object.values(node).forEach(visit);
    };
    visit(customElementsManifest);
  },
};

/** The properties of a configuration are made from its schema, which the analyzer cannot follow: each has an attribute. */
const attributesOfProperties = {
  name: 'attributes-of-properties',
  moduleLinkPhase({ moduleDoc }) {
    // What defines any element, of whatever name, is none.
    moduleDoc.exports = moduleDoc.exports?.filter(({ kind }) => kind !== 'custom-element-definition');
    for (const declaration of moduleDoc.declarations ?? []) {
      const { name, tagName } = declaration;
      if (!/Element$/.test(name)) continue;
      if (tagName)
        moduleDoc.exports.push({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: moduleDoc.path },
        });
      // The base class has no tag; its keys are the same in every schema.
      const { keys } = schemas.get(declaration.tagName) ?? [...schemas.values()][0];
      for (const field of declaration.members ?? []) {
        if (field.kind !== 'field' || field.readonly || !isPublic(field)) continue;
        field.attribute = field.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        declaration.attributes ??= [];
        const { name: fieldName, attribute: name, description, default: byDefault } = field;
        const type = { text: typeOf(keys[fieldName] ?? {}) };
        const known = declaration.attributes.find((attribute) => attribute.fieldName === fieldName);
        if (known) known.type = type;
        else declaration.attributes.push({ name, type, description, default: byDefault, fieldName });
      }
    }
  },
};

/** Editors would list protected methods without a word, and say of a token without a default that it is "undefined". */
function forEditors({ name, packageLinkPhase }) {
  const known = ({ members, cssProperties, ...rest }) => ({
    ...rest,
    members: members?.filter(isPublic),
    cssProperties: cssProperties?.map((token) => ({ default: 'as described', ...token })),
  });
  return {
    name,
    packageLinkPhase: (phase) =>
      packageLinkPhase({ ...phase, customElementsManifest: withDeclarations(phase.customElementsManifest, known) }),
  };
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/locales/**'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    attributesOfProperties,
    compiledPaths,
    forEditors(customElementVsCodePlugin({ outdir: 'dist', cssFileName: null, hideLogs: true })),
    forEditors(customElementJetBrainsPlugin({ outdir: 'dist', hideLogs: true })),
  ],
};
