import { gzipSync } from "node:zlib";
import {
  type BriefPapers,
  codeSchema,
  type JoinedTable,
  joinTableSchema,
  openTableSchema,
} from "@freeze/shared/net";
import type { Viewer } from "@freeze/shared/rules";
import { LANGS } from "@freeze/shared/text";
import { confidentialBrief } from "@freeze/shared/text/all";
import express, { type Request, type Response, type Router } from "express";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { rulesetOf } from "../match/engine.ts";
import type { TableSession } from "../match/session.ts";
import type { Tables } from "../match/tables.ts";
import type { Seminars } from "../seminar/seminars.ts";
import type { Member } from "../store/store.ts";
import { langOfRequest, no } from "./answers.ts";
import { perAddress } from "./limits.ts";
import { lobbyOf } from "./lobbyOf.ts";
import { seminarApi } from "./seminarApi.ts";

/** Bytes of a JSON body. */
const BODY_MAX = 8 * 1024;

export interface ApiParts {
  readonly tables: Tables;
  readonly seminars: Seminars;
  readonly config: Config;
  readonly log: Logger;
}

/** The HTTP API of docs/protocol.md, below /api. */
export function api({ tables, seminars, config, log }: ApiParts): Router {
  const router = express.Router();
  const opening = perAddress(config.limits, { burst: 30, perSecond: 0.5 });
  const asking = perAddress(config.limits, { burst: 200, perSecond: 10 });
  router.use((_req, res, next) => {
    res.set("cache-control", "no-store");
    next();
  });
  router.use("/seminars", seminarApi(seminars, config));
  router.use((req, res, next) => (asking(req) ? next() : no(res, "tooFast", langOfRequest(req))));
  router.use(express.json({ limit: BODY_MAX, type: () => true }));
  router.post("/tables", async (req, res) => {
    const lang = langOfRequest(req);
    const wish = openTableSchema.safeParse(req.body);
    if (!wish.success) return no(res, "badRequest", lang);
    if (wish.data.seed && !config.allowSeeds) return no(res, "badRequest", lang);
    if (!opening(req)) return no(res, "tooFast", lang);
    const ruleset = wish.data.ruleset ?? rulesetOf(wish.data.layout);
    const opened = await tables.open(wish.data, ruleset);
    return opened ? res.status(201).json(opened) : no(res, "tooManyTables", lang);
  });
  router.get("/tables/:code", (req, res) => {
    const session = sessionOf(tables, req);
    return session ? res.json(lobbyOf(session)) : no(res, "noSuchTable", langOfRequest(req));
  });
  router.post("/tables/:code/join", (req, res) => join(tables, req, res));
  router.get("/tables/:code/brief", (req, res) => brief(tables, req, res));
  router.get("/tables/:code/save", (req, res) => save(tables, req, res));
  router.use((req, res) => no(res, "badRequest", langOfRequest(req), 404));
  // Four arguments make it the handler of errors: a body that is no JSON, or too long, is the caller's; the rest ours.
  router.use((error: { readonly status?: number }, req: Request, res: Response, _next: unknown) => {
    const theirs = (error?.status ?? 500) < 500;
    if (!theirs) log.error({ err: error, method: req.method }, "a request failed");
    return no(res, theirs ? "badRequest" : "notStored", langOfRequest(req));
  });
  return router;
}

async function join(tables: Tables, req: Request, res: Response): Promise<unknown> {
  const session = sessionOf(tables, req);
  if (!session) return no(res, "noSuchTable", langOfRequest(req));
  const wish = joinTableSchema.safeParse(req.body);
  if (!wish.success) return no(res, "badRequest", langOfRequest(req));
  const joined = await session.join(wish.data);
  if ("code" in joined) return no(res, joined, wish.data.lang);
  tables.admit(session);
  const answer: JoinedTable = { code: session.code, token: joined.token, roomId: session.code };
  return res.status(201).json(answer);
}

/**
 * Without `kind`: everything, for a member of a match that is over, otherwise the asker's own view. Without a token
 * the asker is the public.
 */
function save(tables: Tables, req: Request, res: Response): unknown {
  const lang = langOfRequest(req);
  const session = sessionOf(tables, req);
  if (!session) return no(res, "noSuchTable", lang);
  const { token, kind, gzip } = req.query;
  const member = askerOf(tables, session, req);
  if (token !== undefined && !member) return no(res, "badToken", lang);
  if (kind === "history" && !member) return no(res, "badToken", lang);
  if (kind !== undefined && kind !== "history" && kind !== "view") {
    return no(res, "badRequest", lang);
  }
  const usual = member && session.stage === "over" ? "history" : "view";
  const viewer: Viewer = member?.role ?? "public";
  const text = session.save(kind ?? usual, viewer);
  if (typeof text !== "string") return no(res, text, member?.lang ?? lang);
  const packed = gzip !== undefined;
  const name = `${session.code}-${(kind ?? usual) === "history" ? "history" : viewer}.save`;
  res.attachment(packed ? `${name}.gz` : name);
  res.type(packed ? "application/gzip" : "application/x-ndjson");
  return res.send(packed ? gzipSync(text) : text);
}

/** What the holder of a seat alone may read of the brief of its government. */
function brief(tables: Tables, req: Request, res: Response): unknown {
  const usual = langOfRequest(req);
  const lang = LANGS.find((each) => each === req.query.lang) ?? usual;
  const session = sessionOf(tables, req);
  if (!session) return no(res, "noSuchTable", lang);
  const member = askerOf(tables, session, req);
  if (!member) return no(res, "badToken", lang);
  if (!member.role) return no(res, "notSeated", lang);
  const answer: BriefPapers = {
    role: member.role,
    texts: confidentialBrief(member.role, lang),
  };
  return res.json(answer);
}

/** Whom the token of the query stands for at this table; a token of another table stands for nobody. */
function askerOf(tables: Tables, session: TableSession, req: Request): Member | undefined {
  const { token } = req.query;
  const known = typeof token === "string" ? tables.byToken(token) : undefined;
  return known?.session === session ? known.member : undefined;
}

/** Codes are read as people type them. */
function sessionOf(tables: Tables, req: Request): TableSession | undefined {
  const code = codeSchema.safeParse(String(req.params.code).toUpperCase());
  return code.success ? tables.get(code.data) : undefined;
}
