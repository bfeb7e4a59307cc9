/** Sends a sign-up to its service, once. */
import { valueAt, fill, fillAddress, judge, valuesOf, type Answer } from './interpreter.js';
import type { Service } from './services.js';
import type { Outcome, Submission } from '../../foundation/events.js';
import { pause } from '../../foundation/pause.js';
import { parseJson } from '../../foundation/sources.js';

/** A request, to be sent or to be looked at. */
export interface ServiceRequest {
  readonly url: string;
  readonly init: RequestInit;
}

/** Milliseconds until what has not been answered is given up. */
const TIME_LIMIT = 20_000;
/** Milliseconds by which all that keeps to the limit has ended, also where it has to wait with a token first. */
const LATEST = 26_000;
/** How often a sign-up is sent at most. */
const TRIES = 3;
/** Seconds that a visitor is left waiting for another try. */
const PATIENCE = 5;
/** Browsers let 64 KiB outlive the page: so many characters, whatever they are. */
const OUTLIVES_PAGE = 20_000;
/** So many characters of an answer are read. */
const LONGEST_ANSWER = 100_000;

/** What would be sent for a sign-up. */
export function requestOf(service: Service, submission: Submission, token?: unknown): ServiceRequest {
  const { provider, endpoint, settings, names, fields } = service;
  const transport = settings['transport'] ?? provider.transport ?? 'json';
  const isJson = transport === 'json';
  const answers: Record<string, unknown> = { ...submission.fields };
  // A box without a tick is not in a form.
  for (const { name, type } of fields)
    if (!isJson && type === 'checkbox' && answers[name] === 'false') answers[name] = undefined;
  const given = { ...submission, fields: answers } as Submission;
  const content = fill(provider.body, { ...valuesOf(provider, settings, names, given), token });
  const body = isJson ? JSON.stringify(content) : new URLSearchParams(pairsIn(content));
  return {
    url: fillAddress(provider.url, endpoint, settings),
    init: {
      method: 'POST',
      headers: { ...(isJson && { 'Content-Type': 'application/json' }), ...provider.headers },
      body,
      keepalive: String(body).length < OUTLIVES_PAGE,
      // Personal data is not carried on to wherever an answer points to; without CORS a page has no say in that.
      ...(transport === 'opaque' ? { mode: 'no-cors' } : { redirect: 'manual' }),
    },
  };
}

/** What is within objects is named as PHP and Rails read it. */
function pairsIn(value: unknown, name = ''): string[][] {
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
      // Of a list, only objects need to be told apart.
      const isOneOfMany = Array.isArray(value) && Object(each) !== each;
      const within = isOneOfMany ? name : `${name}[${key}]`;
      return pairsIn(each, name ? within : key);
    });
  return (value ?? false) === false ? [] : [[name, String(value)]];
}

/**
 * Sends a sign-up, and again only where that cannot make two of it: where for certain nothing was sent or taken, or where
 * the service merges by email address. Rejected: nobody knows.
 */
export async function deliver(service: Service, submission: Submission): Promise<Outcome> {
  const signal = AbortSignal.timeout(TIME_LIMIT);
  // Safari drops what is on its way when a page is left: whoever comes back to it is told of no end, not even of the limit.
  const late = pause(LATEST).then((): Attempt => ({ reason: 'unknown' }));
  for (let tries = 1; ; tries += 1) {
    const outcome = await Promise.race([attempt(service, submission, signal), late]);
    const { isSafe, after = 0 } = outcome;
    if (!isSafe || after > PATIENCE || tries === TRIES) return outcome;
    // At random, so that those who were turned away together do not come back together.
    await pause(1000 * after + 500 * tries * (1 + Math.random()));
    // Nothing more would be sent: it stays what it was.
    if (signal.aborted) return outcome;
  }
}

interface Attempt extends Outcome {
  /** Another one may help, and cannot make two sign-ups of it. */
  readonly isSafe?: boolean | undefined;
}

async function attempt(service: Service, submission: Submission, signal: AbortSignal): Promise<Attempt> {
  const { endpoint, settings, provider } = service;
  const { before, merges } = provider;
  let token: unknown;
  if (before) {
    const { url, wait = 0 } = before;
    const request = url ? { url: fillAddress(url, endpoint, settings), init: {} } : requestOf(service, submission);
    const { outcome, answer } = await send(service, request, signal);
    if (answer && answer.status < 300) token = valueAt(answer, before.token);
    // Nothing has been sent yet, whatever it was.
    if (token === undefined) {
      const { success, reason } = outcome;
      return success || reason === 'unknown' ? { reason: 'unreachable' } : { ...outcome, isSafe: mayPass(outcome) };
    }
    await pause(wait);
    if (signal.aborted) return { reason: 'unreachable' };
  }
  const { outcome } = await send(service, requestOf(service, submission, token), signal);
  // Who has too many requests has taken none; a fault may have come after it was taken.
  return { ...outcome, isSafe: mayPass(outcome) && (merges || outcome.reason === 'busy') };
}

function mayPass({ reason, after }: Outcome): boolean {
  return !!after || reason === 'unavailable' || reason === 'unreachable';
}

async function send(
  { provider, names }: Service,
  { url, init }: ServiceRequest,
  signal: AbortSignal,
): Promise<{ outcome: Outcome; answer?: Answer }> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, credentials: 'omit', referrerPolicy: 'strict-origin', signal });
  } catch {
    // What needs no preflight, as nothing does on the page's own origin, is processed even where no answer can be read:
    // also JSON that is said to be text, as some services want it.
    const isSimple =
      init.body &&
      (URL.parse(url, document.baseURI)?.origin === origin ||
        Object.entries(init.headers as object).every((header) =>
          /^(accept|content-type,(?!.*json))/i.test(header.join()),
        ));
    const mayHaveArrived = signal.aborted || (isSimple && init.mode !== 'no-cors');
    return { outcome: { reason: mayHaveArrived ? 'unknown' : 'unreachable' } };
  }
  const { status, headers } = response;
  // Nobody may read it, or it points elsewhere: to its thanks where it has taken a form. But JSON may not have been
  // taken, nor what goes to a service that would have said so.
  if (status === 0) {
    const isUncertain = typeof init.body === 'string' || (init.redirect && provider.success);
    return { outcome: isUncertain ? { reason: 'unknown' } : { success: 'sent' } };
  }
  const text = await textOf(response).catch(() => '');
  const answer = { status, text, body: parseJson(text).value };
  const after = status === 429 || status === 503 ? secondsUntil(headers.get('Retry-After')) : undefined;
  return { answer, outcome: { ...judge(provider, names, answer), after } };
}

/** The beginning of an answer: no more of it is kept, however much is sent. */
async function textOf({ body }: Response): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (reader && text.length < LONGEST_ANSWER) {
    const { done, value } = await reader.read();
    if (done) break;
    text += value;
  }
  reader?.cancel().catch(() => undefined);
  return text;
}

/** `Retry-After` has seconds or a date; pages can read it only where the service lets them. */
function secondsUntil(time: string | null): number | undefined {
  const seconds = Number(time) || (Date.parse(time ?? '') - Date.now()) / 1000;
  return seconds > 0 && seconds < 1e5 ? Math.ceil(seconds) : undefined;
}
