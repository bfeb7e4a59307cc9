/** Attributes of a template that a screen reader or a tooltip says. */
const spoken = /\b(?:aria-(?:label|description|roledescription)|alt|placeholder|title)="([^"$]*)"/g;

/** Words that a visitor meets stand in `msg`, with an id: nowhere else does a language find them. */
export const translatedWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      template: "\"{{words}}\" would be English in every language: write it as msg('…', { id: '…' }).",
      id: "Without an id no language finds these words: write msg('…', { id: '…' }).",
    },
  },
  create(context) {
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.name !== 'html') return;
        const markup = quasi.quasis.map(({ value }) => value.cooked).join('$');
        const between = markup.replaceAll(/<[^>]*>|&\w+;/g, ' ');
        for (const text of [between, ...Array.from(markup.matchAll(spoken), ([, words]) => words)]) {
          const [words] = /\p{L}[\p{L}\s]*/u.exec(text) ?? [];
          if (words) context.report({ node: quasi, messageId: 'template', data: { words: words.trim() } });
        }
      },
      CallExpression(node) {
        const { callee, arguments: given } = node;
        if ((callee.property ?? callee).name === 'msg' && given.length < 2) context.report({ node, messageId: 'id' });
      },
    };
  },
};
