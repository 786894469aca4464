/** The option's value if it is one of a list; otherwise a sentence and the end. */
export function oneOf<T extends string>(list: readonly T[], value: string, option: string): T {
  const found = list.find((one) => one === value);
  if (found !== undefined) return found;
  return stop(`${option} ${value} is none of ${list.join(", ")}`);
}

/** A whole number from 0. */
export function wholeNumber(value: string, option: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= 0 && value.trim() !== "") return number;
  return stop(`${option} ${value} is not a whole number`);
}

/** Says why on stderr and ends. */
export function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
