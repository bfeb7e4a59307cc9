/** A page with every widget, and what visitors and editors do with it. */
import { SignupElement } from '../../src/index.js';
import { accessibleText } from '../every-widget/accessible-text.js';
import { made, settled } from '../every-widget/mounting.js';
import { widgets, type Configuration, type Kind } from '../every-widget/widgets.js';
import { all, until, type Widget } from '../showing.js';
import { newKey, takeTime, typeInto } from '../signing-up.js';
import type { Random } from './random.js';

const LANGUAGES = ['en', 'de', 'fr', 'nl', 'pl', 'ar', 'fi'];
const KEYS = ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Escape', 'Enter'];

interface Used {
  readonly kind: Kind;
  readonly widget: Widget;
}

export class UsedPage {
  readonly #place = document.createElement('main');
  readonly #used: readonly Used[];
  readonly #random: Random;
  readonly #deeds: readonly (() => unknown)[];
  /** How many sign-ups have arrived so far, and how many have failed. */
  readonly outcomes = { 'campaign-success': 0, 'campaign-failure': 0 };

  constructor(random: Random) {
    this.#random = random;
    this.#used = widgets.map(atPartner).map((kind) => ({ kind, widget: made(kind) }));
    this.#place.append(...this.#used.map(({ widget }) => widget));
    document.body.append(this.#place);
    this.#deeds = [
      () => (this.#place.style.width = `${random.between(200, 1000)}px`),
      () => (this.#place.style.fontSize = `${random.between(12, 32)}px`),
      () => (this.#place.lang = random.one(LANGUAGES) ?? ''),
      () => (this.#place.dir = random.one(['ltr', 'rtl']) ?? ''),
      () => (this.#place.style.colorScheme = random.one(['light', 'dark']) ?? ''),
      ...Array.from({ length: 3 }, () => () => {
        this.#configure(random.one(this.#used));
      }),
      () => {
        this.#press(random.one(this.#used)?.widget);
      },
      () => {
        this.#key(random.one(this.#used)?.widget);
      },
      () => {
        this.#move(random.one(this.#used)?.widget);
      },
      () => this.#signUp(),
      () => this.#signUp(),
    ];
    for (const type of ['campaign-success', 'campaign-failure'] as const) {
      this.#place.addEventListener(type, () => (this.outcomes[type] += 1));
    }
  }

  /** One thing that somebody does. */
  async step(): Promise<void> {
    await this.#random.one(this.#deeds)?.();
    for (const { widget } of this.#used) await widget.updateComplete;
    await new Promise(requestAnimationFrame);
  }

  /** As it was in the beginning; says all that there is to read. */
  async restored(): Promise<string> {
    Object.assign(this.#place, { lang: 'en', dir: 'ltr' });
    this.#place.setAttribute('style', 'width: 800px; font-size: 16px; color-scheme: light');
    for (const { kind, widget } of this.#used) {
      this.#place.append(widget);
      await until(() => !(widget instanceof SignupElement) || widget.state !== 'sending', 'nothing is being sent');
      if (widget instanceof SignupElement) widget.reset();
      for (const details of all<HTMLDetailsElement>(widget, 'details')) details.open = false;
      for (const chip of all(widget, '[aria-pressed=true]')) chip.click();
      set(widget, kind, kind.configuration);
      await settled(widget);
    }
    // The words of a language, parts of a list.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const text = this.#used.map(({ widget }) => accessibleText(widget)).join('\n');
    // What a screen reader was told last stays there.
    return text.replaceAll(/^p status : .*$/gm, 'p status :');
  }

  /** Elements of the page and of the widgets. */
  get size(): number {
    const inside = this.#used.map(({ widget }) => all(widget, '*').length);
    return inside.reduce((sum, count) => sum + count, document.querySelectorAll('*').length);
  }

  remove(): void {
    this.#place.remove();
  }

  #configure(used: Used | undefined): void {
    if (!used) return;
    const { kind, widget } = used;
    const [key, list] = Object.entries(kind.full).find(([, value]) => Array.isArray(value)) ?? [];
    // Often none at all.
    const length = Math.max(0, this.#random.between(-20, 40));
    const items = Array.from({ length }, () => this.#random.one(list as object[]));
    const broken = { [kind.required]: this.#random.one<unknown>(['[', null, 5, '{"a": ']) };
    const others = { ...kind.full, [key ?? '']: items };
    const choices: Configuration[] = [kind.configuration, kind.full, others, others, broken];
    set(widget, kind, this.#random.one(choices) ?? {});
  }

  #press(widget: Widget | undefined): void {
    if (widget) this.#random.one(all(widget, 'button, summary, input'))?.click();
  }

  #key(widget: Widget | undefined): void {
    const target = widget && this.#random.one(all(widget, '*'));
    const key = this.#random.one(KEYS) ?? '';
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  }

  #move(widget: Widget | undefined): void {
    widget?.remove();
    if (widget) this.#place.insertBefore(widget, this.#random.one([...this.#place.children, null]) ?? null);
  }

  async #signUp(): Promise<void> {
    const { kind, widget: form } = this.#used.find(({ widget }) => widget instanceof SignupElement) ?? {};
    if (!kind || !(form instanceof SignupElement)) return;
    // Whatever the server's speed, the same is done.
    await until(() => form.state !== 'sending', 'nothing is being sent');
    if (form.state === 'succeeded') form.reset();
    const scenario = this.#random.one(['accepted', 'flaky', 'refused', 'rejected', 'no-cors', 'html']) ?? '';
    const endpoint = `${partnerServers.endpoint}/${scenario}/${newKey()}`;
    set(form, kind, { ...kind.configuration, endpoint });
    await form.updateComplete;
    takeTime();
    const email = all<HTMLInputElement>(form, 'input[type=email]')[0];
    if (email) typeInto(email, this.#random.one(['ana@example.org', 'ben@example.org', 'none']) ?? '');
    void form.submit();
  }
}

/** Nothing goes to an address that is somebody's. */
function atPartner(kind: Kind): Kind {
  if (kind.required !== 'endpoint') return kind;
  const own = { provider: 'webhook', endpoint: `${partnerServers.endpoint}/accepted/${newKey()}` };
  return { ...kind, configuration: { ...kind.configuration, ...own }, full: { ...kind.full, ...own } };
}

/** All of it, without what was there before. */
function set(widget: Widget, { full }: Kind, configuration: Configuration): void {
  const none = Object.keys(full).map((key) => [key, undefined]);
  Object.assign(widget, Object.fromEntries(none), configuration);
}
