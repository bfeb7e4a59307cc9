/**
 * The contract: files that do not come, their addresses, and broken sources. `every-widget-configuration.test.ts` has the
 * rest.
 */
import { expect } from '@open-wc/testing';
import { expectText, expectedText, made, placed, scriptOf } from './every-widget/mounting.js';
import { noticing } from './every-widget/watching.js';
import { widgets } from './every-widget/widgets.js';
import { answeredBy, requestsDuring, type Network } from './requests.js';
import { until } from './showing.js';

/** Twenty seconds in fifty milliseconds. */
const QUICKER = 400;

describe('every widget, with a file that never comes', () => {
  for (const kind of widgets) {
    it(`${kind.section}: reports it after its time, and keeps what is inside the tag`, async () => {
      const realTimeout = AbortSignal.timeout.bind(AbortSignal);
      AbortSignal.timeout = (time) => realTimeout(time / QUICKER);
      // The answer is not even a refusal.
      const silent: Network = (_address, init) =>
        new Promise<Response>((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => {
            reject(new DOMException('The time is over', 'TimeoutError'));
          });
        });
      const widget = made(kind);
      const fallback = document.createElement('p');
      fallback.append('Fallback');
      widget.append(fallback);
      widget.setAttribute('src', `/never/${kind.section}.json`);
      try {
        await answeredBy(silent, () =>
          noticing(async () => {
            await placed(widget);
            await until(() => widget.problems.length, 'it was reported');
          }),
        );
      } finally {
        AbortSignal.timeout = realTimeout;
      }
      expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
        `src could not be loaded from ${location.origin}/never/${kind.section}.json: The time is over`,
      ]);
      expect(fallback.checkVisibility()).to.equal(true);
    });
  }
});

for (const kind of widgets) {
  describe(`every widget, with the address of a file: ${kind.section}`, () => {
    it('asks nobody for what is no address of a file, and says what should stand there', async () => {
      for (const [src, cause] of [
        ['www.example.org/campaign.json', ''],
        ['ftp://example.org/campaign.json', ''],
        ['https://me:secret@example.org/campaign.json', ''],
        ['”/campaign.json”', ': its quotes have become curly, or &quot;'],
      ] as const) {
        const widget = made(kind);
        widget.setAttribute('src', src);
        let requests: unknown[] = [];
        await noticing(async () => {
          requests = await requestsDuring(async () => {
            await placed(widget);
            await until(() => widget.problems.length, 'it was reported');
          });
        });
        expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
          `src should be an http: or https: address without a user name, or a relative one${cause}`,
        ]);
        expect(requests).to.deep.equal([]);
      }
    });

    it('finds a file whose address was copied with blanks, those that do not break a line among them', async () => {
      const widget = made(kind);
      widget.setAttribute('src', `\u{a0}${partnerServers.files + kind.file}\u{a0}\n`);
      await placed(widget);
      await expectText(widget, await expectedText(kind));
    });

    it('takes a page that a server sends in place of a file for no file', async () => {
      const folder = `${location.origin}/pages/${crypto.randomUUID()}`;
      const asked: string[] = [];
      const network: Network = (address) => {
        if (!address.startsWith(folder)) return undefined;
        asked.push(address.slice(folder.length));
        return address.endsWith('/en.json')
          ? fetch(partnerServers.files + kind.file)
          : new Response(' <!doctype html><title>Not found</title>');
      };
      const widget = made(kind);
      widget.lang = 'en-IE';
      widget.setAttribute('src', `${folder}/{lang}.json`);
      await answeredBy(network, async () => {
        await placed(widget);
        await expectText(widget, await expectedText(kind));
      });
      expect(asked).to.deep.equal(['/en-IE.json', '/en.json']);
    });

    it('takes an address that is an object of the page', async () => {
      const widget = made(kind);
      const { thrown } = await noticing(async () => {
        Object.assign(widget, { src: new URL(partnerServers.files + kind.file) });
        await placed(widget);
        await expectText(widget, await expectedText(kind));
      });
      expect(thrown).to.deep.equal([]);
    });
  });
}

it('a file is asked for without the visitor’s cookies, and without the page’s path', async () => {
  const asked = await requestsDuring(async () => {
    const widget = document.createElement('campaign-asks');
    widget.src = '/missing-with-manners.json';
    await noticing(async () => {
      await placed(widget);
      await until(() => widget.problems.length, 'it was asked for');
    });
  });
  expect(asked.map(({ credentials, referrerPolicy }) => [credentials, referrerPolicy])).to.deep.equal([
    ['omit', 'strict-origin'],
  ]);
});

describe('a source that is broken', () => {
  const events = [{ date: '2021' }, { date: '2022', title: 'Good' }];

  for (const [what, attribute, value] of [
    ['a file that is missing', 'src', '/missing.json'],
    ['an attribute of the same key', 'events', '[{"da'],
  ] as const) {
    it(`(${what}) hides nothing of what is wrong with items of another one`, async () => {
      const widget = document.createElement('campaign-timeline');
      widget.append(scriptOf(JSON.stringify({ events })));
      widget.setAttribute(attribute, value);
      await noticing(async () => {
        await placed(widget);
        await until(() => widget.problems.length === 2, 'both are reported');
      });
      expect(widget.problems.map(({ path }) => path)).to.deep.equal([attribute, 'events[0].title']);
      expect(widget.configuration?.events.length).to.equal(1);
    });
  }
});
