import type { Role } from "@freeze/shared/rules";
import cn from "flag-icons/flags/4x3/cn.svg";
import kp from "flag-icons/flags/4x3/kp.svg";
import kr from "flag-icons/flags/4x3/kr.svg";
import us from "flag-icons/flags/4x3/us.svg";
import { t } from "../model/language.ts";

export const FLAG_OF: Readonly<Record<Role, string>> = { china: cn, dprk: kp, us, rok: kr };

/** A government's flag; beside its name it is decoration. */
export function Flag({ role, size = 24 }: { role: Role; size?: number }) {
  return (
    <img
      class="flag"
      src={FLAG_OF[role]}
      alt=""
      width={size}
      height={Math.round((size * 3) / 4)}
      draggable={false}
    />
  );
}

/** Flag and name. `short`: "ROK" and not "Republic of Korea". */
export function RoleBadge(props: { role: Role; short?: boolean; size?: number }) {
  return (
    <span class="role-badge" data-role={props.role}>
      <Flag role={props.role} size={props.size ?? 22} />
      <span>{t(props.short ? `role.${props.role}.short` : `role.${props.role}`)}</span>
    </span>
  );
}
