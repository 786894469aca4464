import type { Role } from "@freeze/shared/rules";
import cn from "flag-icons/flags/4x3/cn.svg";
import kp from "flag-icons/flags/4x3/kp.svg";
import kr from "flag-icons/flags/4x3/kr.svg";
import us from "flag-icons/flags/4x3/us.svg";

/** Address of each delegation's flag picture, 4:3. */
export const FLAGS: Readonly<Record<Role, string>> = { china: cn, dprk: kp, us, rok: kr };
