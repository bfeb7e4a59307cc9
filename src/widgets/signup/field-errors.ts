/** What a service, or a page that delivers itself, says is wrong, and which field of the form each message is of. */
import { isObject } from '../../foundation/shape.js';

type Named = Readonly<Record<string, string>>;

const LONGEST_MESSAGE = 300;

/**
 * What is wrong with single fields, by their names in the form, and what else is.
 *
 * What servers have is read: a list of objects with `message` and maybe `field`, or a `path` that ends with it; an object
 * that has a message or several by the names of the fields; a text or several. Where nothing else says it, a message
 * belongs to the field that it names first.
 *
 * @param names what the server calls each field, by its name in the form
 */
export function placeErrors(given: unknown, names: Named): { readonly errors: Named; readonly others: string } {
  const errors: Record<string, string> = {};
  const others: string[] = [];
  for (const [key, error] of Object.entries(isObject(given) ? given : [given].flat())) {
    const { field, path } = Object(error) as Record<string, unknown>;
    const message = plain([error].flat().map((each) => (Object(each) as { message?: unknown }).message ?? each));
    const name = fieldCalled(field ?? [path].flat().at(-1) ?? key, names) ?? fieldIn(message, names);
    if (name && message) errors[name] = plain([errors[name], message]);
    else others.push(message);
  }
  return { errors, others: plain(others) };
}

/** The field that is called so, in the form or by the server. */
function fieldCalled(called: unknown, names: Named): string | undefined {
  return Object.keys(names).find((name) => name === called || names[name] === called);
}

/** The field that a message names first. */
function fieldIn(message: string, names: Named): string | undefined {
  const placeOf = ([, called]: [string, string]) => asWords(message).indexOf(asWords(called));
  return Object.entries(names)
    .filter((each) => placeOf(each) >= 0)
    .sort((one, other) => placeOf(one) - placeOf(other))[0]?.[0];
}

/** With a space around each; a hyphen is within one. */
function asWords(text: string): string {
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
