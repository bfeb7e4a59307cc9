/** A configuration of each widget with every key that its schema has. */

const opening = { heading: 'A heading', intro: 'An intro.', headingLevel: 3 };
const image = { src: '/stories/images/portrait.svg', alt: 'A portrait', width: 80, height: 80 };
const link = { href: 'https://example.org/more', label: 'All of it' };

export const fullTimeline = {
  ...opening,
  order: 'descending',
  layout: 'alternate',
  limit: 2,
  filter: true,
  copyLink: true,
  calendar: true,
  structuredData: true,
  events: [
    {
      date: '2021-07-14',
      end: '2021-07-16',
      dateLabel: 'Three days in July',
      title: 'It is adopted',
      body: 'A body.',
      link,
      image: { ...image, caption: 'A caption.' },
      category: 'Law',
      id: 'adopted',
    },
    { date: '2022-02', title: 'A month' },
    { date: '2999', title: 'A year to come', body: 'A list:\n\n- one\n- two' },
  ],
};

export const fullAsks = {
  ...opening,
  layout: 'list',
  numbered: true,
  collapsible: true,
  share: true,
  hashtags: ['Ask'],
  asks: [
    {
      title: 'An ask',
      body: 'A sentence that is long enough to stand by itself as a teaser. What follows is folded behind it, and it is long enough to be worth a press of the button that opens it.',
      link,
      image,
      id: 'ask',
      addressee: 'To the Council',
      reference: 'Article 12',
      status: { value: 'adopted', date: '2025-03-01' },
    },
    { title: 'Another', status: 'open' },
  ],
};

export const fullQuotes = {
  ...opening,
  layout: 'carousel',
  autoplay: 5,
  share: true,
  hashtags: ['Voices'],
  quotes: [
    {
      text: 'It is time.',
      author: 'Ana',
      role: 'pupil',
      image,
      link,
      lang: 'en',
      translatedFrom: 'pl',
      note: 'Name changed',
      id: 'ana',
    },
    { text: 'I will not wait.', author: 'Ben' },
  ],
};

export const fullSignup = {
  ...opening,
  provider: {
    url: '{endpoint}/lists/{list}',
    endpoint: 'https://example.org',
    transport: 'json',
    headers: { 'X-List': 'news' },
    settings: ['list'],
    needs: ['email'],
    names: { email: 'mail' },
    before: { url: 'https://example.org/token', token: 'body.token', wait: 10 },
    body: { mail: '{email}', all: '{submission}' },
    success: { 'body.ok': true },
    confirm: { 'body.confirm': true },
    already: { 'body.already': true },
    challenge: { 'body.challenge': true },
    challengeUrl: 'body.url',
    errors: 'body.errors',
    message: 'body.message',
    subscribes: false,
    needsConsent: false,
    merges: true,
  },
  endpoint: 'https://example.org/sign-up',
  settings: { list: '1' },
  countries: ['BE'],
  prefill: ['email'],
  fields: [
    'email',
    {
      name: 'interest',
      label: 'What about',
      type: 'radio',
      required: true,
      autocomplete: 'off',
      inputmode: 'text',
      hint: 'One of them',
      sendAs: 'topic',
      options: ['News', { value: 'events', label: 'Events' }],
    },
  ],
  consents: [
    {
      id: 'news',
      text: 'Send me news.',
      required: true,
      organisation: 'Example',
      privacyUrl: 'https://example.org/privacy',
      withdrawal: 'It can be taken back.',
    },
  ],
  organisation: 'Example',
  privacyUrl: 'https://example.org/privacy',
  submitLabel: 'Send',
  success: { title: 'Thank you', text: 'It has come.', link, share: true },
  confirm: true,
  source: 'page',
  campaign: 'campaign',
  attribution: true,
  fallbackUrl: 'https://example.org/form',
  closed: false,
  test: false,
};

export const fullFigures = {
  ...opening,
  large: true,
  figures: [{ value: '27', label: 'member states', body: 'All of them.', link }],
};
