import { ROLES, type Role } from "@freeze/shared/rules";
import { RoleBadge } from "../../ui/Flag.tsx";

/** Any of the four governments, as boxes to tick; none ticked has a meaning that is said. */
export function RolePicks(props: {
  legend: string;
  none: string;
  value: readonly Role[];
  onChange: (roles: readonly Role[]) => void;
}) {
  const { value } = props;
  return (
    <fieldset class="choices">
      <legend>{props.legend}</legend>
      <div class="choices-list">
        {ROLES.map((role) => (
          <label key={role} class="choice" data-on={value.includes(role)}>
            <input
              type="checkbox"
              checked={value.includes(role)}
              onChange={(event) =>
                props.onChange(
                  ROLES.filter((one) =>
                    one === role ? event.currentTarget.checked : value.includes(one),
                  ),
                )
              }
            />
            <RoleBadge role={role} short size={18} />
          </label>
        ))}
      </div>
      {value.length === 0 ? <p class="hint">{props.none}</p> : null}
    </fieldset>
  );
}
