/** What TimelineJS shows beside its texts, and slides that lack some of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventOf } from './reading-timelinejs.js';

describe('a medium of TimelineJS', () => {
  const withMedia = (media) => eventOf({ media });

  it('that is a picture is an image with its caption and credit', () => {
    const url = 'https://example.org/a.JPG?size=2';
    assert.deepEqual(withMedia({ url, caption: 'Here', credit: 'Who', alt: 'What' }).image, {
      src: url,
      alt: 'What',
      caption: 'Here\n\nWho',
    });
    assert.deepEqual(withMedia({ url }).image, { src: url, alt: '' });
  });

  it('that is a picture by what its address asks for is an image as well', () => {
    for (const url of [
      'https://pbs.twimg.com/media/Abc?format=jpg&name=large',
      'https://images.unsplash.com/photo-1?w=1200&fm=jpg',
      'https://example.org/a?format=WEBP#top',
    ])
      assert.deepEqual(withMedia({ url }).image, { src: url, alt: '' });
    for (const query of ['format=pdf', 'informat=jpg', 'jpg']) {
      const url = `https://example.org/a?${query}`;
      assert.deepEqual([withMedia({ url }).image, withMedia({ url }).link.href], [undefined, url]);
    }
  });

  it('that is the page of a picture is a link', () => {
    const href = 'https://commons.wikimedia.org/wiki/File:Ballot.jpg';
    const { image, link } = eventOf({ media: { url: href } });
    assert.deepEqual([image, link], [undefined, { href, label: 'commons.wikimedia.org' }]);
    assert.equal(eventOf({ media: { url: 'https://www.dropbox.com/s/abc/photo.jpg?dl=0' } }).image, undefined);
    assert.ok(eventOf({ media: { url: 'https://upload.wikimedia.org/wikipedia/commons/1/1a/Ballot.jpg' } }).image);
  });

  it('that is anything else is a link, so that nobody else is asked for anything', () => {
    const { link, image, body } = withMedia({ url: 'https://www.youtube.com/watch?v=x', caption: 'A film' });
    assert.deepEqual(link, { href: 'https://www.youtube.com/watch?v=x', label: 'youtube.com' });
    assert.equal(image, undefined);
    assert.equal(body, 'A film');
  });

  it('may have an address without a scheme', () => {
    for (const url of ['youtu.be/abc', 'twitter.com/x/status/7', 'www.example.org', 'commons.wikimedia.org/wiki/A.jpg'])
      assert.equal(withMedia({ url }).link.href, `https://${url}`);
    const { image, link } = withMedia({ url: 'www.example.org/a.jpg', link: 'example.org/more' });
    assert.deepEqual([image.src, link.href], ['https://www.example.org/a.jpg', 'https://example.org/more']);
    assert.equal(withMedia({ url: 'cdn.example.org/a?fm=jpg' }).image.src, 'https://cdn.example.org/a?fm=jpg');
    assert.equal(
      withMedia({ url: 'youtu.be/abc', link: 'example.org/b' }).body,
      '[https://example.org/b](https://example.org/b)',
    );
  });

  it('that is a file beside the page stays one', () => {
    for (const url of ['film.mp4', 'my films/a film.mp4', '/v1.0/a', './b c', 'index.php/film', 'v1.0/film'])
      assert.equal(withMedia({ url }).link.href, url);
    for (const url of ['a.png', 'march.photos/a.png']) assert.equal(withMedia({ url }).image.src, url);
  });

  it('that is no address but words is left out', () => {
    const { link, body } = withMedia({ url: 'To be filmed in May', caption: 'A film' });
    assert.deepEqual([link, body], [undefined, 'A film']);
  });

  it('that is embedding code is a link to what is embedded', () => {
    const url = '<iframe src="https://example.org/player/7"></iframe>';
    assert.deepEqual(withMedia({ url }).link, { href: 'https://example.org/player/7', label: 'example.org' });
  });

  it('that is the embedding code of a post is a link to the post, and not to the script that draws it', () => {
    const post =
      '<blockquote><p>Words <a href="https://example.org/tag/safe">#safe</a></p><a href="https://example.org/post/7">24 November</a></blockquote> <script async src="https://example.org/widgets.js"></script>';
    assert.deepEqual(withMedia({ url: post }).link, { href: 'https://example.org/post/7', label: 'example.org' });
    assert.equal(withMedia({ url: '<blockquote>Words <img src="a.jpg"></blockquote>' }).link, undefined);
  });

  it('that is a film with a link of its own stays within reach', () => {
    const url = 'https://www.youtube.com/watch?v=x';
    const { link, body } = withMedia({ url, link: 'https://example.org' });
    assert.deepEqual([link.href, body], [url, '[https://example.org](https://example.org)']);
  });

  it('that is a quotation is text', () => {
    assert.equal(withMedia({ url: '<blockquote>Words</blockquote>', credit: 'Who' }).body, 'Words\n\nWho');
  });

  it('may have a link of its own', () => {
    const { link } = withMedia({ url: 'a.png', link: 'https://example.org' });
    assert.deepEqual(link, { href: 'https://example.org' });
  });
});

it('a headline that is a link is a title, and where it led is the link of the event or stands in its text', () => {
  const text = { headline: 'The <a href="https://example.org/law">law</a>', text: 'Adopted.' };
  const { title, body, link } = eventOf({ text });
  assert.deepEqual([title, body, link], ['The law', 'Adopted.', { href: 'https://example.org/law' }]);
  const film = eventOf({ text, media: { url: 'https://www.youtube.com/watch?v=x' } });
  assert.equal(film.link.label, 'youtube.com');
  assert.equal(film.body, 'Adopted.\n\nThe [law](https://example.org/law)');
  const picture = eventOf({ text, media: { url: 'a.png', link: 'https://example.org/law' } });
  assert.deepEqual([picture.body, picture.link], ['Adopted.', { href: 'https://example.org/law' }]);
  assert.equal(eventOf({ text: { headline: '<a href="javascript:alert(1)">law</a>' } }).link, undefined);
});

it('a slide without a headline is called by its first words', () => {
  const { title, body } = eventOf({ text: { text: '<p>First</p><p>Second</p>' } });
  assert.deepEqual([title, body], ['First', 'Second']);
});

it('a slide without a headline has no marks in its title, and its links in the body', () => {
  const link = eventOf({ text: { text: '<p>Read <a href="/law">the law</a>, <b>now</b>.</p><p>More</p>' } });
  assert.deepEqual([link.title, link.body], ['Read the law, now.', 'Read [the law](/law), **now**.\n\nMore']);
  assert.equal(eventOf({ text: { text: '<ul><li>One</li><li>Two</li></ul>' } }).title, 'One Two');
});

it('a slide of nothing but a medium is called by what is said of that', () => {
  const march = { url: 'https://example.org/a.jpg', caption: 'The <i>march</i>' };
  assert.equal(eventOf({ text: undefined, media: march }).title, 'The march');
  assert.equal(
    eventOf({ text: { headline: '', text: '' }, media: { ...march, caption: '', alt: 'A march' } }).title,
    'A march',
  );
});

it('a caption is not said again where it is the title, nor a link where it leads to the medium itself', () => {
  const film = { url: 'https://youtu.be/abc', caption: 'The <i>march</i>', credit: 'Ana' };
  const unnamed = eventOf({ text: undefined, media: { ...film, link: film.url } });
  assert.deepEqual([unnamed.title, unnamed.body, unnamed.link.href], ['The march', 'The *march*\n\nAna', film.url]);
  const named = eventOf({ text: { headline: 'The march' }, media: { ...film, caption: 'The march' } });
  assert.equal(named.body, 'Ana');
  assert.equal(eventOf({ text: { headline: 'Ana' }, media: film }).body, 'The *march*\n\nAna');
});
