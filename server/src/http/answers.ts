import type { TableRefusal } from "@freeze/shared/net";
import type { Lang } from "@freeze/shared/text";
import type { Request, Response } from "express";
import { type Refused, sentenceOf } from "../match/refused.ts";
import { langOf } from "./lang.ts";

const STATUS: Readonly<Partial<Record<TableRefusal, number>>> = {
  noSuchTable: 404,
  badToken: 401,
  notSeated: 403,
  seatTaken: 409,
  tableFull: 409,
  alreadyStarted: 409,
  notStarted: 409,
  notOver: 409,
  tooFast: 429,
  tooManyTables: 503,
  stopping: 503,
  seminarTable: 409,
  noSuchSeminar: 404,
  seminarFull: 409,
  seminarOver: 409,
  badRejoin: 404,
  passwordNeeded: 401,
  badKey: 401,
  tooManySeminars: 503,
  notStored: 503,
};

export const langOfRequest = (req: Request): Lang => langOf(req.get("accept-language"));

/** A refusal as an answer, with its sentence in the language asked for. */
export function no(
  res: Response,
  why: TableRefusal | Refused,
  lang: Lang,
  status?: number,
): Response {
  const refusal: Refused = typeof why === "string" ? { code: why, params: {} } : why;
  const { code } = refusal;
  const usual = STATUS[code as TableRefusal] ?? 400;
  return res.status(status ?? usual).json({ code, sentence: sentenceOf(refusal, lang) });
}
