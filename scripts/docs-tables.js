/** How a shape that all widgets share is called in a table; the README explains those with a link. */
const shapeLabels = {
  words: '[words](#shapes)',
  text: '[text](#shapes)',
  href: '[address](#shapes)',
  url: '[address](#shapes)',
  date: '[date](#shapes)',
  link: '[link](#shapes)',
  image: '[image](#shapes)',
  captionedImage: '[image](#shapes) with a `caption`',
  id: '[id](#shapes)',
  languageTag: 'language tag',
  flag: '[switch](#shapes)',
};

/** What goes along with the fields, where the body of a service has a place for it. */
const partsOfSubmission = ['source', 'campaign', 'attribution', 'consents', 'challenge'];

/** The mailing services, what each has to be told and gets besides the fields, and what there is to know of it. */
export function servicesTable(services) {
  const rows = services.map(({ name, comment, settings, provider: { endpoint, body, needs = [], needsConsent } }) => {
    const own = settings.map(({ name, isOptional }) => `${code(name)}${isOptional ? ' (optional)' : ''}`);
    const fields =
      needs.length > 0 ? ` Needs the field${needs.length > 1 ? 's' : ''} ${needs.map(code).join(' and ')}.` : '';
    const consents = needsConsent ? ' Needs `consents`.' : '';
    const template = JSON.stringify(body);
    const places = partsOfSubmission.filter((part) =>
      [part, 'submission'].some((each) => template.includes(`{${each}}`)),
    );
    return [
      code(name),
      endpoint ? code(endpoint) : 'yours',
      own.join(', '),
      places.map(code).join(', '),
      comment + fields + consents,
    ];
  });
  return table(['`provider`', '`endpoint`', '`settings`', 'Has a place for', 'What to know'], rows);
}

/** The tables of one element, in Markdown; what its keys hold but for those that are told `elsewhere`. */
export function elementTables({ declaration, schema, shapeNames, comments, elsewhere }) {
  const { attributes, events, slots, cssParts, cssProperties } = declaration;
  const { keys: shapes, required } = schema;
  const label = labels(shapeNames);

  const keys = sorted(attributes, (attribute) => required.includes(attribute.fieldName)).map(
    ({ name, fieldName, description, default: byDefault }) => [
      nameOf(name, fieldName, required.includes(fieldName)),
      shapes[fieldName] ? label(shapes[fieldName], true) : shapeLabels.url,
      byDefault === undefined ? '' : defaultOf(byDefault),
      description,
    ],
  );
  const inner = Object.keys(shapes)
    .filter((key) => !elsewhere.includes(key))
    .map((key) => keyTables(key, { schema, shapeNames, comments }))
    .filter((tables) => tables);
  const named = (list, ofDefault) => list.map(({ name, description }) => [name ? code(name) : ofDefault, description]);
  const more = [
    table(['Event', 'When'], named(events)),
    table(['Slot', 'What'], named(slots, '(no name)')),
    table(['Part', 'What'], named(cssParts)),
    table(
      ['Token', 'Default', 'What'],
      cssProperties.map(({ name, default: byDefault, description }) => [
        code(name),
        byDefault ? code(byDefault) : '',
        description,
      ]),
    ),
  ];
  return [
    table(['Attribute', 'Shape', 'Default', 'Meaning'], keys),
    ...inner,
    '<details>\n<summary>Events, slots, parts and tokens</summary>',
    ...more,
    '</details>',
  ].join('\n\n');
}

/** The table of what a key of an element holds, in Markdown: nothing where that has no keys of its own. */
export function keyTables(key, { schema, shapeNames, comments }) {
  const shape = schema.keys[key];
  const object = objectIn(shape, shapeNames);
  if (!object) return '';
  const label = labels(shapeNames);
  const rows = Object.entries(object.keys).map(([name, each]) => [
    nameOf(name, name, object.required.includes(name)),
    label(each),
    comments[`${key}.${name}`] ?? noMeaning(`${key}.${name}`),
  ]);
  const what = shape.kind === 'list' ? `Each of \`${key}\`` : `\`${key}\``;
  const title = `**${what}${shape.item?.object ? ', where it is an object' : ''}**`;
  return `${title}\n\n${table(['Key', 'Shape', 'Meaning'], rows)}`;
}

/** What is required comes first. */
function sorted(list, isFirst) {
  return [...list.filter(isFirst), ...list.filter((each) => !isFirst(each))];
}

function nameOf(attribute, key, isRequired) {
  return [code(attribute), attribute === key ? '' : ` (JSON: ${code(key)})`, isRequired ? ' **required**' : ''].join(
    '',
  );
}

function labels(shapeNames) {
  return function label(shape, isOuter = false) {
    const name = shapeLabels[shapeNames.get(shape)];
    if (name) return name;
    if (shape.object) return `${label({ ...shape, object: undefined })}, or ${label(shape.object, isOuter)}`;
    if (shape.options) return shape.options.map((option) => code(option)).join(', ');
    if (shape.kind === 'list') {
      const { item } = shape;
      const isNamed = shapeLabels[shapeNames.get(item)] || item.object || item.options;
      if (item.keys) return 'list of objects';
      return isNamed ? `list of ${label(item, isOuter)}` : `list, each of it ${item.expected}`;
    }
    if (shape.kind !== 'object') return shape.expected.replace(/^an? /, '');
    if (isOuter) return 'object';
    const keys = Object.keys({ ...shape.keys });
    return keys.length > 0 ? `{ ${keys.map((key) => code(key)).join(', ')} }` : 'object';
  };
}

/** The object that a key holds, or a list of them, where it has no name of its own. */
function objectIn(shape, shapeNames) {
  const item = shape.item ?? shape;
  const object = item.object ?? item;
  return object.keys && !shapeNames.has(object) ? object : undefined;
}

/** A value that could be written, as code; what says in words what holds without one, as words. */
function defaultOf(text) {
  return /^('.*'|\[.*\]|\{.*\}|true|false|[\d.]+)$/.test(text) ? code(text.replaceAll(/^'|'$/g, '')) : text;
}

function code(text) {
  return `\`${text}\``;
}

function table(columns, rows) {
  const line = (cells) =>
    `| ${cells.map((cell = '') => cell.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function noMeaning(key) {
  throw new Error(`${key} has no comment in its schema that says what it is for.`);
}
