/** What a page or a service has answered, as this form can show it. */
import { fieldConfigsOf } from './fields.js';
import type { SignupConfig } from './signup.schema.js';
import { consentName } from './submission.js';
import type { Outcome } from '../../foundation/events.js';
import { isObject } from '../../foundation/shape.js';

/** Of what a page says of its own delivery: an outcome, a `Response`, or anything else. */
export function outcomeOf(told: unknown): Outcome {
  const { ok, success = ok, reason, status } = Object(told) as Readonly<Record<string, unknown>>;
  if (isObject(told) && typeof (success ?? reason) === 'string') return told;
  // Nobody may read what the service has answered.
  if (status === 0) return { success: 'sent' };
  return (success ?? told) === false ? { reason: 'refused' } : { success: 'accepted' };
}

/** What is said of a field that the form has not belongs to nothing: it is a message. */
export function placed(
  { errors, message }: Outcome,
  configuration: SignupConfig,
): Required<Pick<Outcome, 'errors' | 'message'>> {
  const { consents = [] } = configuration;
  const names = [...fieldConfigsOf(configuration).map(({ name }) => name), ...consents.map(consentName)];
  const all = Object.entries({ ...errors }).filter(([, error]) => typeof error === 'string');
  const others = all.filter(([name]) => !names.includes(name)).map(([, error]) => error);
  return {
    errors: Object.fromEntries(all.filter(([name]) => names.includes(name))),
    message: [message, ...others].filter(Boolean).join(' '),
  };
}
