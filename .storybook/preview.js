import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json';
import { sourceLocale, targetLocales } from '../lit-localize.json';
import { isPublic, withDeclarations } from '../scripts/manifest-declarations.js';
import '../src/index.ts';
import './preview.css';
import { snippetOf } from './snippet.js';
import { themeNames, useTheme } from './themes.js';

setCustomElementsManifest(forDocumentation(manifest));

export default {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    docs: { codePanel: true, source: { language: 'html', transform: snippetOf } },
    options: {
      storySort: { order: ['Design', ['Tokens', 'Do and don’t'], 'Widgets', 'Pages', ['Host page']] },
    },
  },
  globalTypes: {
    theme: toolbar('Theme', 'paintbrush', themeNames),
    language: toolbar('Language', 'globe', [sourceLocale, ...targetLocales].map(namedLanguage)),
    direction: toolbar('Direction', 'transfer', ['of the language', 'ltr', 'rtl']),
    colorScheme: toolbar('Colour scheme', 'contrast', ['light', 'dark']),
    width: toolbar('Width', 'ruler', ['100%', '20rem', '30rem', '48rem', '64rem']),
    textSize: toolbar('Text size', 'zoom', ['100%', '125%', '200%', '62.5%']),
  },
  initialGlobals: {
    theme: 'none',
    language: sourceLocale,
    direction: 'of the language',
    colorScheme: 'light',
    width: '100%',
    textSize: '100%',
  },
  argTypesEnhancers: [controlsOfSchema],
  decorators: [
    (story, { globals, viewMode }) => {
      const { theme, language, colorScheme, width, textSize } = globals;
      useTheme(theme);
      return html`
        <div
          class=${viewMode === 'docs' ? 'story' : 'story whole-page'}
          dir=${directionOf(globals)}
          lang=${language}
          style="color-scheme: ${colorScheme}; font-size: ${textSize}"
        >
          <div style="max-inline-size: ${width}">${story()}</div>
        </div>
      `;
    },
  ],
};

function toolbar(title, icon, items) {
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}

function namedLanguage(value) {
  const name = new Intl.DisplayNames(value, { type: 'language' }).of(value);
  return { value, title: name === value ? value : `${value} – ${name}` };
}

function directionOf({ direction, language }) {
  if (direction !== 'of the language') return direction;
  return language === 'ar' ? 'rtl' : 'ltr';
}

/**
 * A control for each key of the configuration, after its schema; the manifest has no more than the names of types. What
 * is no key (an event, a part, a token) is only told.
 */
function controlsOfSchema({ component, argTypes }) {
  const { keys = {} } = customElements.get(component)?.schema ?? {};
  const controls = { text: { type: 'text' }, number: { type: 'number' }, flag: { type: 'boolean' } };
  const types = { text: 'string', number: 'number', flag: 'boolean' };
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const shape = keys[name];
      if (!shape) return [name, { ...argType, control: false }];
      const { kind, options, object } = shape;
      const control = options ? { type: 'select' } : (!object && controls[kind]) || { type: 'object' };
      // Storybook takes a value from its own address only where it knows the name of the type.
      const type = { name: options ? 'enum' : (!object && types[kind]) || 'object' };
      const summary = options?.join(' | ') ?? { text: 'string', flag: 'boolean' }[kind] ?? kind;
      return [name, { ...argType, type, options, control, table: { ...argType.table, type: { summary } } }];
    }),
  );
}

/**
 * Keeps private members out of the controls, and gives slots and parts names of their own: Storybook has one table of
 * names, in which the part `heading` would stand in for the attribute `heading`.
 */
function forDocumentation(manifest) {
  const declaration = ({ members, slots, cssParts, ...rest }) => ({
    ...rest,
    members: members?.filter(isPublic),
    slots: slots?.map((slot) => ({ ...slot, name: slot.name ? `slot="${slot.name}"` : 'default slot' })),
    cssParts: cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
  });
  return withDeclarations(manifest, declaration);
}
