/** The countries of ISO 3166-1 and Kosovo. */
import type { Choice } from '../fields.js';

const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

/**
 * All countries by name in a language (BCP 47): the likely ones (codes) first, those of the European Union if there are
 * none, then a line and the others. `own` has the names of a language that the browser may not know, in its order.
 */
export function countriesIn(
  language: string,
  likely: readonly string[] | undefined,
  own: Readonly<Record<string, string>> | undefined,
): Choice[] {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region' });
  // The Union's own codes for two countries.
  const first = likely?.map((code) => code.toUpperCase().replace('UK', 'GB').replace('EL', 'GR')) ?? EU.split(' ');
  const codes = own ? Object.keys(own) : CODES.split(' ');
  const choices = codes.map((value) => ({ value, label: own?.[value] ?? names.of(value) ?? value }));
  if (!own) choices.sort((one, other) => one.label.localeCompare(other.label, language));
  const isFirst = ({ value }: Choice) => first.includes(value);
  const top = choices.filter(isFirst);
  return [...top, ...(top.length > 0 ? [{ value: '' }] : []), ...choices.filter((choice) => !isFirst(choice))];
}
