/** Hands on the address of an item: by the browser's own share dialog, or else as a copied link. */
import { html, nothing, type TemplateResult } from 'lit';
import { addressOfItem } from './address.js';
import type { MsgFn } from './locale.js';

/** What is shared. */
export interface Shared {
  /** Of the item, on this page. */
  readonly id: string;
  /** The id, in the shadow root, of what names the item. */
  readonly titleId: string;
  /** What the device may show of it, or take for the subject of a mail. */
  readonly title: string;
  /** What is written beside the address. */
  readonly text?: string | undefined;
  /** Words that go with the text, with or without "#". */
  readonly hashtags?: readonly string[] | undefined;
  /** Where the item has no address of its own on the page. */
  readonly address?: string | undefined;
}

/** Hands on the addresses of a widget's items, and knows what became of the last one. */
export class Sharing {
  /** What became of it, beside the button that was pressed. */
  answer: { readonly id: string; readonly words: unknown } | undefined;

  readonly #announce: (words: string) => void;

  /** `announce` tells a screen reader, and has the host rendered. */
  constructor(announce: (words: string) => void) {
    this.#announce = announce;
  }

  /** A button, named by its item, and beside it what became of its press. */
  button({ id, titleId }: Shared, label: string, press: () => Promise<void>): TemplateResult {
    const buttonId = `_share-${id}`;
    return html`<span class="sharing">
      <button
        id=${buttonId}
        class="tool"
        part="share"
        aria-labelledby="${buttonId} ${titleId}"
        @click=${press}
      >
        ${label}
      </button>
      ${this.answer?.id === id ? html`<span class="answer">${this.answer.words}</span>` : nothing}
    </span>`;
  }

  /** Copies the address of an item, or shows it where that is not possible. */
  async copy(shared: Shared, msg: MsgFn): Promise<void> {
    const { id } = shared;
    const address = whereIs(shared);
    try {
      await navigator.clipboard.writeText(address);
      this.#say(id, msg('Link copied', { id: 'link-copied' }));
    } catch {
      // Without https, or where the page forbids it: the address is there to be copied by hand, or by a key.
      this.#say(id, address, html`<a part="link" href=${address}>${address}</a>`);
    }
  }

  #say(id: string, words: string, shown: unknown = words): void {
    this.answer = { id, words: shown };
    this.#announce(words);
  }
}

/** A button that opens the share dialog, or copies the link where the browser has none. */
export function shareButton(sharing: Sharing, shared: Shared, msg: MsgFn): TemplateResult {
  return sharing.button(shared, msg('Share', { id: 'share' }), () => share(sharing, shared, msg));
}

/** A button that copies the link. */
export function copyButton(sharing: Sharing, shared: Shared, msg: MsgFn): TemplateResult {
  return sharing.button(shared, msg('Copy link', { id: 'copy-link' }), () => sharing.copy(shared, msg));
}

async function share(sharing: Sharing, shared: Shared, msg: MsgFn): Promise<void> {
  const { title, text: words, hashtags = [] } = shared;
  const text = [words, ...hashtags.map((tag) => tag.replace(/^#?/, '#'))].filter(Boolean).join(' ');
  const data = { title, url: whereIs(shared), ...(text && { text }) };
  try {
    await navigator.share(data);
  } catch (error) {
    // The visitor closed the dialog, or pressed twice: nothing to say. Anything else, a missing dialog too, leaves the link.
    if (!/^(Abort|InvalidState)Error/.test(String(error))) await sharing.copy(shared, msg);
  }
}

function whereIs({ id, address }: Shared): string {
  return address ?? addressOfItem(id);
}
