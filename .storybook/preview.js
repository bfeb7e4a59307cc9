import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { action } from 'storybook/actions';
import manifest from '../dist/custom-elements.json';
import { sourceLocale, targetLocales } from '../lit-localize.json';
import '../src/index.ts';
import { controlsOfSchema, declarationsOf, forDocumentation } from './controls.js';
import './preview.css';
import { snippetOf } from './snippet.js';
import { themeNames, useTheme } from './themes.js';

setCustomElementsManifest(forDocumentation(manifest));

/** Each event of a widget in the panel of actions. One of them does not bubble, but passes on its way to the widget. */
const told = { handleEvent: ({ type, detail }) => action(type)(detail), capture: true };

const directions = { 'of the language': 'Direction as written', ltr: 'Left to right', rtl: 'Right to left' };

export default {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, disableSaveFromUI: true },
    docs: { codePanel: true, toc: true, source: { language: 'html', transform: snippetOf } },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Widgets',
          ['Timeline', 'Asks', 'Quotes', 'Sign-up', 'Sign-up outcomes'],
          'Design',
          ['Tokens', 'Parts', 'Do and don’t'],
          'Pages',
        ],
      },
    },
  },
  globalTypes: {
    theme: toolbar('Theme', 'paintbrush', themeNames, (name) => (name === 'none' ? 'No theme' : `Theme ${name}`)),
    language: toolbar('Language', 'globe', [sourceLocale, ...targetLocales], languageName),
    direction: toolbar('Direction', 'transfer', Object.keys(directions), (direction) => directions[direction]),
    colorScheme: toolbar('Colour scheme', 'contrast', ['light', 'dark'], (scheme) => `On ${scheme}`),
    width: toolbar('Width', 'ruler', ['100%', '320px', '480px', '768px', '1024px'], (width) => `Width ${width}`),
    textSize: toolbar('Text size', 'zoom', ['100%', '125%', '200%', '62.5%'], (size) => `Text ${size}`),
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
    (story, { args, globals, viewMode }) => {
      const { theme, language, colorScheme, width, textSize } = globals;
      useTheme(theme);
      return html`
        <div
          class=${viewMode === 'docs' ? 'story' : 'story whole-page'}
          dir=${directionOf(globals)}
          lang=${language}
          style="color-scheme: ${colorScheme}; font-size: ${textSize}; ${declarationsOf(args).join(' ')}"
          @campaign-problem=${told}
          @campaign-change=${told}
          @campaign-submit=${told}
          @campaign-success=${told}
          @campaign-failure=${told}
        >
          <div style="max-inline-size: ${width}">${story()}</div>
        </div>
      `;
    },
  ],
};

/** The bar shows what is chosen, and so each choice says of what it is one. */
function toolbar(title, icon, values, nameOf) {
  const items = values.map((value) => ({ value, title: nameOf(value) }));
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}

function languageName(tag) {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
  return name === tag ? tag : `${tag} – ${name}`;
}

function directionOf({ direction, language }) {
  if (direction !== 'of the language') return direction;
  return language === 'ar' ? 'rtl' : 'ltr';
}
