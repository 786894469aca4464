import type { CardId } from "@freeze/shared/rules";
import alarmClock from "lucide-static/icons/alarm-clock.svg";
import ban from "lucide-static/icons/ban.svg";
import calendarClock from "lucide-static/icons/calendar-clock.svg";
import camera from "lucide-static/icons/camera.svg";
import doorOpen from "lucide-static/icons/door-open.svg";
import feather from "lucide-static/icons/feather.svg";
import fence from "lucide-static/icons/fence.svg";
import fileCheck from "lucide-static/icons/file-check.svg";
import fileX from "lucide-static/icons/file-x.svg";
import flower2 from "lucide-static/icons/flower-2.svg";
import fuel from "lucide-static/icons/fuel.svg";
import hand from "lucide-static/icons/hand.svg";
import handFist from "lucide-static/icons/hand-fist.svg";
import handshake from "lucide-static/icons/handshake.svg";
import landmark from "lucide-static/icons/landmark.svg";
import mail from "lucide-static/icons/mail.svg";
import messageCircleQuestion from "lucide-static/icons/message-circle-question.svg";
import milestone from "lucide-static/icons/milestone.svg";
import crate from "lucide-static/icons/package.svg";
import phone from "lucide-static/icons/phone.svg";
import plane from "lucide-static/icons/plane.svg";
import planeTakeoff from "lucide-static/icons/plane-takeoff.svg";
import radar from "lucide-static/icons/radar.svg";
import radiation from "lucide-static/icons/radiation.svg";
import rocket from "lucide-static/icons/rocket.svg";
import scale from "lucide-static/icons/scale.svg";
import scrollText from "lucide-static/icons/scroll-text.svg";
import searchCheck from "lucide-static/icons/search-check.svg";
import shield from "lucide-static/icons/shield.svg";
import shieldCheck from "lucide-static/icons/shield-check.svg";
import ship from "lucide-static/icons/ship.svg";
import split from "lucide-static/icons/split.svg";
import stamp from "lucide-static/icons/stamp.svg";
import swords from "lucide-static/icons/swords.svg";
import trainFront from "lucide-static/icons/train-front.svg";
import unlink2 from "lucide-static/icons/unlink-2.svg";
import userCheck from "lucide-static/icons/user-check.svg";
import users from "lucide-static/icons/users.svg";
import waves from "lucide-static/icons/waves.svg";

/** The emblem engraved on each card: a line drawing, used as a mask. */
export const EMBLEMS: Readonly<Record<CardId, string>> = {
  tighten: fence,
  ease_quietly: doorOpen,
  fuel,
  dual_suspension: scale,
  reaffirm_pact: scrollText,
  limit_pact: fileX,
  press_seoul: handFist,
  border_plan: waves,
  return_visit: trainFront,
  test: radiation,
  short_range: rocket,
  moratorium: hand,
  show_dismantle: camera,
  release: userCheck,
  inspectors: searchCheck,
  divide_five: split,
  purge: unlink2,
  evade: ship,
  charm: flower2,
  sanction: ban,
  secondary: landmark,
  waiver: stamp,
  us_drill: swords,
  assure: shieldCheck,
  assets: plane,
  reassure: handshake,
  ultimatum: alarmClock,
  exemption: fileCheck,
  letter: mail,
  shuttle: planeTakeoff,
  aid: crate,
  project: milestone,
  hotline: phone,
  reunions: users,
  rok_drill: shield,
  ask_delay: calendarClock,
  peace_decl: feather,
  ask_washington: messageCircleQuestion,
  missile_def: radar,
};
