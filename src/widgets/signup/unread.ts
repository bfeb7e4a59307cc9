/** What a sign-up must not go without, and could not be read. */
import type { SignupConfig } from './signup.schema.js';
import type { Problem } from '../../foundation/events.js';

/**
 * Whether a problem leaves open what is agreed to, or who receives it. `hasOwn`: the page itself has the consents, which
 * no script or file would change. What is unreadable may have meant to take the place of what a file has.
 */
export function isDecisive({ path, message }: Problem, { consents, provider }: SignupConfig, hasOwn: boolean): boolean {
  const isText = message.includes('JSON');
  const decisive: Readonly<Record<string, boolean>> = {
    consents: !consents || isText,
    settings: true,
    provider: !provider || isText,
    script: !hasOwn,
    src: !consents,
  };
  // A path may be one that every object has ("constructor").
  return decisive[path] === true;
}
