/** What Storybook tells of a widget beside its stories: controls, actions, and the code to paste. */
import { expect } from '@open-wc/testing';
import { entries, openStory, type StorybookWindow } from './opening-stories.js';
import { until, type Widget } from './showing.js';

interface ArgType {
  readonly name: string;
  readonly description?: string;
  readonly control?: { readonly type?: string };
  readonly table?: { readonly category?: string };
}

interface Action {
  readonly data: { readonly name: string; readonly args: unknown };
}

const widgets = { timeline: 'timeline', asks: 'asks', quotes: 'quotes', signup: 'sign-up' };

it('stories: begin with a welcome', () => {
  expect(Object.values(entries)[0]?.title).to.equal('Welcome');
});

for (const page of ['welcome', 'do-and-dont']) {
  it(`stories: the links of ${page}.mdx lead to entries`, async () => {
    const text = await (await fetch(`/stories/${page}.mdx`)).text();
    const ids = Array.from(text.matchAll(/\?path=\/\w+\/([\w-]+)/g), ([, id = '']) => id);
    expect(ids.length).to.be.above(0);
    expect(ids.filter((id) => !entries[id])).to.deep.equal([]);
  });
}

for (const [section, title] of Object.entries(widgets)) {
  const tag = `campaign-${section}`;

  describe(`stories: the controls of ${tag}`, () => {
    let argTypes: Readonly<Record<string, ArgType>>;
    let keys: readonly string[];

    before(async () => {
      await openStory(`widgets-${title}--default`, {}, (page) => {
        argTypes = (lastOf(page, 'storyPrepared') as { argTypes: typeof argTypes }).argTypes;
        const { schema } = page.customElements.get(tag) as unknown as { schema: { keys: object } };
        keys = Object.keys(schema.keys);
      });
    });

    it('are there for each key of its configuration, and say what it is for', () => {
      expect(keys.length).to.be.above(5);
      expect(keys.filter((key) => !argTypes[key]?.control?.type || !argTypes[key].description)).to.deep.equal([]);
    });

    it('tell each attribute once, by its name in HTML', () => {
      const attributes = Object.values(argTypes).filter(({ table }) => table?.category === 'attributes');
      expect(attributes.length).to.be.above(keys.length);
      expect(attributes.map(({ name }) => name).filter((name) => /[A-Z]/.test(name))).to.deep.equal([]);
      const properties = Object.values(argTypes).filter(({ table }) => table?.category === 'properties');
      expect(properties.map(({ name }) => name)).to.include.members(['configuration', 'problems']);
      expect(properties.filter(({ name }) => keys.includes(name))).to.deep.equal([]);
    });

    it('are there for each token, which is set on the place of the widget', async () => {
      const tokens = Object.keys(argTypes).filter((name) => name.startsWith('--'));
      expect(tokens.length).to.be.above(8);
      expect(tokens.filter((name) => !argTypes[name]?.control?.type)).to.deep.equal([]);
      await openStory(`widgets-${title}--default`, { args: '--campaign-accent:!hex(8a1538)' }, (page) => {
        const widget = page.document.querySelector(tag) as Widget;
        expect(page.getComputedStyle(widget).getPropertyValue('--campaign-accent')).to.equal('#8a1538');
        expect(codeOf(page)).to.match(new RegExp(`<style>\\s+${tag} {\\s+--campaign-accent: #8a1538;\\s+}`));
      });
    });
  });

  it(`stories: the code of ${tag} is HTML with its configuration in it`, async () => {
    await openStory(`widgets-${title}--default`, {}, (page) => {
      const { content } = Object.assign(document.createElement('template'), { innerHTML: codeOf(page) });
      const [script, widget] = content.children;
      expect(script?.getAttribute('src')).to.match(/\/campaign-widgets\.js$/);
      expect(widget?.localName).to.equal(tag);
      const { configuration } = page.document.querySelector(tag) as Widget;
      const pasted = JSON.parse(widget?.querySelector('script')?.textContent ?? '') as object;
      expect(Object.keys(configuration as object)).to.include.members(Object.keys(pasted));
      expect(Object.keys(pasted)).to.include('heading');
    });
  });
}

for (const [id, name] of [
  ['widgets-quotes--second-voice', 'campaign-change'],
  ['widgets-sign-up-outcomes--sending', 'campaign-submit'],
  ['widgets-sign-up-outcomes--success', 'campaign-success'],
  ['widgets-sign-up-outcomes--failure', 'campaign-failure'],
] as const) {
  it(`stories: ${name} is told in the panel of actions`, async () => {
    await openStory(id, {}, async (page) => {
      const action = () => (lastOf(page, 'storybook/actions/action-event') as Action | undefined)?.data;
      await until(() => action()?.name === name, `${name} is told`);
      expect(action()?.args).to.be.an('object');
    });
  });
}

it('stories: campaign-problem is told in the panel of actions', async () => {
  await openStory('widgets-timeline--one-bad-event', { isFaulty: true }, (page) => {
    expect((lastOf(page, 'storybook/actions/action-event') as Action).data.name).to.equal('campaign-problem');
  });
});

for (const [id, expected] of [
  ['widgets-sign-up--prefilled', 'data-email="ana@example.org"'],
  ['widgets-sign-up--two-columns', '.two-columns::part(form) {'],
  ['widgets-timeline--right-to-left', '<div lang="ar" dir="rtl">'],
  ['widgets-timeline--timeline-js-document', '"start_date"'],
  ['pages-campaign-page--from-one-file', '<campaign-quotes src="campaign.json">'],
] as const) {
  it(`stories: the code of ${id} has what it is about`, async () => {
    await openStory(id, {}, (page) => {
      expect(codeOf(page)).to.include(expected);
    });
  });
}

function codeOf(page: StorybookWindow): string {
  return (lastOf(page, 'storybook/docs/snippet-rendered') as { source: string }).source;
}

function lastOf(page: StorybookWindow, event: string): unknown {
  return page.__STORYBOOK_ADDONS_CHANNEL__?.last(event)?.[0];
}
