import { type Hand, othersThan, type Role, type ScenarioId } from "@freeze/shared/rules";
import type { ComponentChildren } from "preact";
import { t } from "../model/language.ts";
import { RoleBadge } from "../ui/Flag.tsx";

interface Props {
  scenario: ScenarioId;
  /** null: nobody's brief, the situation only. */
  role: Role | null;
  /** The own hand once the match has begun: its numbers and agenda belong to the brief. */
  hand: Hand | null;
}

const THREE = [1, 2, 3];

/** What a delegate reads before and during the match. */
export function Brief({ scenario, role, hand }: Props) {
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
          <OpenBrief role={role} />
          <SecretBrief role={role} hand={hand} />
        </>
      ) : (
        <p class="hint">{t("lobby.brief.none")}</p>
      )}
    </div>
  );
}

function OpenBrief({ role }: { role: Role }) {
  return (
    <Part title={t("brief.public")}>
      <p>{t(`brief.${role}.public`)}</p>
      <h4>{t("brief.interests")}</h4>
      <List keys={THREE.map((n) => `brief.${role}.interest.${n}`)} />
      <h4>{t("brief.holds")}</h4>
      <p>{t(`brief.${role}.holds`)}</p>
    </Part>
  );
}

function SecretBrief({ role, hand }: { role: Role; hand: Hand | null }) {
  return (
    <section class="brief-secret" aria-labelledby="secret-title">
      <h3 id="secret-title">
        <span class="seal" aria-hidden="true" />
        {t("brief.secret")}
      </h3>
      <p>{t(`brief.${role}.secret`)}</p>
      {hand ? <Numbers hand={hand} /> : <p class="hint">{t("brief.agenda.later")}</p>}
      <h4>{t("brief.weights")}</h4>
      <p>{t(`brief.${role}.weights`)}</p>
      <div class="brief-columns">
        <div>
          <h4>{t("brief.red")}</h4>
          <List keys={[1, 2].map((n) => `brief.${role}.red.${n}`)} />
        </div>
        <div>
          <h4>{t("brief.offers")}</h4>
          <List keys={THREE.map((n) => `brief.${role}.offer.${n}`)} />
        </div>
      </div>
      <h4>{t("brief.others")}</h4>
      <dl class="brief-others">
        {othersThan(role).map((other) => (
          <div key={other}>
            <dt>
              <RoleBadge role={other} short size={18} />
            </dt>
            <dd>{t(`brief.${role}.others.${other}`)}</dd>
          </div>
        ))}
      </dl>
      <h4>{t("brief.dilemma")}</h4>
      <p class="dilemma">{t(`brief.${role}.dilemma`)}</p>
    </section>
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

const List = ({ keys }: { keys: readonly string[] }) => (
  <ul class="bullets">
    {keys.map((key) => (
      <li key={key}>{t(key)}</li>
    ))}
  </ul>
);

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="brief-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
