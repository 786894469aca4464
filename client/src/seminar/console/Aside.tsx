import { t } from "../../model/language.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { useDesk } from "./desk.ts";
import { Hands, handsUp } from "./Hands.tsx";
import { Messages } from "./Messages.tsx";
import { Planned } from "./Planned.tsx";
import { WayIn } from "./WayIn.tsx";

/** Beside the tables while none is open: who asks, what was said, what is planned. */
export function Aside() {
  const { view, state } = useDesk();
  const hands = handsUp(view).length;
  const planned = Object.keys(view.injects).length;
  const tab = state.aside.value ?? (view.stage === "gathering" ? "door" : "hands");
  return (
    <aside class="aside" aria-label={t("seminar.aside")}>
      <Tabs
        label={t("seminar.aside")}
        value={tab}
        onChange={(key) => (state.aside.value = key)}
        tabs={[
          { key: "door", label: t("seminar.aside.door") },
          {
            key: "hands",
            label: t("seminar.aside.hands"),
            badge: hands,
            badgeLabel: t("seminar.count.hands", { count: hands }),
          },
          { key: "messages", label: t("seminar.aside.messages") },
          {
            key: "planned",
            label: t("seminar.aside.planned"),
            badge: planned,
            badgeLabel: t("seminar.aside.planned"),
          },
        ]}
      >
        {tab === "door" ? <WayIn /> : null}
        {tab === "hands" ? <Hands /> : null}
        {tab === "messages" ? <Messages /> : null}
        {tab === "planned" ? <Planned /> : null}
      </Tabs>
    </aside>
  );
}
