import { useSignal } from "@preact/signals";
import { t } from "../../model/language.ts";
import { Button } from "../../ui/Button.tsx";
import { useDesk } from "../console/desk.ts";
import { Lifted } from "./Lifted.tsx";
import { Roll } from "./Roll.tsx";
import { SeatingBoard } from "./SeatingBoard.tsx";
import { useSeating } from "./useSeating.ts";

/** Who is here and who sits where: a list beside a board that can be changed with mouse, finger or keys. */
export function People() {
  const { view } = useDesk();
  const desk = useSeating();
  /** The student in hand: the next place that is pressed takes them. */
  const lifted = useSignal<string | null>(null);
  const benched = desk.seating.bench.filter((id) => view.students[id]?.here).length;
  const tables = desk.seating.tables.length;
  const changeable = view.stage === "gathering" || view.stage === "brief";
  return (
    <div class="people">
      <div class="people-bar">
        {changeable ? (
          <Button onClick={desk.propose} kind={tables === 0 ? "primary" : "plain"}>
            {t(tables === 0 ? "seminar.seating.propose" : "seminar.seating.anew")}
          </Button>
        ) : null}
        {tables > 0 && benched > 0 && desk.isDraft ? (
          <Button onClick={desk.fill}>{t("seminar.seating.fill", { count: benched })}</Button>
        ) : null}
        {desk.isDraft && tables > 0 ? (
          <>
            <Button kind="primary" onClick={() => void desk.commit()}>
              {t("seminar.seating.seat")}
            </Button>
            <Button kind="quiet" onClick={desk.discard}>
              {t("seminar.seating.discard")}
            </Button>
          </>
        ) : null}
        {tables > 0 && !desk.isDraft ? (
          <a
            class="button button-quiet"
            href={`/seminar/${view.code}/cards`}
            target="_blank"
            rel="noopener"
          >
            {t("seminar.cards.open")}
          </a>
        ) : null}
        <p class="hint">
          {t(desk.isDraft && tables > 0 ? "seminar.seating.draft" : "seminar.seating.hint")}
        </p>
      </div>
      <div class="people-body">
        <Roll seating={desk.isDraft ? desk.seating : null} />
        <SeatingBoard desk={desk} lifted={lifted} />
      </div>
      {lifted.value ? <Lifted desk={desk} lifted={lifted} student={lifted.value} /> : null}
    </div>
  );
}
