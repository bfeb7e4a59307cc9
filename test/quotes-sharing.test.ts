import { expect } from '@open-wc/testing';
import { copiedDuring, sharedDuring } from './sharing.js';
import { all, focused, nameOf, one, textOf, until, warningsDuring } from './showing.js';
import {
  announced,
  buttons,
  changesOf,
  press,
  quotes,
  rest,
  shown,
  stands,
  standsAtStart,
  strip,
  swipe,
  voices,
} from './showing-quotes.js';

const named = voices.map((voice, index) => ({ ...voice, id: `voice-${index + 1}` }));

const shareButton = (widget: Element) => one(widget, '[part=quote]:not([inert]) [part=share]');

describe('a quote that can be shared', () => {
  it('has a button for it where it is asked for, which says whose words they are', async () => {
    expect(all(await quotes(named), '[part=share]').length).to.equal(0);
    const widget = await quotes(named, { share: true });
    expect(all(widget, '[part=share]').length).to.equal(5);
    expect(nameOf(shareButton(widget))).to.equal('Share, Voice 1');
  });

  it('goes to the browser’s own dialog, with its words, its author and the hashtags', async () => {
    const widget = await quotes(named, { share: true, hashtags: ['SafeOnline', '#EU'] });
    const shared = await sharedDuring((handed) => {
      shareButton(widget).click();
      return until(() => handed.length, 'it was handed on');
    });
    expect(shared[0]?.url).to.equal(new URL('#voice-1', location.href).href);
    expect(shared[0]?.text).to.equal('One.\nVoice 1 #SafeOnline #EU');
  });

  it('is shared without the marks of the text format', async () => {
    const text = 'We **must** act, says [the *report*](/r).';
    const widget = await quotes([{ text, author: 'Ana' }], { share: true });
    const shared = await sharedDuring((handed) => {
      shareButton(widget).click();
      return until(() => handed.length, 'it was handed on');
    });
    expect(shared[0]?.text).to.equal(`We must act, says the report (${new URL('/r', location.href).href}).\nAna`);
  });

  it('is a link to copy where the browser has none', async () => {
    const widget = await quotes(named, { share: true });
    const copied = await copiedDuring(() => {
      shareButton(widget).click();
      return until(() => announced(widget) === 'Link copied', 'it was said');
    });
    expect(copied).to.deep.equal([new URL('#voice-1', location.href).href]);
    expect(textOf(shareButton(widget).parentElement)).to.equal('Share Link copied');
    await press(widget, 'Next quote');
    expect(shown(widget)).to.deep.equal(['Voice 2']);
  });

  it('says what became of it also while the next quote is on its way', async () => {
    const widget = await quotes(named, { share: true });
    const before = shareButton(widget).parentElement;
    await copiedDuring(async () => {
      shareButton(widget).click();
      await press(widget, 'Next quote');
      await until(() => before?.textContent.includes('Link copied'), 'it is said');
    });
  });

  it('reports a hashtag that would break at its space, and shares the others', async () => {
    await warningsDuring(async () => {
      const widget = await quotes(named, { share: true, hashtags: ['two words', 'one'] });
      expect(widget.problems.map(({ path }) => path)).to.deep.equal(['hashtags[0]']);
      expect(widget.configuration?.hashtags).to.deep.equal(['one']);
    });
  });
});

describe('the address of a quote', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leads to it, and reading goes on there', async () => {
    location.hash = '#voice-4';
    const widget = await quotes(named);
    await until(() => shown(widget)[0] === 'Voice 4', 'the fourth quote is shown');
    expect(standsAtStart(widget)).to.equal(true);
    expect(focused(widget)?.id).to.equal('voice-4');
    expect(announced(widget)).to.equal('');
  });

  it('leads to it later on, too', async () => {
    const widget = await quotes(named);
    location.hash = '#voice-3';
    await until(() => focused(widget)?.id === 'voice-3', 'the third quote has the focus');
    expect(shown(widget)).to.deep.equal(['Voice 3']);
    await rest(widget);
    expect(standsAtStart(widget)).to.equal(true);
  });

  it('leads to the first also while the strip is on its way to another', async () => {
    const widget = await quotes(named);
    await press(widget, 'Show quote 5');
    await until(() => strip(widget).scrollLeft > 20, 'the strip is on its way');
    const changes = changesOf(widget);
    location.hash = '#voice-1';
    await until(() => focused(widget)?.id === 'voice-1', 'the first quote has the focus');
    // Longer than the strip waits for the rest of a scroll.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(stands(widget, 0)).to.equal(true);
    expect(focused(widget)?.id).to.equal('voice-1');
    expect(changes).to.deep.equal([0]);
  });

  it('leads to it in a list', async () => {
    location.hash = '#voice-3';
    const widget = await quotes(named, { layout: 'list' });
    const changes = changesOf(widget);
    await until(() => focused(widget)?.id === 'voice-3', 'the third quote has the focus');
    location.hash = '#voice-4';
    await until(() => focused(widget)?.id === 'voice-4', 'the fourth quote has the focus');
    expect(shown(widget).length).to.equal(5);
    expect(changes).to.deep.equal([]);
  });

  it('is alone on the page, also when its quotes were moved', async () => {
    const [one, other] = [await quotes(named), await quotes(named)];
    const idsOf = () => [one, other].flatMap((widget) => all(widget, '[part=quote]').map(({ id }) => id));
    expect(new Set(idsOf()).size).to.equal(10);
    other.parentElement?.append(one);
    await one.updateComplete;
    other.quotes = [...named];
    await other.updateComplete;
    expect(new Set(idsOf()).size).to.equal(10);
  });

  it('is made of the author and the first words where no id is given', async () => {
    location.hash = '#voice-3-three';
    const widget = await quotes(voices, { share: true });
    await until(() => shown(widget)[0] === 'Voice 3', 'the third quote is shown');
  });

  it('leads to a quote whose first words end within a character', async () => {
    const text = `${'a'.repeat(59)}😀 and more`;
    const widget = await quotes([...voices, { text }], { share: true });
    const [address = ''] = await copiedDuring(() => {
      all(widget, '[part=share]').at(-1)?.click();
      return until(() => announced(widget) === 'Link copied', 'it was said');
    });
    location.hash = new URL(address).hash;
    await until(() => textOf(one(widget, '[part=quote]:not([inert]) blockquote')) === text, 'it is shown');
  });

  it('stops quotes that change by themselves', async () => {
    location.hash = '#voice-3';
    const widget = await quotes(named, { autoplay: 5 });
    await until(() => buttons(widget)[0] === 'Play', 'they have stopped');
  });

  it('is changed by nothing that a visitor does', async () => {
    const widget = await quotes(named);
    for (const name of ['Next quote', 'Show quote 4', 'Previous quote', 'Show all', 'Show one at a time'])
      await press(widget, name);
    swipe(widget, 1);
    await until(() => shown(widget)[0] === 'Voice 4', 'the fourth quote is shown');
    await rest(widget);
    expect(location.hash).to.equal('');
  });
});
