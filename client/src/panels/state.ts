import type { FolderKey, Orders, Role, Terms } from "@freeze/shared/rules";
import { NO_ORDERS } from "@freeze/shared/rules";
import { type Signal, signal } from "@preact/signals";
import type { TableSource } from "../model/source.ts";
import type { Telling } from "../model/telling.ts";
import type { Tab } from "./target.ts";

/** An offer being written. `proposal`: the offer it answers, null for a new one. */
export interface OfferDraft {
  readonly proposal: string | null;
  readonly terms: Terms;
  readonly note: string;
  readonly standsUntil: number;
}

export interface Overlay {
  readonly name: "resolution" | "newspaper" | "ending";
  readonly round: number;
}

/** What the panels remember beside the view. One a table; shared by panels and overlays. */
/** Where words are exchanged: a folder, or inside the own delegation. */
export type ChannelKey = FolderKey | "own";

export interface PanelState {
  readonly tab: Signal<Tab>;
  readonly channel: Signal<ChannelKey | null>;
  /** Messages read per channel, for the unread marks. */
  readonly read: Signal<Readonly<Partial<Record<ChannelKey, number>>>>;
  /** Messages begun and not sent, per channel. */
  readonly words: Signal<Readonly<Partial<Record<ChannelKey, string>>>>;
  /** null: the composer is closed. */
  readonly offer: Signal<OfferDraft | null>;
  readonly orders: Signal<{ readonly round: number; readonly orders: Orders }>;
  readonly openDeal: Signal<string | null>;
  /** What lies over the table, and of which round it tells. */
  readonly overlay: Signal<Overlay | null>;
  /** How far the round that is being told has come: the picture keeps pace with it. null: nothing is being told. */
  readonly telling: Signal<Telling | null>;
  /** The last refusal of the server, shown until the next act. */
  readonly trouble: Signal<string | null>;
}

const states = new WeakMap<TableSource, PanelState>();

/** The panels' memory for a table; made on first use. */
export function stateOf(source: TableSource): PanelState {
  const known = states.get(source);
  if (known) return known;
  const made: PanelState = {
    tab: signal<Tab>("news"),
    channel: signal<ChannelKey | null>(null),
    read: signal({}),
    words: signal({}),
    offer: signal<OfferDraft | null>(null),
    orders: signal({ round: 0, orders: NO_ORDERS }),
    openDeal: signal<string | null>(null),
    overlay: signal<Overlay | null>(null),
    telling: signal<Telling | null>(null),
    trouble: signal<string | null>(null),
  };
  states.set(source, made);
  return made;
}

/** Whom the viewer plays for; null for spectators and for the public eyes of a replay. */
export const roleOf = (viewer: Role | "public"): Role | null =>
  viewer === "public" ? null : viewer;
