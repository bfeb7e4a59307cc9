/** What stands in a custom elements manifest, for those who show it: editors and Storybook. */

/** Whether a page may use a member of an element. */
export function isPublic({ privacy = 'public', static: isStatic }) {
  return privacy === 'public' && !isStatic;
}

/** A manifest with each of its declarations changed. */
export function withDeclarations({ modules, ...manifest }, change) {
  return {
    ...manifest,
    modules: modules.map((module) => ({ ...module, declarations: module.declarations?.map(change) })),
  };
}
