// Keyed chance: every draw is a pure function of the match's seed and the draw's name, so a new draw
// shifts no old one. SipHash-2-4 keyed with the 128-bit seed (Aumasson and Bernstein 2012), on 32-bit halves.

/** The key's four 32-bit words, kept for the seed asked for last: a match asks again and again. */
let keySeed = "";
let key: readonly [number, number, number, number] = [0, 0, 0, 0];

function keyOf(seed: string): readonly [number, number, number, number] {
  if (seed === keySeed) return key;
  const word = (i: number) => Number.parseInt(seed.slice(i * 8, i * 8 + 8), 16) | 0;
  keySeed = seed;
  key = [word(0), word(1), word(2), word(3)];
  return key;
}

/** Words that hold the characters of a text, two each, filled up to whole 64-bit words. The length comes after them. */
const wordsFor = (length: number): number => ((length + 3) >> 2) << 1;

/** The 32-bit word at a place: two characters, then the length, then nothing. */
function wordAt(text: string, at: number): number {
  const { length } = text;
  const from = at * 2;
  if (from + 1 < length) return text.charCodeAt(from) | (text.charCodeAt(from + 1) << 16);
  if (from < length) return text.charCodeAt(from);
  return at === wordsFor(length) ? length : 0;
}

/** Did the addition of `by` overflow 32 bits, given its result? */
const carried = (sum: number, by: number): number => (sum >>> 0 < by >>> 0 ? 1 : 0);

/**
 * The keyed hash of a text as an unsigned 32-bit number. Seed: 32 hexadecimal digits. Words are pairs of
 * halves (a: low, A: high); two rounds take in a word, four more finish.
 */
export function keyedHash(seed: string, text: string): number {
  const [k0, k1, k2, k3] = keyOf(seed);
  let a = k0 ^ 0x70736575;
  let A = k1 ^ 0x736f6d65;
  let b = k2 ^ 0x6e646f6d;
  let B = k3 ^ 0x646f7261;
  let c = k0 ^ 0x6e657261;
  let C = k1 ^ 0x6c796765;
  let d = k2 ^ 0x79746573;
  let D = k3 ^ 0x74656462;
  let low = 0;
  let high = 0;
  const words = wordsFor(text.length);
  const whole = (text.length >> 2) << 1;
  const taken = words + 2;
  for (let round = 0; round < taken + 4; round += 1) {
    const even = (round & 1) === 0;
    if (even) {
      if (round < whole) {
        const from = round * 2;
        low = text.charCodeAt(from) | (text.charCodeAt(from + 1) << 16);
        high = text.charCodeAt(from + 2) | (text.charCodeAt(from + 3) << 16);
      } else {
        low = round > words ? 0 : wordAt(text, round);
        high = round >= words ? 0 : wordAt(text, round + 1);
      }
      d ^= low;
      D ^= high;
    }
    // a += b; b = (b <<< 13) ^ a; a <<<= 32
    a = (a + b) | 0;
    A = (A + B + carried(a, b)) | 0;
    let spare = ((b << 13) | (B >>> 19)) ^ a;
    B = ((B << 13) | (b >>> 19)) ^ A;
    b = spare;
    spare = a;
    a = A;
    A = spare;
    // c += d; d = (d <<< 16) ^ c
    c = (c + d) | 0;
    C = (C + D + carried(c, d)) | 0;
    spare = ((d << 16) | (D >>> 16)) ^ c;
    D = ((D << 16) | (d >>> 16)) ^ C;
    d = spare;
    // a += d; d = (d <<< 21) ^ a
    a = (a + d) | 0;
    A = (A + D + carried(a, d)) | 0;
    spare = ((d << 21) | (D >>> 11)) ^ a;
    D = ((D << 21) | (d >>> 11)) ^ A;
    d = spare;
    // c += b; b = (b <<< 17) ^ c; c <<<= 32
    c = (c + b) | 0;
    C = (C + B + carried(c, b)) | 0;
    spare = ((b << 17) | (B >>> 15)) ^ c;
    B = ((B << 17) | (b >>> 15)) ^ C;
    b = spare;
    spare = c;
    c = C;
    C = spare;
    if (!even) {
      a ^= low;
      A ^= high;
    }
    if (round === taken - 1) c ^= 0xff;
  }
  return (a ^ b ^ c ^ d) >>> 0;
}

type Name = readonly (string | number)[];

/** A number in 0..1, one included never, named by its path. */
export function draw(seed: string, ...name: Name): number {
  let text = "";
  for (let at = 0; at < name.length; at += 1) text += at === 0 ? name[at] : `/${name[at]}`;
  return drawNamed(seed, text);
}

/** The same for a path that is put together already: its parts with a slash between them. */
export const drawNamed = (seed: string, path: string): number =>
  keyedHash(seed, path) / 0x1_0000_0000;

/** True in `percent` of 100 draws. */
export const chance = (seed: string, percent: number, ...name: Name): boolean =>
  draw(seed, ...name) * 100 < percent;

/** An integer in low..high, both included. */
export const between = (seed: string, low: number, high: number, ...name: Name): number =>
  low + Math.floor(draw(seed, ...name) * (high - low + 1));

/** The list in an order of its own, each place drawn by name (Fisher and Yates). */
export function shuffled<T>(seed: string, list: readonly T[], ...name: Name): readonly T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = between(seed, 0, i, ...name, i);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
