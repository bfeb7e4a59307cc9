import { html, nothing, type TemplateResult } from 'lit';
import type { Autoplay } from './autoplay.js';
import type { Carousel } from './carousel.js';
import { str, type MsgFn, type Words } from '../../foundation/locale.js';
import { stepButton } from '../../foundation/strip.js';

/** More would be a wall of buttons: then "2 of 30" stands in their place. */
const MOST_PICKS = 8;

/** "2 of 5", the second being 1. */
export function positionWords(index: number, count: number, { msg, number: digits }: Words): string {
  const [number, total] = [digits(index + 1), digits(count)];
  return msg(str`${number} of ${total}`, { id: 'position', desc: 'Position in a row, such as "2 of 5"' });
}

/** Back, on, and straight to a quote. */
export function carouselButtons(carousel: Carousel, total: number, words: Words): TemplateResult[] {
  const { msg } = words;
  const { current, goTo, onKeydown } = carousel;
  return [
    // From where it stands when they are pressed: a second press may come before the first is shown.
    stepButton('previous', msg('Previous quote', { id: 'previous-quote' }), current === 0, () => {
      goTo(carousel.current - 1);
    }),
    stepButton('next', msg('Next quote', { id: 'next-quote' }), current === total - 1, () => {
      goTo(carousel.current + 1);
    }),
    total > MOST_PICKS
      ? html`<p class="position" part="position" aria-hidden="true">${positionWords(current, total, words)}</p>`
      : html`<div part="picker" role="group" aria-label=${msg('Choose a quote', { id: 'choose-quote' })} @keydown=${onKeydown}>
          ${[...Array(total).keys()].map((index) => pick(index, index === current, words, goTo))}
        </div>`,
  ];
}

/** The current one stays a button, so that it keeps the focus. */
function pick(index: number, isCurrent: boolean, words: Words, goTo: (index: number) => void): TemplateResult {
  const { msg } = words;
  const number = words.number(index + 1);
  return html`<button
    class="pick"
    part=${isCurrent ? 'pick current' : 'pick'}
    aria-label=${msg(str`Show quote ${number}`, { id: 'show-quote' })}
    aria-current=${isCurrent || nothing}
    @click=${() => {
      goTo(index);
    }}
  >
    ${number}
  </button>`;
}

/** Whether quotes change by themselves is the first thing to reach, and the first to know. */
export function rotationButton({ isOffered, isOn, toggle }: Autoplay, msg: MsgFn): TemplateResult | typeof nothing {
  if (!isOffered) return nothing;
  return html`<button
    class="step rotation"
    part="rotation"
    aria-label=${isOn ? msg('Pause', { id: 'pause' }) : msg('Play', { id: 'play', desc: 'Lets the quotes change by themselves' })}
    @click=${toggle}
  >
    <span class=${isOn ? 'pause' : 'play'}></span>
  </button>`;
}

/** Makes a list of the carousel, and the other way round. */
export function allButton(isCarousel: boolean, msg: MsgFn, onClick: () => unknown): TemplateResult {
  return html`<button class="tool all" part="all" @click=${onClick}>
    ${isCarousel ? msg('Show all', { id: 'show-all-quotes' }) : msg('Show one at a time', { id: 'show-one-quote' })}
  </button>`;
}
