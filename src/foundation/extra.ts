/**
 * What few pages use is a file of its own beside the script (`extras/`), fetched when it is needed. Where it cannot be
 * had, a warning says so and nothing else is lost.
 */
export async function extra<Module>(name: string, loading: Promise<Module>): Promise<Module | undefined> {
  try {
    return await loading;
  } catch {
    console.warn(`campaign-widgets: extras/${name}.js could not be loaded.`);
    return undefined;
  }
}
