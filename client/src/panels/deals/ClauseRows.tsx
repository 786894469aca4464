import type { Clause, ClauseCode, Condition, Role, Terms } from "@freeze/shared/rules";
import { VENUES } from "@freeze/shared/rules";
import { clauseLine, clauseName } from "@freeze/shared/text";
import { useSignal } from "@preact/signals";
import { usePanel } from "../context.ts";
import { Button, Choice, Flag, Stepper } from "../kit.tsx";
import { clauseCodes, isFull, isOnce, refusalOf, refusalText } from "../rules.ts";
import { addClause, nextId, removeClause, replaceClause } from "./model.ts";

interface Props {
  readonly terms: Terms;
  readonly onChange: (terms: Terms) => void;
}

/** The clauses of a draft: one card each, opened to be changed; a chooser for the next one. */
export function ClauseRows({ terms, onChange }: Props) {
  const { t } = usePanel();
  const open = useSignal<string | null>(null);
  return (
    <fieldset class="p-field">
      <legend>{t("panel.compose.clauses")}</legend>
      <ol class="p-rows">
        {terms.clauses.map((clause) => (
          <Row
            key={clause.id}
            clause={clause}
            terms={terms}
            open={open.value === clause.id}
            onToggle={() => {
              open.value = open.value === clause.id ? null : clause.id;
            }}
            onChange={onChange}
          />
        ))}
      </ol>
      <AddClause
        terms={terms}
        onAdd={(next, id) => {
          onChange(next);
          open.value = id;
        }}
      />
    </fieldset>
  );
}

function Row(props: Props & { clause: Clause; open: boolean; onToggle: () => void }) {
  const { t, view } = usePanel();
  const { clause, terms, onChange } = props;
  const refusal = refusalOf(view, {
    type: "offer",
    terms,
    note: "",
    standsUntil: view.board.round,
  });
  const about = refusal?.params;
  const mine =
    about?.clause === clause.code && (about.role === undefined || about.role === clause.owner);
  const bad = mine ? refusal : null;
  return (
    <li class={`p-rowcard ${bad ? "is-bad" : ""}`} data-role={clause.owner}>
      <div class="p-rowcard-head">
        <button
          type="button"
          class="p-rowcard-line"
          aria-expanded={props.open}
          onClick={props.onToggle}
        >
          <Flag role={clause.owner} />
          <span>{clauseLine(clause, t, terms.clauses)}</span>
          <span class="p-edit" aria-hidden="true">
            {props.open ? "▴" : "▾"}
          </span>
        </button>
        <Button
          kind="link"
          small
          label={t("panel.compose.remove", { clause: clauseName(clause.owner, clause.code, t) })}
          onClick={() => onChange(removeClause(terms, clause.id))}
        >
          ×
        </Button>
      </div>
      {bad && <p class="p-why">{refusalText(bad, t)}</p>}
      {props.open && (
        <Edit
          clause={clause}
          terms={terms}
          onChange={(next) => onChange(replaceClause(terms, next))}
        />
      )}
    </li>
  );
}

function Edit(props: { clause: Clause; terms: Terms; onChange: (clause: Clause) => void }) {
  const { t, view } = usePanel();
  const { clause, terms, onChange } = props;
  const { round, facts } = view.board;
  const max = facts.layout.roundsMax;
  return (
    <div class="p-rowcard-edit">
      <p class="p-hint">{t(`clause.${clause.code}.means`)}</p>
      <Stepper
        label={t(clause.code === "SM" ? "panel.compose.inRound" : "panel.compose.from")}
        value={clause.from}
        min={round}
        max={max}
        onChange={(from) =>
          onChange({
            ...clause,
            from,
            until: clause.until === null ? null : Math.max(from, clause.until),
          })
        }
      />
      {!isOnce(clause.code) && (
        <div class="p-until">
          <label class="p-check">
            <input
              type="checkbox"
              checked={clause.until === null}
              onChange={() =>
                onChange({
                  ...clause,
                  until:
                    clause.until === null
                      ? Math.min(max, Math.max(clause.from, round + 1) + 1)
                      : null,
                })
              }
            />
            <span>{t("panel.compose.open")}</span>
          </label>
          {clause.until !== null && (
            <Stepper
              label={t("panel.compose.until")}
              value={clause.until}
              min={Math.max(clause.from, round + 1)}
              max={max}
              onChange={(until) => onChange({ ...clause, until })}
            />
          )}
        </div>
      )}
      {clause.summit ? (
        <SummitPart clause={clause} terms={terms} onChange={onChange} />
      ) : (
        <ConditionPart clause={clause} terms={terms} onChange={onChange} />
      )}
    </div>
  );
}

