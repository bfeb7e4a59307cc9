/** The JSON of a service that is not among ours. */
import type { Provider } from './provider.js';
import { flag, matches, words } from '../../foundation/schema.js';
import { isObject, list, object, oneOf, record, value, type ObjectShape, type Shape } from '../../foundation/shape.js';

const httpsOrEndpoint = value<string>(
  'text',
  'an https: address with a fixed host and without a user name, or one that begins with {endpoint}',
  matches(/^(https:\/\/[^/{}@]+(\/|$)|\{endpoint\})/),
);

/** An object with keys that are not ours to know. */
const recordOf = <T>(expected: string, accepts: (value: unknown) => boolean): Shape<Record<string, T>> =>
  value('object', `an object of ${expected}`, (value) => isObject(value) && Object.values(value).every(accepts));

const texts = recordOf<string>('texts', (value) => typeof value === 'string');

const pattern = recordOf<string | number | boolean | null>(
  'texts, numbers, true, false or null',
  (value) => Object(value) !== value,
);

/** Each key that a description may have in TypeScript can be written in JSON: `satisfies` notices one that is missing. */
const description = object({ url: httpsOrEndpoint, body: record }, {
  endpoint: httpsOrEndpoint,
  transport: oneOf('text', ['json', 'form', 'opaque']),
  headers: texts,
  settings: list(words),
  needs: list(words),
  names: texts,
  before: object(
    { token: words },
    {
      url: httpsOrEndpoint,
      wait: value<number>('number', 'a number of milliseconds', (value) => typeof value === 'number' && value >= 0),
    },
  ),
  success: pattern,
  confirm: pattern,
  already: pattern,
  challenge: pattern,
  challengeUrl: words,
  errors: words,
  message: words,
  subscribes: flag,
  needsConsent: flag,
  merges: flag,
} satisfies Record<Exclude<keyof Provider, 'url' | 'body'>, Shape>) as ObjectShape<Provider>;

/** A service that is not among ours, as data: its type says what each key means. */
export const provider: typeof description = {
  ...description,
  read(value, path, report) {
    let problems = 0;
    const result = description.read(value, path, (where, message) => {
      problems += 1;
      report(where, message);
    });
    // Without a key that was meant it would be another one: what is no success would be called one.
    return problems > 0 ? undefined : result;
  },
};
