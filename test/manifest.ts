/** The elements of the custom elements manifest, as editors and Storybook read it. */

interface Named {
  readonly name: string;
  readonly description: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;

/** Each with its tag, its parts and its tokens. */
export const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName, cssParts = [], cssProperties = [] }) => (tagName ? [{ tagName, cssParts, cssProperties }] : []));
