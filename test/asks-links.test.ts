import { expect } from '@open-wc/testing';
import type { AsksElement } from '../src/index.js';
import { replacing } from './replacing.js';
import { asks, card, foldable, followed, second } from './showing-asks.js';
import { withoutClipboard } from './sharing.js';
import { all, button, focused, frames, html, nameOf, one, show, textOf, until } from './showing.js';

const linked = {
  title: 'Answer',
  body: 'A text with [a link of its own](/own).',
  addressee: 'To the platforms',
  link: { href: '/answer', label: 'Read the Act' },
};

describe('the link of an ask', () => {
  it('is named with its ask', async () => {
    const widget = await asks([linked, { title: 'Act', link: { href: 'https://example.org/act' } }]);
    expect(all(widget, '.link').map(nameOf)).to.deep.equal(['Read the Act, Answer', 'Read more, Act']);
  });

  it('is the only one beside those in its text', async () => {
    const widget = await asks([linked]);
    expect(all(widget, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['/own', '/answer']);
  });

  it('reaches over the whole card, beneath the text', async () => {
    const widget = await asks([linked, { ...linked, body: 'Long. '.repeat(60) }]);
    const box = card(widget, 'Answer').getBoundingClientRect();
    const at = (x: number, y: number) => widget.shadowRoot?.elementFromPoint(x, y)?.closest('a, p, h2, h3')?.localName;
    expect(at(box.left + 2, box.top + 6)).to.equal('a');
    expect(at(box.right - 2, box.top + 6)).to.equal('a');
    const title = one(widget, '#_title-0').getBoundingClientRect();
    expect(at(title.left + 4, title.top + 10)).to.equal('h2');
  });

  it('is followed by a press on the text, with the keys that are held', async () => {
    const widget = await asks([linked]);
    const addresses = followed(widget);
    one(widget, '.title').click();
    one(widget, '.facts').dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true }),
    );
    expect(addresses).to.deep.equal(['/answer', 'ctrl /answer']);
  });

  it('is followed by a press on an icon of the page’s, wherever the widget stands', async () => {
    const widget = await asks([{ ...linked, id: 'linked' }]);
    const icon = Object.assign(document.createElement('i'), { slot: 'icon-linked' });
    widget.append(icon);
    widget.parentElement?.classList.add('answer', 'tool');
    const addresses = followed(widget);
    icon.click();
    expect(addresses).to.deep.equal(['/answer']);
  });

  it('leaves alone an address that is there to be copied by hand', async () => {
    const widget = await asks([linked], { share: true });
    const followedByNow = followed(widget);
    await withoutClipboard(async () => {
      one(widget, '[part=share]').click();
      await until(() => all(widget, '.answer').length, 'the address is shown');
    });
    one(widget, '.answer').click();
    expect(followedByNow).to.deep.equal([]);
    const address = one<HTMLAnchorElement>(widget, '.answer a');
    expect(address.href, 'a key reaches it').to.equal(textOf(address));
  });

  it('leaves other controls alone', async () => {
    const widget = await asks(
      foldable.map((ask) => ({ ...ask, link: { href: '/more' } })),
      { collapsible: true, share: true },
    );
    const addresses = followed(widget);
    for (const control of ['summary', '[part=share]']) {
      expect(all(widget, control).length, control).to.equal(3);
      all(widget, control)[0]?.click();
    }
    expect(addresses).to.deep.equal([]);
    const own = await asks([linked]);
    const ownAddresses = followed(own);
    all(own, '.body a')[0]?.click();
    expect(ownAddresses).to.deep.equal(['/own']);
  });

  it('is not followed by a press that has selected text', async () => {
    const widget = await asks([linked]);
    const addresses = followed(widget);
    const title = one(widget, '.title');
    expect(getComputedStyle(title).userSelect).to.not.equal('none');
    getSelection()?.selectAllChildren(title);
    title.click();
    expect(addresses).to.deep.equal([]);
    getSelection()?.removeAllRanges();
    title.click();
    expect(addresses).to.deep.equal(['/answer']);
  });

  it('is not made up for an ask that has none', async () => {
    const widget = await asks([{ title: 'Answer' }]);
    const addresses = followed(widget);
    one(widget, '.title').click();
    expect(addresses).to.deep.equal([]);
    expect(all(widget, 'a').length).to.equal(0);
  });
});

