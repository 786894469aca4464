/** A seed of 32 hexadecimal digits from a short number, or a full seed as it is. */
export function seedOf(text: string): string {
  if (/^[0-9a-f]{32}$/i.test(text)) return text.toLowerCase();
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) {
    process.stderr.write(`--seed ${text} is neither a number nor 32 hexadecimal digits\n`);
    process.exit(2);
  }
  return number.toString(16).padStart(32, "0");
}
