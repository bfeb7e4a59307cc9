import { addons } from 'storybook/manager-api';
import { create, getPreferredColorScheme } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: getPreferredColorScheme(),
    brandTitle: 'Campaign widgets',
    brandUrl: '?path=/docs/welcome--docs',
    // Otherwise it opens another window.
    brandTarget: '_self',
  }),
});
