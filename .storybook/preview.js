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
