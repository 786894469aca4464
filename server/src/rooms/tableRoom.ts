import { type AuthContext, type Client, Room, ServerError } from "@colyseus/core";
import { StateView } from "@colyseus/schema";
import {
  CLOSE_MOVED,
  CLOSE_REPLACED,
  type LogEntry,
  MESSAGES,
  type MeMessage,
  PROTOCOL_VERSION,
  REQUEST_NAMES,
  type RequestName,
  type Requests,
  requestSchemas,
  roomOptionsSchema,
  type TableState,
} from "@freeze/shared/net";
import { FOLDERS_OF, type Role, type Viewer } from "@freeze/shared/rules";
import type { Lang } from "@freeze/shared/text";
import type { Logger } from "pino";
import { langOf } from "../http/lang.ts";
import { MEMBERS_MAX } from "../match/lobby.ts";
import { type Answer, OK, refuse, replyOf, sentenceOf } from "../match/refused.ts";
import type { TableSession } from "../match/session.ts";
import type { Tables } from "../match/tables.ts";
import type { Member } from "../store/store.ts";
import { type Bucket, bucket } from "./bucket.ts";
import { guardFrames, onlyWhatIsRead } from "./frames.ts";
import { Projector } from "./projector.ts";

/** What the rooms of this process share. */
export interface House {
  readonly tables: Tables;
  readonly log: Logger;
}

interface Pass {
  readonly code: string;
  readonly member: string;
  readonly host: boolean;
}
/** What a connection is to the room. */
interface Guest {
  readonly member: string;
  host: boolean;
  /** Whose hand and folders the connection was given; null: none yet. */
  granted: Role | null;
  /** The last `me` that was sent, to send it again only when it has changed. */
  told: string;
  readonly commands: Bucket;
  readonly talk: Bucket;
}

/** Above what our own buckets refuse with a sentence; beyond it the connection is closed. */
const MESSAGES_PER_SECOND = 120;
const TICK_MS = 500;
const UNAUTHORIZED = 401;
const UPGRADE_REQUIRED = 426;
const TOO_MANY_REQUESTS = 429;

/** Tries to connect, by member: one person must not fill the room with reservations. */
const doors = new WeakMap<Member, Bucket>();
function knocks(member: Member): Bucket {
  const found = doors.get(member) ?? bucket(20, 1);
  doors.set(member, found);
  return found;
}

/** The network's side of a table. It carries wishes to the session and shows what came of them; no rule is in here. */
export class TableRoom extends Room<{ state: TableState }> {
  static house: House;

  override autoDispose = false;
  override patchRate = null;
  override maxClients = 2 * MEMBERS_MAX;
  override maxMessagesPerSecond = MESSAGES_PER_SECOND;

  readonly #projector = new Projector();
  readonly #guests = new Map<Client, Guest>();
  #session!: TableSession;
  #stop: (() => void)[] = [];

  /** Before a seat is reserved: the token must stand for a member of some table. */
  static override async onAuth(_token: string, options: unknown, context: AuthContext) {
    const lang = langOf(context.headers.get("accept-language"));
    const asked = roomOptionsSchema.safeParse(options);
    const no = (status: number, code: "oldClient" | "badToken" | "tooFast") =>
      new ServerError(
        status,
        JSON.stringify({ code, sentence: sentenceOf({ code, params: {} }, lang) }),
      );
    if (!asked.success) throw no(UNAUTHORIZED, "badToken");
    const { token, protocol, hostKey } = asked.data;
    if ((protocol ?? PROTOCOL_VERSION) !== PROTOCOL_VERSION)
      throw no(UPGRADE_REQUIRED, "oldClient");
    const { tables } = TableRoom.house;
    const known = tables.byToken(token);
    if (!known) throw no(UNAUTHORIZED, "badToken");
    const { session, member } = known;
    if (!knocks(member).take(Date.now())) throw no(TOO_MANY_REQUESTS, "tooFast");
    const host = hostKey !== undefined && tables.isHost(session, hostKey);
    return { code: session.code, member: member.id, host } satisfies Pass;
  }

