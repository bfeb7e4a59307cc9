// `npm run soak`: the long use of the widgets (soak.test.ts), for half an hour in each engine; `MINUTES=5` for less.
process.env.MINUTES ??= '30';
process.argv.push('soak');
await import('./run.js');
