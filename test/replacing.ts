/** Something else in the place of what the browser has. */

/** Gives an object a property of its own while something runs; what it inherits is there again afterwards. */
export async function replacing(
  object: object,
  property: string,
  value: unknown,
  action: () => Promise<unknown>,
): Promise<void> {
  Object.defineProperty(object, property, { configurable: true, value });
  try {
    await action();
  } finally {
    Reflect.deleteProperty(object, property);
  }
}
