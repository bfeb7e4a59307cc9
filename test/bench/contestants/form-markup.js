import { escape } from '../content/escape.js';

export const labels = { email: 'Email', 'given-name': 'First name', 'family-name': 'Last name' };

/** A form that the browser itself checks. */
export function formMarkup({ endpoint, fields, consents, organisation, privacyUrl, submitLabel }) {
  const field = (name) =>
    `<label>${labels[name]} <input name="${name}"${name === 'email' ? ' type="email" required' : ''} autocomplete="${name}"></label>`;
  const consent = ({ id, text, required }) =>
    `<p><label><input type="checkbox" name="${id}"${required ? ' required' : ''}> ${escape(text)}</label></p>`;
  return `<form action="${endpoint}" method="post">${fields.map(field).join('')}${consents.map(consent).join('')}<p>Your details go to ${escape(organisation)}. <a href="${privacyUrl}">Privacy notice</a></p><button>${escape(submitLabel)}</button></form>`;
}
