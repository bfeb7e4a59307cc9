/** What is in the fields before the visitor types: nothing that the page did not put there on purpose. */
import { fieldConfigsOf } from './fields.js';
import { INPUTS, type Input } from './input.js';
import type { SignupConfig } from './signup.schema.js';

/**
 * Values by the names of fields: what was typed into a form within the tag before the script came; else the attribute
 * `data-<name>`; else, for the names in `prefill`, the parameter of the page's address. Boxes are never ticked.
 */
export function initialValues(element: HTMLElement, configuration: SignupConfig): Record<string, string> {
  const address = new URLSearchParams(location.search);
  const inputs = [...element.querySelectorAll<HTMLInputElement>(INPUTS)];
  const typed = inputs.filter(({ type, checked }) => type !== 'checkbox' && (type !== 'radio' || checked));
  // A space within an address can only have been a plus, which stands for one where it is not encoded.
  const addressOf = (name: string) =>
    name === 'email' ? address.get(name)?.trim().replaceAll(' ', '+') : address.get(name);
  const values: Record<string, string> = {};
  for (const { name } of fieldConfigsOf(configuration).filter(({ type }) => type !== 'checkbox')) {
    const value =
      typed.find((input) => input.value && isFor(input, name))?.value ??
      element.getAttribute(`data-${name}`) ??
      (configuration.prefill?.includes(name) && addressOf(name));
    if (value) values[name] = value;
  }
  return values;
}

/** Whether an input of the page's is for the same as a field. */
export function isFor(input: Input, name: string): boolean {
  // Of a service's own form, which has other names, the address is known by its type.
  return input.name === name || input.autocomplete === name || (name === 'email' && input.type === name);
}
