import { type AuthContext, type Client, Room, ServerError } from "@colyseus/core";
import {
  type Cells,
  CLOSE_MOVED,
  CLOSE_REPLACED,
  cellsDelta,
  instructorWishSchema,
  PROTOCOL_VERSION,
  SEMINAR_LIMITS,
  SEMINAR_MESSAGES,
  seminarDoorSchema,
  studentWishSchema,
  type TableTile,
  toCells,
  treeDelta,
  type ViewFrame,
} from "@freeze/shared/net";
import type { Lang } from "@freeze/shared/text";
import type { Logger } from "pino";
import { langOf } from "../http/lang.ts";
import { type Answer, refuse, replyOf, sentenceOf } from "../match/refused.ts";
import { lookOf } from "../seminar/look.ts";
import { studentOf } from "../seminar/record.ts";
import type { SeminarSession } from "../seminar/seminarSession.ts";
import type { Seminars } from "../seminar/seminars.ts";
import { tilesOf } from "../seminar/tableWatch.ts";
import { consoleView, studentView, wallView } from "../seminar/views.ts";
import { type Bucket, bucket } from "./bucket.ts";
import { guardFrames, onlyWhatIsRead } from "./frames.ts";

export interface SeminarHouse {
  readonly seminars: Seminars;
  readonly log: Logger;
}

type Pass = (
  | { readonly as: "instructor"; readonly code: string }
  | { readonly as: "student"; readonly code: string; readonly student: string }
  | { readonly as: "wall"; readonly code: string | null }
) & { readonly lang: Lang };

type DoorRefusal = "oldClient" | "badToken" | "badKey";

/** Why a door stays shut: a code for programs, a sentence for people. */
const shut = (status: number, code: DoorRefusal, lang: Lang) =>
  new ServerError(
    status,
    JSON.stringify({ code, sentence: sentenceOf({ code, params: {} }, lang) }),
  );

interface Guest {
  readonly pass: Pass;
  readonly commands: Bucket;
  /** The view it was last told; null: none yet. */
  shown: object | null;
  /** The table that an instructor looks into, and what it has been told of it. */
  look: { readonly table: string; shown: Cells } | null;
}

/** Views go out this often at most: a class of two hundred that arrives at once is a handful of frames. */
const SOON_MS = 200;
const CONSOLE_MS = 1_000;
/** Alerts depend on the time that passes. */
const ALERTS_MS = 5_000;
const TICK_MS = 500;
const WALLS_MAX = 10;
const UNAUTHORIZED = 401;
const UPGRADE_REQUIRED = 426;

/** The network's side of a seminar: three kinds of viewers, each with a view of its own, sent as cells. */
export class SeminarRoom extends Room {
  static house: SeminarHouse;

  override autoDispose = false;
  override patchRate = null;
  override maxClients = 2 * SEMINAR_LIMITS.students + SEMINAR_LIMITS.instructors + WALLS_MAX;
  override maxMessagesPerSecond = 60;

  readonly #guests = new Map<Client, Guest>();
  #tiles: ReadonlyMap<string, TableTile> = new Map();
  readonly #stale = new Set<string>();
  #seminar!: SeminarSession;
  #everything = true;
  #soon: ReturnType<typeof setTimeout> | null = null;
  #console: ReturnType<typeof setTimeout> | null = null;
  #stop: (() => void)[] = [];

  static override async onAuth(_token: string, options: unknown, context: AuthContext) {
    const lang = langOf(context.headers.get("accept-language"));
    const no = (status: number, code: DoorRefusal) => shut(status, code, lang);
    const asked = seminarDoorSchema.safeParse(options);
    if (!asked.success) throw no(UNAUTHORIZED, "badToken");
    const { protocol } = options as { readonly protocol?: unknown };
    if ((protocol ?? PROTOCOL_VERSION) !== PROTOCOL_VERSION) {
      throw no(UPGRADE_REQUIRED, "oldClient");
    }
    const { seminars } = SeminarRoom.house;
    const door = asked.data;
    switch (door.as) {
      case "wall":
        return { as: "wall", code: null, lang } satisfies Pass;
      case "instructor": {
        const session = seminars.byKey(door.key);
        if (!session) throw no(UNAUTHORIZED, "badKey");
        return { as: "instructor", code: session.code, lang } satisfies Pass;
      }
      case "student": {
        const known = seminars.byToken(door.token);
        if (!known) throw no(UNAUTHORIZED, "badToken");
        const { student, session } = known;
        return { as: "student", code: session.code, student, lang } satisfies Pass;
      }
    }
  }

