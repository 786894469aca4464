import {
  type Orders,
  othersThan,
  type Role,
  type Statement,
  type View,
} from "@freeze/shared/rules";
import { dealName, summitName } from "@freeze/shared/text";
import { usePanel } from "../context.ts";
import { Choice, Section } from "../kit.tsx";
import { dealsOf, summitsOf } from "../read.ts";
import { isFull, ordersRefusal, refusalText } from "../rules.ts";
import { toggled } from "./model.ts";

export interface MoveProps {
  readonly role: Role;
  readonly orders: Orders;
  readonly onChange: (change: Partial<Orders>) => void;
  readonly locked: boolean;
}

/** One public line a round. */
export function StatementPart({ role, orders, onChange, locked }: MoveProps) {
  const { t, view } = usePanel();
  const { statement } = orders;
  const kinds = isFull(view)
    ? (["none", "take_credit", "give_credit", "lower_expectations", "denounce"] as const)
    : (["none", "take_credit", "lower_expectations"] as const);
  const others = othersThan(role);
  const [first] = others;
  const target =
    statement && "to" in statement
      ? statement.to
      : statement && "whom" in statement
        ? statement.whom
        : first;
  const make = (kind: (typeof kinds)[number], who: Role): Statement | null => {
    if (kind === "none") return null;
    if (kind === "give_credit") return { kind, to: who };
    if (kind === "denounce") return { kind, whom: who };
    return { kind };
  };
  const value = statement?.kind ?? "none";
  return (
    <Section title={t("panel.orders.statement")}>
      <Choice
        label={t("panel.orders.statement")}
        hideLabel
        value={value}
        options={kinds.map((kind) => ({
          value: kind,
          label: t(kind === "none" ? "panel.orders.noStatement" : `statement.${kind}`),
          off: locked,
        }))}
        onChange={(kind) => onChange({ statement: make(kind, target ?? role) })}
      />
      {(value === "give_credit" || value === "denounce") && (
        <Choice
          label={t("panel.orders.whom")}
          value={target ?? ""}
          options={others.map((one) => ({
            value: one,
            label: t(`role.${one}.short`),
            off: locked,
          }))}
          onChange={(who) => onChange({ statement: make(value, who as Role) })}
        />
      )}
      <p class="p-hint">{t(`panel.statement.${value}`)}</p>
    </Section>
  );
}

/** A wish with a box, and the reason where the rules refuse it. */
function Wish(props: {
  label: string;
  hint?: string;
  checked: boolean;
  locked: boolean;
  refused: string | null;
  onToggle: () => void;
}) {
  const off = props.locked || (props.refused !== null && !props.checked);
  return (
    <label class="p-check">
      <input type="checkbox" checked={props.checked} disabled={off} onChange={props.onToggle} />
      <span>
        <b>{props.label}</b>
        {props.hint && <small>{props.hint}</small>}
        {props.refused && !props.checked && <small class="p-why">{props.refused}</small>}
      </span>
    </label>
  );
}

/** Summits to cancel or restore, deals to leave, secrets to disclose. */
export function Diplomacy({ role, orders, onChange, locked }: MoveProps) {
  const { t, text, view } = usePanel();
  const { round } = view.board;
  const refused = (change: Partial<Orders>) => {
    const refusal = ordersRefusal(view, { ...orders, cards: [], cheats: [], ...change });
    return refusal ? refusalText(refusal, t) : null;
  };
  const summits = summitsOf(view).filter(({ host, guest }) => host === role || guest === role);
  const booked = summits.filter((one) => one.round === round && one.status === "booked");
  const lost = summits.filter((one) => one.round === round - 1 && one.status === "cancelled");
  const deals = dealsOf(view).filter(
    ({ status, parties }) => status === "live" && parties.includes(role),
  );
  const secret = deals.filter((deal) => deal.secret);
  if (booked.length + lost.length + deals.length === 0) return null;
  const list = (key: "cancel" | "restore" | "leave" | "disclose", id: string) =>
    ({ [key]: toggled(orders[key], id) }) as Partial<Orders>;
  const wish = (key: "cancel" | "restore" | "leave" | "disclose", id: string, name: string) => (
    <Wish
      key={`${key}-${id}`}
      label={t(`panel.orders.${key}`, { name })}
      hint={t(`panel.orders.${key}Hint`)}
      checked={orders[key].includes(id)}
      locked={locked}
      refused={orders[key].includes(id) ? null : refused(list(key, id))}
      onToggle={() => onChange(list(key, id))}
    />
  );
  return (
    <Section title={t("panel.orders.diplomacy")}>
      {booked.map((one) => wish("cancel", one.id, summitName(one, t)))}
      {lost.map((one) => wish("restore", one.id, summitName(one, t)))}
      {deals.map((deal) => wish("leave", deal.id, dealName(deal.id, text)))}
      {isFull(view) && secret.map((deal) => wish("disclose", deal.id, dealName(deal.id, text)))}
    </Section>
  );
}