function ConditionPart(props: { clause: Clause; terms: Terms; onChange: (c: Clause) => void }) {
  const { t, view } = usePanel();
  const { clause, terms, onChange } = props;
  const others = terms.clauses.filter(({ id }) => id !== clause.id);
  const set = (condition: Condition | null) => onChange({ ...clause, condition });
  const { condition } = clause;
  const value =
    condition === null ? "none" : condition.kind === "kept" ? condition.clause : condition.kind;
  const options = [
    { value: "none", label: t("panel.compose.noCondition") },
    ...others.map((one) => ({
      value: one.id,
      label: t("panel.compose.after", {
        role: t(`role.${one.owner}.short`),
        clause: clauseName(one.owner, one.code, t),
      }),
    })),
    ...(isFull(view)
      ? [
          { value: "round", label: t("panel.compose.ifRound") },
          { value: "inspection", label: t("panel.compose.ifInspection") },
        ]
      : []),
  ];
  return (
    <>
      <label class="p-field">
        <span>{t("panel.compose.condition")}</span>
        <select
          value={value}
          onChange={(event) => set(conditionFrom(event.currentTarget.value, clause))}
        >
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      </label>
      {condition?.kind === "round" && (
        <Stepper
          label={t("panel.compose.conditionRound")}
          value={condition.round}
          min={view.board.round}
          max={view.board.facts.layout.roundsMax}
          onChange={(round) => set({ kind: "round", round })}
        />
      )}
      {condition?.kind === "inspection" && (
        <label class="p-field">
          <span>{t("panel.compose.conditionInspection")}</span>
          <input
            type="number"
            min={1}
            max={100}
            value={condition.atLeast}
            onInput={(event) =>
              set({ kind: "inspection", atLeast: Number(event.currentTarget.value) || 1 })
            }
          />
        </label>
      )}
    </>
  );
}

function conditionFrom(value: string, clause: Clause): Condition | null {
  if (value === "none") return null;
  if (value === "round") return { kind: "round", round: clause.from };
  if (value === "inspection") return { kind: "inspection", atLeast: 20 };
  return { kind: "kept", clause: value };
}

function SummitPart(props: { clause: Clause; terms: Terms; onChange: (c: Clause) => void }) {
  const { t } = usePanel();
  const { clause, terms, onChange } = props;
  const { summit } = clause;
  if (!summit) return null;
  const guests = terms.parties.filter((role) => role !== clause.owner);
  return (
    <>
      <Choice
        label={t("panel.compose.guest")}
        value={summit.guest}
        options={guests.map((role) => ({ value: role, label: t(`role.${role}.short`) }))}
        onChange={(guest) => onChange({ ...clause, summit: { ...summit, guest } })}
      />
      <Choice
        label={t("panel.summit.venue")}
        value={summit.venue}
        options={VENUES.map((venue) => ({ value: venue, label: t(`venue.${venue}`) }))}
        onChange={(venue) => onChange({ ...clause, summit: { ...summit, venue } })}
      />
    </>
  );
}

/** Whose undertaking, then which: two rows of chips, no narrow selects. */
function AddClause({ terms, onAdd }: { terms: Terms; onAdd: (terms: Terms, id: string) => void }) {
  const { t, view } = usePanel();
  const chosen = useSignal<Role | null>(null);
  const owner = terms.parties.find((role) => role === chosen.value) ?? terms.parties[0];
  if (terms.parties.length < 2 || !owner)
    return <p class="p-hint">{t("panel.compose.needParty")}</p>;
  const has = (code: ClauseCode) =>
    terms.clauses.some((one) => one.owner === owner && one.code === code);
  return (
    <div class="p-add">
      <Choice
        label={t("panel.compose.add")}
        value={owner}
        options={terms.parties.map((role) => ({
          value: role,
          label: (
            <>
              <Flag role={role} />
              {t(`role.${role}.short`)}
            </>
          ),
        }))}
        onChange={(role) => {
          chosen.value = role;
        }}
      />
      <ul class="p-codes" data-role={owner}>
        {clauseCodes(view, owner).map((code) => (
          <li key={code}>
            <button
              type="button"
              class="p-code"
              disabled={has(code)}
              title={t(`clause.${code}.means`)}
              onClick={() =>
                onAdd(addClause(terms, owner, code, view.board.round), nextId(terms.clauses))
              }
            >
              + {clauseName(owner, code, t)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
