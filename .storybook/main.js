export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  staticDirs: ['../stories/images', { from: '../sample/campaign.json', to: '/campaign.json' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // What would change nothing here: a story paints its own ground, and none is taken apart into steps.
  features: {
    backgrounds: false,
    interactions: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};
