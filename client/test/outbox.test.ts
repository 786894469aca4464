import type { Reply } from "@freeze/shared/net";
import type { Action } from "@freeze/shared/rules";
import { describe, expect, test } from "@jest/globals";
import { makeOutbox } from "../src/net/outbox.ts";

const ready: Action = { type: "ready", ready: true };
const draft: Action = { type: "draft", draft: { orders: null, offer: null } };
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A line that answers when it is up and is silent when it is not. */
function fakeLine() {
  const sent: string[] = [];
  const line = { up: true, silences: 0 };
  const post = async (id: string): Promise<Reply> => {
    sent.push(id);
    if (!line.up) throw new Error("no line");
    return { ok: true };
  };
  const onSilence = () => {
    line.silences += 1;
  };
  const box = makeOutbox(post, { onSilence, seen: () => null });
  return { box, line, sent };
}

describe("commands on their way", () => {
  test("are gone from the outbox once answered", async () => {
    const { box } = fakeLine();
    const answer = box.act(ready);
    expect(box.pending.value.map((one) => one.action)).toEqual([ready]);
    expect(await answer).toEqual({ ok: true });
    expect(box.pending.value).toEqual([]);
  });

  test("wait while the line is away and go out again with the same id", async () => {
    const { box, line, sent } = fakeLine();
    line.up = false;
    const answer = box.act(ready);
    await settled();
    expect(line.silences).toBe(1);
    expect(box.pending.value).toHaveLength(1);
    line.up = true;
    box.flush();
    expect(await answer).toEqual({ ok: true });
    expect(sent).toHaveLength(2);
    expect(new Set(sent).size).toBe(1);
  });

  test("keep only the newest draft", async () => {
    const { box, line } = fakeLine();
    line.up = false;
    const older = box.act(draft);
    const newer = box.act(draft);
    expect(await older).toEqual({ ok: true });
    expect(box.pending.value).toHaveLength(1);
    line.up = true;
    await settled();
    box.flush();
    expect(await newer).toEqual({ ok: true });
  });

  test("have ids of their own", async () => {
    const { box, sent } = fakeLine();
    await Promise.all([box.act(ready), box.act(ready)]);
    expect(new Set(sent).size).toBe(2);
  });
});
