import bold from '../themes/bold.css?raw';
import institutional from '../themes/institutional.css?raw';
import neutral from '../themes/neutral.css?raw';
import warm from '../themes/warm.css?raw';

const themes = { none: '', neutral, warm, bold, institutional };
const sheet = document.head.appendChild(document.createElement('style'));

export const themeNames = Object.keys(themes);

/** Links the theme's file, as a partner's page would. */
export function useTheme(name) {
  sheet.textContent = themes[name] ?? '';
}
