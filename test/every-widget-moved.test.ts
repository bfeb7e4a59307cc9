/** The contract: a page may move, copy, take away and bring back a widget, and speak several languages. */
import { expect } from '@open-wc/testing';
import { all, textOf, until, type Widget } from './showing.js';
import { accessibleText } from './every-widget/accessible-text.js';
import {
  configured,
  expectText,
  expectedText,
  made,
  placed,
  scriptOf,
  settled,
  ways,
} from './every-widget/mounting.js';
import { noticing } from './every-widget/watching.js';
import { widgets } from './every-widget/widgets.js';

function box(): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  return place;
}

for (const kind of widgets) {
  const { section, configuration } = kind;

  describe(`every widget, moved: ${section}`, () => {
    let text = '';
    before(async () => {
      text = await expectedText(kind);
    });

    it('keeps what it shows when it is moved', async () => {
      const widget = await configured(kind);
      const place = box();
      const { thrown, warnings } = await noticing(async () => {
        place.append(box(), widget);
        await expectText(widget, text);
        place.prepend(widget);
        await expectText(widget, text);
        // With its state, as htmx does. Where a browser cannot, it stays where it is.
        if (Reflect.has(place, 'moveBefore')) place.moveBefore(widget, null);
        await expectText(widget, text);
      });
      expect([...thrown, ...warnings]).to.deep.equal([]);
      place.remove();
    });

    it('keeps what it shows when it is removed and comes back, several times', async () => {
      const widget = await configured(kind);
      const place = widget.parentElement;
      for (let time = 0; time < 5; time += 1) {
        widget.remove();
        await widget.updateComplete;
        place?.append(widget);
        await expectText(widget, text);
      }
    });

    it('comes back in the same task as if it had not been away', async () => {
      const widget = await configured(kind);
      const place = widget.parentElement;
      for (let time = 0; time < 5; time += 1) {
        widget.remove();
        place?.append(widget);
      }
      await expectText(widget, text);
    });

    it('comes back with what has changed in the meantime', async () => {
      const widget = await configured(kind);
      const place = widget.parentElement;
      widget.remove();
      Object.assign(widget, { heading: 'Changed' });
      await widget.updateComplete;
      place?.append(widget);
      await until(() => textOf(widget).toLowerCase().includes('changed'), 'the change is shown');
    });

    for (const way of ['attributes', 'an inline script', 'src']) {
      it(`can be cloned where it is configured by ${way}`, async () => {
        const widget = made(kind);
        ways[way]?.(widget, kind);
        await placed(widget);
        await expectText(widget, text);
        const copy = widget.cloneNode(true) as Widget;
        widget.replaceWith(copy);
        await expectText(copy, text);
        expect(copy.problems).to.deep.equal([]);
      });
    }

    it('can be made from a template of the page', async () => {
      const template = document.createElement('template');
      template.content.append(document.createElement(`campaign-${section}`));
      template.content.firstElementChild?.append(scriptOf(JSON.stringify(configuration)));
      const place = box();
      place.append(document.importNode(template.content, true));
      await expectText(place.firstElementChild as Widget, text);
      place.remove();
    });

    it('is adopted by another document and comes back, with its looks', async () => {
      const widget = await configured(kind);
      const place = widget.parentElement;
      // No browser spaces the letters of a heading by itself.
      const hasLooks = () => {
        const heading = all(widget, '.heading')[0] ?? widget;
        return heading.ownerDocument.defaultView?.getComputedStyle(heading).letterSpacing !== 'normal';
      };
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const other = frame.contentDocument as Document;
      const { thrown } = await noticing(async () => {
        other.body.append(other.adoptNode(widget));
        await expectText(widget, text);
        expect(hasLooks()).to.be.true;
        Object.assign(widget, { heading: 'Changed' });
        await until(() => accessibleText(widget).includes('Changed'), 'a change is shown there');
        Object.assign(widget, { heading: configuration['heading'] });
        place?.append(widget);
        await expectText(widget, text);
      });
      expect(thrown).to.deep.equal([]);
      expect(hasLooks()).to.be.true;
      frame.remove();
    });

    it('stands on a page several times, each with ids of its own', async () => {
      const place = box();
      const copies = [made(kind, configuration), made(kind, configuration), made(kind, configuration)];
      place.append(...copies);
      for (const copy of copies) await expectText(copy, text);
      const ids = copies.flatMap((copy) => all(copy, '[id]').map(({ id }) => id)).filter((id) => !id.startsWith('_'));
      expect(new Set(ids).size).to.equal(ids.length);
      place.remove();
    });

    it('speaks two languages at once, each in its place', async () => {
      const [german, french] = [box(), box()];
      german.lang = 'de';
      french.lang = 'fr';
      const texts = ['Auf Deutsch', 'En français'];
      const languages = Object.fromEntries(
        ['de', 'fr'].map((language, index) => [language, { [section]: { ...configuration, heading: texts[index] } }]),
      );
      const campaign = JSON.stringify({ lang: 'en', [section]: configuration, languages });
      const [one, other] = [german, french].map((place) => {
        const widget = made(kind);
        widget.append(scriptOf(campaign));
        place.append(widget, made(kind));
        return widget;
      }) as [Widget, Widget];
      const { thrown } = await noticing(async () => {
        await until(() => [one, other].every(({ configuration }) => configuration), 'both are there');
        for (const widget of [one, other]) await settled(widget);
        expect(textOf(one)).to.contain(texts[0]).and.not.contain(texts[1]);
        expect(textOf(other)).to.contain(texts[1]).and.not.contain(texts[0]);
        // The words of our own, in a widget that has nothing else to say.
        const empty = [german, french].map((place) => place.lastElementChild);
        await until(() => empty.every((widget) => textOf(widget)), 'both say something');
        expect(empty.map(textOf)).to.deep.equal([
          'Dieser Inhalt kann derzeit nicht angezeigt werden.',
          'Ce contenu ne peut pas être affiché pour le moment.',
        ]);
        // The place becomes another one.
        german.lang = 'fr';
        await until(() => textOf(one).includes('En français'), 'it follows the language of its place');
      });
      expect(thrown).to.deep.equal([]);
      german.remove();
      french.remove();
    });
  });
}
