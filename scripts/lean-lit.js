/**
 * What Lit brings along for browsers, tools and templates that no widget meets, where no bundler can see it: some 2,600
 * bytes of every CDN file. The npm modules import Lit as it is.
 *
 * The browser tests, but for the stories, run with the Lit that is left (web-test-runner.config.mjs), so that a widget
 * which begins to need more of it fails there. Lit's check of `raw` stays: it keeps an object in somebody's JSON from
 * being taken for a template.
 */
import MagicString from 'magic-string';

/** How a class reads its properties: each is an attribute as well, and is compared as `Object.is` does. */
const finalize = `static finalize() {
  if (this.hasOwnProperty("finalized")) return;
  this.finalized = true;
  const a = n(this);
  a.finalize();
  this._$Eh = new Map(a._$Eh);
  for (const b of r(this.properties)) {
    const { attribute: c } = this.properties[b], d = Symbol();
    this._$Eh.set(c ?? b.toLowerCase(), b);
    Object.defineProperty(this.prototype, b, {
      get() { return this[d] },
      set(e) { if (!Object.is(this[d], e)) { this[d] = e; this.requestUpdate(b) } },
    });
  }
  this.elementStyles = [this.styles].flat(1 / 0);
}`;

const files = {
  'css-tag': [
    // The README's browsers have style sheets that can be adopted, and no need of polyfills.
    [/\b\w\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, 'true'],
    [/(?<=\.map\(\w=>)\w instanceof CSSStyleSheet\?\w:/, ''],
    // Our styles are written once, as css`…` in a module of its own, with no values in them.
    [/,\w,\w\)\{if\(this\._\$cssResult\$=!0,.*?throw Error\("CSSResult[^"]*"\);(.*?),this\.t=\w\}/, '){$1}'],
    [/toString\(\)\{[^{}]*\}/, ''],
    [
      /get styleSheet\(\)\{.*?return t\}/,
      'get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
    ],
    [/\((\w),\.\.\.\w\)=>\{const.*?return new (\w)\(.*?\)\}/, '$1=>new $2($1[0])'],
  ],
  'reactive-element': [
    [/\b\w\.reactiveElementPolyfillSupport/, 'undefined'],
    [/\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'undefined'],
    // What can be said of a property besides its attribute: a type, a default, how it is compared, that it is shown as an
    // attribute; decorators. What is left is read in one loop.
    [/,\w=\w\.trustedTypes,\w=\w\?\w\.emptyScript:""/, ''],
    [/Symbol\.metadata\?\?=.*?(?=class)/, ''],
    [/static addInitializer.*?(?=static get obs)/, ''],
    [/this\._\$Eh&&(?=\[)/, ''],
    [/static createProperty\(.*?(?=constructor)/, finalize],
    [/\w\[\w\("elementProperties"\)\]=new Map,\w\[\w\("finalized"\)\]=new Map,/, ''],
    [/,this\.constructor\.l\?\.forEach\((\w)=>\1\(this\)\)/, ''],
    [
      /attributeChangedCallback\(.*?(?=requestUpdate\()/,
      'attributeChangedCallback(a,b,c){this[this.constructor._$Eh.get(a)]=c}',
    ],
    [/\bthis\._\$Eq&&=this\._\$Eq\.forEach\((\w)=>this\._\$ET\(\1,this\[\1\]\)\),/, ''],
    [/,this\._\$Em=null/, ''],
    [/const (\w)=this\.constructor\.elementProperties;if\(\1\.size>0\)for.*?,\w,\w\)\}(?=\}let)/, ''],
    // What it was before it changed is nowhere asked for.
    [/(?<=\}requestUpdate\((\w)),.*?(?=!1===this\.isUpdatePending)(.*?)\}C\(.*?(?=async _)/, '){this._$AL.add($1),$2}'],
    [/_\$AL=new Map/g, '_$AL=new Set'],
    // What no widget has of its own.
    [/removeController\(\w\)\{[^{}]*\}/, ''],
    [/\w=this\.shouldUpdate\(\w\),(\w)\?\((.*?)\):this\._\$EM\(\)(?=\}catch)/, '$2,$1=!0'],
    [/shouldUpdate\(\w\)\{return!0\}/, ''],
    [/firstUpdated\(\w\)\{\}/, ''],
    [/this\.hasUpdated\|\|\(this\.hasUpdated=!0,this\.firstUpdated\(\w\)\)/, 'this.hasUpdated=!0'],
    [/enableUpdating\(\w\)\{\}/, ''],
    [/this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{return /, ''],
    // What every widget does itself, or never does: styles that come twice, a root with other options, a controller that
    // comes when the element is on the page, an update before that.
    [/this\.constructor\.shadowRootOptions/, '{mode:"open"}'],
    [/\w\.elementStyles=\[\],\w\.shadowRootOptions=\{mode:"open"\},/, ''],
    [/,void 0!==this\.renderRoot&&this\.isConnected&&\w\.hostConnected\?\.\(\)/, ''],
    [/(?<=if\(!this\.hasUpdated\)\{if\()this\.renderRoot\?\?=this\.createRenderRoot\(\),/, ''],
    [/const (\w)=(this\.scheduleUpdate\(\));return null!=\1&&await \1,/, 'return await $2,'],
    [
      /let (\w)=!1;const (\w)=this\._\$AL;try\{(.*?),\1=!0\}catch\((\w)\)\{throw \1=!1,(.*?)\}\1&&/,
      'const $2=this._$AL;try{$3}catch($4){throw $5}',
    ],
    [/willUpdate\(\w\)\{\}/, ''],
    [/updated\(\w\)\{\}/, ''],
    [/this\._\$AE\((\w)\)\}_\$AE\(\w\)\{(.*?\bupdated)\(\w\)/, '$2($1)'],
    // Defaults that nobody asks for.
    [/this\._\$Ep=void 0,this\.isUpdatePending=!1,/, ''],
    [/!1===this\.isUpdatePending&&/, 'this.isUpdatePending||'],
    [/this\.hasUpdated=!1,/, ''],
    // Steps that no element takes differently; values that were there before the element was.
    [/this\._\$Ev\(\)\}_\$Ev\(\)\{/, ''],
    [/\bupdate\(\w\)\{this\._\$EM\(\)\}/, ''],
    [
      /this\._\$E_\(\),/,
      'this._$Ep=[...this.constructor._$Eh.values()].filter(a=>this.hasOwnProperty(a)).map(a=>{const b=this[a];delete this[a];return[a,b]}),',
    ],
    [/_\$E_\(\)\{.*?(?=createRenderRoot)/, ''],
    // Taken when the element is there. At its first update, which waits for a task of its own, they would overrule what
    // the page has given since then.
    [/if\(!this\.hasUpdated\)\{if\(this\._\$Ep\)\{.*?;this\._\$Ep=void 0\}\}/, ''],
    [/(?<=connectedCallback\(\)\{)(?=this\.renderRoot)/, 'for(const[a,b]of this._$Ep.splice(0))this[a]=b;'],
  ],
  'lit-element': [
    [/\b\w\.litElementPolyfillSupport/, 'undefined'],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'undefined'],
    // Hydration is by the page's own Lit, which needs its own names for all of these.
    [/\w\._\$litElement\$=!0,/, ''],
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/, ''],
    [/createRenderRoot\(\)\{[^{}]*\}/, ''],
    // Directives that are told when they leave the page.
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/connectedCallback\(\)\{.*?setConnected\(!1\)\}/, ''],
    // What every widget has of its own.
    [/constructor\(\)\{super\(\.\.\.arguments\).*?\}(?=update)/, ''],
    [/,this\.renderOptions/, ''],
    [/super\.update\(t\)/, 'this._$EM()'],
    [/this\._\$Do=/, ''],
    [/render\(\)\{return \w\}/, ''],
  ],
  'lit-html': [
    [/\b\w\.litHtmlPolyfillSupport/, 'undefined'],
    [/\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'undefined'],
    // Templates of SVG and MathML, and compiled ones.
    [/(?<!-)\b[23]===\w\b(?!\.)/g, 'false'],
    [/"number"==typeof \w\?(this\._\$AC\(\w\)):\(.*?,\w\)(?=;if)/, '$1'],
    // Values within comments, texts of <textarea> and its like, names of tags and attributes; values at an element.
    [/else\{let (\w)=-1;for\(;-1!==\(\1=[^{}]*\{type:7,index:\w\}\),\1\+=\w\.length-1\}/, ''],
    [/if\(\w\.test\(\w\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    [/"!--"===u\[1\]\?c=_:.*?void 0!==u\[3\]&&\(c=p\)/, 'c=p'],
    [/c=n\?\?v/, 'c=v'],
    [/c===\$\|\|c===g\?c=p:c===_\|\|c===m\?c=v:\(c=p,n=void 0\)/, 'c=p'],
    [/void 0===u\[1\]\?d=-2:/, ''],
    [/\+\(-2===d\?i:x\)/, ''],
    [/\/<\(\?:\(!--\|.*?\(\\\/\?\$\)\)\/g/, '/<\\/?[a-zA-Z][^>\\s]*/g'],
    [/_=\/-->\/g,m=\/>\/g,/, ''],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/void 0!==s&&\(void 0!==s\.strings/, '(void 0!==s.strings'],
    // Values without quotes right before the end of a tag that closes itself.
    [/const x=c===p&&t\[i\+1\]\.startsWith\("\/>"\)\?" ":"";/, ''],
    [/\+o\+x(?=\))/, '+o'],
    // Directives.
    [/t=M\(this,t,i,0\),o=/, 'o='],
    [/r=M\(this,e\[s\+n\],i,n\),/, 'r=e[s+n],'],
    [/,i=this\)\{if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;/, '){t??=A;'],
    [/&&t!==E(?=,o)/, ''],
    [/,this\._\$AM=\w(?=[,}])/g, ''],
    [/,i=this\)\{t=M\(this,t,i\),/, '){'],
    [/,i=this,s,e\)(?=\{const h=this\.strings)/, ',s)'],
    [/(?<=s\._\$AI\(t,)s,/, ''],
    [/o&&!e&&this/, 'o&&this'],
    [/r===E&&\(r=this\._\$AH\[n\]\),/, ''],
    [/get (?:parentNode|_\$AU|startNode|endNode|tagName)\(\)\{[^{}]*\}/g, ''],
    [/this\._\$AN=void 0,/g, ''],
    [/,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
    [/setConnected\(\w\)\{.*?\}(?=\})/, ''],
    [/this\._\$AP\?\.\(!1,!0,\w\)/, ''],
    [/this\.type=[12],/g, ''],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=[34]\}/g, ''],
    [/constructor\([\w,]*\)\{super\([\w,]*\),this\.type=5\}/, ''],
    // Listeners that take each other's place with other options.
    [/\|\|t\.capture!==s\.capture.*?passive,/, ','],
    // A browser that translates the page puts elements in the place of texts: what changes then is written anew, not into
    // what is no longer a text. This is added to Lit, not taken from it.
    [/(?<=!==A&&a\(this\._\$AH\))(?=\?this\._\$AA\.nextSibling\.data)/, '&&3===this._$AA.nextSibling?.nodeType'],
    // Another place or document to render to than the root of a widget.
    [/\w\?\.creationScope\?\?/, ''],
    [/\w\?\.renderBefore\?\?/g, ''],
    // A wrapper that has nothing to wrap; iterables that are no lists; "?attribute"; values within single quotes.
    [/\b\w\((\w)\)\.nextSibling;\w\(\1\)\.remove\(\)/, '$1.nextSibling;$1.remove()'],
    [/\b\w(?=\(t\)\?this\.k\(t\))/, 'u'],
    [/:"\?"===e\[1\]\?L/, ''],
    [/'"'===u\[3\]\?\$:g/, '$'],
    // A listener that is a function has no need of "this", and then no part has of its options and of what it is in.
    [/\.call\(this\.options\?\.host\?\?this\.element,t\)/, '(t)'],
    [/,this\.options=[eh]/g, ''],
    [/(?<=new k\(h,h\.nextSibling),this,t/, ''],
    [/(?<=new k\(.*?),this,this\.options/, ''],
    [/,void 0,\w\?\?\{\}/, ''],
    [/(?<=new r\.ctor\(.*?),this,t/, ''],
    [/(?<=class k\{constructor\(t,i),s,e/, ''],
    [/(?<=class H\{constructor\(t,i,s),e,h/, ''],
    [/(?<=constructor\(t),i(?=\)\{this\._\$AV=)/, ''],
    [/(?<=new R\(e),this/, ''],
    [/(?<=t\.u\()this\.options/, ''],
    [/\bu\(t\)(?=\{const\{el:)/, 'u()'],
    [/\(t,i,s\)(?==>\{const e=i)/, '(t,i)'],
    // What is left of all this, and words for those who write templates.
    [/"invalid template strings array"/, ''],
    [/,_\$litType\$:\w\},\w(?=\)\{let r)/, '}'],
    [/this\.el=S\.createElement\((\w),\w\)/, 'this.el=document.createElement("template"),this.el.innerHTML=$1'],
    [/static createElement\(.*?\w\}/, ''],
    [/,_\$litType\$:s(?=\}=t,)/, ''],
    [/2===r\.type\?i=(new k\(.*?\)):1===r\.type\?i=(new r\.ctor\(.*?\)):0/, 'i=2===r.type?$1:$2'],
    [/\(s===A\|\|e\)/, 's===A'],
    [/(s\.length>2.*?)\?(\(.*?\)):this\._\$AH=A/, '($1)&&$2'],
  ],
};

/** Names that Lit's own files have for each other's properties. */
const internalNames = /_\$(?=[ACDE])/g;

/** `more` is left out of the templates as well. */
export function lean(code, id, more = []) {
  const [, name] =
    /\/node_modules\/(?:@lit\/)?(?:reactive-element|lit-element|lit-html)\/([\w/-]+)\.js$/.exec(
      id.replaceAll('\\', '/'),
    ) ?? [];
  if (!name) return null;
  if (name.includes('/') && !name.startsWith('directives/'))
    throw new Error(`${id}: not the Lit that is published for pages`);
  let leaner = code;
  for (const [part, replacement] of [...(files[name] ?? []), ...(name === 'lit-html' ? more : [])]) {
    // Lit's compressed files may change with its version: then this list has to.
    if (leaner.search(part) < 0) throw new Error(`${id} has no ${part}: see scripts/lean-lit.js`);
    leaner = leaner.replace(part, replacement);
  }
  // In the source map all of it comes from the beginning of the file, whose few lines are too long to say more.
  const whole = new MagicString(code).overwrite(0, code.length, leaner.replace(internalNames, '_'));
  return { code: whole.toString(), map: whole.generateMap() };
}

export const leanLit = {
  name: 'lean-lit',
  transform: (code, id) => lean(code, id),
};
