/** What a page or a service has answered, as this form can show it. */
import { placeErrors, plain } from './field-errors.js';
import { namesOf } from './fields.js';
import type { SignupConfig } from './signup.schema.js';
import type { FailureReason, Outcome, SuccessOutcome } from '../../foundation/events.js';

/** What other words a page has for it would tell everybody on the page of a visitor: "Welcome, ana@example.org". */
const SUCCESSES = /^(accepted|confirm|sent|already)$/;
const REASONS = /^(invalid|challenge|busy|refused|unavailable|unreachable|offline|unknown)$/;

/** Of what a page says of its own delivery: an outcome, a `Response`, or anything else. */
export function outcomeOf(told: unknown): Outcome {
  const answer = Object(told) as Record<string, unknown>;
  const { ok, success = ok, reason, status, errors } = answer;
  if (typeof success === 'string')
    return { ...answer, success: SUCCESSES.test(success) ? (success as SuccessOutcome) : 'accepted' };
  if (!success && typeof reason === 'string')
    return { ...answer, reason: REASONS.test(reason) ? (reason as FailureReason) : 'refused' };
  // Nobody may read what the service has answered. An object of the page's own says by itself what it is.
  if (status === 0 && answer['success'] == null) return { success: 'sent' };
  const isInvalid = !success && Object.keys(Object(errors) as object).length > 0;
  // A nought, as PHP may have it, is no success either.
  const isTaken = success == null ? told !== false : !!success;
  if (!isInvalid && isTaken) return { success: 'accepted' };
  // What else it says is kept: an answer of the page's own service may be handed on as it is.
  return { ...answer, reason: isInvalid ? 'invalid' : 'refused' };
}

/**
 * What can be shown of an outcome, whoever it is of. What is said of a field that the form has not is a message: a page
 * may call its fields otherwise, and one that a service means, by the names that it has for them, may have gone meanwhile.
 */
export function placed(outcome: Outcome, configuration: SignupConfig): Outcome & Required<Pick<Outcome, 'errors'>> {
  const { after = 0, message } = outcome;
  const { errors, others } = placeErrors(
    outcome.errors,
    namesOf(configuration, ({ name }) => name),
  );
  return {
    ...outcome,
    after: after > 0 && after < Infinity ? after : undefined,
    errors,
    // Many a server has the same in both.
    message: plain([message, !plain(message).includes(others) && others]),
  };
}
