const LETTERS = Object.fromEntries(
  'а:a б:b в:v г:g д:d ђ:đ е:e ж:ž з:z и:i ј:j к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s т:t ћ:ć у:u ф:f х:h ц:c ч:č џ:dž ш:š'
    .split(' ')
    .map((pair) => pair.split(':')),
);

/** Serbian in Latin letters (Gaj’s alphabet) from Serbian in Cyrillic ones. What is not Cyrillic stays. */
export function inLatinLetters(text) {
  return text.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const small = LETTERS[letter.toLowerCase()];
    if (!small) throw new Error(`"${letter}" is no letter of the Serbian alphabet.`);
    return letter === letter.toLowerCase() ? small : small[0].toUpperCase() + small.slice(1);
  });
}
