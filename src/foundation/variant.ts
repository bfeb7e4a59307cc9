import type { TemplateResult } from 'lit';

type Strings = TemplateResult['strings'];

const variants = new Map<Strings, Record<string, Strings>>();

/**
 * A template as another one for each key, and changed where `change` says so: what was rendered of one is not used for
 * another. Lit knows a template by its strings: for each key they have to be the same ones every time.
 */
export function variant(
  template: TemplateResult,
  key: string | number,
  change = (text: string): string => text,
): TemplateResult {
  const { strings } = template;
  const known = variants.get(strings) ?? (Object.create(null) as Record<string, Strings>);
  variants.set(strings, known);
  return Object.assign(template, {
    strings: (known[key] ??= Object.assign(strings.map(change), { raw: strings.raw })),
  });
}
