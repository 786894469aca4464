// The keyboard of the console. Single letters act only where nothing is being typed, and can be switched off.

/** Key -> the sentence `seminar.key.<name>`; the list that "?" shows, in its order. */
export const KEY_LIST = [
  ["1 – 9", "open"],
  ["← ↑ → ↓", "tiles"],
  ["Esc", "close"],
  ["P", "pause"],
  ["M", "message"],
  ["I", "inject"],
  ["H", "hands"],
  ["T", "tables"],
  ["S", "people"],
  ["N", "next"],
  ["F", "filter"],
  ["?", "list"],
] as const;

/** Milliseconds in which a second digit still belongs to the first. */
const TOGETHER_MS = 700;

/** Digits typed in a row make one number: "1", then "2" soon after is table 12, where there are so many. */
export function makeNumberReader(): (digit: string, at: number, most: number) => number | null {
  let typed = "";
  let last = Number.NEGATIVE_INFINITY;
  return (digit, at, most) => {
    const both = typed + digit;
    const joined = at - last <= TOGETHER_MS && Number(both) <= most ? both : digit;
    typed = joined;
    last = at;
    const number = Number(joined);
    return number >= 1 && number <= most ? number : null;
  };
}
