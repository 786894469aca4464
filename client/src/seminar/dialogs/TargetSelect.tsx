import { t } from "../../model/language.ts";
import { Select } from "../../ui/Field.tsx";
import { useDesk } from "../console/desk.ts";
import { placeText, tableText } from "../words.ts";

/** Everybody, one table, or (with `people`) one student. */
export function TargetSelect(props: {
  value: string;
  onChange: (value: string) => void;
  people?: boolean;
}) {
  const { view } = useDesk();
  const tables = Object.values(view.tables).sort((a, b) => a.number - b.number);
  const students = props.people
    ? Object.values(view.students).sort((a, b) => a.name.localeCompare(b.name))
    : [];
  return (
    <Select
      label={t("seminar.to")}
      value={props.value}
      onChange={props.onChange}
      choices={[
        { value: "all", label: t("seminar.everybody") },
        ...tables.map(({ code, number }) => ({ value: code, label: tableText(number) })),
        ...students.map(({ id, name, place }) => ({
          value: id,
          label: place ? `${name} · ${placeText(place)}` : name,
        })),
      ]}
    />
  );
}
