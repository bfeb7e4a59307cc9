/** Items of a widget that the page's address can name, as `#id`. */
import type { LitElement, ReactiveController } from 'lit';
import { focusItem } from './focus-item.js';

/** What the page's address can lead to. */
interface LinkedItem {
  /** The id that its author has given. */
  readonly ownId: string | undefined;
  /** The id that it has without one. */
  readonly derivedId: string;
}

/** Those of the widgets on the page: an id that two of them gave leads to the first one only. */
const onPage = new Set<DeepLinks>();

/** So many until what is near, and was not laid out before, has its height. */
const FRAMES = 5;

/** Follows the page's address to an item. It never changes the address by itself. */
export class DeepLinks implements ReactiveController {
  /** Of the items, in their order. */
  ids: readonly string[] = [];

  readonly #host: LitElement;
  readonly #reveal: (index: number) => unknown;
  #items: readonly LinkedItem[] = [];
  #taken: ReadonlySet<string> = new Set();
  #hasFollowed = false;

  /** `reveal` opens what hides an item; it may take its time. */
  constructor(host: LitElement, reveal: (index: number) => unknown) {
    this.#host = host;
    this.#reveal = reveal;
    host.addController(this);
  }

  /**
   * Takes ids for the items, with a number behind what is taken on the page. Those that their author has given come first:
   * a link that was written to one is not to lead to another item.
   */
  claim(items: readonly LinkedItem[]): void {
    this.#items = items;
    const others = [...onPage].filter((each) => each !== this);
    const names = items.map(({ ownId, derivedId }) => ownId ?? derivedId);
    const hasTwin = names.length > 0 && others.some((each) => names.every((id) => each.shows(id)));
    // A page may have the same widget twice, for large and for small screens, and hide one, which it may show instead.
    const isTwin = hasTwin && !this.#host.checkVisibility();
    const taken = new Set<string>();
    const isTaken = (id: string) => taken.has(id) || (!isTwin && others.some((each) => each.shows(id)));
    // Counted on, as thousands of items may have one title.
    const numbers = new Map<string, number>();
    const claim = (id: string) => {
      let free = id;
      while (isTaken(free)) {
        const number = (numbers.get(id) ?? 1) + 1;
        numbers.set(id, number);
        free = `${id}-${number}`;
      }
      taken.add(free);
      return free;
    };
    const claimed = items.map(({ ownId }) => ownId && claim(ownId));
    this.ids = items.map(({ derivedId }, index) => claimed[index] ?? claim(derivedId));
    this.#taken = taken;
  }

  hostConnected(): void {
    onPage.add(this);
    // They were free for others while the widget was not on the page.
    this.claim(this.#items);
    addEventListener('hashchange', this.#onHashChange);
    addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
    removeEventListener('click', this.#onClick);
    onPage.delete(this);
  }

  hostUpdated(): void {
    // Another language, or the rest of a list, may bring it later.
    if (this.#hasFollowed || !this.ids.includes(namedBy(location.hash))) return;
    this.#hasFollowed = true;
    const isFree = !isBusy((document.activeElement ?? document.body) as HTMLAnchorElement);
    // A dialog about cookies has the focus, and keeps it, before the visitor has done anything.
    if (isFree || !navigator.userActivation.hasBeenActive) void this.#follow(location.hash, isFree);
  }

  /** Whether its page shows an item by that id. */
  shows(id: string): boolean {
    return this.#taken.has(id) && this.#host.checkVisibility();
  }

  readonly #onHashChange = (): void => {
    void this.#follow();
  };

  /**
   * A link to where the page's address leads already: nothing else tells of it in all browsers. And one that a script of
   * the page scrolls to by itself: it does not find what is in a shadow root.
   */
  readonly #onClick = (event: Event): void => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const link = event.composedPath().find((place) => place instanceof HTMLAnchorElement);
    const isHere = link?.hash && link.href.split('#')[0] === location.href.split('#')[0];
    if (isHere && /^(_self)?$/i.test(link.target) && !(ctrlKey || metaKey || shiftKey)) void this.#follow(link.hash);
  };

  /** Leads to the item that a hash names; the focus goes along where it may. */
  async #follow(hash = location.hash, movesFocus = true): Promise<void> {
    const id = namedBy(hash);
    const index = this.ids.indexOf(id);
    // Of twins that are both shown, one leads there.
    const leader = [...onPage].find((each) => each.shows(id)) ?? this;
    // What the page itself has by that name, and shows, is where the browser has gone.
    if (index < 0 || leader !== this || document.getElementById(id)?.checkVisibility()) return;
    this.#hasFollowed = true;
    for (let box: Element | null = this.#host; box; box = box.parentElement)
      if (box.localName === 'details') (box as HTMLDetailsElement).open = true;
    await this.#reveal(index);
    await this.#host.updateComplete;
    const item = (this.#host.renderRoot as ShadowRoot).getElementById(id);
    // Where reading and tabbing go on, as after a link within a page.
    if (movesFocus) focusItem(item);
    // Again, as what is laid out on the way changes the height of what is above. At once, where the page wants it smooth.
    for (let frame = 0; frame < FRAMES; frame += 1) {
      // Sideways only in a box of its own, which scrolls by keys: a page may hide what sticks out of it, and would stay
      // shifted.
      const inline = item?.closest('[tabindex="0"]') ? 'start' : 'nearest';
      item?.scrollIntoView({ behavior: 'instant', inline });
      await new Promise(requestAnimationFrame);
    }
  }
}

/** Whether the visitor has gone to a control by now, as a file took its time, and is not to be led away. */
function isBusy({ href, tabIndex, shadowRoot }: HTMLAnchorElement): boolean {
  // A script may have led them to a heading, as on pages that change without loading; or they have come by this link.
  return href !== location.href && (tabIndex >= 0 || !!shadowRoot);
}

function namedBy(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
