import { consentName } from './fields.js';
import type { Input } from './input.js';
import type { Provider } from './provider.js';
import type { Submission } from '../../foundation/events.js';
import type { MsgFn } from '../../foundation/locale.js';

/** What is wrong, by the name of the field. */
export type Errors = Readonly<Record<string, string | undefined>>;

/** What is wrong with the inputs, beside what is wrong with others. What is `said` of a field stands where it is right. */
export function errorsOf(inputs: readonly Input[], others: Errors, msg: MsgFn, said: Errors = {}): Errors {
  const errors = { ...others };
  for (const input of inputs) errors[input.name] = validationMessage(input, msg) ?? said[input.name];
  return errors;
}

/** What is missing for a service, by the name of the field: its file may have come only after the press. */
export function missingFor(
  { needs = [], subscribes }: Provider,
  { fields, consents: [first] }: Submission,
  msg: MsgFn,
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const name of needs) if (!fields[name]) errors[name] = fillIn(msg);
  if (subscribes && first?.given === false) errors[consentName(first)] = tickBox(msg);
  return errors;
}

function fillIn(msg: MsgFn): string {
  return msg('Please fill this in.', { id: 'missing' });
}

function tickBox(msg: MsgFn): string {
  return msg('Please tick this box.', { id: 'tick-box' });
}

/**
 * What is wrong with what was typed, in the element's own language. The browser judges (an email address by HTML's
 * lenient rule), our words explain.
 */
function validationMessage(input: Input, msg: MsgFn): string | undefined {
  const { validity, type } = input;
  if (isMissing(input)) {
    if (type === 'checkbox') return tickBox(msg);
    return /radio|select/.test(type) ? msg('Please choose one.', { id: 'choose' }) : fillIn(msg);
  }
  if (validity.valid) return undefined;
  switch (type) {
    case 'email':
      return msg('Please enter an email address such as name@example.org.', { id: 'invalid-email' });
    case 'url':
      return msg('Please enter an address such as https://example.org.', { id: 'invalid-url' });
    case 'date':
      // Half of one, or one that its month has not.
      return msg('Please enter a valid date.', { id: 'invalid-date' });
    // Of the others, only a number can be wrong.
    default:
      return msg('Please enter a number.', { id: 'invalid-number' });
  }
}

function isMissing(input: Input): boolean {
  if (!input.closest('[aria-required="true"]')) return false;
  // Of radio buttons, one is enough.
  if (/radio|checkbox/.test(input.type)) return !input.closest('.field')?.querySelector(':checked');
  return !input.value.trim() && !input.validity.badInput;
}
