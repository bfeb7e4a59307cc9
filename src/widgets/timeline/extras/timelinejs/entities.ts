/** The characters that HTML has names or numbers for. */

/** The names of the characters 160 to 255, in this order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** The names of the characters 913 to 937; those of the small ones, 32 further on, begin with small letters. One has no capital. */
const GREEK =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho sigmaf Sigma Tau Upsilon Phi Chi Psi Omega'.split(
    ' ',
  );

/** The characters that HTML, as Windows does, has by the numbers 128 to 159; of five numbers none. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const ENTITIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LATIN.split(' ').map((name, index) => [name, String.fromCharCode(160 + index)])),
  ...Object.fromEntries(GREEK.map((name, index) => [name, String.fromCharCode(913 + index)])),
  ...Object.fromEntries(GREEK.map((name, index) => [name.toLowerCase(), String.fromCharCode(945 + index)])),
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', hellip: '…', bull: '•', euro: '€' },
  ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›', trade: '™' },
  ...{ OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Yuml: 'Ÿ', minus: '−', ensp: ' ', emsp: ' ', thinsp: ' ' },
  ...{ larr: '←', uarr: '↑', rarr: '→', darr: '↓', harr: '↔', le: '≤', ge: '≥', ne: '≠', asymp: '≈', infin: '∞' },
  ...{ dagger: '†', Dagger: '‡', permil: '‰', prime: '′', Prime: '″', frasl: '⁄', fnof: 'ƒ', circ: 'ˆ', tilde: '˜' },
};

/** An entity that is not known stays as it is. */
export function withoutEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal?: string, hex?: string, name = '') => {
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    const windows = WINDOWS[code - 128];
    if (windows) return windows;
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    return Object.hasOwn(ENTITIES, name as string) ? (ENTITIES[name as string] ?? entity) : entity;
  });
}
