// Worker threads do not inherit the TypeScript loader, so each takes it up before the worker's own module.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
