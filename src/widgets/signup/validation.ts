import type { MsgFn } from '../../foundation/locale.js';
import type { Errors } from './submission.js';

/** What is wrong with the inputs, beside what is wrong with others. */
export function errorsOf(inputs: readonly HTMLInputElement[], others: Errors, msg: MsgFn): Errors {
  const errors: Record<string, string> = { ...others };
  for (const input of inputs) {
    const message = validationMessage(input, msg);
    if (message) errors[input.name] = message;
    else Reflect.deleteProperty(errors, input.name);
  }
  return errors;
}

/**
 * What is wrong with what was typed, in the element's own language. The browser judges (an email address by HTML's
 * lenient rule), our words explain.
 */
function validationMessage(input: HTMLInputElement, msg: MsgFn): string | undefined {
  const { validity, type, required, value } = input;
  const isBox = type === 'checkbox';
  // HTML takes spaces for something; a reader of the list does not.
  const isBlank = required && !isBox && !value.trim() && !validity.badInput;
  if (validity.valueMissing && isBox) return msg('Please tick this box.', { id: 'tick-box' });
  if (validity.valueMissing || isBlank) return msg('Please fill this in.', { id: 'missing' });
  if (validity.valid) return undefined;
  return type === 'email'
    ? msg('Please enter an email address such as name@example.org.', { id: 'invalid-email' })
    : msg('Please check what you have entered.', { id: 'invalid' });
}
