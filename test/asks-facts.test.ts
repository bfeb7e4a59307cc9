/** The line under an ask: whom it addresses, what it refers to, and what has become of it. */
import { expect } from '@open-wc/testing';
import { asks } from './showing-asks.js';
import { all, textOf, until, warningsDuring } from './showing.js';

describe('asks tell what has become of them', () => {
  const values = ['open', 'promised', 'adopted', 'rejected'];

  it('in words, beside whom they address and what they refer to', async () => {
    const widget = await asks(
      values.map((status) => ({ title: status, addressee: 'To the Council', reference: 'Article 28', status })),
    );
    expect(all(widget, '.facts').map(textOf)).to.deep.equal([
      'To the Council Article 28 Open',
      'To the Council Article 28 Promised',
      'To the Council Article 28 Adopted',
      'To the Council Article 28 Rejected',
    ]);
  });

  it('and in shapes that differ from each other without their colours', async () => {
    const widget = await asks(values.map((status) => ({ title: status, status })));
    const shapes = all(widget, '.status').map((status) => {
      const { backgroundImage, backgroundSize, borderTopWidth } = getComputedStyle(status, '::before');
      return [backgroundImage.replaceAll(/(rgb|color|oklch)[^,]*\)/g, ''), backgroundSize, borderTopWidth].join();
    });
    expect(new Set(shapes).size).to.equal(4);
  });

  it('of whole surfaces, as a PDF from Firefox fills what is partly transparent', async () => {
    const widget = await asks(values.map((status) => ({ title: status, status })));
    const drawn = all(widget, '.status').map((status) => getComputedStyle(status, '::before').backgroundImage);
    expect(drawn.filter((image) => /transparent|, 0\)|\/ 0\)/.test(image))).to.deep.equal([]);
  });

  it('with the date since when it is so, in the language of the place', async () => {
    const list = ['2025-11-26', '2025-11', '2025'].map((date) => ({
      title: date,
      status: { value: 'adopted', date },
    }));
    const english = await asks(list);
    expect(all(english, '.facts').map(textOf)).to.deep.equal([
      'Adopted 26 November 2025',
      'Adopted November 2025',
      'Adopted 2025',
    ]);
    expect(all<HTMLTimeElement>(english, 'time').map((time) => time.dateTime)).to.deep.equal([
      '2025-11-26',
      '2025-11',
      '2025',
    ]);
    const german = await asks(list, { lang: 'de' });
    await until(() => textOf(german).includes('26. November 2025'), 'the date is German');
    expect(textOf(german)).to.not.contain('Adopted');
  });

  it('without a date where it is none, and report that', async () => {
    await warningsDuring(async () => {
      const widget = await asks([
        { title: 'A day that never was', status: { value: 'adopted', date: '2025-02-30' } },
        { title: 'Not a word of ours', status: { value: 'maybe', date: '2025' } },
      ]);
      expect(textOf(widget)).to.equal('A day that never was Adopted Not a word of ours');
      expect(widget.problems.map(({ path }) => path)).to.deep.equal(['asks[0].status.date', 'asks[1].status.value']);
    });
  });

  describe('where the status is', () => {
    const facts = {
      title: 'Ask',
      addressee: 'To the Commission',
      reference: 'Article 28',
      status: { value: 'promised', date: '2022-05-11' },
    };
    const long = { ...facts, reference: 'The second chapter of the strategy for a better internet for all' };

    const apart = (one: number, other: number) => Math.round(Math.abs(one - other));

    /** How far each is below its addressee, and from the start and the end of the line under its ask. */
    async function places(
      list: unknown,
      showing: Parameters<typeof asks>[1],
    ): Promise<[top: number, start: number, end: number][]> {
      const widget = await asks(list, showing);
      return all(widget, '.facts > :last-child').map((outcome) => {
        const line = outcome.closest('.facts')?.getBoundingClientRect() as DOMRect;
        const first = outcome.parentElement?.querySelector('.addressee')?.getBoundingClientRect() ?? line;
        const { top, left, right } = outcome.getBoundingClientRect();
        return [apart(top, first.top), apart(left, line.left), apart(right, line.right)];
      });
    }

    it('at the end of the line of the addressee, however long the reference is', async () => {
      for (const layout of ['cards', 'list']) {
        const found = await places([facts, long], { layout, width: 900 });
        expect(found.map(([top, , end]) => [top, end])).to.deep.equal([
          [0, 0],
          [0, 0],
        ]);
      }
    });

    it('at the end as well where nothing stands before it', async () => {
      const { status } = facts;
      const found = await places(
        [
          { title: 'Dated', status },
          { title: 'Not dated', status: 'open' },
        ],
        { width: 640 },
      );
      expect(found.map(([, , end]) => end)).to.deep.equal([0, 0]);
    });

    it('below the addressee where there is no room beside it', async () => {
      const [[top, start] = []] = await places([long], { width: 320 });
      expect(top).to.be.above(10);
      expect(start).to.equal(0);
    });
  });
});
