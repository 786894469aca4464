import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import express, { type Router } from "express";
import expressStaticGzip from "express-static-gzip";

const YEAR_S = 31_536_000;

/** What a page of ours may do: its own scripts, styles and connections, nothing from elsewhere. */
const policy = (styles: readonly string[]): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

/** The page's own style elements, each allowed by its hash. */
const styleHashes = (html: string): readonly string[] =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, text]) =>
      `'sha256-${createHash("sha256")
        .update(text ?? "")
        .digest("base64")}'`,
  );

/** The built client: hashed assets for ever, and one page for every address that is not a file. */
export function site(clientDir: string): Router {
  const router = express.Router();
  const page = path.join(clientDir, "index.html");
  router.use((_req, res, next) => {
    res.set({
      "content-security-policy": policy([]),
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
    const html = readFileSync(page, "utf8");
    res.set("content-security-policy", policy(styleHashes(html)));
    res.set("cache-control", "no-cache").type("html").send(html);
  });
  return router;
}
