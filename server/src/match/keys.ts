import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { CODE_ALPHABET, CODE_LENGTH } from "@freeze/shared/net";

/** A secret for a person: 192 bits, fit for a link. */
export const newToken = (): string => randomBytes(24).toString("base64url");

/** What is stored of a secret. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Compares a secret with a stored hash in a time that does not depend on where they differ. */
export const fits = (token: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(token), "hex"), Buffer.from(hash, "hex"));

/** 128 bits, 32 hexadecimal digits. */
export const newSeed = (): string => randomBytes(16).toString("hex");

export const newMemberId = (): string => randomBytes(6).toString("hex");

/** A table's code, from letters that are not mistaken for one another. */
export const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join(
    "",
  );
