// Unsent work survives a refresh: at once in this browser, soon after in the own hand at the server.
import type { Draft, Orders, View } from "@freeze/shared/rules";
import { effect, untracked } from "@preact/signals";
import { recall, remember } from "../model/memory.ts";
import type { TableSource } from "../model/source.ts";
import type { ChannelKey, OfferDraft, PanelState } from "./state.ts";

interface Kept {
  readonly offer: OfferDraft | null;
  readonly orders: { readonly round: number; readonly orders: Orders } | null;
  readonly read: Readonly<Partial<Record<ChannelKey, number>>>;
  /** Absent in what an older client kept. */
  readonly words?: Readonly<Partial<Record<ChannelKey, string>>>;
}

const QUIET_MS = 1500;

/** Brings kept drafts back and keeps new ones. Returns how to stop. */
export function keepDrafts(source: TableSource, state: PanelState): () => void {
  const key = keyOf(source);
  const view = source.view.peek();
  if (source.mode === "replay" || !key || !view?.hand) return () => {};
  bringBack(recall(key), view, state);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sent = JSON.stringify(view.hand.draft);
  const stop = effect(() => {
    const kept: Kept = {
      offer: state.offer.value,
      orders: state.orders.value,
      read: state.read.value,
      words: state.words.value,
    };
    remember(key, JSON.stringify(kept));
    clearTimeout(timer);
    timer = setTimeout(() => {
      sent = send(source, kept, sent);
    }, QUIET_MS);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

function keyOf(source: TableSource): string | null {
  const role = source.me.peek().role;
  const code = source.lobby.peek()?.code;
  return role && code ? `draft.${code}.${role}` : null;
}

function bringBack(text: string | null, view: View, state: PanelState): void {
  const mine = view.hand?.draft;
  const kept = parse(text);
  const { round } = view.board;
  if (kept) {
    state.read.value = kept.read;
    state.words.value = kept.words ?? {};
    if (kept.offer) state.offer.value = kept.offer;
    if (kept.orders?.round === round) state.orders.value = kept.orders;
    return;
  }
  // Another device: what the hand holds is all there is.
  if (mine?.offer) state.offer.value = { ...mine.offer, standsUntil: round };
  if (mine?.orders) state.orders.value = { round, orders: mine.orders };
}

function parse(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    return JSON.parse(text) as Kept;
  } catch {
    return null;
  }
}

/** Tells the server where something changed; answers what it holds now. */
function send(source: TableSource, kept: Kept, sent: string): string {
  const view = untracked(() => source.view.value);
  const { phase, round } = view?.board ?? { phase: "over", round: 0 };
  if (phase !== "talks" && phase !== "orders") return sent;
  const draft: Draft = {
    orders: kept.orders && kept.orders.round === round ? kept.orders.orders : null,
    offer: kept.offer
      ? { proposal: kept.offer.proposal, terms: kept.offer.terms, note: kept.offer.note }
      : null,
  };
  const text = JSON.stringify(draft);
  if (text === sent || source.connection.peek() !== "online") return sent;
  void source.act({ type: "draft", draft });
  return text;
}