/** Consult, intelligence, leak: the quiet moves of the full rules. */
export function QuietMoves({ role, orders, onChange, locked }: MoveProps) {
  const { t, view } = usePanel();
  if (!isFull(view)) return null;
  const others = othersThan(role);
  const named = (one: Role) => ({
    value: one as string,
    label: t(`role.${one}.short`),
    off: locked,
  });
  const none = { value: "none", label: t("panel.orders.nobody"), off: locked };
  const { consult, intelligence } = orders;
  return (
    <Section title={t("panel.orders.quiet")}>
      <Choice
        label={t("panel.orders.consult")}
        value={consult ?? "none"}
        options={[none, ...others.map(named)]}
        onChange={(who) => onChange({ consult: who === "none" ? null : (who as Role) })}
      />
      <p class="p-hint">{t("panel.orders.consultHint")}</p>
      <Choice
        label={t("panel.orders.intelligence")}
        value={intelligence?.on ?? "none"}
        options={[none, ...others.map(named)]}
        onChange={(on) =>
          onChange({
            intelligence: on === "none" ? null : { on: on as Role, want: "detection" },
          })
        }
      />
      {intelligence && (
        <Choice
          label={t("panel.orders.want")}
          value={intelligence.want}
          options={wants(intelligence.on).map((want) => ({
            value: want,
            label: t(`panel.intelligence.${want}`),
            off: locked,
          }))}
          onChange={(want) => onChange({ intelligence: { on: intelligence.on, want } })}
        />
      )}
      <p class="p-hint">{t("panel.orders.intelligenceHint")}</p>
      <Leak role={role} orders={orders} onChange={onChange} locked={locked} />
    </Section>
  );
}

type Want = NonNullable<Orders["intelligence"]>["want"];
const wants = (on: Role): readonly Want[] => {
  if (on === "dprk") return ["detection", "arsenal"];
  return on === "china" ? ["detection", "enforcement"] : ["detection"];
};

function Leak({ role, orders, onChange, locked }: MoveProps) {
  const { t, text, view } = usePanel();
  const things = leakable(view, role);
  if (things.length === 0) return null;
  const value = orders.leak ? `${orders.leak.kind}:${orders.leak.id}` : "none";
  return (
    <>
      <Choice
        label={t("panel.orders.leak")}
        value={value}
        options={[
          { value: "none", label: t("panel.orders.nothing"), off: locked },
          ...things.map(({ kind, id }) => ({
            value: `${kind}:${id}`,
            label:
              kind === "deal"
                ? dealName(id, text)
                : t("panel.summit.named", { id: summitLabel(view, id, t) }),
            off: locked,
          })),
        ]}
        onChange={(next) => {
          const found = things.find(({ kind, id }) => `${kind}:${id}` === next);
          onChange({ leak: found ?? null });
        }}
      />
      <p class="p-hint">{t("panel.orders.leakHint")}</p>
    </>
  );
}

const summitLabel = (view: View, id: string, t: Parameters<typeof summitName>[1]): string => {
  const found = summitsOf(view).find((one) => one.id === id);
  return found ? summitName(found, t) : id;
};

function leakable(view: View, role: Role): readonly NonNullable<Orders["leak"]>[] {
  const deals = dealsOf(view)
    .filter(({ secret, status, parties }) => secret && status === "live" && parties.includes(role))
    .map(({ id }) => ({ kind: "deal" as const, id }));
  const summits = summitsOf(view)
    .filter(
      ({ secret, status, leaked, host, guest }) =>
        secret &&
        !leaked &&
        (status === "booked" || status === "held") &&
        (host === role || guest === role),
    )
    .map(({ id }) => ({ kind: "summit" as const, id }));
  return [...deals, ...summits];
}

/** How this government stands if a crisis finds nobody at the desk. */
export function Fallback({ role, orders, onChange, locked }: MoveProps) {
  const { t } = usePanel();
  const soldier = role === "us" || role === "dprk";
  const { fallback } = orders;
  const value = soldier ? (fallback.firm ? "yes" : "no") : fallback.restrain ? "yes" : "no";
  return (
    <Section title={t("panel.orders.fallback")}>
      <p class="p-hint">{t("panel.orders.fallbackHint")}</p>
      <Choice
        label={t("panel.orders.fallback")}
        hideLabel
        value={value}
        options={[
          {
            value: "no",
            label: t(soldier ? "panel.crisis.down" : "panel.crisis.aside"),
            off: locked,
          },
          {
            value: "yes",
            label: t(soldier ? "panel.crisis.firm" : "panel.crisis.restrain"),
            off: locked,
          },
        ]}
        onChange={(next) =>
          onChange({
            fallback: { firm: soldier && next === "yes", restrain: !soldier && next === "yes" },
          })
        }
      />
    </Section>
  );
}
