/** The elements of a form that hold a value. */

export type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const INPUTS = 'input, select, textarea';

/** Selects the input with a name. */
export function inputNamed(name: string): string {
  return `[name="${CSS.escape(name)}"]`;
}

/**
 * An address that was pasted may bring along what nobody sees. A browser takes off spaces only. The end is sought from
 * the first of many in a row alone: an address may be from the page's, with a hundred thousand of them within.
 */
export function trimUnseen(input: Input): void {
  if (input.type !== 'email') return;
  const seen = input.value.replace(/^[\s\p{Cf}]+|(?<![\s\p{Cf}])[\s\p{Cf}]+$/gu, '');
  if (seen !== input.value) input.value = seen;
}

/** What an input holds, as text; of radio buttons, what is chosen: nothing that is not among them. */
export function valueOf(input: Input): string {
  const { type, value } = input;
  if (type === 'checkbox') return String((input as HTMLInputElement).checked);
  return type === 'radio' ? (input.closest('.field')?.querySelector<Input>(':checked')?.value ?? '') : value;
}

/** What its field is called. */
export function labelWords(input: Input): string {
  return input.closest('.field')?.querySelector('.label')?.textContent.trim() ?? '';
}
