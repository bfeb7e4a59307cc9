/**
 * Counts what outlives an element if it is forgotten: listeners on the window and the document, observers, intervals,
 * timeouts. It has to be loaded before the widgets are mounted.
 */

interface Live {
  readonly type: string;
  readonly listener: unknown;
}

const listeners = new Map<EventTarget, Live[]>();
const observers = new Set<object>();
const intervals = new Set<unknown>();
const timeouts = new Set<unknown>();

// eslint-disable-next-line @typescript-eslint/unbound-method -- they are called with what they are called on
const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;

EventTarget.prototype.addEventListener = function (type, listener, options) {
  const target = (this as EventTarget | undefined) ?? globalThis;
  add.call(target, type, listener, options);
  if (target !== window && target !== document) return;
  const { once = false, signal } = typeof options === 'object' ? options : {};
  const known = listeners.get(target) ?? [];
  if (once || known.some((each) => each.type === type && each.listener === listener)) return;
  const live = { type, listener };
  listeners.set(target, [...known, live]);
  const forget = () => {
    listeners.set(target, listeners.get(target)?.filter((each) => each !== live) ?? []);
  };
  if (signal) add.call(signal, 'abort', forget, { once: true });
};

EventTarget.prototype.removeEventListener = function (type, listener, options) {
  const target = (this as EventTarget | undefined) ?? globalThis;
  remove.call(target, type, listener, options);
  const known = listeners.get(target);
  if (known) {
    listeners.set(
      target,
      known.filter((each) => each.type !== type || each.listener !== listener),
    );
  }
};

for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver]) {
  const prototype = Observer.prototype as { observe: (...given: unknown[]) => void; disconnect: () => void };
  const { observe, disconnect } = prototype;
  prototype.observe = function (...given) {
    observers.add(this);
    observe.apply(this, given);
  };
  prototype.disconnect = function () {
    observers.delete(this);
    disconnect.apply(this);
  };
}

const { setInterval: start, clearInterval: stop } = globalThis;
globalThis.setInterval = ((...given: Parameters<typeof start>) => {
  const interval = start(...given);
  intervals.add(interval);
  return interval;
}) as typeof start;
globalThis.clearInterval = (interval) => {
  intervals.delete(interval);
  stop(interval);
};

const { setTimeout: startOnce, clearTimeout: stopOnce } = globalThis;
globalThis.setTimeout = ((run: (...given: unknown[]) => void, time = 0, ...given: unknown[]) => {
  const timeout = startOnce(() => {
    timeouts.delete(timeout);
    run(...given);
  }, time);
  timeouts.add(timeout);
  return timeout;
}) as typeof startOnce;
globalThis.clearTimeout = (timeout) => {
  timeouts.delete(timeout);
  stopOnce(timeout);
};

/** How many timeouts are still to come. Some end by themselves, as that of a row that was led somewhere. */
export function liveTimeouts(): number {
  return timeouts.size;
}

/** Listeners, observers and intervals that are live, as texts that say what they are. */
export function liveListeners(): string[] {
  const live = [...listeners.values()].flat();
  return [
    `listeners: ${live
      .map(({ type }) => type)
      .sort()
      .join()}`,
    `observers: ${observers.size}`,
    `intervals: ${intervals.size}`,
  ];
}
