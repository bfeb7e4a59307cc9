import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AsksElement } from '../src/index.js';
import { foldAfterTeaser } from '../src/widgets/asks/teaser.js';
import { asPrinted } from './every-widget/as-printed.js';
import { asks, card, first, foldable, second } from './showing-asks.js';
import { all, button, focused, nameOf, one, textOf, until } from './showing.js';

const details = (widget: Element) => all<HTMLDetailsElement>(widget, 'details');
const open = (widget: Element) => details(widget).map((each) => each.open);
const summary = (widget: AsksElement, title: string) => card(widget, title).querySelector('summary');

describe('an ask that can be folded', () => {
  it('is not, unless that is asked for', async () => {
    const widget = await asks(foldable);
    expect(details(widget).length).to.equal(0);
    expect(textOf(widget)).to.contain(second);
  });

  it('shows its first sentence and hides the rest, until it is opened', async () => {
    const widget = await asks(foldable, { collapsible: true });
    expect(textOf(card(widget, 'Answer'))).to.equal(`Answer ${first} Full text`);
    summary(widget, 'Answer')?.click();
    expect(textOf(card(widget, 'Answer'))).to.equal(`Answer ${first} Full text ${second}`);
    expect(open(widget)).to.deep.equal([true, false, false]);
    summary(widget, 'Answer')?.click();
    expect(textOf(card(widget, 'Answer'))).to.equal(`Answer ${first} Full text`);
  });

  it('says of its button which ask it belongs to', async () => {
    const widget = await asks(foldable, { collapsible: true });
    expect(all(widget, 'summary').map(nameOf)).to.deep.equal([
      'Full text, Answer',
      'Full text, Protect',
      'Full text, Repair',
    ]);
  });

  it('is opened and closed by keys', async () => {
    const widget = await asks(foldable, { collapsible: true });
    summary(widget, 'Protect')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(card(widget, 'Protect')).endsWith(second), 'it is open');
    expect(focused(widget)?.localName).to.equal('summary');
    await sendKeys({ press: ' ' });
    await until(() => !textOf(widget).includes(second), 'all are closed');
  });

  it('is not where its text is short', async () => {
    const widget = await asks([{ title: 'Short', body: `${first} So be it.` }, ...foldable], { collapsible: true });
    expect(textOf(card(widget, 'Short'))).to.equal(`Short ${first} So be it.`);
    expect(details(widget).length).to.equal(3);
  });

  it('opens where the browser finds a word in it, as any that is closed', async () => {
    const widget = await asks(foldable.slice(0, 1), { collapsible: true });
    const plain = await fixture<HTMLDetailsElement>('<details>What an okapi would understand.</details>');
    // What a page is searched for by its address opens what hides it, as a search by the visitor does. WebKitGTK does
    // not do so.
    location.hash = ':~:text=an%20okapi';
    if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) await new Promise((resolve) => setTimeout(resolve, 300));
    else await until(() => plain.open, 'the browser opens any');
    location.hash = ':~:text=that%20a%20zebra';
    await until(() => open(widget)[0] === plain.open, 'it is as open as the other');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is printed open, without its buttons', async () => {
    const widget = await asks(foldable, { collapsible: true });
    asPrinted(widget, () => {
      expect(textOf(card(widget, 'Answer'))).to.equal(`Answer ${first} ${second}`);
      expect(one(widget, '[part=fold-all]').getBoundingClientRect().height).to.equal(0);
    });
    expect(textOf(card(widget, 'Answer'))).to.equal(`Answer ${first} Full text`);
  });

  it('stays open when the configuration changes elsewhere', async () => {
    const widget = await asks(foldable, { collapsible: true });
    summary(widget, 'Protect')?.click();
    widget.heading = 'Changed';
    await widget.updateComplete;
    expect(open(widget)).to.deep.equal([false, true, false]);
  });
});

