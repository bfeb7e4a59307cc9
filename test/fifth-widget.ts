/** A fifth widget, written as the four are: what it does not say for itself, the foundation does. */
import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { heading } from '../src/foundation/heading.js';
import { linkTemplate } from '../src/foundation/link.js';
import { richTextBlock } from '../src/foundation/rich-text.js';
import { flag, link, text, widgetSchema, words } from '../src/foundation/schema.js';
import { list, object, type Of } from '../src/foundation/shape.js';
import { WidgetElement, define, levelWithin, nothingYet, propertiesOf } from '../src/foundation/widget-element.js';

const figure = object({ value: words, label: words }, { body: text, link });

export const figuresSchema = widgetSchema({ figures: list(figure) }, { large: flag });

type FiguresConfig = Of<typeof figuresSchema>;

/** A campaign in figures. */
class FiguresElement extends WidgetElement<FiguresConfig> {
  static override readonly schema = figuresSchema;
  static override readonly styles = [
    WidgetElement.styles,
    css`
      .list {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
        gap: calc(2 * var(--_space));
      }
      .large {
        font-size: var(--_large);
      }
    `,
  ];
  static override properties: PropertyDeclarations = propertiesOf(figuresSchema);

  protected override view(configuration: FiguresConfig): unknown {
    const { figures, large } = configuration;
    if (figures.length === 0) return nothingYet(this.msg);
    const level = levelWithin(configuration);
    return html`<ul class="list" part="list" role="list">
      ${figures.map((figure, index) => this.#figure(figure, index, level, large))}
    </ul>`;
  }

  #figure(
    { value, label, body, link }: Of<typeof figure>,
    index: number,
    level: number,
    large = false,
  ): TemplateResult {
    const id = `_title-${index}`;
    return html`<li class=${large ? 'large' : ''} part="figure">
      ${heading(level, id, 'title', `${value} ${label}`)} ${richTextBlock('body', body)}
      ${linkTemplate(link, this.msg('Read more', { id: 'read-more' }), `_link-${index}`, id)}
    </li>`;
  }
}

define('campaign-figures', FiguresElement);
