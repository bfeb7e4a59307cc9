// Made by `npm run localize`.
export { templates } from '../words/ar.js';
