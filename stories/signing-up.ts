/** What a visitor does with the form, in stories. */
import { until } from './acting.js';
import type {} from '../src/widgets/signup/signup.js';

/** The form of the first sign-up in an element, or of that element. */
export async function formOf(canvas: Element): Promise<HTMLFormElement> {
  const widget = canvas.matches('campaign-signup') ? canvas : canvas.querySelector('campaign-signup');
  // In another language it comes with its words.
  const find = () => widget?.shadowRoot?.querySelector('form');
  await until(find, 'there is a form');
  return find() as HTMLFormElement;
}

/** Sends it with nothing filled in. */
export async function submit(canvas: Element): Promise<void> {
  (await formOf(canvas)).requestSubmit();
}

export async function fillInAndSubmit(canvas: Element): Promise<HTMLFormElement> {
  const form = await formOf(canvas);
  for (const input of form.querySelectorAll<HTMLInputElement>('.field input')) {
    if (input.type === 'checkbox') input.checked = true;
    else input.value = input.type === 'email' ? 'ana@example.org' : 'Ana';
  }
  // The form reads the clock when it is ready, which is after its first update.
  await new Promise(requestAnimationFrame);
  // It waits before it sends what was filled in faster than a person can.
  const now = performance.now.bind(performance);
  performance.now = () => now() + 10_000;
  form.requestSubmit();
  return form;
}

/** Until there is what says what has become of it: its part, or what stands in it. */
export async function signUp(canvas: Element, answer: string): Promise<void> {
  const form = await fillInAndSubmit(canvas);
  const root = form.getRootNode() as ShadowRoot;
  await until(() => root.querySelector(answer), `there is ${answer}`);
}

/** An email address with a slip of the finger. */
export async function misspell(form: HTMLFormElement): Promise<void> {
  const email = form.querySelector('[name=email]') as HTMLInputElement;
  email.value = 'ana@gmial.com';
  email.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => form.querySelector('.field .tool'), 'there is a suggestion');
}
