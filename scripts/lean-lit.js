/**
 * What Lit brings along for browsers, tools and templates that no widget meets, where no bundler can see it: some 1,000
 * bytes of every CDN file. The npm modules import Lit as it is.
 *
 * Lit's check of `raw` stays: it keeps an object in somebody's JSON from being taken for a template.
 */

const files = {
  'css-tag': [
    // The README's browsers have style sheets that can be adopted, and no need of polyfills.
    [/\b\w\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, 'true'],
    // What these say is for those who write style sheets.
    [/throw Error\("CSSResult[^"]*"\)/, 'throw Error()'],
    [/throw Error\("Value[^"]*"\+\w\+"[^"]*"\)/, 'throw Error()'],
  ],
  'reactive-element': [
    [/\b\w\.reactiveElementPolyfillSupport/, 'undefined'],
    [/\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'undefined'],
    // Decorators.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/\bthis\[Symbol\.metadata\]/, 'null'],
    [/static addInitializer\(\w\)\{[^{}]*\}/, ''],
    [/,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\((\w)=>\1\(this\)\)/, ''],
    // What can be said of a property besides its attribute: a type, a default, that it is shown as an attribute.
    [/_\$AK\((\w),(\w)\)\{.*?\}(?=requestUpdate\()/, '_$AK($1,$2){this[this.constructor._$Eh.get($1)]=$2}'],
    [/\bthis\._\$Eq&&=this\._\$Eq\.forEach\((\w)=>this\._\$ET\(\1,this\[\1\]\)\),/, ''],
    [/_\$ET\(\w,\w\)\{.*?=null\}\}(?=_\$AK\()/, ''],
    [/,type:String,converter:\w,reflect:!1,useDefault:!1/, ''],
    [/\w as defaultConverter,/, ''],
    [/\|\|\w\.useDefault&&[^;]*?(?=\)\)return;)/, ''],
    [
      /(?<=\bC\((\w),(\w)),\{useDefault:.*?(?=async _)/,
      '){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}',
    ],
    [/const (\w)=this\.constructor\.elementProperties;if\(\1\.size>0\)for.*?,\w,\w\)\}(?=\}let)/, ''],
  ],
  'lit-element': [
    [/\b\w\.litElementPolyfillSupport/, 'undefined'],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'undefined'],
  ],
  'lit-html': [
    [/\b\w\.litHtmlPolyfillSupport/, 'undefined'],
    [/\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'undefined'],
    // Templates of SVG and MathML, and values within comments.
    [/(?<!-)\b[23]===\w\b(?!\.)/g, 'false'],
    [/else\{let (\w)=-1;for\(;-1!==\(\1=[^{}]*\{type:7,index:\w\}\),\1\+=\w\.length-1\}/, ''],
  ],
};

/** Names that Lit's own files have for each other's properties. */
const internalNames = /_\$(?=[ACDE])/g;

export const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    const [, name] =
      /\/node_modules\/(?:@lit\/)?(?:reactive-element|lit-element|lit-html)\/([\w/-]+)\.js$/.exec(id) ?? [];
    if (!name) return null;
    if (name.includes('/') && !name.startsWith('directives/'))
      throw new Error(`${id}: not the Lit that is published for pages`);
    let leaner = code;
    for (const [part, replacement] of files[name] ?? []) {
      // Lit's compressed files may change with its version: then this list has to.
      if (leaner.search(part) < 0) throw new Error(`${id} has no ${part}: see scripts/lean-lit.js`);
      leaner = leaner.replace(part, replacement);
    }
    return { code: leaner.replace(internalNames, '_'), map: null };
  },
};