  override onCreate({ code }: { code: string }): void {
    const seminar = SeminarRoom.house.seminars.get(code);
    if (!seminar) throw new Error(`no seminar ${code}`);
    this.roomId = code;
    this.#seminar = seminar;
    this.onMessage("instruct", (client: Client, payload: unknown) =>
      this.#instruct(client, payload),
    );
    this.onMessage("student", (client: Client, payload: unknown) => this.#student(client, payload));
    guardFrames(this, (client) => this.#notARequest(client));
    const ticking = setInterval(() => this.clock.tick(), TICK_MS);
    const alerting = setInterval(() => this.#later(null, CONSOLE_MS), ALERTS_MS);
    ticking.unref();
    alerting.unref();
    const unobserve = seminar.observe({ changed: (tables) => this.#changed(tables) });
    this.#stop = [unobserve, () => clearInterval(ticking), () => clearInterval(alerting)];
  }

  override onJoin(client: Client, _options: unknown, pass?: Pass): void {
    if (!pass || (pass.code !== null && pass.code !== this.roomId)) {
      const code = pass?.as === "instructor" ? "badKey" : "badToken";
      throw shut(UNAUTHORIZED, code, pass?.lang ?? "en");
    }
    const alike = [...this.#guests].filter(([, guest]) => guest.pass.as === pass.as);
    const most = { instructor: SEMINAR_LIMITS.instructors, wall: WALLS_MAX, student: Infinity };
    if (alike.length >= most[pass.as]) alike[0]?.[0].leave(CLOSE_REPLACED);
    if (pass.as === "student") this.#replace(pass.student);
    onlyWhatIsRead(client);
    const commands = bucket(60, 10);
    const guest: Guest = { pass, commands, shown: null, look: null };
    this.#guests.set(client, guest);
    if (pass.as === "student") this.#seminar.enter(pass.student);
    this.#refreshTiles();
    this.#show(client, guest);
  }

  override onLeave(client: Client): void {
    const guest = this.#guests.get(client);
    this.#guests.delete(client);
    if (guest?.pass.as === "student") this.#seminar.leave(guest.pass.student);
  }

  override onDispose(): void {
    for (const stop of this.#stop) stop();
    for (const timer of [this.#soon, this.#console]) if (timer) clearTimeout(timer);
  }

  override onUncaughtException(err: Error, where: string): void {
    SeminarRoom.house.log.error({ err, where, code: this.roomId }, "a seminar's room failed");
  }

  #replace(student: string): void {
    for (const [other, { pass }] of this.#guests) {
      if (pass.as !== "student" || pass.student !== student) continue;
      other.send(SEMINAR_MESSAGES.replaced, {});
      other.leave(CLOSE_REPLACED);
    }
  }

  async #instruct(client: Client, payload: unknown): Promise<unknown> {
    const guest = this.#guests.get(client);
    const { lang } = this.#seminar.record.setup;
    if (guest?.pass.as !== "instructor") return replyOf(refuse("badKey"), lang);
    if (!guest.commands.take(Date.now())) return replyOf(refuse("tooFast"), lang);
    const wish = instructorWishSchema.safeParse(payload);
    if (!wish.success) return replyOf(refuse("badRequest"), lang);
    if (wish.data.type === "look") return replyOf(this.#look(client, guest, wish.data.table), lang);
    const answer = await this.#seminar.instruct(wish.data);
    // Whoever acts sees at once what came of it.
    this.#refreshTiles();
    if (this.#guests.has(client)) this.#show(client, guest);
    return replyOf(answer, lang);
  }

  async #student(client: Client, payload: unknown): Promise<unknown> {
    const guest = this.#guests.get(client);
    if (guest?.pass.as !== "student") return replyOf(refuse("badToken"), "en");
    const lang = studentOf(this.#seminar.record, guest.pass.student)?.lang ?? "en";
    if (!guest.commands.take(Date.now())) return replyOf(refuse("tooFast"), lang);
    const wish = studentWishSchema.safeParse(payload);
    if (!wish.success) return replyOf(refuse("badRequest"), lang);
    return replyOf(await this.#seminar.wish(guest.pass.student, wish.data), lang);
  }

  #notARequest(client: Client): void {
    const guest = this.#guests.get(client);
    if (!guest?.commands.take(Date.now())) return;
    client.send(SEMINAR_MESSAGES.refused, replyOf(refuse("badRequest"), "en"));
  }

  #look(client: Client, guest: Guest, table: string | null): Answer {
    if (table !== null && !this.#seminar.table(table)) return refuse("noSuchTable");
    guest.look = table === null ? null : { table, shown: {} };
    if (guest.look) this.#showLook(client, guest, true);
    return { ok: true };
  }

  #changed(tables: readonly string[] | null): void {
    if (tables === null) this.#everything = true;
    else for (const code of tables) this.#stale.add(code);
    if (tables === null) this.#later("students", SOON_MS);
    this.#later(null, CONSOLE_MS);
    for (const [client, guest] of this.#guests) {
      if (guest.look && (tables === null || tables.includes(guest.look.table))) {
        this.#showLook(client, guest, false);
      }
    }
  }

  /** Students' views soon, the console's and the wall's once a second. */
  #later(whose: "students" | null, ms: number): void {
    if (whose === "students") {
      this.#soon ??= setTimeout(() => {
        this.#soon = null;
        this.#showAll((pass) => pass.as === "student");
      }, ms);
      return;
    }
    this.#console ??= setTimeout(() => {
      this.#console = null;
      this.#showAll((pass) => pass.as !== "student");
    }, ms);
  }

  #showAll(whom: (pass: Pass) => boolean): void {
    const watched = [...this.#guests].filter(([, { pass }]) => whom(pass));
    if (watched.some(([, { pass }]) => pass.as !== "student")) this.#refreshTiles();
    for (const [client, guest] of watched) this.#show(client, guest);
  }

  /** Only tables that have moved are counted anew; alerts of all, as time goes by. */
  #refreshTiles(): void {
    const { tables, watches } = this.#seminar;
    const followed = tables.flatMap(({ code }) => watches.get(code) ?? []);
    const fresh = (code: string) => this.#everything || this.#stale.has(code);
    this.#tiles = tilesOf(this.#seminar, followed, this.#tiles, fresh);
    this.#everything = false;
    this.#stale.clear();
  }

  #show(client: Client, guest: Guest): void {
    const view = this.#viewOf(guest.pass);
    if (!view) {
      client.leave(CLOSE_MOVED);
      return;
    }
    const whole = guest.shown === null;
    const delta = whole ? toCells(view) : treeDelta(guest.shown, view);
    guest.shown = view;
    if (!whole && Object.keys(delta).length === 0) return;
    client.send(SEMINAR_MESSAGES.view, {
      now: this.#seminar.now(),
      whole,
      cells: delta,
    } satisfies ViewFrame);
  }

  #viewOf(pass: Pass): object | undefined {
    switch (pass.as) {
      case "instructor":
        return consoleView(this.#seminar, this.#tiles);
      case "student":
        return studentView(this.#seminar, pass.student);
      case "wall":
        return wallView(this.#seminar, this.#tiles);
    }
  }

  #showLook(client: Client, guest: Guest, whole: boolean): void {
    const table = guest.look && this.#seminar.table(guest.look.table);
    if (!guest.look || !table) return;
    const cells = toCells(lookOf(table));
    const delta = cellsDelta(guest.look.shown, cells);
    guest.look.shown = cells;
    if (!whole && Object.keys(delta).length === 0) return;
    client.send(SEMINAR_MESSAGES.look, {
      table: table.code,
      now: this.#seminar.now(),
      whole,
      cells: delta,
    });
  }
}
