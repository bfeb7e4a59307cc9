/** The elements of a form that hold a value. */

export type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

type Target = HTMLElement & { value?: string };

export const INPUTS = 'input, select, textarea';

/** Selects the input with a name. */
export function inputNamed(name: string): string {
  return `[name="${CSS.escape(name)}"]`;
}

/**
 * Gives the focus to what has come; typing goes on behind what is there. Who has gone on to type elsewhere on the page
 * keeps the focus, and is told.
 */
export function leadTo(target: Target | null, element: Element, tell: (words?: string) => void): void {
  const elsewhere = document.querySelector(':focus:read-write, iframe:focus');
  if (elsewhere && !element.contains(elsewhere)) {
    tell(target?.textContent);
    return;
  }
  target?.focus();
  if (!target?.value) return;
  // An email address has no selection that could be set.
  const { value } = target;
  target.value = '';
  target.value = value;
}

/** An address that was pasted may bring along what nobody sees. A browser takes off spaces only. */
export function trimUnseen(input: Input): void {
  const seen = input.value.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
  if (input.type === 'email' && seen !== input.value) input.value = seen;
}

/** Whether what is in an input is the visitor's: the countries of a select may still be on their way. */
export function hasChoice(input: Input): boolean {
  return (input as Partial<HTMLSelectElement>).options?.length !== 1;
}

/** What an input holds, as text; of radio buttons, what is chosen: nothing that is not among them. */
export function valueOf(input: Input): string {
  const { type, value } = input;
  if (type === 'checkbox') return String((input as HTMLInputElement).checked);
  return type === 'radio' ? (input.closest('.field')?.querySelector<Input>(':checked')?.value ?? '') : value;
}
