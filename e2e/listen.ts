// What the server sends to one browser.
import type { Delegate } from "./delegate.ts";

/** Keeps every frame and every answer of the server that the browser of this delegate receives. */
export function listen({ page }: Delegate) {
  const frames: Buffer[] = [];
  const answers: Buffer[] = [];
  page.on("websocket", (socket) => {
    socket.on("framereceived", ({ payload }) => {
      frames.push(Buffer.from(payload));
    });
  });
  page.on("requestfinished", async (request) => {
    if (!request.url().includes("/api/")) return;
    const body = await (await request.response())?.body().catch(() => undefined);
    if (body) answers.push(body);
  });
  return {
    get frames() {
      return frames.length;
    },
    find: (word: string) => [...frames, ...answers].some((each) => each.includes(word)),
  };
}

export type Heard = ReturnType<typeof listen>;
