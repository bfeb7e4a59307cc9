/** What a widget hands on, in place of the browser's own dialog and clipboard. */
import { replacing } from './replacing.js';

/** What goes to the browser's dialog while something runs. */
export async function sharedDuring(action: (shared: readonly ShareData[]) => Promise<unknown>): Promise<ShareData[]> {
  const shared: ShareData[] = [];
  const share = (data: ShareData) => Promise.resolve(shared.push(data));
  await replacing(navigator, 'share', share, () => action(shared));
  return shared;
}

/** What is copied while something runs, in a browser that has no dialog. */
export async function copiedDuring(action: () => Promise<unknown>): Promise<string[]> {
  const copied: string[] = [];
  const clipboard = { writeText: (text: string) => Promise.resolve(copied.push(text)) };
  await replacing(navigator, 'share', undefined, () => replacing(navigator, 'clipboard', clipboard, action));
  return copied;
}

/** In a browser that has neither a dialog nor a clipboard. */
export function withoutClipboard(action: () => Promise<unknown>): Promise<void> {
  return replacing(navigator, 'share', undefined, () => replacing(navigator, 'clipboard', undefined, action));
}