describe('the address of an ask', () => {
  it('stays the same while its widget has the same asks, whatever else comes to be shown', async () => {
    const first = await asks(foldable);
    const place = await show<AsksElement>(
      html`<div hidden><campaign-asks .asks=${foldable} collapsible></campaign-asks></div>`,
    );
    const second = place.firstElementChild as AsksElement;
    await until(() => all(second, 'li').length === 3, 'the asks are there');
    const ids = () => [first, second].map((widget) => all(widget, 'li').map(({ id }) => id));
    const before = ids();
    place.hidden = false;
    button(second, 'Open all').click();
    await until(() => all(second, 'button').some((each) => textOf(each) === 'Close all'), 'all are open');
    expect(ids()).to.deep.equal(before);
  });

  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  const idsOf = (widget: Element) => all(widget, 'li').map(({ id }) => id);

  it('is its id, or made of its title, and is alone on the page', async () => {
    const list = [{ title: 'Safety first!', id: 'safety' }, { title: 'Who answers, and when?' }, { title: 'Safety' }];
    const widget = await asks(list);
    expect(idsOf(widget)).to.deep.equal(['safety', 'who-answers-and-when', 'safety-2']);
    const other = await asks(list);
    expect(new Set([...idsOf(widget), ...idsOf(other)]).size).to.equal(6);
  });

  it('is counted on where several are called the same, past a number that another has for its own', async () => {
    const widget = await asks([{ title: 'Act' }, { title: 'Act', id: 'act-3' }, { title: 'Act' }, { title: 'Act' }]);
    expect(idsOf(widget)).to.deep.equal(['act', 'act-3', 'act-2', 'act-4']);
  });

  it('leads to it, opens it, and reading goes on there', async () => {
    location.hash = '#protect';
    const widget = await asks(foldable, { collapsible: true });
    await until(() => focused(widget)?.id === 'protect', 'the ask has the focus');
    expect(textOf(card(widget, 'Protect'))).to.contain(second);
    expect(textOf(card(widget, 'Answer'))).to.not.contain(second);
    expect(location.hash).to.equal('#protect');
  });

  it('leads to it later on, too', async () => {
    const widget = await asks(foldable, { collapsible: true });
    expect(focused(widget) === null).to.equal(true);
    location.hash = '#repair';
    await until(() => focused(widget)?.id === 'repair', 'the ask has the focus');
    expect(textOf(card(widget, 'Repair'))).to.contain(second);
  });

  it('leads to it once a longer list has it', async () => {
    location.hash = '#repair';
    const widget = await asks(foldable.slice(0, 1));
    await widget.updateComplete;
    widget.asks = foldable;
    await until(() => focused(widget)?.id === 'repair', 'the ask has the focus');
  });

  it('leads to it from the link that was pressed before it had come', async () => {
    const link = Object.assign(document.createElement('a'), { href: '#repair', textContent: 'Repair' });
    document.body.append(link);
    link.focus();
    link.click();
    const widget = await asks(foldable);
    await until(() => focused(widget)?.id === 'repair', 'the ask has the focus');
    link.remove();
  });

  for (const [what, hasBeenActive, leads] of [
    [
      'leads to it before the visitor has done anything, where a dialog has the focus, and leaves it there',
      false,
      true,
    ],
    ['leads nobody away who has gone to a control', true, false],
  ] as const)
    it(what, async () => {
      const dialog = document.createElement('div');
      dialog.role = 'dialog';
      dialog.innerHTML = '<button>Accept</button>';
      document.body.append(dialog);
      await replacing(navigator, 'userActivation', { hasBeenActive }, async () => {
        dialog.querySelector('button')?.focus();
        history.replaceState(null, '', '#repair');
        const widget = await asks(foldable, { collapsible: true });
        await until(() => all(widget, 'details').length, 'the asks are shown');
        await frames(6);
        expect(all(widget, '#repair details[open]').length).to.equal(leads ? 1 : 0);
        expect(document.activeElement?.textContent).to.equal('Accept');
      }).finally(() => {
        dialog.remove();
      });
    });

  it('moves no page sideways that hides what sticks out of it', async () => {
    const widget = await asks(foldable, { width: 700 });
    const place = widget.parentElement as HTMLElement;
    const box = document.createElement('div');
    box.style.cssText = 'width: 900px; overflow: hidden; padding-inline-start: 150px';
    place.replaceWith(box);
    const wide = document.createElement('div');
    wide.style.cssText = 'width: 1200px; height: 1px';
    box.append(wide, place);
    location.hash = '#repair';
    await until(() => focused(widget)?.id === 'repair', 'the ask has the focus');
    await frames(6);
    expect(box.scrollLeft).to.equal(0);
    box.remove();
  });

  it('leads to the last of many, which nothing has laid out before', async () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ title: `Ask ${index + 1}`, body: second }));
    const widget = await asks(many, { width: 700 });
    location.hash = '#ask-200';
    await until(() => focused(widget)?.id === 'ask-200', 'the ask is led to');
    await until(() => {
      const { top, bottom } = card(widget, 'Ask 200').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, 'it is in view');
  });

  it('leaves the visitor at what the page itself shows by that name', async () => {
    const widget = await asks(foldable, { inside: '<p id="protect">Protect</p>' });
    const section = document.createElement('section');
    section.id = 'repair';
    section.append('Repair, in full');
    widget.after(section);
    const arrived = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = '#repair';
    await arrived;
    await new Promise((resolve) => setTimeout(resolve));
    expect(focused(widget) === null).to.equal(true);
    // What is inside the tag is not shown any more.
    location.hash = '#protect';
    await until(() => focused(widget)?.id === 'protect', 'the ask has the focus');
  });
});
