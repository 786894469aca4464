import type { BriefPapers } from "@freeze/shared/net";
import type { Role } from "@freeze/shared/rules";
import { expect, test } from "@jest/globals";
import type { Answer } from "../src/net/api.ts";
import { makePapers } from "../src/net/papers.ts";

/** A server where one seat is held; counts the calls. */
function server(holds: { role: Role | null }) {
  const calls: string[] = [];
  const fetchPapers = async (
    code: string,
    { token, lang }: { token: string; lang: string },
  ): Promise<Answer<BriefPapers>> => {
    calls.push(`${code} ${token} ${lang}`);
    return holds.role
      ? { ok: true, value: { role: holds.role, texts: { text: `${holds.role} ${lang}` } } }
      : { ok: false, code: "offline", sentence: "away" };
  };
  return { calls, read: makePapers("ABCDE", "key", fetchPapers) };
}

test("a brief is fetched once for a seat and a language", async () => {
  const { calls, read } = server({ role: "us" });
  await read("us", "en");
  expect(await read("us", "en")).toMatchObject({ ok: true, value: { texts: { text: "us en" } } });
  await read("us", "ko");
  expect(calls).toEqual(["ABCDE key en", "ABCDE key ko"]);
});

test("a failure is not kept, and an answer for another seat is never taken for the one asked for", async () => {
  const holds: { role: Role | null } = { role: null };
  const { calls, read } = server(holds);
  expect((await read("us", "en")).ok).toBe(false);
  holds.role = "rok";
  expect(await read("us", "en")).toMatchObject({ value: { role: "rok" } });
  holds.role = "us";
  expect(await read("us", "en")).toMatchObject({ value: { role: "us" } });
  expect(calls.length).toBe(3);
});
