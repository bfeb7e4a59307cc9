import type { MsgFn } from '../../foundation/locale.js';
import type { BuiltInName, FieldConfig, FieldEntry } from './signup.schema.js';

/** A field with everything that the view needs. */
export interface Field extends FieldConfig {
  readonly label: string;
}

/** The fields of a form. The email address is always among them, and always required. */
export function fieldsOf(entries: readonly FieldEntry[], msg: MsgFn): Field[] {
  const configs = entries.map((entry) => (typeof entry === 'string' ? { name: entry } : entry));
  if (!configs.some(({ name }) => name === 'email')) configs.unshift({ name: 'email' });
  return configs.map((config) => fieldOf(config, msg));
}

/** Autofill tokens: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-field */
function fieldOf(config: FieldConfig, msg: MsgFn): Field {
  const { name } = config;
  const label = builtInLabel(name as BuiltInName, msg);
  return {
    ...(label && { autocomplete: name }),
    ...(name === 'tel' && { type: name }),
    ...config,
    label: config.label ?? label ?? name,
    ...(name === 'email' && { type: name, required: true }),
  };
}

function builtInLabel(name: BuiltInName, msg: MsgFn): string | undefined {
  switch (name) {
    case 'email':
      return msg('Email address', { id: 'email' });
    case 'given-name':
      return msg('First name', { id: 'given-name' });
    case 'family-name':
      return msg('Last name', { id: 'family-name' });
    case 'organization':
      return msg('Organisation', { id: 'organization' });
    case 'postal-code':
      return msg('Postcode', { id: 'postal-code' });
    case 'tel':
      return msg('Phone number', { id: 'tel' });
    default:
      return undefined;
  }
}
