import { WebSocket } from "ws";

// @colyseus/core 0.18 uses the global of Node 22 when a client joins; Node 20 does not have it.
(globalThis as { WebSocket?: unknown }).WebSocket ??= WebSocket;
