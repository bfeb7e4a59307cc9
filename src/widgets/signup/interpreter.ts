/** Fills the description of a service in, and reads the service's answers after it. */
import { placeErrors, plain } from './field-errors.js';
import type { Provider, AnswerPattern } from './provider.js';
import type { Consent, Outcome, Submission } from '../../foundation/events.js';
import { isObject } from '../../foundation/shape.js';

type Named<T = string> = Readonly<Record<string, T>>;
type Primitive = string | number | boolean | undefined;

/** What the places of a body can take: each field by its name, the settings, the submission's parts, and these. */
export interface Values extends Submission {
  readonly submission: Submission;
  /** The fields by the names that the service has for them. */
  readonly named: Named;
  /** The fields that the body does not name. */
  readonly others: Named;
  /** The consents whose boxes are ticked, by their ids. */
  readonly ticked: Named<Consent>;
}

/** What a service has answered. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  /** The text as JSON, where it is JSON. */
  readonly body: unknown;
}

/** What stands in a place of that name, whatever a field of that name holds. */
const PARTS = /^(submissionId|language|page|source|campaign|attribution|challenge|consents|token|others)$/;

/** `names` has what the service calls each field. */
export function valuesOf({ body }: Provider, settings: object, names: Named, submission: Submission): Values {
  const fields = Object.entries(submission.fields).filter(([, value]) => value);
  const ticked = submission.consents.filter(({ given }) => given);
  const named = (some: typeof fields) => Object.fromEntries(some.map(([name, value]) => [names[name] ?? name, value]));
  return {
    ...submission.fields,
    ...settings,
    ...submission,
    submission,
    named: named(fields),
    others: named(fields.filter(([name]) => PARTS.test(name) || !mentions(body, name))),
    ticked: Object.fromEntries(ticked.map((consent) => [consent.id, consent])),
  };
}

/** Whether the consents are in the body, and the proof of each. */
export function keepsConsents({ body }: Provider): boolean {
  return mentions(body, 'consents') || mentions(body, 'submission');
}

/** Whether what is in a field is sent at all. */
export function hasPlaceFor({ body }: Provider, settings: object, name: string): boolean {
  return (
    // In braces, or in `$each`: all fields go there. A service may have something of its own that is called "fields".
    /(\{|each":")(named|others|fields|submission)\b/.test(JSON.stringify(body)) ||
    (mentions(body, name) && !PARTS.test(name) && !(name in settings))
  );
}

/** Whether the ids of consents are numbers that the service knows. */
export function numbersConsents({ body }: Provider): boolean {
  return /\{\+(value\.id|key)\}/.test(JSON.stringify(body));
}

function mentions(body: Provider['body'], place: string): boolean {
  return JSON.stringify(body).replaceAll('{+', '{').includes(`{${place}}`);
}

/** An address with the endpoint and the settings in their places. */
export function fillAddress(address: string, endpoint: string, settings: Named<unknown>): string {
  return address
    .replace(/\{endpoint\}(\/?)/, (_, slash) => (slash ? endpoint.replace(/\/?$/, '/') : endpoint))
    .replace(/\{([^\s{}]+)\}/g, (_, key: string) => encodeURIComponent(String(settings[key])));
}

/** A template (`BodyTemplate`) with the values in their places; `undefined` where nothing is in it. */
export function fill(template: unknown, values: object): unknown {
  if (typeof template === 'string') return fillText(template, values);
  if (Array.isArray(template)) return filled(template.flatMap((each) => fill(each, values)));
  if (!isObject(template)) return template;
  const { $each, $as, $json } = template;
  if ($json) return JSON.stringify(fill($json, values));
  if ($each) {
    const entries = Object.entries({ ...(valueAt(values, $each as string) as object) });
    return filled(entries.map(([key, value]) => fill($as, { ...values, key, value })));
  }
  const result: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(template)) {
    const value = fill(each, values);
    if (key === '...') Object.assign(result, ...[value].flat());
    else if (value !== undefined) result[fill(key, values) as string] = value;
  }
  return Object.keys(result).length > 0 ? result : undefined;
}

/** A text with the values in their places. One that is a place and nothing else becomes the value, or with a plus a number. */
function fillText(template: string, values: object): unknown {
  const [, plus, place] = /^\{(\+?)([^\s{}]+)\}$/.exec(template) ?? [];
  if (place) {
    const value = valueIn(values, place);
    if (value === '') return undefined;
    if (!plus) return value;
    const number = Number(value);
    return Number.isNaN(number) ? undefined : number;
  }
  const text = template
    .replace(/\{\+?([^\s{}]+)\}/g, (_, each: string) => String((valueIn(values, each) as Primitive) ?? ''))
    .trim();
  // An empty text is meant: a service's trap for robots.
  return template && !text ? undefined : text;
}

/** What an answer means. `names` has what the service calls each field and each consent. */
export function judge(provider: Provider, names: Named, answer: Answer): Outcome {
  const { status, body } = answer;
  const holds = (test: AnswerPattern | undefined) =>
    test &&
    Object.entries(test).every(([path, expected]) => {
      const value = (valueAt(answer, path) as Primitive) ?? null;
      // A status may have been written as a text.
      return expected === '*' ? value !== null : String(value) === String(expected);
    });
  if (holds(provider.challenge)) {
    return { reason: 'challenge', url: valueAt(answer, provider.challengeUrl ?? '') as string | undefined };
  }
  if (holds(provider.already)) return { success: 'already' };
  const isOk = status >= 200 && status < 300;
  // Some answer 200 whatever has become of it, and say themselves that it is no success.
  const isTaken = provider.success ? holds(provider.success) : (valueAt(answer, 'body.success') ?? true);
  if (isOk && isTaken) return { success: holds(provider.confirm) ? 'confirm' : 'accepted' };
  if (status === 429) return { reason: 'busy' };
  if (status >= 500) return { reason: 'unavailable' };
  const { errors, others } = placeErrors(valueAt(answer, provider.errors ?? 'body.errors'), names);
  if (Object.keys(errors).length > 0) return { reason: 'invalid', errors, message: others };
  // It may have been accepted: this is no answer that the service is known to give.
  if (isOk && !isObject(body)) return { reason: 'unknown' };
  return {
    reason: 'refused',
    message: plain(valueAt(answer, provider.message ?? 'body.message') ?? valueAt(answer, 'body.error')) || others,
  };
}

/** The value of a place: a field may have a name with a full stop in it. */
function valueIn(values: object, place: string): unknown {
  return (values as Named<unknown>)[place] ?? valueAt(values, place);
}

/** The value at a path such as `body.errors.0.message`. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce((each, key) => (each as Named<unknown> | null | undefined)?.[key], value);
}

function filled(list: readonly unknown[]): unknown {
  const left = list.filter((each) => each !== undefined);
  return left.length > 0 ? left : undefined;
}
