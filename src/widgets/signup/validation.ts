import type { MsgFn } from '../../foundation/locale.js';
import type { Input } from './control.js';

/** What is wrong, by the name of the field. */
export type Errors = Readonly<Record<string, string>>;

/** What is wrong with the inputs, beside what is wrong with others. */
export function errorsOf(inputs: readonly Input[], others: Errors, msg: MsgFn): Errors {
  const errors: Record<string, string> = { ...others };
  for (const input of inputs) {
    const message = validationMessage(input, msg);
    if (message) errors[input.name] = message;
    else Reflect.deleteProperty(errors, input.name);
  }
  return errors;
}

export function tickBox(msg: MsgFn): string {
  return msg('Please tick this box.', { id: 'tick-box' });
}

/**
 * What is wrong with what was typed, in the element's own language. The browser judges (an email address by HTML's
 * lenient rule), our words explain.
 */
function validationMessage({ validity, type, required, value }: Input, msg: MsgFn): string | undefined {
  const isMissing = validity.valueMissing;
  // A box has a value whether it is ticked or not.
  if (type === 'checkbox') return isMissing ? tickBox(msg) : undefined;
  if (isMissing && /radio|select/.test(type)) return msg('Please choose one.', { id: 'choose' });
  // HTML takes spaces for something; a reader of the list does not.
  if (isMissing || (required && !value.trim() && !validity.badInput)) {
    return msg('Please fill this in.', { id: 'missing' });
  }
  if (validity.valid) return undefined;
  switch (type) {
    case 'email':
      return msg('Please enter an email address such as name@example.org.', { id: 'invalid-email' });
    case 'url':
      return msg('Please enter an address such as https://example.org.', { id: 'invalid-url' });
    case 'number':
      return msg('Please enter a number.', { id: 'invalid-number' });
    default:
      return msg('Please check what you have entered.', { id: 'invalid' });
  }
}
