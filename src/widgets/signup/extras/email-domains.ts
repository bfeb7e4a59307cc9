/** The domains that many people have their addresses at, so that a slip of the finger can be seen. */
const DOMAINS =
  'gmail.com googlemail.com hotmail.com outlook.com live.com msn.com yahoo.com ymail.com y7mail.com rocketmail.com icloud.com me.com mac.com love.com aol.com mail.com email.com proton.me protonmail.com gmx.com gmx.net gmx.de gmx.at gmx.ch web.de freenet.de t-online.de posteo.de mailbox.org outlook.de hotmail.de live.de yahoo.de a1.net aon.at chello.at bluewin.ch hotmail.fr outlook.fr live.fr yahoo.fr orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr hotmail.be outlook.be live.be telenet.be skynet.be proximus.be hotmail.nl outlook.nl live.nl ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl hotmail.it outlook.it live.it yahoo.it libero.it virgilio.it tiscali.it alice.it tim.it hotmail.es outlook.es yahoo.es telefonica.net sapo.pt outlook.pt hotmail.co.uk outlook.com.br live.co.uk yahoo.co.uk btinternet.com sky.com eircom.net seznam.cz centrum.cz email.cz post.cz azet.sk zoznam.sk centrum.sk onet.pl onet.eu interia.pl gazeta.pl op.pl wp.pl o2.pl freemail.hu citromail.hu gmail.hu abv.bg mail.bg yahoo.ro yahoo.gr otenet.gr inbox.lv inbox.lt mail.ee hot.ee telia.com live.se hotmail.se mailo.com live.dk hotmail.dk mail.dk kolumbus.fi luukku.com siol.net net.hr cytanet.com.cy';

/** Shorter names are one letter from too much: aon.com is none of aol.com. */
const SHORTEST_NAME = 4;

/** The address as it was probably meant; `undefined` where its domain is known, or like none that is. */
export function likelyAddress(address: string): string | undefined {
  const [, name = '', domain = ''] = /^(.+@)([^@]+)$/.exec(address.trim()) ?? [];
  const given = domain.toLowerCase();
  const domains = DOMAINS.split(' ');
  const meant = domains.includes(given)
    ? undefined
    : domains.find(
        (each) => each.indexOf('.') >= SHORTEST_NAME && !isOfAnotherCountry(given, each) && isOneSlip(given, each),
      );
  return meant && name + meant;
}

/** Large services have a domain in many countries: hotmail.fi is none of hotmail.fr. */
function isOfAnotherCountry(given: string, meant: string): boolean {
  const service = meant.slice(0, -2);
  return service.endsWith('.') && given.slice(0, -2) === service;
}

/** One letter too many, too few or wrong, or two that changed places. */
function isOneSlip(given: string, meant: string): boolean {
  const shorter = Math.min(given.length, meant.length);
  let start = 0;
  while (start < shorter && given[start] === meant[start]) start += 1;
  let end = 0;
  while (end < shorter - start && given.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const one = given.slice(start, given.length - end);
  const other = meant.slice(start, meant.length - end);
  if (one.length <= 1 && other.length <= 1) return true;
  return one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
}
