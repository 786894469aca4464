import {
  joinSeminarSchema,
  openSeminarSchema,
  type SeminarFront,
  seminarCodeSchema,
} from "@freeze/shared/net";
import express, { type Request, type Response, type Router } from "express";
import type { Config } from "../config.ts";
import { fits, hashOf } from "../match/keys.ts";
import { startDemo } from "../seminar/demo.ts";
import { exportSeminar } from "../seminar/export.ts";
import { archiveOf } from "../seminar/exportFrom.ts";
import type { SeminarSession } from "../seminar/seminarSession.ts";
import type { Seminars } from "../seminar/seminars.ts";
import { langOfRequest, no } from "./answers.ts";
import { perAddress } from "./limits.ts";

/** Bytes of a JSON body: a list of three hundred names fits. */
const BODY_MAX = 64 * 1024;

/** Seminars over HTTP, below /api/seminars: creating, joining, copying, exporting, deleting. */
export function seminarApi(seminars: Seminars, config: Config): Router {
  const router = express.Router();
  // A class of two hundred comes from one address within seconds.
  const asking = perAddress(config.limits, { burst: 1_000, perSecond: 50 });
  const opening = perAddress(config.limits, { burst: 20, perSecond: 0.2 });
  router.use((req, res, next) => (asking(req) ? next() : no(res, "tooFast", langOfRequest(req))));
  router.use(express.json({ limit: BODY_MAX, type: () => true }));
  router.post("/", async (req, res) => {
    const lang = langOfRequest(req);
    const wish = openSeminarSchema.safeParse(req.body);
    if (!wish.success) return no(res, "badRequest", lang);
    if (!opening(req)) return no(res, "tooFast", lang);
    const { seminarPassword } = config;
    if (seminarPassword && !fits(wish.data.password ?? "", hashOf(seminarPassword))) {
      return no(res, "passwordNeeded", lang);
    }
    const opened = await seminars.open(wish.data);
    if (!opened) return no(res, "tooManySeminars", lang);
    if (wish.data.demo) await startDemo(opened.session);
    return res.status(201).json({ code: opened.session.code, key: opened.key });
  });
  router.get("/:code", (req, res) => {
    const session = sessionOf(seminars, req);
    return session ? res.json(frontOf(session)) : no(res, "noSuchSeminar", langOfRequest(req));
  });
  router.post("/:code/join", async (req, res) => {
    const session = sessionOf(seminars, req);
    if (!session) return no(res, "noSuchSeminar", langOfRequest(req));
    const wish = joinSeminarSchema.safeParse(req.body);
    if (!wish.success) return no(res, "badRequest", langOfRequest(req));
    const joined = await session.join(wish.data);
    return "token" in joined ? res.status(201).json(joined) : no(res, joined, wish.data.lang);
  });
  router.post("/:code/copy", async (req, res) => {
    const session = ledBy(seminars, req);
    if (!session) return no(res, "badKey", langOfRequest(req));
    const { setup } = session.record;
    const title = typeof req.body?.title === "string" ? req.body.title.trim() : "";
    const wish = openSeminarSchema.safeParse({ setup: { ...setup, title: title || setup.title } });
    const opened = wish.success ? await seminars.open(wish.data) : undefined;
    if (!opened) return no(res, "tooManySeminars", langOfRequest(req));
    return res.status(201).json({ code: opened.session.code, key: opened.key });
  });
  router.get("/:code/export", (req, res) => exportOf(seminars, req, res));
  router.delete("/:code", async (req, res) => {
    const session = ledBy(seminars, req);
    if (!session) return no(res, "badKey", langOfRequest(req));
    await seminars.remove(session);
    return res.json({ ok: true });
  });
  return router;
}

/** A zip of everything, made from what is on the disk. */
async function exportOf(seminars: Seminars, req: Request, res: Response): Promise<Response> {
  const session = ledBy(seminars, req);
  if (!session) return no(res, "badKey", langOfRequest(req));
  const { store } = session.ground;
  const tables = [];
  for (const { record } of session.tables) {
    tables.push({ table: record, commits: await store.commits(record.code) });
  }
  const options = { names: req.query.names === "1", at: session.now() };
  const zip = await exportSeminar(archiveOf(session.record, tables), options);
  res.attachment(`${session.code}.zip`).type("application/zip");
  return res.send(zip);
}

const frontOf = ({ record }: SeminarSession): SeminarFront => ({
  code: record.code,
  title: record.setup.title,
  stage: record.stage,
  lang: record.setup.lang,
});

function sessionOf(seminars: Seminars, req: Request): SeminarSession | undefined {
  const typed = String(req.params.code)
    .toUpperCase()
    .replace(/[^A-Z]/g, "");
  const code = seminarCodeSchema.safeParse(typed);
  return code.success ? seminars.get(code.data) : undefined;
}

/** The seminar of the address, where the key of the header leads it. */
function ledBy(seminars: Seminars, req: Request): SeminarSession | undefined {
  const session = sessionOf(seminars, req);
  const key = /^Bearer (.+)$/.exec(req.get("authorization") ?? "")?.[1];
  return session && key && fits(key, session.record.keyHash) ? session : undefined;
}
