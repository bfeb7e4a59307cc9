import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, Field } from './fields.js';
import type { MsgFn } from '../../foundation/locale.js';

/** A field or a consent box with its label, the help before it, and what is wrong beside it. */
interface Control extends Omit<Field, 'label' | 'hint' | 'isAuthored'> {
  readonly part?: 'consent';
  readonly label: unknown;
  readonly hint?: unknown;
  readonly value: string | undefined;
  readonly error: string | undefined;
  /** What comes after the input; the part of it with the id `_aid-<name>` belongs to the description. */
  readonly after?: unknown;
}

export function controlTemplate(control: Control): TemplateResult {
  const { part = 'field', name, type, label, hint, required = false, options, error, after } = control;
  const id = `__${name}`;
  const described = html`${hint ? html`<div id="_hint-${name}" class="hint" part="hint">${hint}</div>` : nothing}
  ${error ? html`<p id="_error-${name}" class="error" part="error">${error}</p>` : nothing}`;
  if (type === 'radio') {
    return html`<fieldset
      class="field"
      part=${part}
      role="radiogroup"
      aria-required=${required}
      aria-describedby="_hint-${name} _error-${name}"
      aria-invalid=${!!error}
    >
      <legend class="label text" part="label">${label}</legend>
      ${described}
      ${options?.map(
        (option) =>
          html`<label class="option">${inputTemplate(control, option.value)}<span class="authored">${option.label ?? option.value}</span></label>`,
      )}
    </fieldset>`;
  }
  // A box stands before its words, for who looks and for who tabs.
  const isBox = type === 'checkbox';
  const input = inputTemplate(control);
  // Looks of their own: `select-field` and `checkbox-field`.
  return html`<div class="field ${type}-field" part=${part}>
    ${isBox ? input : nothing}<label class="label text" part="label" for=${id}>${label}</label>
    ${described} ${isBox ? nothing : input} ${after}
  </div>`;
}

/** What is not required says so. */
export function labelOf(label: unknown, required: boolean | undefined, msg: MsgFn): unknown {
  return required ? label : html`${label} <span class="optional">${msg('(optional)', { id: 'optional' })}</span>`;
}

/**
 * Without the attribute `required`: Firefox tells screen readers that a required field is invalid while it is empty,
 * before anybody has typed, whatever `aria-invalid` says. A value is a default, which leaves alone what is being typed:
 * given back what it has told of itself, an input forgets a space, half a date, and the place of the cursor. `nothing` in
 * place of `false`, which a server would write as an attribute: a tick.
 */
function inputTemplate(control: Control, choice?: string): TemplateResult {
  const {
    name,
    type = 'text',
    required = false,
    autocomplete = nothing,
    inputmode = nothing,
    options: given,
    isBuiltIn,
    value = '',
    error,
  } = control;
  // While the countries are on their way, the value is one of them.
  const options = given?.length || !value ? given : [{ value }];
  // What is said of radio buttons is said of their group.
  const isAlone = choice === undefined;
  const id = isAlone ? `__${name}` : nothing;
  const description = isAlone ? `_hint-${name} _error-${name} _aid-${name}` : nothing;
  const invalid = isAlone ? !!error : nothing;
  const chosen = chosenOf(options, value);
  const part = (/radio|checkbox/.test(type) ? 'checkbox' : 'input') + (error ? ' invalid' : '');
  switch (type) {
    case 'select':
      return html`<select
        id=${id}
        name=${name}
        part=${part}
        aria-required=${required}
        autocomplete=${autocomplete}
        aria-describedby=${description}
        aria-invalid=${invalid}
      >
        <option value=""></option>
        ${options?.map((option) =>
          option.value
            ? html`<option class=${isBuiltIn ? nothing : 'authored'} value=${option.value} .selected=${option === chosen || nothing}>${option.label ?? option.value}</option>`
            : html`<hr />`,
        )}
      </select>`;
    case 'textarea':
      return html`<textarea
        id=${id}
        name=${name}
        part=${part}
        rows="4"
        aria-required=${required}
        autocomplete=${autocomplete}
        aria-describedby=${description}
        aria-invalid=${invalid}
        .defaultValue=${value}
      ></textarea>`;
    default:
      return html`<input
        id=${id}
        name=${name}
        type=${type}
        step="any"
        part=${part}
        aria-required=${isAlone ? required : nothing}
        autocomplete=${autocomplete}
        inputmode=${inputmode}
        aria-describedby=${description}
        aria-invalid=${invalid}
        .defaultValue=${choice ?? value}
        .checked=${value === (choice ?? 'true') || nothing}
      />`;
  }
}

/** A page may know a country by its name, or write its code in small letters. */
function chosenOf(options: readonly Choice[] = [], given: string): Choice | undefined {
  return (
    options.find(({ value }) => value === given) ??
    options.find(({ value, label }) => value === given.toUpperCase() || label === given)
  );
}
