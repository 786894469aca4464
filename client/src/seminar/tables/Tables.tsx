import type { TableTile } from "@freeze/shared/net";
import { t } from "../../model/language.ts";
import { Choices } from "../../ui/Field.tsx";
import { useDesk } from "../console/desk.ts";
import { FILTERS, groupsOf, passes } from "./order.ts";
import { Tile } from "./Tile.tsx";

/** Above this number of tables those that run well are drawn small. */
const MANY = 12;

/** All tables: first those that need the instructor, then those that run by themselves. */
export function Tables() {
  const { view, state } = useDesk();
  const tables = Object.values(view.tables);
  if (tables.length === 0) {
    return (
      <p class="empty desk-empty">
        {t("seminar.tables.none")}{" "}
        <button type="button" class="link" onClick={() => (state.main.value = "people")}>
          {t("seminar.tables.seat")}
        </button>
      </p>
    );
  }
  const { needing, well } = groupsOf(tables, state.filter.value);
  const small = tables.length > MANY;
  return (
    <div class="tables">
      <div class="tile-filter">
        <Choices
          legend={t("seminar.filter")}
          quietLegend
          value={state.filter.value}
          onChange={(filter) => (state.filter.value = filter)}
          choices={FILTERS.map((id) => ({
            value: id,
            label: (
              <>
                {t(`seminar.filter.${id}`)}{" "}
                <small>{tables.filter((tile) => passes(tile, id)).length}</small>
              </>
            ),
          }))}
        />
      </div>
      {needing.length > 0 ? (
        <Group title={t("seminar.tables.need", { count: needing.length })} tiles={needing} />
      ) : null}
      {well.length > 0 ? (
        <Group
          title={t("seminar.tables.well", { count: well.length })}
          tiles={well}
          small={small}
        />
      ) : null}
      {needing.length + well.length === 0 ? (
        <p class="empty">{t("seminar.filter.nothing")}</p>
      ) : null}
    </div>
  );
}

function Group(props: { title: string; tiles: readonly TableTile[]; small?: boolean }) {
  return (
    <section class="tile-group" aria-label={props.title}>
      <h2>{props.title}</h2>
      <ul class={props.small ? "tiles tiles-small" : "tiles"}>
        {props.tiles.map((tile) => (
          <Tile key={tile.code} tile={tile} small={props.small ?? false} />
        ))}
      </ul>
    </section>
  );
}