describe('a button for all folded asks', () => {
  it('opens and closes them, and keeps the focus', async () => {
    const widget = await asks(foldable, { collapsible: true });
    const all = button(widget, 'Open all');
    all.focus();
    all.click();
    expect(open(widget)).to.deep.equal([true, true, true]);
    await until(() => textOf(all) === 'Close all', 'it can close all');
    expect(focused(widget) === all).to.equal(true);
    all.click();
    expect(open(widget)).to.deep.equal([false, false, false]);
    await until(() => textOf(all) === 'Open all', 'it can open all');
  });

  it('knows of those that were opened one by one', async () => {
    const widget = await asks(foldable, { collapsible: true });
    summary(widget, 'Answer')?.click();
    summary(widget, 'Protect')?.click();
    button(widget, 'Open all');
    summary(widget, 'Repair')?.click();
    await until(() => textOf(one(widget, '[part=fold-all]')) === 'Close all', 'all are open');
    summary(widget, 'Answer')?.click();
    await until(() => textOf(one(widget, '[part=fold-all]')) === 'Open all', 'one is closed');
  });

  it('knows of those that come and go with the configuration', async () => {
    const fund = { title: 'Fund', body: `${first} ${second}` };
    const widget = await asks(foldable, { collapsible: true });
    const name = () => textOf(one(widget, '[part=fold-all]'));
    button(widget, 'Open all').click();
    await until(() => name() === 'Close all', 'all are open');
    widget.asks = [...foldable, fund];
    await until(() => name() === 'Open all', 'one that is closed has come');
    widget.asks = foldable;
    await until(() => name() === 'Close all', 'it has gone again');
    widget.numbered = true;
    await until(() => name() === 'Open all', 'it is another list, and closed');
    button(widget, 'Open all').click();
    expect(open(widget)).to.deep.equal([true, true, true]);
  });

  it('is there for three or more', async () => {
    const short = { title: 'Short', body: 'Short.' };
    expect(all(await asks([...foldable.slice(1), short], { collapsible: true }), 'button').length).to.equal(0);
    expect(all(await asks([...foldable, short], { collapsible: true }), 'button').length).to.equal(1);
  });
});

