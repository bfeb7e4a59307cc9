/** What a page notices of its widgets: warnings, reports, and what should never be there. */
import type { Problem } from '../../src/index.js';

declare global {
  /** Hostile texts count themselves here when they are executed. */
  var executed: number;
}

globalThis.executed = 0;

export interface Noticed {
  readonly warnings: readonly string[];
  /** The problems of each `campaign-problem`. */
  readonly reports: readonly (readonly Problem[])[];
  /** Errors, rejections, console errors. */
  readonly thrown: readonly string[];
}

/** What is noticed while something is done, and until the tasks that it left behind have run. */
export async function noticing(action: () => Promise<unknown>): Promise<Noticed> {
  const { warn, error } = console;
  const noticed = { warnings: [] as string[], reports: [] as (readonly Problem[])[], thrown: [] as string[] };
  const onProblem = ({ detail }: CustomEvent<{ readonly problems: readonly Problem[] }>) =>
    noticed.reports.push(detail.problems);
  const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
    const cause: unknown = event instanceof ErrorEvent ? event.message : event.reason;
    noticed.thrown.push(String(cause));
  };
  console.warn = (...parts: unknown[]) => noticed.warnings.push(String(parts[0]));
  console.error = (...parts: unknown[]) => noticed.thrown.push(String(parts[0]));
  document.addEventListener('campaign-problem', onProblem);
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onError);
  try {
    await action();
    await new Promise((resolve) => setTimeout(resolve));
    return noticed;
  } finally {
    Object.assign(console, { warn, error });
    document.removeEventListener('campaign-problem', onProblem);
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
  }
}
