/** Who may import whom: what `npm run lint` says of a line that is added to a file. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint, Linter } from 'eslint';
import { importWalls } from '../../lint/import-walls.js';

const eslint = new ESLint();
const signup = 'src/widgets/signup';

/** By our own rules, as they are set for that file. */
async function problemsOf(file, line) {
  const { plugins, rules, languageOptions } = await eslint.calculateConfigForFile(file);
  const own = Object.entries(rules).filter(([name]) => name.startsWith('project/'));
  const config = {
    files: ['**/*.ts'],
    plugins: { project: plugins.project },
    rules: Object.fromEntries(own),
    languageOptions: { parser: languageOptions.parser },
  };
  return new Linter({ cwd: process.cwd() }).verify(line, config, { filename: file }).map(({ message }) => message);
}

const walls = {
  'a mailing service is data and imports only types': [
    [`${signup}/providers/proca.ts`, "import { parseJson } from '../../../foundation/sources.js';"],
    [`${signup}/providers/proca.ts`, "import { fill } from '../interpreter.js';"],
    [`${signup}/providers/proca.ts`, "import '../webhook.js';"],
    [`${signup}/providers/proca.ts`, "export { webhook } from '../webhook.js';"],
    [`${signup}/webhook.ts`, "import { pause } from './delivery.js';"],
  ],
  'the interpreter knows descriptions, and no service and no view': [
    [`${signup}/interpreter.ts`, "import proca from './providers/proca.js';"],
    [`${signup}/interpreter.ts`, "const proca = () => import('./providers/proca.js');"],
    [`${signup}/interpreter.ts`, "import { loadProvider } from './services.js';"],
    [`${signup}/interpreter.ts`, "import { webhook } from './webhook.js';"],
    [`${signup}/interpreter.ts`, "import { pause } from './delivery.js';"],
    [`${signup}/interpreter.ts`, "import { html } from 'lit';"],
  ],
  'delivery knows no view, and a service only by its type': [
    [`${signup}/delivery.ts`, "import { formTemplate } from './form-view.js';"],
    [`${signup}/delivery.ts`, "import type { FormHandlers } from './form-view.js';"],
    [`${signup}/delivery.ts`, "import { Form } from './form.js';"],
    [`${signup}/delivery.ts`, "import { html } from 'lit';"],
    [`${signup}/delivery.ts`, "import { heading } from '../../foundation/heading.js';"],
    [`${signup}/delivery.ts`, "import { loadProvider } from './services.js';"],
  ],
  'the form is what was typed and what becomes of it, without a view': [
    [`${signup}/form.ts`, "import { controlTemplate } from './control.js';"],
    [`${signup}/form.ts`, "import { formTemplate } from './form-view.js';"],
    [`${signup}/form.ts`, "import { html } from 'lit';"],
  ],
  'services know no view and send nothing': [
    [`${signup}/services.ts`, "import { controlTemplate } from './control.js';"],
    [`${signup}/services.ts`, "import { deliver } from './delivery.js';"],
    [`${signup}/services.ts`, "import { signupSchema } from './signup.schema.js';"],
  ],
  'the foundation knows no widget': [
    ['src/foundation/link.ts', "import { idOf } from '../widgets/quotes/quote-id.js';"],
  ],
  'a widget imports its own folder, the foundation and lit, and nothing else': [
    ['src/widgets/asks/asks.ts', "import { idOf } from '../quotes/quote-id.js';"],
    ['src/widgets/asks/asks.ts', "import { minBy } from 'lodash';"],
    ['src/widgets/asks/asks.ts', "import { guard } from 'lit/directives/guard.js';"],
    ['src/widgets/asks/asks.ts', 'const quotes = () => import(`../quotes/quotes.js`);'],
    ['src/widgets/asks/asks.ts', "type Quotes = import('../quotes/quotes.js').QuotesElement;"],
  ],
  'the foundation stands on lit alone': [
    ['src/foundation/link.ts', "import { minBy } from 'lodash';"],
    ['src/foundation/link.ts', "import { Directive } from 'lit/directive.js';"],
  ],
  'schemas must load without Lit, in Node and on servers, at second hand too': [
    ['src/widgets/asks/asks.schema.ts', "import { html } from 'lit';"],
    ['src/widgets/asks/asks.schema.ts', "import { factsTemplate } from './facts.js';"],
    ['src/foundation/schema.ts', "import { heading } from './heading.js';"],
  ],
  'an extra is functions, without Lit and elements of ours': [
    ['src/widgets/timeline/extras/ics.ts', "import { html } from 'lit';"],
    ['src/widgets/timeline/extras/ics.ts', "import { TimelineElement } from '../timeline.js';"],
    ['src/widgets/timeline/extras/ics.ts', "import { heading } from '../../../foundation/heading.js';"],
  ],
  'of what is written by hand, only src/foundation/locale.ts speaks with @lit/localize': [
    ['src/foundation/link.ts', "import { msg } from '@lit/localize';"],
    ['src/widgets/asks/asks.ts', "import { str } from '@lit/localize/internal/str-tag.js';"],
  ],
  'nothing that is shipped imports what is not': [
    ['src/index.ts', "import campaign from '../sample/campaign.json' with { type: 'json' };"],
    ['src/widgets/asks/asks.ts', "import { campaign } from '../../../stories/story-data.js';"],
  ],
  'stories import no tests': [['stories/asks.stories.ts', "import { show } from '../test/showing.js';"]],
  'stories import only types from Storybook, so that tests can import stories': [
    ['stories/asks.stories.ts', "import { within } from 'storybook/test';"],
  ],
};