describe('the place where a text folds', () => {
  const rest =
    'And then it goes on for so long that nobody would want to read all of it at first, and surely not on a phone, would they, now?';
  const teaserOf = (text: string) => foldAfterTeaser(text)?.teaser;

  it('leaves all words in one of the two parts, and none in both', () => {
    const text = `${first} **Strong** words.\n\n- one\n- two\n\n${rest}`;
    const folded = foldAfterTeaser(text);
    expect(`${folded?.teaser ?? ''} ${folded?.rest ?? ''}`).to.equal(text);
  });

  it('is behind the first sentence that makes sixty characters', () => {
    expect(teaserOf(`It is short. ${first} ${rest}`)).to.equal(`It is short. ${first}`);
    expect(teaserOf(`Who answers, and when, and in which language, and what comes next? ${rest}`)).to.match(/\?$/);
    expect(teaserOf(`Nobody should ever have to search three menus (or “settings”). ${rest}`)).to.match(/”\)\.$/);
  });

  it('is not behind an abbreviation, an ordinal or a number', () => {
    for (const text of [
      `The Commission has said what it expects under the Act, Art. Twenty-eight. ${rest}`,
      `Die Kommission hat gesagt, was sie von den Plattformen erwartet, z. B. Ruhe in der Nacht. ${rest}`,
      `Die Kommission hat am letzten Montag gesagt, am 28. Juli werde alles anders und besser. ${rest}`,
      `The committee of the United Nations explains it in its general comment No. 25 on children. ${rest}`,
    ]) {
      expect(teaserOf(text)).to.equal(text.slice(0, -rest.length - 1));
    }
  });

  it('is not behind the abbreviations of four letters that stand before names', () => {
    const start = 'Platforms that millions of children use every day, at home and at school';
    const western = ['bijv.', 'bspw.', 'esim.', 'inkl.', 'incl.', 'resp.'];
    const eastern = [
      'angl.',
      'milj.',
      'mlrd.',
      'např.',
      'napr.',
      'piem.',
      'tūkst.',
      'англ.',
      'млрд.',
      'напр.',
      'проф.',
    ];
    for (const short of [...western, ...eastern])
      expect(foldAfterTeaser(`${start}, ${short} TikTok. ${rest}`)?.teaser).to.equal(`${start}, ${short} TikTok.`);
    expect(foldAfterTeaser(`${start}, says Prof. Example. ${rest}`)?.teaser).to.match(/Example\.$/);
    expect(foldAfterTeaser(`${start}: that is life. ${rest}`)?.teaser).to.match(/life\.$/);
  });

  it('is behind a word of capitals, or a short one, where no other sentence ends in time', () => {
    const european = 'It has been on the table of Parliament and Council for years, in all of the EU.';
    expect(teaserOf(`${european} ${rest}`)).to.equal(european);
    const short = 'Platforms must show that a service is safe for every child, and not on the last day.';
    expect(teaserOf(`${short} ${short} Mrs. Smith has said so.`)).to.equal(short);
    const name = 'Platforms that millions of children use every day have to be safe, says Mrs. Smith, as said by law.';
    expect(teaserOf(`${name} ${short} ${short}`)).to.equal(name);
  });

  it('is not within a link, within emphasis or within a bullet', () => {
    const link = '[what the Commission said. It says it to all platforms](https://example.org/a.B)';
    expect(teaserOf(`Everybody should once in their life read ${link} before they start. ${rest}`)).to.contain(link);
    const strong = '**what the Commission said. It says it to all platforms**';
    expect(teaserOf(`Everybody should once in their life read ${strong} before they start. ${rest}`)).to.contain(
      strong,
    );
    const bullets = `- accounts are private. They are so from the very first minute on\n- ${rest}\n- the last one`;
    expect(teaserOf(`Among other things:\n\n${bullets}`)).to.equal(
      `Among other things:\n\n${bullets.split('\n')[0] ?? ''}`,
    );
  });

  it('counts no address of a link, neither for what is shown nor for what is hidden', () => {
    const link = `[the Act](https://example.org/${'path/'.repeat(30)})`;
    expect(teaserOf(`It is in ${link}. ${first} ${rest}`)).to.equal(`It is in ${link}. ${first}`);
    expect(foldAfterTeaser(`${first} More of it is in ${link}.`)).to.equal(undefined);
  });

  it('is at the end of a paragraph that has no full stop', () => {
    expect(
      teaserOf(`The guidelines of July two thousand and twenty-five say, among other things:\n\n- ${rest}`),
    ).to.match(/things:$/);
  });

  it('is nowhere in a text that has no end of a sentence', () => {
    expect(foldAfterTeaser('word '.repeat(100))).to.equal(undefined);
  });

  it('is found at once in a text of ever so many empty lines', () => {
    const text = (count: number) => `${first.slice(0, -1)}${'\n'.repeat(count)}${rest}`;
    expect(teaserOf(text(200_000))).to.equal(teaserOf(text(2)));
  }).timeout(5000);

  it('is found in a script without capitals', () => {
    const arabic = 'يتلقى كل من يبلغ عن إساءة جوابا خلال يوم واحد وبلغته من شخص قرأ ما كتبوه.';
    expect(teaserOf(`${arabic} ${arabic} ${arabic}`)).to.equal(arabic);
    const georgian = 'ყველა, ვინც ძალადობის შესახებ შეტყობინებას აგზავნის, პასუხს ერთ დღეში იღებს.';
    expect(teaserOf(`${georgian} ${georgian} ${georgian}`)).to.equal(georgian);
  });

  it('is behind a Greek question, which ends with a semicolon, and behind no other semicolon', () => {
    const greek = 'Ποιος απαντά σε όσους αναφέρουν κακοποίηση, πότε και σε ποια γλώσσα;';
    const statement = 'Απαντά ένας άνθρωπος που διάβασε όσα έγραψαν, και μάλιστα μέσα σε μία ημέρα.';
    expect(teaserOf(`${greek} ${statement} ${statement}`)).to.equal(greek);
    const list = `${'Platforms, '.repeat(6)}and all who own them; Parliament, Council and Commission.`;
    expect(teaserOf(`${list} ${rest}`)).to.equal(list);
  });
});
