/** The text format as a template: text becomes text nodes, never HTML. */
import { html, nothing, type TemplateResult } from 'lit';
import { isAllowedAddress } from './address.js';
import { MARK } from './text-format.js';

type Inline = string | TemplateResult;

/** What a text has to have to be more than one paragraph of plain words. Most have not, and there may be hundreds. */
const FORMAT = /[*_[\n]|^-/;

/** Whether a text is no more than one paragraph of plain words. */
export function isPlain(text: string): boolean {
  return !FORMAT.test(text);
}

/** Paragraphs and lists of a text in the text format. */
export function richText(text: string): TemplateResult | TemplateResult[] {
  return isPlain(text) ? paragraph(text) : blocksOf(text);
}

function paragraph(content: unknown): TemplateResult {
  return html`<p>${content}</p>`;
}

function blocksOf(text: string): TemplateResult[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((block) => runs(block.split('\n')))
    .map(({ bullets, lines }) =>
      bullets
        ? html`<ul>
            ${lines.map((line) => html`<li>${inline(line)}</li>`)}
          </ul>`
        : paragraph(inline(lines.join('\n'))),
    );
}

interface Run {
  readonly bullets: boolean;
  readonly lines: string[];
}

/** Neighbouring lines of one kind: bullets, or the lines of a paragraph. */
function runs(lines: readonly string[]): Run[] {
  const result: Run[] = [];
  for (const line of lines) {
    const [, bullet] = /^\s*[-*]\s+(.*)$/s.exec(line) ?? [];
    const bullets = bullet !== undefined;
    const last = result.at(-1);
    if (last?.bullets === bullets) last.lines.push(bullet ?? line);
    else result.push({ bullets, lines: [bullet ?? line] });
  }
  return result;
}

function inline(text: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    const [all, label, address, , strong, , emphasis] = match;
    parts.push(text.slice(end, match.index), mark(all, label, address, strong, emphasis));
    end = match.index + all.length;
  }
  return [...parts, text.slice(end)];
}

function mark(all: string, label?: string, address?: string, strong?: string, emphasis?: string): Inline {
  if (strong) return html`<strong>${inline(strong)}</strong>`;
  if (emphasis) return html`<em>${inline(emphasis)}</em>`;
  // The schema has reported an address that may not be followed; its characters are shown.
  if (!label || !address || !isAllowedAddress(address)) return all;
  return html`<a part="link" href=${address}>${inline(label)}</a>`;
}

/**
 * A text in the text format as a block of the page, or nothing.
 *
 * @param classes without `authored` where the text is not from the configuration
 */
export function richTextBlock(
  part: string,
  text: string | undefined,
  classes = `authored text ${part}`,
): TemplateResult | typeof nothing {
  return text ? html`<div class=${classes} part=${part}>${richText(text)}</div>` : nothing;
}