  override onCreate({ code }: { code: string }): void {
    const session = TableRoom.house.tables.get(code);
    if (!session) throw new Error(`no table ${code}`);
    this.roomId = code;
    this.#session = session;
    this.state = this.#projector.state;
    this.#projector.lobby(session);
    if (session.state) this.#projector.match(session.state);
    for (const name of REQUEST_NAMES) {
      this.onMessage(name, (client: Client, payload: unknown) =>
        this.#request(name, client, payload),
      );
    }
    guardFrames(this, (client) => this.#notARequest(client));
    // The message counter of a room reads its clock, which nothing else moves while there is no patch rate.
    const ticking = setInterval(() => this.clock.tick(), TICK_MS);
    ticking.unref();
    const unobserve = session.observe({
      lobbyChanged: () => this.#showLobby(),
      committed: (_commit, seen) => this.#showMatch(seen),
    });
    this.#stop = [unobserve, () => clearInterval(ticking)];
  }

  override async onJoin(client: Client, _options: unknown, pass?: Pass): Promise<void> {
    if (pass?.code !== this.roomId) throw new ServerError(UNAUTHORIZED, "badToken");
    for (const [other, guest] of this.#guests) {
      if (guest.member === pass.member) this.#replace(other);
    }
    onlyWhatIsRead(client);
    client.view = new StateView();
    this.#guests.set(client, {
      member: pass.member,
      host: pass.host,
      granted: null,
      told: "",
      commands: bucket(40, 10),
      talk: bucket(8, 1),
    });
    this.#grant(client);
    await this.#session.enter(pass.member);
  }

  override onLeave(client: Client): void {
    const guest = this.#guests.get(client);
    if (!guest) return;
    this.#guests.delete(client);
    this.#session.leave(guest.member);
  }

  override onDispose(): void {
    for (const stop of this.#stop) stop();
  }

  override onUncaughtException(err: Error, where: string): void {
    TableRoom.house.log.error({ err, where, code: this.roomId }, "a room failed");
  }

  /** The same token came from elsewhere: the newest connection has the seat. */
  #replace(client: Client): void {
    client.send(MESSAGES.replaced, {});
    client.leave(CLOSE_REPLACED);
  }

  async #request(name: RequestName, client: Client, payload: unknown): Promise<unknown> {
    const guest = this.#guests.get(client);
    if (!guest) return replyOf(refuse("badToken"), "en");
    const lang = this.#langOf(guest);
    if (!guest.commands.take(Date.now())) return replyOf(refuse("tooFast"), lang);
    const asked = requestSchemas[name].safeParse(payload);
    if (!asked.success) return replyOf(refuse("badRequest"), lang);
    if (name === "log") {
      const { after } = asked.data as Requests["log"];
      return { ok: true, entries: this.#session.logSince(this.#viewerOf(guest), after) };
    }
    const answer = await this.#carry(name, guest, asked.data);
    return replyOf(answer, this.#langOf(guest));
  }

  #carry(name: RequestName, guest: Guest, asked: unknown): Promise<Answer> | Answer {
    const session = this.#session;
    switch (name) {
      case "act": {
        const { id, action } = asked as Requests["act"];
        if (action.type === "say" && !guest.talk.take(Date.now())) return refuse("tooFast");
        return session.act(guest.member, id, action);
      }
      case "seat":
        return session.seat(guest.member, asked as Requests["seat"], guest.host);
      case "lobbyReady":
        return session.lobbyReady(guest.member, (asked as Requests["lobbyReady"]).ready);
      case "host":
        return this.#host(guest, asked as Requests["host"] & { readonly fill?: boolean });
      case "lang":
        return session.setLang(guest.member, (asked as Requests["lang"]).lang);
      case "log":
        return OK;
    }
  }

  #host(
    guest: Guest,
    { key, op, fill }: Requests["host"] & { readonly fill?: boolean },
  ): Promise<Answer> | Answer {
    if (!TableRoom.house.tables.isHost(this.#session, key)) return refuse("notHost");
    guest.host = true;
    switch (op) {
      case "start":
        return this.#session.start(fill ?? false);
      case "pause":
      case "resume":
        return this.#session.control("host", { type: op });
      case "extend":
        return this.#session.extend();
    }
  }

  #notARequest(client: Client): void {
    const guest = this.#guests.get(client);
    if (!guest?.commands.take(Date.now())) return;
    client.send(MESSAGES.refused, replyOf(refuse("badRequest"), this.#langOf(guest)));
  }

  #showLobby(): void {
    this.#projector.lobby(this.#session);
    this.#sendAway();
    this.broadcastPatch();
    for (const [client, guest] of this.#guests) {
      const me = this.#session.me(guest.member, guest.host);
      const text = JSON.stringify(me);
      if (text === guest.told) continue;
      guest.told = text;
      client.send(MESSAGES.me, { ...me, now: this.#session.now() } satisfies MeMessage);
    }
  }

  #showMatch(seen: ReadonlyMap<Viewer, readonly LogEntry[]>): void {
    this.#projector.lobby(this.#session);
    if (this.#session.state) this.#projector.match(this.#session.state);
    for (const client of this.#guests.keys()) this.#grant(client);
    this.broadcastPatch();
    for (const [client, guest] of this.#guests) {
      const entries = seen.get(this.#viewerOf(guest));
      if (entries) client.send(MESSAGES.log, entries);
    }
  }

  /** Who is no member here any more, or has another seat now, must not read on: the line is cut and built anew. */
  #sendAway(): void {
    for (const [client, guest] of this.#guests) {
      const member = this.#session.record.members.find(({ id }) => id === guest.member);
      const moved = guest.granted !== null && guest.granted !== member?.role;
      if (member && !moved) continue;
      this.#guests.delete(client);
      this.#session.leave(guest.member);
      client.leave(CLOSE_MOVED);
    }
  }

  /** Once the match has begun, a seated person's connection gets its hand and its folders; nothing else ever does. */
  #grant(client: Client): void {
    const guest = this.#guests.get(client);
    const viewer = guest && this.#viewerOf(guest);
    if (!guest || guest.granted || !this.#session.state || viewer === "public" || !viewer) return;
    guest.granted = viewer;
    const sheets = [
      this.state.hands.get(viewer),
      ...FOLDERS_OF[viewer].map((folder) => this.state.folders.get(folder)),
    ];
    for (const sheet of sheets) if (sheet) client.view?.add(sheet);
  }

  #viewerOf(guest: Guest): Viewer {
    return this.#session.me(guest.member, false).role ?? "public";
  }
  #langOf(guest: Guest): Lang {
    return this.#session.me(guest.member, false).lang;
  }
}
