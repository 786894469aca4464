import { type Phase, ROLES, type Role } from "@freeze/shared/rules";
import { usePanel } from "./context.ts";
import { ActButton, Button, Flag } from "./kit.tsx";
import { hasQuestion } from "./news/whatNow.ts";

/** Phases that a role ends by saying it is ready; Orders end by sealing. */
const BY_READY: readonly Phase[] = ["briefing", "talks", "resolution", "communique"];

/** Who is ready, and the way to say so. */
export function ReadyBar() {
  const { t, view, role, live, head, state, source } = usePanel();
  const { phase, ready } = view.board;
  const seats = source.lobby.value?.seats;
  // One accent a screen: while an offer is being written, sending it is the main thing.
  const writing = state.tab.value === "deals" && state.offer.value !== null;
  return (
    <footer class="p-ready">
      <ul aria-label={t("panel.ready.who")}>
        {ROLES.map((one) => (
          <li key={one} data-role={one} class={ready[one] ? "is-ready" : ""}>
            <Flag role={one} />
            <span class="p-hidden">
              {t(`role.${one}.short`)}: {t(ready[one] ? "panel.ready.yes" : "panel.ready.no")}
              {seats?.[one].kind === "bot" && ` (${t("panel.talks.bot")})`}
            </span>
            <i aria-hidden="true">{ready[one] ? "✓" : "·"}</i>
          </li>
        ))}
      </ul>
      <p class="p-late" role="status">
        {live && role && ready[role] && <WaitedFor />}
      </p>
      {live && role && !head && BY_READY.includes(phase) && !ready[role] && (
        <p class="p-late">
          {t(seats?.[role].kind === "bot" ? "student.bot.ready" : "student.aide.ready")}
        </p>
      )}
      {live &&
        role &&
        head &&
        BY_READY.includes(phase) &&
        (hasQuestion(view, role) && !ready[role] ? (
          <Button
            kind="main"
            onClick={() => {
              state.overlay.value = { name: "newspaper", round: view.board.round };
            }}
          >
            {t("panel.now.seePaper")}
          </Button>
        ) : (
          <ActButton
            action={{ type: "ready", ready: !ready[role] }}
            kind={ready[role] || writing ? "plain" : "main"}
          >
            {t(ready[role] ? "panel.ready.not" : `panel.ready.${phase}`)}
          </ActButton>
        ))}
      {live &&
        role &&
        phase === "orders" &&
        (view.hand?.orders || state.tab.value !== "orders") && (
          <Button
            kind={view.hand?.orders ? "plain" : "main"}
            onClick={() => {
              state.tab.value = "orders";
            }}
          >
            {t(view.hand?.orders ? "panel.ready.sealed" : "panel.now.toOrders")}
          </Button>
        )}
    </footer>
  );
}

/** Whom a delegate who is done waits for: bots that think, then people. */
function WaitedFor() {
  const { t, view, source } = usePanel();
  const seats = source.lobby.value?.seats;
  const late = ROLES.filter((one) => !view.board.ready[one]);
  const bots = late.filter((one) => seats?.[one].kind === "bot");
  const people = late.filter((one) => !bots.includes(one));
  const names = (roles: readonly Role[]) =>
    roles.map((one) => t(`role.${one}.short`)).join(t("panel.ready.and"));
  return (
    <>
      {bots.length > 0 && <span>{t("panel.ready.thinking", { who: names(bots) })}</span>}
      {people.length > 0 && <span>{t("panel.ready.waiting", { who: names(people) })}</span>}
    </>
  );
}
