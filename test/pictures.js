// `npm run pictures` makes the reference pictures anew: test/node/pictures.test.js.
process.env.PICTURES = 'make';
process.argv.push('pictures');
await import('./run.js');
