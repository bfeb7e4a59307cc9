/** Problems of a configuration with which there is no form: what a sign-up must not go without could not be read. */
import type { SignupConfig } from './signup.schema.js';
import type { Problem } from '../../foundation/events.js';

/**
 * Whether a problem leaves open what is agreed to, or who receives it. What is unreadable may have meant to take the place
 * of what a file has.
 *
 * @param hasOwn the page itself has the consents, which no script or file would change
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
