/** Each element speaks its own language. The only place that knows @lit/localize. */
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';

export { str, type MsgFn };

/** The words of the widgets. They are English; the ids let a catalogue of another language find them. */
export const msg = defaultMsg;

const DEFAULT_LANGUAGE = 'en';

/**
 * The language (BCP 47) of the place where an element stands: its own `lang`, else that of the nearest ancestor, shadow
 * hosts included, else the document's. English where none is named.
 */
export function languageOf(element: Element): string {
  for (let place: Element | undefined = element; place; place = hostOf(place)) {
    const language = place.closest('[lang]')?.getAttribute('lang');
    if (language) return wellFormed(language);
  }
  return DEFAULT_LANGUAGE;
}

/** Calls back when the `lang` of an element or of anything around it may have changed. Returns what ends it. */
export function followLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (let place: Element | undefined = element; place; place = hostOf(place)) {
    observer.observe(place.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
  }
  return () => {
    observer.disconnect();
  };
}

/** The tag that `Intl` is asked with: English without a region is British, as the EU's institutions write it. */
export function formattingLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** A page may name a language that is none ("de_DE", "english"): `Intl` would throw on it. */
function wellFormed(language: string): string {
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0] ?? DEFAULT_LANGUAGE;
  } catch {
    return DEFAULT_LANGUAGE;
  }
}
