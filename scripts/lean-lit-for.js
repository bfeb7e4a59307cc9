import { readFileSync, readdirSync } from 'node:fs';
import { lean } from './lean-lit.js';

/** What only some widgets need: how a module shows that it does, and what of the templates the others go without. */
const rare = [{ sign: /\s\.\w+="?\$\{/, parts: [[/"\."===e\[1\]\?I:/, '']] }];

/** Lit for the file of one widget: without what the modules in its folder show no sign of. */
export function leanLitFor(folder) {
  const modules = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.js'));
  const texts = modules.map((path) => readFileSync(`${folder}/${path}`, 'utf8'));
  const unneeded = rare.filter(({ sign }) => !texts.some((text) => sign.test(text)));
  const more = unneeded.flatMap(({ parts }) => parts);
  return {
    name: 'lean-lit',
    transform(code, id) {
      // The foundation, for one.
      if (unneeded.some(({ sign }) => sign.test(code))) throw new Error(`${id} needs more of Lit than ${folder}`);
      return lean(code, id, more);
    },
  };
}
