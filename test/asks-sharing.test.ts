import { expect } from '@open-wc/testing';
import { signupSchema, type AsksElement } from '../src/index.js';
import type { ListShape } from '../src/foundation/shape.js';
import { asks, card, foldable } from './showing-asks.js';
import { copiedDuring, sharedDuring } from './sharing.js';
import { all, button, nameOf, one, textOf, until, warningsDuring } from './showing.js';

describe('an ask that can be shared', () => {
  const press = (widget: AsksElement, title: string) => {
    card(widget, title).querySelector<HTMLButtonElement>('[part=share]')?.click();
  };

  it('has a button for it where that is asked for, named with the ask', async () => {
    expect(all(await asks(foldable), 'button').length).to.equal(0);
    const widget = await asks(foldable, { share: true });
    expect(all(widget, 'button').map(nameOf)).to.deep.equal(['Share, Answer', 'Share, Protect', 'Share, Repair']);
  });

  it('goes to the browser’s own dialog, with its title, its address and the hashtags', async () => {
    const widget = await asks(foldable, { share: true, hashtags: ['SafeFromTheStart', '#EU'] });
    const shared = await sharedDuring((handed) => {
      press(widget, 'Protect');
      return until(() => handed.length, 'it was handed on');
    });
    expect(shared).to.deep.equal([
      { title: 'Protect', text: 'Protect #SafeFromTheStart #EU', url: new URL('#protect', location.href).href },
    ]);
  });

  it('is told of without what names the visitor in the page’s address, and with the rest of it', async () => {
    const { href } = location;
    history.replaceState(
      null,
      '',
      '?page_id=42&who=ana%40example.org&given-name=Ana&utm_source=letter&mc_eid=1f&_sc=4&_se=5&fbclid=2&msclkid=3#repair',
    );
    try {
      const widget = await asks(foldable, { share: true });
      const shared = await sharedDuring((handed) => {
        press(widget, 'Protect');
        return until(() => handed.length, 'it was handed on');
      });
      expect(shared[0]?.url).to.equal(`${location.origin}${location.pathname}?page_id=42#protect`);
    } finally {
      history.replaceState(null, '', href);
    }
  });

  it('is told of without the built-in fields of a sign-up in the page’s address, but for those that are of no person', async () => {
    const { href } = location;
    const ofNoPerson = ['organization', 'country'];
    const names = (signupSchema.keys['fields'] as ListShape<unknown>).item.options as readonly string[];
    expect(names).to.include.members(['email', ...ofNoPerson]);
    history.replaceState(null, '', `?${names.map((name) => `${name}=1`).join('&')}`);
    try {
      const widget = await asks(foldable, { share: true });
      const [shared] = await sharedDuring((handed) => {
        press(widget, 'Protect');
        return until(() => handed.length, 'it was handed on');
      });
      expect([...new URL(shared?.url ?? '').searchParams.keys()]).to.deep.equal(ofNoPerson);
    } finally {
      history.replaceState(null, '', href);
    }
  });

  it('is a link to copy where the browser has none, and says so beside the button', async () => {
    const widget = await asks(foldable, { share: true });
    const copied = await copiedDuring(() => {
      press(widget, 'Repair');
      return until(() => textOf(card(widget, 'Repair')).endsWith('Share Link copied'), 'it was said');
    });
    expect(copied).to.deep.equal([new URL('#repair', location.href).href]);
    expect(textOf(one(widget, '[role=status]'))).to.equal('Link copied');
  });

  it('says the same of a second one: words of their own, as a screen reader tells what is new', async () => {
    const widget = await asks(foldable, { share: true });
    await copiedDuring(() => {
      press(widget, 'Repair');
      return until(() => textOf(card(widget, 'Repair')).endsWith('Link copied'), 'it was said');
    });
    const told: (string | null)[] = [];
    const observer = new MutationObserver((records) => {
      told.push(...records.flatMap(({ addedNodes }) => [...addedNodes].map(({ textContent }) => textContent)));
    });
    observer.observe(one(widget, '[role=status]'), { childList: true, subtree: true });
    await copiedDuring(() => {
      press(widget, 'Protect');
      return until(() => textOf(card(widget, 'Protect')).endsWith('Link copied'), 'it was said again');
    });
    observer.disconnect();
    expect(told).to.include('Link copied');
    expect(textOf(one(widget, '[role=status]'))).to.equal('Link copied');
  });

  for (const [situation, error] of [
    ['the visitor closes the dialog', 'AbortError'],
    ['a second press comes while the dialog opens', 'InvalidStateError'],
  ] as const) {
    it(`is left alone where ${situation}`, async () => {
      const widget = await asks([{ title: 'One' }], { share: true });
      const copied = await copiedDuring(async () => {
        const share = () => Promise.reject(new DOMException('', error));
        Object.defineProperty(navigator, 'share', { configurable: true, value: share });
        button(widget, 'Share').click();
        await new Promise((resolve) => setTimeout(resolve));
        await widget.updateComplete;
      });
      expect(copied).to.deep.equal([]);
      expect(all(widget, '.answer').length).to.equal(0);
    });
  }

  for (const [situation, error] of [
    ['a dialog of the page’s own fails without a reason', JSON.parse('null') as Error],
    ['a frame may not open the dialog', new DOMException('', 'NotAllowedError')],
  ] as const) {
    it(`is a link to copy where ${situation}`, async () => {
      const widget = await asks([{ title: 'One' }], { share: true });
      const copied = await copiedDuring(async () => {
        const share = () => Promise.reject(error);
        Object.defineProperty(navigator, 'share', { configurable: true, value: share });
        button(widget, 'Share').click();
        await until(() => all(widget, '.answer').length, 'it is said');
      });
      expect(copied).to.deep.equal([new URL('#one', location.href).href]);
    });
  }

  it('asks nobody else', async () => {
    const widget = await asks(foldable, { share: true });
    const asked: string[] = [];
    const observer = new PerformanceObserver((list) => {
      asked.push(...list.getEntries().map(({ name }) => name));
    });
    observer.observe({ type: 'resource' });
    await copiedDuring(() => {
      press(widget, 'Repair');
      return until(() => textOf(card(widget, 'Repair')).endsWith('Link copied'), 'it was said');
    });
    // After this one, any before it is known of.
    const { url } = await fetch('/test/fixtures/campaign.json');
    await until(() => asked.includes(url), 'the browser tells of what was asked for');
    observer.disconnect();
    expect(asked).to.deep.equal([url]);
    expect(all(widget, 'iframe, script, img').length).to.equal(0);
  });

  it('reports a hashtag that would break at its space, and shares the others', async () => {
    await warningsDuring(async () => {
      const widget = await asks(foldable, { share: true, hashtags: ['two words', 'one'] });
      expect(widget.problems.map(({ path }) => path)).to.deep.equal(['hashtags[0]']);
      expect(widget.configuration?.hashtags).to.deep.equal(['one']);
    });
  });
});
