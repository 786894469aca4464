import { type Hand, othersThan, type Role, type ScenarioId } from "@freeze/shared/rules";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { lang, t } from "../model/language.ts";
import type { LiveTable } from "../model/source.ts";
import { Button } from "../ui/Button.tsx";
import { RoleBadge } from "../ui/Flag.tsx";

interface Props {
  table: LiveTable;
  scenario: ScenarioId;
  /** null: nobody's brief, the situation only. */
  role: Role | null;
  /** The own hand once the match has begun: its numbers and agenda belong to the brief. */
  hand: Hand | null;
}

const THREE = [1, 2, 3];

/** What a delegate reads before and during the match. */
export function Brief({ table, scenario, role, hand }: Props) {
  return (
    <div class="brief">
      {hand ? <AgendaCard hand={hand} /> : null}
      <Part title={t("brief.situation")}>
        {THREE.map((n) => (
          <p key={n}>{t(`brief.${scenario}.${n}`)}</p>
        ))}
      </Part>
      {role ? (
        <>
          <Part title={t("brief.public")}>
            <p>{t(`brief.${role}.public`)}</p>
          </Part>
          <SecretBrief table={table} role={role} hand={hand} />
        </>
      ) : (
        <p class="hint">{t("lobby.brief.none")}</p>
      )}
    </div>
  );
}

type Papers = Readonly<Record<string, string>>;

/** The confidential texts of the own seat: null while they are on their way, a sentence where they did not arrive. */
function usePapers(table: LiveTable, role: Role) {
  const [got, setGot] = useState<{ of: string; texts: Papers | string } | null>(null);
  const [tries, setTries] = useState(0);
  const spoken = lang.value;
  const online = table.connection.value === "online";
  const of = `${role} ${spoken}`;
  useEffect(() => {
    let here = true;
    void table.papers(role, spoken).then((answer) => {
      if (!here) return;
      if (!answer.ok) setGot({ of, texts: answer.sentence });
      else if (answer.value.role === role) setGot({ of, texts: answer.value.texts });
      else setGot({ of, texts: t("brief.failed") });
    });
    return () => {
      here = false;
    };
  }, [table, role, spoken, online, tries]);
  const again = () => {
    setGot(null);
    setTries(tries + 1);
  };
  return { texts: got?.of === of ? got.texts : null, again };
}

function SecretBrief(props: { table: LiveTable; role: Role; hand: Hand | null }) {
  const { table, role, hand } = props;
  const { texts, again } = usePapers(table, role);
  return (
    <section class="brief-secret" aria-labelledby="secret-title">
      <h3 id="secret-title">
        <span class="seal" aria-hidden="true" />
        {t("brief.secret")}
      </h3>
      {hand ? <Numbers hand={hand} /> : <p class="hint">{t("brief.agenda.later")}</p>}
      {texts === null ? (
        <p class="hint" role="status">
          {t("brief.coming")}
        </p>
      ) : typeof texts === "string" ? (
        <p role="status">
          {texts} <Button onClick={again}>{t("net.again")}</Button>
        </p>
      ) : (
        <Confidential role={role} texts={texts} />
      )}
    </section>
  );
}

function Confidential({ role, texts }: { role: Role; texts: Papers }) {
  const say = (part: string) => texts[`brief.${role}.${part}`] ?? "";
  const list = (part: string, numbers: readonly number[]) => (
    <ul class="bullets">
      {numbers.map((n) => (
        <li key={n}>{say(`${part}.${n}`)}</li>
      ))}
    </ul>
  );
  return (
    <>
      <p>{say("secret")}</p>
      <h4>{t("brief.interests")}</h4>
      {list("interest", THREE)}
      <h4>{t("brief.holds")}</h4>
      <p>{say("holds")}</p>
      <h4>{t("brief.weights")}</h4>
      <p>{say("weights")}</p>
      <div class="brief-columns">
        <div>
          <h4>{t("brief.red")}</h4>
          {list("red", [1, 2])}
        </div>
        <div>
          <h4>{t("brief.offers")}</h4>
          {list("offer", THREE)}
        </div>
      </div>
      <h4>{t("brief.others")}</h4>
      <dl class="brief-others">
        {othersThan(role).map((other) => (
          <div key={other}>
            <dt>
              <RoleBadge role={other} short size={18} />
            </dt>
            <dd>{say(`others.${other}`)}</dd>
          </div>
        ))}
      </dl>
      <h4>{t("brief.dilemma")}</h4>
      <p class="dilemma">{say("dilemma")}</p>
    </>
  );
}

/** The values drawn for this match that only their owner reads. */
export function Numbers({ hand }: { hand: Hand }) {
  const known = Object.entries(hand.dials);
  if (known.length === 0) return null;
  return (
    <>
      <h4>{t("brief.numbers")}</h4>
      <ul class="numbers">
        {known.map(([dial, value]) => (
          <li key={dial}>
            {t(`dial.${dial}`)} <strong>{value}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}

const AGENDA_POINTS = 15;

export function AgendaCard({ hand }: { hand: Hand }) {
  return (
    <section class="agenda" data-role={hand.role} aria-labelledby="agenda-title">
      <p class="eyebrow" id="agenda-title">
        {t("brief.agenda")}
      </p>
      <h3>{t(`agenda.${hand.agenda}`)}</h3>
      <p>{t(`agenda.${hand.agenda}.text`)}</p>
      <p class="hint">{t("brief.agenda.points", { points: AGENDA_POINTS })}</p>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="brief-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
