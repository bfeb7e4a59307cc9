/** Sending a sign-up, and what becomes of it. No DOM here. */
import type { FailureReason, Submission } from '../../foundation/events.js';
import { isObject } from '../../foundation/shape.js';

/** What is wrong, by the name of the field. */
export type Errors = Readonly<Record<string, string>>;

/** What became of a sign-up: no reason means that it was accepted. */
export interface Outcome {
  readonly reason?: FailureReason;
  /** What the service wants changed. Its words are shown as text. */
  readonly errors?: Errors;
}

const TIME_LIMIT = 20_000;

/** Posts a sign-up as JSON. Never rejects. */
export async function send(endpoint: string, submission: Submission): Promise<Outcome> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(submission),
      credentials: 'omit',
      keepalive: true,
      signal: AbortSignal.timeout(TIME_LIMIT),
    });
    if (response.ok) return {};
    if (response.status >= 500) return { reason: 'unavailable' };
    const errors = fieldErrors(await response.json().catch(() => undefined));
    return Object.keys(errors).length > 0 ? { reason: 'invalid', errors } : { reason: 'refused' };
  } catch (error) {
    // After the time limit the service may have stored the sign-up all the same.
    return { reason: error instanceof Error && error.name === 'TimeoutError' ? 'unknown' : 'unreachable' };
  }
}

/** Reads `{"errors": [{"field": "email", "message": "…"}]}`. */
function fieldErrors(answer: unknown): Errors {
  const errors: Record<string, string> = {};
  const list = isObject(answer) && Array.isArray(answer['errors']) ? (answer['errors'] as unknown[]) : [];
  for (const error of list) {
    if (isObject(error) && typeof error['field'] === 'string') errors[error['field']] = String(error['message']);
  }
  return errors;
}

/** 32 hexadecimal digits. `crypto.randomUUID` is missing on pages without https. */
export function newSubmissionId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
