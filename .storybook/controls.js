/** What Storybook tells and offers of a widget: a control for each key of its configuration and for each token. */
import { isPublic, withDeclarations } from '../scripts/manifest-declarations.js';

const controls = { text: { type: 'text' }, number: { type: 'number' }, flag: { type: 'boolean' } };
const types = { text: 'string', number: 'number', flag: 'boolean' };

/** First what can be changed. */
const sections = ['attributes', 'css custom properties', 'css shadow parts', 'slots', 'events', 'properties'];

/** Tokens that are no colours. */
const measures = /-(radius|space|font|weight|scale)$/;

/** The value of a token is an argument of its name. */
function isToken(name) {
  return name.startsWith('--campaign-');
}

/** The tokens that are set, as CSS has them. */
export function declarationsOf(args) {
  const tokens = Object.entries(args).filter(([name, value]) => isToken(name) && value);
  return tokens.map(([name, value]) => `${name}: ${value};`);
}

/**
 * A control for each key of the configuration, after its schema; the manifest has no more than the names of types. A token
 * is set on the place of the story. What is neither (an event, a slot, a part) is only told.
 */
export function controlsOfSchema({ component, argTypes }) {
  const { keys = {}, required } = customElements.get(component)?.schema ?? {};
  const told = Object.entries(argTypes).map(([name, argType]) => {
    if (isToken(name)) return [name, { ...argType, ...controlOfToken(name) }];
    // Without that, Storybook offers a link to its own manual in place of a control.
    if (!keys[name]) return [name, { ...argType, control: { disable: true } }];
    return [name, { ...argType, ...controlOfKey(name, keys[name], argType, required.includes(name)) }];
  });
  const placeOf = ([, { table }]) => sections.indexOf(table?.category);
  return Object.fromEntries(told.sort((one, other) => placeOf(one) - placeOf(other)));
}

function controlOfToken(name) {
  return { type: { name: 'string' }, control: { type: measures.test(name) ? 'text' : 'color' } };
}

function controlOfKey(name, shape, { description, table }, required) {
  const { kind, options, object } = shape;
  const attribute = attributeOf(name);
  return {
    name: attribute,
    description: attribute === name ? description : `${description} In JSON: \`${name}\`.`,
    // Storybook takes a value from its own address only where it knows the name of the type.
    type: { name: options ? 'enum' : (!object && types[kind]) || 'object', required },
    options,
    control: options ? { type: 'select' } : (!object && controls[kind]) || { type: 'object' },
    // With details, a choice of many words would be one long line.
    table: { ...table, type: { summary: summaryOf(shape), detail: options ? undefined : keysOf(shape.item ?? shape) } },
  };
}

function summaryOf({ kind, options, expected }) {
  return options?.join(' | ') ?? (kind === 'flag' ? 'switch' : expected.replace(/^an? /, ''));
}

/** What an object, or each of a list, is made of. */
function keysOf({ keys, required, object }) {
  if (object) return keysOf(object);
  if (!keys) return undefined;
  const told = Object.entries(keys).map(
    ([key, { expected }]) => `${key}${required.includes(key) ? ' (required)' : ''}: ${expected}`,
  );
  return told.join('\n');
}

function attributeOf(key) {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * The manifest, as Storybook is to tell it. It has one table of names, in which the part `heading` would stand in for the
 * attribute `heading`: so slots and parts have names of their own, an attribute has that of its property, which is not
 * told twice, and a method is a property, as methods are left out.
 */
export function forDocumentation(manifest) {
  return withDeclarations(manifest, ({ members, attributes, slots, cssParts, ...rest }) => ({
    ...rest,
    members: members
      ?.filter((member) => isPublic(member) && !member.attribute)
      .map((member) => (member.kind === 'method' ? { ...member, kind: 'field', name: `${member.name}()` } : member)),
    attributes: attributes?.map((attribute) => ({ ...attribute, name: attribute.fieldName ?? attribute.name })),
    slots: slots?.map((slot) => ({ ...slot, name: slot.name ? `slot="${slot.name}"` : 'default slot' })),
    cssParts: cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
  }));
}
