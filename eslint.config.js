import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { importWalls } from './lint/import-walls.js';
import { noServiceNames } from './lint/no-service-names.js';
import { translatedWords } from './lint/translated-words.js';

const elements = ['src/**/*.ts', 'stories/**/*.ts'];
const browserGlobals = ['document', 'window', 'customElements', 'location', 'HTMLElement'];

/** The rules of our own. */
const project = {
  rules: { 'import-walls': importWalls, 'no-service-names': noServiceNames, 'translated-words': translatedWords },
};

export default defineConfig(
  globalIgnores(['build/', 'dist/', 'src/locales/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, rules: { 'max-lines': ['error', 250] } },
  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: readonly(Object.getOwnPropertyNames(globalThis)) },
  },
  {
    files: ['.storybook/**/*.js', 'sample/**/*.js', 'test/bench/**/*.js', 'test/node/chromium/**/*.js'],
    languageOptions: { globals: readonly(browserGlobals) },
  },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // `interface HTMLElementEventMap extends OurEventMap {}` is how a global table is extended.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration',
          message: 'An enum is code that no other tool agrees on: use a union of strings.',
        },
        { selector: 'TSModuleDeclaration[kind!="global"]', message: 'A module is a file: no namespaces.' },
      ],
    },
  },
  {
    files: elements,
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    plugins: { project },
    rules: {
      'project/import-walls': 'error',
      // A list without markers is no list to Safari unless it says so: https://bugs.webkit.org/show_bug.cgi?id=170179
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Array', property: 'from', message: 'MooTools and Prototype.js have their own: spread the list.' },
        { property: 'scrollTo', message: 'MooTools and Prototype.js have their own: scroll().' },
      ],
    },
  },
  {
    files: ['src/{foundation,widgets}/**/*.ts'],
    plugins: { project },
    rules: { 'project/translated-words': 'error' },
  },
  {
    files: ['src/widgets/signup/{interpreter,delivery}.ts'],
    rules: { 'project/no-service-names': 'error' },
  },
  {
    files: ['test/**/*.{js,ts}'],
    rules: {
      // What is left out is counted as failed; what runs alone lets the others go without a word.
      'no-restricted-properties': ['error', { property: 'only', message: 'The other tests would not run.' }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect(element).to.be.accessible` and its like are statements.
      '@typescript-eslint/no-unused-expressions': 'off',
      // The plugins' types call every assertion a promise.
      '@typescript-eslint/no-floating-promises': 'off',
      // Tests say what they look for: `one<HTMLAnchorElement>(widget, 'a')`.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['**/*.d.ts'],
    // TypeScript knows no other way to declare a property of globalThis.
    rules: { 'no-var': 'off' },
  },
);

function readonly(names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
