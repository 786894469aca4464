// Keyed chance: every draw is a pure function of the match's seed and the draw's name, so a new draw
// shifts no old one. SipHash-2-4 keyed with the 128-bit seed (Aumasson and Bernstein 2012), on 32-bit halves.

type Lanes = [number, number, number, number, number, number, number, number];

function sipRound(v: Lanes): void {
  add(v, 0, 2);
  rotate(v, 2, 13);
  xor(v, 2, 0);
  swap(v, 0);
  add(v, 4, 6);
  rotate(v, 6, 16);
  xor(v, 6, 4);
  add(v, 0, 6);
  rotate(v, 6, 21);
  xor(v, 6, 0);
  add(v, 4, 2);
  rotate(v, 2, 17);
  xor(v, 2, 4);
  swap(v, 4);
}

/** Lanes hold low and high halves side by side: a 64-bit word stands at an even index. */
function add(v: Lanes, a: number, b: number): void {
  const low = (v[a] ?? 0) + (v[b] ?? 0);
  v[a + 1] = ((v[a + 1] ?? 0) + (v[b + 1] ?? 0) + (low > 0xffffffff ? 1 : 0)) >>> 0;
  v[a] = low >>> 0;
}

function xor(v: Lanes, a: number, b: number): void {
  v[a] = ((v[a] ?? 0) ^ (v[b] ?? 0)) >>> 0;
  v[a + 1] = ((v[a + 1] ?? 0) ^ (v[b + 1] ?? 0)) >>> 0;
}

/** Rotates left by fewer than 32 bits. */
function rotate(v: Lanes, a: number, bits: number): void {
  const low = v[a] ?? 0;
  const high = v[a + 1] ?? 0;
  v[a] = ((low << bits) | (high >>> (32 - bits))) >>> 0;
  v[a + 1] = ((high << bits) | (low >>> (32 - bits))) >>> 0;
}

/** Rotates by 32 bits. */
function swap(v: Lanes, a: number): void {
  const low = v[a] ?? 0;
  v[a] = v[a + 1] ?? 0;
  v[a + 1] = low;
}

function lanes(seed: string): Lanes {
  const key = [0, 1, 2, 3].map((i) => Number.parseInt(seed.slice(i * 8, i * 8 + 8), 16) >>> 0);
  const [k0 = 0, k1 = 0, k2 = 0, k3 = 0] = key;
  return [
    (k0 ^ 0x70736575) >>> 0,
    (k1 ^ 0x736f6d65) >>> 0,
    (k2 ^ 0x6e646f6d) >>> 0,
    (k3 ^ 0x646f7261) >>> 0,
    (k0 ^ 0x6e657261) >>> 0,
    (k1 ^ 0x6c796765) >>> 0,
    (k2 ^ 0x79746573) >>> 0,
    (k3 ^ 0x74656462) >>> 0,
  ];
}

/** The keyed hash of a text as an unsigned 32-bit number. Seed: 32 hexadecimal digits. */
export function keyedHash(seed: string, text: string): number {
  const v = lanes(seed);
  const words: number[] = [];
  for (let i = 0; i < text.length; i += 2) {
    words.push((text.charCodeAt(i) | ((text.charCodeAt(i + 1) || 0) << 16)) >>> 0);
  }
  if (words.length % 2 === 1) words.push(0);
  words.push(text.length, 0);
  for (let i = 0; i < words.length; i += 2) {
    v[6] = ((v[6] ?? 0) ^ (words[i] ?? 0)) >>> 0;
    v[7] = ((v[7] ?? 0) ^ (words[i + 1] ?? 0)) >>> 0;
    sipRound(v);
    sipRound(v);
    v[0] = ((v[0] ?? 0) ^ (words[i] ?? 0)) >>> 0;
    v[1] = ((v[1] ?? 0) ^ (words[i + 1] ?? 0)) >>> 0;
  }
  v[4] = ((v[4] ?? 0) ^ 0xff) >>> 0;
  for (let i = 0; i < 4; i += 1) sipRound(v);
  return (v[0] ^ v[2] ^ v[4] ^ v[6]) >>> 0;
}

type Name = readonly (string | number)[];

/** A number in 0..1, one included never, named by its path. */
export const draw = (seed: string, ...name: Name): number =>
  keyedHash(seed, name.join("/")) / 0x1_0000_0000;

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
