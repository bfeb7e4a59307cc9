import { readdirSync } from 'node:fs';

const providers = new URL('../src/widgets/signup/providers/', import.meta.url);
const names = readdirSync(providers).map((file) => file.replace('.ts', ''));
const named = new RegExp(`\\b(${names.join('|')})\\b`, 'i');

/** What serves every mailing service names none of them: what is particular belongs into a service's description. */
export const noServiceNames = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { named: 'No mailing service by its name here: describe it in providers/.' },
  },
  create(context) {
    const check = (node, text) => {
      if (named.test(text)) context.report({ node, messageId: 'named' });
    };
    return {
      Literal: (node) => check(node, String(node.value)),
      TemplateElement: (node) => check(node, node.value.raw),
      Identifier: (node) => check(node, node.name),
    };
  },
};
