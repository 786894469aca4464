import { randomInt } from "node:crypto";

/** Letters drawn one by one, each as likely as the other. */
export const randomLetters = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
