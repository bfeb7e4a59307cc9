/** What a visitor does with the form, in stories. */
import type {} from '../src/widgets/signup/signup.js';

/** The form of the first sign-up in an element, or of that element. */
export async function formOf(canvas: Element): Promise<HTMLFormElement> {
  const widget = canvas.matches('campaign-signup') ? canvas : canvas.querySelector('campaign-signup');
  // In another language it comes with its words.
  await until(() => widget?.shadowRoot?.querySelector('form'));
  const form = widget?.shadowRoot?.querySelector('form');
  if (!form) throw new Error('There is no form');
  return form;
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
  takeTime();
  form.requestSubmit();
  return form;
}

/** Until there is what says what has become of it. */
export async function signUp(canvas: Element, answer = '.panel'): Promise<void> {
  const form = await fillInAndSubmit(canvas);
  const root = form.getRootNode() as ShadowRoot;
  await until(() => root.querySelector(answer));
}

/** An email address with a slip of the finger. */
export async function misspell(form: HTMLFormElement): Promise<void> {
  const email = form.querySelector<HTMLInputElement>('[name=email]');
  if (!email) return;
  email.value = 'ana@gmial.com';
  email.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => form.querySelector('.field .tool'));
}

export async function until(holds: () => unknown): Promise<void> {
  for (let attempt = 0; attempt < 100 && !holds(); attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A form that is filled in faster than a person can waits before it is sent. */
function takeTime(): void {
  const now = performance.now.bind(performance);
  performance.now = () => now() + 10_000;
}
