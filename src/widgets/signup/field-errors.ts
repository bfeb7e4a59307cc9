/** What a service, or a page that delivers itself, says is wrong, and which field of the form each message is of. */
import { isObject } from '../../foundation/shape.js';

type Named = Readonly<Record<string, string>>;

const LONGEST_MESSAGE = 300;

/**
 * What is wrong with single fields, and what else is. Read is what servers have: a list of objects with `message` and
 * maybe `field`, or a `path` that ends with it; an object that has a message or several by the names of the fields; a
 * text or several. Where nothing else says it, a message belongs to the field that it names first.
 */
export function placeErrors(given: unknown, names: Named): { readonly errors: Named; readonly others: string } {
  const errors: Record<string, string> = {};
  const others: string[] = [];
  const own = Object.entries(names);
  for (const [key, error] of Object.entries(isObject(given) ? given : [given].flat())) {
    const { field, path } = Object(error) as Record<string, unknown>;
    const message = plain([error].flat().map((each) => (Object(each) as { message?: unknown }).message ?? each));
    const placeOf = (called: string) => wordsOf(message).indexOf(wordsOf(called));
    const about = field ?? [path].flat().at(-1) ?? key;
    const [name] =
      own.find((each) => each.includes(about as string)) ??
      own.filter(([, its]) => placeOf(its) >= 0).sort(([, one], [, other]) => placeOf(one) - placeOf(other))[0] ??
      [];
    if (!name || !message) others.push(message);
    else errors[name] = plain([errors[name], message]);
  }
  return { errors, others: plain(others) };
}

/** With a space around each; a hyphen is within one. */
function wordsOf(text: string): string {
  return ` ${text} `.toLowerCase().replaceAll(/[^\p{L}\p{N}_-]+/gu, ' ');
}

/** A message, or several, each maybe a list by itself, without mark-up: it is shown as text all the same. */
export function plain(message: unknown): string {
  return [message]
    .flat(2)
    .filter((each) => each && /string|number/.test(typeof each))
    .join(' ')
    .replaceAll(/<[^<>]*>/g, '')
    .slice(0, LONGEST_MESSAGE);
}
