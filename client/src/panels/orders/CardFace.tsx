import {
  type Card,
  type Dial,
  NO_ORDERS,
  type Orders,
  PAIRS,
  type Pair,
  type View,
} from "@freeze/shared/rules";
import { dialName, pairName, signed } from "@freeze/shared/text";
import { usePanel } from "../context.ts";
import { Choice } from "../kit.tsx";
import { brokenBy, ordersRefusal, refusalText } from "../rules.ts";
import { toneOf } from "../tone.ts";
import { EMBLEMS } from "./emblems.ts";
import { hasRoom, isChosen, setPair, toggleCard } from "./model.ts";

interface Props {
  readonly card: Card;
  readonly orders: Orders;
  readonly onChange: (orders: Orders) => void;
  readonly locked: boolean;
}

/** One card as it lies in the hand: cost, name, what it does, what is left of it, why it cannot be played. */
export function CardFace({ card, orders, onChange, locked }: Props) {
  const { t, view, role } = usePanel();
  const chosen = isChosen(orders, card.id);
  const full = !chosen && !hasRoom(orders);
  const why = chosen || full ? null : whyNotCard(view, orders, card);
  const left = card.limit === null ? null : card.limit - (view.hand?.played[card.id] ?? 0);
  const breaks = role
    ? brokenBy(view, role, { ...orders, cards: [{ card: card.id, pair: null }] })
    : [];
  return (
    <li
      class={`p-card ${chosen ? "is-chosen" : ""} ${why || full ? "is-off" : ""}`}
      data-role={card.role}
    >
      <label class="p-card-face">
        <input
          type="checkbox"
          class="p-card-box"
          checked={chosen}
          aria-disabled={locked || why !== null || full}
          onClick={(event) => {
            if (locked || why || full) event.preventDefault();
          }}
          onChange={() => {
            if (!locked && !why && !full) onChange(toggleCard(orders, card, firstPair(card, view)));
          }}
        />
        <span class="p-card-top">
          <span class="p-card-cost">
            {card.cost}
            <span class="p-hidden"> {t("panel.orders.pc")}</span>
          </span>
          <span class="p-card-name">{t(`card.${card.id}`)}</span>
        </span>
        <span class="p-card-text">{t(`card.${card.id}.does`)}</span>
        <Effects effects={card.effects} />
        <span class="p-card-foot">
          {card.covert && <b class="p-covert">{t("panel.orders.covert")}</b>}
          {left !== null && <span>{t("panel.orders.left", { left })}</span>}
          <span
            class="p-card-emblem"
            aria-hidden="true"
            style={{ maskImage: `url("${EMBLEMS[card.id]}")` }}
          />
        </span>
      </label>
      {why && <p class="p-why">{refusalText(why, t)}</p>}
      {breaks.length > 0 && <p class="p-breaks">{t("panel.orders.breaks")}</p>}
      {chosen && card.picksPair && !locked && (
        <PairPick card={card} orders={orders} onChange={onChange} />
      )}
    </li>
  );
}

/** The reason the rules give against this card beside those chosen; null where it may be played. */
function whyNotCard(view: View, orders: Orders, card: Card) {
  const before = ordersRefusal(view, orders);
  const cards = [...orders.cards, { card: card.id, pair: firstPair(card, view) }];
  const after = ordersRefusal(view, { ...orders, cards });
  return after && after.code !== before?.code ? after : null;
}

const firstPair = (card: Card, view: View): Pair | null =>
  card.picksPair ? (pairsFor(card, view)[0] ?? null) : null;

/** Pairs without the card's owner, those first that the rules allow. */
function pairsFor(card: Card, view: View): readonly Pair[] {
  const others = PAIRS.filter((pair) => !pair.split("+").includes(card.role));
  const free = (pair: Pair) =>
    ordersRefusal(view, { ...NO_ORDERS, cards: [{ card: card.id, pair }] }) === null;
  return [...others.filter(free), ...others.filter((pair) => !free(pair))];
}

function PairPick({ card, orders, onChange }: Omit<Props, "locked">) {
  const { t, view } = usePanel();
  const value = orders.cards.find((one) => one.card === card.id)?.pair ?? "";
  return (
    <Choice<string>
      label={t("panel.orders.pair")}
      value={value}
      options={pairsFor(card, view).map((pair) => ({ value: pair, label: pairName(pair, t) }))}
      onChange={(pair) => onChange(setPair(orders, card.id, pair as Pair))}
    />
  );
}

/** What a card does at once, number by number. */
export function Effects({ effects }: { effects: Card["effects"] }) {
  const { t } = usePanel();
  const all = Object.entries(effects) as [Dial, number][];
  // True Enforcement moves with the public one: said once.
  const shown = all.filter(([dial]) => dial !== "trueEnforcement" || !("enforcement" in effects));
  if (shown.length === 0) return null;
  return (
    <span class="p-effects">
      {shown.map(([dial, by]) => (
        <span key={dial} class={`p-effect ${toneOf(dial, by)}`}>
          {dialName(dial, t)} <b>{signed(by)}</b>
        </span>
      ))}
    </span>
  );
}