const free = [
  [`${signup}/providers/proca.ts`, "import type { Provider } from '../provider.js';"],
  [`${signup}/interpreter.ts`, "import type { Provider } from './provider.js';"],
  [`${signup}/delivery.ts`, "import type { Service } from './services.js';"],
  [`${signup}/delivery.ts`, "import { fill } from './interpreter.js';"],
  [`${signup}/form.ts`, "import { valueOf } from './input.js';"],
  [`${signup}/services.ts`, "const proca = () => import('./providers/proca.js');"],
  [`${signup}/services.ts`, "import type { SignupConfig } from './signup.schema.js';"],
  ['src/widgets/asks/asks.ts', "import { html } from 'lit';"],
  ['src/widgets/timeline/extras/ics.ts', "import type { TimelineEvent } from '../timeline.schema.js';"],
  ['stories/asks.stories.ts', "import type { Meta } from '@storybook/web-components-vite';"],
];

describe('import walls', () => {
  for (const [why, lines] of Object.entries(walls)) {
    it(`hold: ${why}`, async () => {
      for (const [file, line] of lines) {
        const problems = await problemsOf(file, line);
        assert.ok(
          problems.some((problem) => problem.includes(`${why}.`)),
          `${file}: ${line} ${problems}`,
        );
      }
    });
  }

  it('are all tried here', () => {
    assert.deepEqual(Object.keys(walls).sort(), importWalls.reasons.sort());
  });

  it('have doors', async () => {
    for (const [file, line] of free) assert.deepEqual(await problemsOf(file, line), [], `${file}: ${line}`);
  });

  it('are none for names, but the interpreter and the delivery name no service', async () => {
    const lines = ["const isIt = url.includes('proca.app');", 'const path = `/brevo/${id}`;', 'const hubspot = 1;'];
    for (const file of [`${signup}/interpreter.ts`, `${signup}/delivery.ts`]) {
      for (const line of lines) {
        assert.deepEqual(await problemsOf(file, line), [
          'No mailing service by its name here: describe it in providers/.',
        ]);
      }
    }
    assert.deepEqual(await problemsOf(`${signup}/services.ts`, lines[0]), []);
  });
});
