import { ROLES, type Role } from "@freeze/shared/rules";
import { LANGS, type Lang } from "@freeze/shared/text";
import { CATALOGUES } from "@freeze/shared/text/all";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Booted, boot, joinTable, openTable, sitDown } from "./boot.ts";

let server: Booted;
beforeAll(async () => {
  server = await boot();
});
afterAll(() => server.app.stop());

/** A sentence of one government's confidential brief that stands nowhere else. */
const phraseOf = (role: Role, lang: Lang): string =>
  (CATALOGUES[lang][`brief.${role}.secret`] ?? "").slice(0, 25);

/** The body of a call for the brief, with its status. */
async function ask(code: string, query: Readonly<Record<string, string>>) {
  const url = `${server.url}/api/tables/${code}/brief?${new URLSearchParams(query)}`;
  const answer = await fetch(url);
  return { status: answer.status, body: await answer.text() };
}

const secretsIn = (body: string): readonly string[] =>
  ROLES.filter((role) => LANGS.some((lang) => body.includes(phraseOf(role, lang))));

test("a seat reads its own confidential brief, whole, in each language, and no other seat's", async () => {
  const { code } = await openTable(server.url);
  for (const role of ROLES) {
    const { token } = await joinTable(server.url, code, { name: role, role });
    for (const lang of LANGS) {
      const { status, body } = await ask(code, { token, lang });
      expect([status, secretsIn(body)]).toEqual([200, [role]]);
      expect(body).toContain(phraseOf(role, lang));
      const { texts, ...rest } = JSON.parse(body) as { texts: Record<string, string> };
      expect(rest).toEqual({ role });
      expect(Object.keys(texts).length).toBe(15);
      expect(Object.keys(texts).filter((key) => !key.startsWith(`brief.${role}.`))).toEqual([]);
    }
  }
});

test("nobody else reads any of it: no token, a wrong one, a spectator, a person without a seat", async () => {
  const { code } = await openTable(server.url);
  const other = await openTable(server.url);
  const elsewhere = await joinTable(server.url, other.code, { name: "Else", role: "us" });
  const watcher = await joinTable(server.url, code, { name: "Watcher", watch: true });
  const standing = await joinTable(server.url, code, { name: "Standing" });
  const cases = [
    [{}, 401, "badToken"],
    [{ token: "" }, 401, "badToken"],
    [{ token: "nothing" }, 401, "badToken"],
    [{ token: elsewhere.token }, 401, "badToken"],
    [{ token: watcher.token }, 403, "notSeated"],
    [{ token: standing.token }, 403, "notSeated"],
    [{ token: standing.token, role: "us" }, 403, "notSeated"],
  ] as const;
  for (const [query, status, refusal] of cases) {
    const answer = await ask(code, query);
    expect([query, answer.status, secretsIn(answer.body)]).toEqual([query, status, []]);
    expect(JSON.parse(answer.body)).toEqual({ code: refusal, sentence: expect.any(String) });
  }
  expect((await ask("ZZZZZ", { token: watcher.token })).status).toBe(404);
});

test("asking for another role's brief by name changes nothing, and the brief follows the seat", async () => {
  const { code } = await openTable(server.url);
  const delegate = await sitDown(server.url, code, "rok");
  const { token } = delegate;
  expect(secretsIn((await ask(code, { token, role: "us" })).body)).toEqual(["rok"]);
  expect(await delegate.ask("seat", { op: "sit", role: "dprk" })).toEqual({ ok: true });
  expect(secretsIn((await ask(code, { token })).body)).toEqual(["dprk"]);
  expect(await delegate.ask("seat", { op: "stand" })).toEqual({ ok: true });
  expect((await ask(code, { token })).status).toBe(403);
  await delegate.room.leave();
});
