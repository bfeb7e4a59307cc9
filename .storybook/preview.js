import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json';
import '../src/index.ts';
import './preview.css';

setCustomElementsManifest(forDocumentation(manifest));

export default {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
  },
  globalTypes: {
    direction: toolbar('Direction', 'transfer', ['ltr', 'rtl']),
    language: toolbar('Language', 'globe', ['en', 'de', 'fr', 'ar']),
    colorScheme: toolbar('Colour scheme', 'contrast', ['light', 'dark']),
  },
  argTypesEnhancers: [controlsOfSchema],
  initialGlobals: { direction: 'ltr', language: 'en', colorScheme: 'light' },
  decorators: [
    (story, { globals, viewMode }) => html`
      <div
        class=${viewMode === 'docs' ? 'story' : 'story whole-page'}
        dir=${globals.direction}
        lang=${globals.language}
        style="color-scheme: ${globals.colorScheme}"
      >
        ${story()}
      </div>
    `,
  ],
};

function toolbar(title, icon, items) {
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}

/**
 * A control for each key of the configuration, after its schema; the manifest has no more than the names of types. What
 * is no key (an event, a part, a token) is only told.
 */
function controlsOfSchema({ component, argTypes }) {
  const { required = {}, optional = {} } = customElements.get(component)?.schema ?? {};
  const controls = { text: { type: 'text' }, number: { type: 'number' }, flag: { type: 'boolean' } };
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const shape = required[name] ?? optional[name];
      if (!shape) return [name, { ...argType, control: false }];
      const { kind, options, object } = shape;
      const control = options ? { type: 'select' } : ((!object && controls[kind]) ?? { type: 'object' });
      const summary = options?.join(' | ') ?? { text: 'string', flag: 'boolean' }[kind] ?? kind;
      return [name, { ...argType, options, control, table: { ...argType.table, type: { summary } } }];
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
    members: members?.filter((member) => !['private', 'protected'].includes(member.privacy) && !member.static),
    slots: slots?.map((slot) => ({ ...slot, name: slot.name ? `slot="${slot.name}"` : 'default slot' })),
    cssParts: cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
  });
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations?.map(declaration),
  }));
  return { ...manifest, modules };
}
