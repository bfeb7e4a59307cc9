/** What a visitor agrees to. */
import { expect } from '@open-wc/testing';
import type { SignupElement } from '../src/index.js';
import { placed, scriptOf, settled } from './every-widget/mounting.js';
import { all, input, one, textOf, until, warningsDuring } from './showing.js';
import { fullConsent, send, signup, type } from './signing-up.js';

describe('a consent', () => {
  it('says who asks, where to read more and how to take it back', async () => {
    const { widget } = await signup('accepted', { consents: [fullConsent] });
    expect(textOf(one(widget, '[part=consent]'))).to.equal(
      'Another may write to me. (optional) I can stop it by mail. Your details go to Another. Privacy notice',
    );
    const description = input(widget, 'Another may').getAttribute('aria-describedby')?.split(' ')[0] ?? '';
    expect(textOf(one(widget, `#${description}`))).to.contain('I can stop it by mail.');
    await expect(widget).to.be.accessible();
  });

  it('says whether it is optional, and ends no name of an organisation with two full stops', async () => {
    const { widget } = await signup('accepted', {
      consents: [
        { id: 'a', text: 'One.', required: true },
        { id: 'b', text: 'Two.', organisation: 'Friends e. V.' },
      ],
    });
    expect(all(widget, '[part=consent]').map(textOf)).to.deep.equal([
      'One.',
      'Two. (optional) Your details go to Friends e. V.',
    ]);
  });

  it('has its box before its words and their links, and a large target', async () => {
    const { widget } = await signup('accepted', { consents: [{ ...fullConsent, text: 'Read [this](/this) first.' }] });
    const order = all(widget, '[part=consent] :is(input, a)').map(({ localName }) => localName);
    expect(order).to.deep.equal(['input', 'a', 'a', 'a']);
    const box = input(widget, 'Read');
    const { left, top, width, height } = box.getBoundingClientRect();
    const hit = [-9, height + 9].map((y) => widget.shadowRoot?.elementFromPoint(left + width / 2, top + y));
    expect(hit.map((each) => each?.closest('label')?.control === box)).to.deep.equal([true, true]);
  });

  it('has paragraphs and points where its texts have them', async () => {
    const text = 'Send me **news**.\n\nSome come late.';
    const { widget } = await signup('accepted', {
      consents: [{ id: 'news', text, withdrawal: 'I can stop it:\n\n- by mail\n- by telephone' }],
    });
    const [first, second] = all(widget, '.label p').map((paragraph) => paragraph.getBoundingClientRect());
    expect((second?.top ?? 0) - (first?.bottom ?? 0)).to.be.above(5);
    const points = all(widget, '.hint li').map((point) => getComputedStyle(point).listStyleType);
    expect(points).to.deep.equal(['disc', 'disc']);
  });

  it('is told apart from others in the summary of what is wrong, without its marks', async () => {
    const { widget } = await signup('accepted', {
      fields: ['email'],
      consents: ['My **letters**.', 'See [our notice](/notice).'].map((text, index) => ({
        id: `${index}`,
        text,
        required: true,
      })),
    });
    type(widget, 'Email address', 'ana@example.org');
    await send(widget);
    expect(all(widget, '.summary a').map(textOf)).to.deep.equal([
      'My letters. – Please tick this box.',
      'See our notice. – Please tick this box.',
    ]);
  });

  it('is not taken over by another text, also where the language has changed before', async () => {
    const { widget } = await signup('accepted', { consents: [{ id: 'news', text: 'A monthly letter.' }] });
    input(widget, 'A monthly letter.').click();
    await widget.updateComplete;
    widget.lang = 'de';
    await until(() => textOf(widget).includes('freiwillig'), 'it is in German');
    widget.consents = [{ id: 'news', text: 'Something else.' }];
    await until(() => textOf(widget).includes('Something else.'), 'the other text is there');
    await until(() => !input(widget, 'Something else.').checked, 'it is asked again');
  });

  it('is not taken over with another privacy notice', async () => {
    const { widget } = await signup('accepted', { privacyUrl: '/one' });
    input(widget, 'Send me news').click();
    await widget.updateComplete;
    widget.privacyUrl = '/another';
    await until(() => !input(widget, 'Send me news').checked, 'it is asked again');
  });

  it('is ticked by a click at its own box alone', async () => {
    const { widget } = await signup('accepted', {
      fields: ['email', { name: 'email', label: 'Again' }],
      consents: [{ id: 'news', text: 'One may write.' }, fullConsent],
    });
    input(widget, 'One may write').click();
    await widget.updateComplete;
    expect(all<HTMLInputElement>(widget, '[type=checkbox]').map(({ checked }) => checked)).to.deep.equal([true, false]);
    expect(all(widget, '[type=email]').length).to.equal(1);
    expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
      'fields has the same name twice',
    ]);
  });

  it('is not taken over by another organisation', async () => {
    const { widget } = await signup('accepted', { organisation: 'One' });
    input(widget, 'Send me news').click();
    await widget.updateComplete;
    widget.intro = 'The same in other words.';
    await widget.updateComplete;
    expect(input(widget, 'Send me news').checked, 'of the same one').to.equal(true);
    widget.organisation = 'Another';
    await until(() => !input(widget, 'Send me news').checked, 'it is asked again');
  });

  it('is not taken over by another text', async () => {
    const { widget } = await signup('accepted', { consents: [{ id: 'news', text: 'A monthly letter.' }] });
    input(widget, 'A monthly letter').click();
    widget.consents = [{ id: 'news', text: 'My address for others.' }];
    await until(() => textOf(widget).includes('My address'), 'another text is there');
    await settled(widget);
    expect(input(widget, 'My address').checked).to.equal(false);
  });

  it('is asked anew in another language, as its words are others', async () => {
    const { widget } = await signup('accepted', { lang: 'de', consents: undefined });
    const asking = (text: string) => ({ signup: { consents: [{ id: 'news', text }] } });
    const file = { lang: 'en', ...asking('A letter.'), languages: { de: asking('Ein Brief.') } };
    widget.append(scriptOf(JSON.stringify(file)));
    await until(() => textOf(widget).includes('Ein Brief.'), 'it is there in German');
    input(widget, 'Ein Brief').click();
    await widget.updateComplete;
    expect(input(widget, 'Ein Brief').checked).to.equal(true);
    widget.lang = 'en';
    await until(() => textOf(widget).includes('A letter.'), 'it is there in English');
    await settled(widget);
    expect(input(widget, 'A letter').checked).to.equal(false);
  });

  it('is not ticked by the second click of a double one, which was meant for the button', async () => {
    const { widget } = await signup('accepted', {});
    const box = input(widget, 'Send me news');
    const click = (detail: number) =>
      box.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, cancelable: true, composed: true }));
    click(2);
    expect(box.checked).to.equal(false);
    click(1);
    expect(box.checked).to.equal(true);
  });

  describe('that cannot be read leaves no form that does without', () => {
    const letter = { id: 'letter', text: 'Send me the letter.', required: true };
    for (const [what, spoil] of Object.entries<(widget: SignupElement) => void>({
      'a comma too many': (widget) => {
        widget.setAttribute('consents', `${JSON.stringify([letter]).slice(0, -1)},]`);
      },
      'no id': (widget) => {
        widget.consents = [letter, { text: 'Another' } as typeof letter];
      },
      'an id with a space': (widget) => {
        widget.consents = [{ ...letter, id: 'my letter' }];
      },
      'an id that stands there twice': (widget) => {
        widget.consents = [letter, { ...letter, text: 'Another' }];
      },
      'a file that is missing': (widget) => {
        widget.src = '/test/fixtures/there-is-none.json';
      },
      'a script that is no JSON': (widget) => {
        widget.append(scriptOf(`{"consents": [${JSON.stringify(letter)}],}`));
      },
      'a script that an editor has emptied': (widget) => {
        widget.append(scriptOf(''));
      },
    })) {
      it(what, async () => {
        const widget = document.createElement('campaign-signup');
        widget.innerHTML = '<p>Write to us.</p>';
        widget.endpoint = 'https://example.org/sign-up';
        spoil(widget);
        const warnings = await warningsDuring(async () => {
          await placed(widget);
          await until(() => widget.problems.length > 0, 'it is reported');
          await settled(widget);
        });
        expect(warnings).to.have.length(1);
        expect(all(widget, 'form').length).to.equal(0);
        expect(widget.innerText).to.contain('Write to us.');
        // What is given elsewhere is enough.
        if (!/file|script/.test(what)) return;
        widget.consents = [letter];
        await until(() => all(widget, 'form').length, 'there is a form');
        expect(input(widget, 'Send me the letter').checked).to.equal(false);
      });
    }

    for (const [what, spoil] of Object.entries<(widget: SignupElement) => void>({
      'consents of the page’s own that are no JSON': (widget) => {
        widget.setAttribute('consents', '[{“id”: “letter”}]');
      },
      'a service of the page’s own that is no JSON': (widget) => {
        widget.append(scriptOf('{"provider": "webhook"}'));
        widget.setAttribute('provider', '{“url”: “https://example.org”}');
      },
      'settings of the page’s own that are no JSON': (widget) => {
        widget.setAttribute('settings', '{“form”: “a”}');
      },
      'a script of the page’s own that is no JSON': (widget) => {
        widget.append(scriptOf('{“endpoint”: “https://example.org”}'));
      },
    }))
      it(`${what}, where a file has others`, async () => {
        const widget = document.createElement('campaign-signup');
        widget.innerHTML = '<p>Write to us.</p>';
        widget.src = '/test/fixtures/campaign.json';
        spoil(widget);
        await placed(widget);
        await until(() => widget.problems.length > 0, 'it is reported');
        await settled(widget);
        expect(all(widget, 'form').length).to.equal(0);
        expect(widget.innerText).to.contain('Write to us.');
      });
  });
});
