/** The language of the place where an element stands. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DEFAULT_LANGUAGE } from './language-tag.js';
import { wordsFor, wordsOf, type Words } from './locale.js';

const ENGLISH = wordsOf();

/** Follows the language around an element, and has the words for it. On a server, where nothing is around, English. */
export class Language implements ReactiveController {
  /** What the element speaks with. They stay until the words of another language are here. */
  words: Words = ENGLISH;

  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  #language: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47: what the element is to speak, also while the words are on their way. */
  get tag(): string {
    return this.#language ?? DEFAULT_LANGUAGE;
  }

  /** The first words have been asked for and have not come: nothing should be shown in English. */
  get isPending(): boolean {
    return !!this.#language && this.words === ENGLISH;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#read);
    for (let place: Element | undefined = this.#host; place; place = hostOf(place)) {
      this.#observer.observe(place.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  readonly #read = (): void => {
    const language = languageOf(this.#host);
    // Chrome renames the language of a page that it translates, and translates our words along with the rest. It marks
    // the page. Safari renames the language as well, and leaves no mark.
    const isTranslated = /\btranslated-/.test(document.documentElement.className);
    if (language === this.#language || (isTranslated && this.#language)) return;
    const words = wordsFor(language);
    this.#language = language;
    if ('then' in words) void words.then(this.#speak);
    else this.#speak(words);
  };

  readonly #speak = (words: Words): void => {
    // The language has changed again in the meantime.
    if (words.language !== this.#language) return;
    this.words = words;
    this.#host.requestUpdate();
  };
}

/**
 * The language (BCP 47) of an element: its own `lang`, else that of the nearest ancestor, shadow hosts included, else
 * the document's. English where none is named.
 */
function languageOf(element: Element): string {
  for (let place: Element | undefined = element; place; place = hostOf(place)) {
    const language = place.closest('[lang]')?.getAttribute('lang');
    if (language) return wellFormed(language);
  }
  return DEFAULT_LANGUAGE;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode() as ShadowRoot;
  // Not by its class: in a frame it is another one. And a document has what is called "host" in it as its own.
  return root.nodeType === 11 ? root.host : undefined;
}

/** A page may name a language that is none ("pt_PT_ao90", "english"): `Intl` would throw on it. What can be known is kept. */
function wellFormed(language: string): string {
  try {
    // WebKit does not know that Serbo-Croatian is called Serbian in Latin letters now.
    return Intl.getCanonicalLocales(language.replaceAll('_', '-').replace(/^sh\b/i, 'sr-Latn'))[0] ?? DEFAULT_LANGUAGE;
  } catch {
    return /^[a-z]{2,3}(?=[-_])/i.exec(language)?.[0].toLowerCase() ?? DEFAULT_LANGUAGE;
  }
}
