/** What a hostile text may have left in a widget. */
import type { Widget } from '../showing.js';
import './watching.js';

const ALLOWED = ['http:', 'https:', 'mailto:', 'tel:'];
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'ping', 'xlink:href', 'background', 'cite'];

/** Elements that run, load or change something of the page by themselves. */
const ACTIVE = 'script, iframe, object, embed, applet, frame, link, meta, base, svg, math, template, portal, marquee';

/** Everything in the widget's shadow root that runs or could run what a text says. Empty: nothing. */
export function harmIn(widget: Widget): string[] {
  const elements = [...(widget.shadowRoot?.querySelectorAll('*') ?? [])];
  const harm = elements.flatMap((element) => [
    ...(element.matches(ACTIVE) ? [`<${element.localName}>`] : []),
    ...element
      .getAttributeNames()
      .filter((name) => /^on|^srcdoc$|^style$/i.test(name))
      .map((name) => `${element.localName} has ${name}`),
    ...ADDRESSES.flatMap((name) => {
      const address = element.getAttribute(name);
      return address === null || isAllowed(address) ? [] : [`${name} leads to ${address.slice(0, 80)}`];
    }),
  ]);
  if (executed > 0) harm.push('something was executed');
  executed = 0;
  return harm;
}

/** By the browser's own reading. */
function isAllowed(address: string): boolean {
  const link = Object.assign(document.createElement('a'), { href: address });
  // What is no address at all leads nowhere.
  return link.protocol === ':' || ALLOWED.includes(link.protocol);
}
