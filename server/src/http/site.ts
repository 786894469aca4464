import { existsSync } from "node:fs";
import path from "node:path";
import express, { type Router } from "express";
import expressStaticGzip from "express-static-gzip";

const YEAR_S = 31_536_000;
/** What a page of ours may do: its own scripts, styles and connections, nothing from elsewhere. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** The built client: hashed assets for ever, and one page for every address that is not a file. */
export function site(clientDir: string): Router {
  const router = express.Router();
  const page = path.join(clientDir, "index.html");
  router.use((_req, res, next) => {
    res.set({
      "content-security-policy": POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
    });
    next();
  });
  router.use(
    expressStaticGzip(clientDir, {
      enableBrotli: true,
      orderPreference: ["br", "gz"],
      index: false,
      serveStatic: {
        setHeaders: (res, file) =>
          res.setHeader(
            "cache-control",
            file.includes(`${path.sep}assets${path.sep}`)
              ? `public, max-age=${YEAR_S}, immutable`
              : "no-cache",
          ),
      },
    }),
  );
  router.get(/^\/(?!api\/|matchmake\/|assets\/)[^.]*$/, (_req, res) => {
    if (!existsSync(page)) {
      res.status(503).type("text").send("The client is not built yet: npm run build.");
      return;
    }
    res.set("cache-control", "no-cache").sendFile(path.resolve(page));
  });
  return router;
}
