/** How each kind of figure is written. What there is not is a dash. */
const written = (write) => (value) => (value === undefined || Number.isNaN(value) ? '–' : write(value));

export const ratio = written((value) => `×${value < 9.95 ? value.toFixed(2) : value.toFixed(0)}`);
export const kilobytes = written((value) => (value / 1000).toFixed(value < 995 ? 2 : 1));
export const number = written((value) => String(Math.round(value)));
export const milliseconds = written((value) => String(Math.max(0, Math.round(value))));
export const shift = written((value) => value.toFixed(3));
/** Less than one in ten mounts is no leak but chance. */
export const nodesLeft = written((value) => (value < 0.1 ? '0' : value.toFixed(value < 10 ? 1 : 0)));
/** So little is the engine's own tables, which grow by steps. */
export const BYTES_OF_CHANCE = 100;
export const bytesLeft = written((value) => (value < BYTES_OF_CHANCE ? '< 100' : String(Math.round(value))));
