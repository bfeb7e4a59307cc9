import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from './fields.js';

/** A text field or a checkbox with its label, its hint before it and what is wrong beside it. */
export interface Control extends Pick<Field, 'name' | 'hint' | 'required' | 'autocomplete'> {
  readonly type: string;
  readonly label: unknown;
  readonly value: string;
  readonly error: string | undefined;
}

export function controlTemplate({
  name,
  type,
  label,
  hint,
  required,
  autocomplete,
  value,
  error,
}: Control): TemplateResult {
  const isBox = type === 'checkbox';
  const id = `field-${name}`;
  return html`<div class="field ${type}" part=${isBox ? 'consent' : 'field'}>
    <label class="label text" part="label" for=${id}>${label}</label>
    ${hint ? html`<p id="${id}-hint" class="hint" part="hint">${hint}</p>` : nothing}
    ${error ? html`<p id="${id}-error" class="error" part="error">${error}</p>` : nothing}
    <input
      id=${id}
      name=${name}
      type=${type}
      part=${isBox ? 'checkbox' : 'input'}
      ?required=${required}
      autocomplete=${autocomplete ?? nothing}
      aria-describedby="${id}-hint ${id}-error"
      aria-invalid=${error ? 'true' : nothing}
      .value=${value}
      .checked=${isBox && value === 'true'}
    />
  </div>`;
}

/** What a control holds, as text. */
export function valueOf({ type, value, checked }: HTMLInputElement): string {
  return type === 'checkbox' ? String(checked) : value;
}
