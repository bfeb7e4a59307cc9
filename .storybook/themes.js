import bold from '../themes/bold.css?raw';
import institutional from '../themes/institutional.css?raw';
import neutral from '../themes/neutral.css?raw';
import warm from '../themes/warm.css?raw';

const themes = { none: '', neutral, warm, bold, institutional };
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

export const themeNames = Object.keys(themes);

/** Links the theme's file, as a partner's page would. */
export function useTheme(name) {
  sheet.replaceSync(themes[name] ?? '');
}
