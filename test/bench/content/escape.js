const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML, between tags or in an attribute with double quotes. */
export function escape(text) {
  return String(text).replace(/[&<>"]/g, (character) => escapes[character]);
}

/** JSON as it may stand in a script. */
export function jsonForScript(value) {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** JSON as it may stand in an attribute with single quotes, which is how the README writes it. */
export function jsonForAttribute(value) {
  return JSON.stringify(value).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
}
