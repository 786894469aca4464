import { connect, createServer } from "node:net";
import { freePort } from "../tools/serverProcess.ts";

export interface Counter {
  readonly port: number;
  down: number;
  readonly close: () => void;
}

/** A pipe in front of the server that counts what flows towards the client. */
export async function counting(target: number): Promise<Counter> {
  const port = await freePort();
  const pipe = createServer((inside) => {
    const outside = connect(target, "127.0.0.1");
    outside.on("data", (bytes) => {
      counter.down += bytes.length;
    });
    inside.pipe(outside).pipe(inside);
    for (const socket of [inside, outside]) socket.on("error", () => inside.destroy());
  });
  await new Promise<void>((resolve) => pipe.listen(port, "127.0.0.1", resolve));
  const counter: Counter = { port, down: 0, close: () => pipe.close() };
  return counter;
}
