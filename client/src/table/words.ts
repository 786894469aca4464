// The picture in words: what is written on plates, chips and scenes. Pure functions of the picture and a translator.
import type { Pair, Role, Summit } from "@freeze/shared/rules";
import type { Translate } from "@freeze/shared/text";
import { tensionBand } from "../theme.ts";
import type { FlowPicture, FreezePicture, PlatePicture } from "./picture.ts";

/** The delegate's name, or what kind of bot sits there. */
export function delegateName(translate: Translate, plate: PlatePicture): string {
  const { seat } = plate;
  if (!seat || seat.kind === "empty") return translate("scene.seat.empty");
  if (seat.kind === "person") return seat.name;
  const temperament = seat.temperament === "" ? "" : translate(`temperament.${seat.temperament}`);
  return translate("scene.seat.bot", { temperament });
}

export function statusWord(translate: Translate, plate: PlatePicture): string {
  return plate.status === "none" ? "" : translate(`scene.status.${plate.status}`);
}

export const tensionWord = (translate: Translate, tension: number): string =>
  translate(`scene.tension.${tensionBand(tension).id}`);

/** Wordings of a freeze from the longest to the shortest. */
export function freezeWords(translate: Translate, freeze: FreezePicture): readonly string[] {
  const of = freeze.code === "DP" ? `${shortRole(translate, freeze.role)} · ` : "";
  const name = `${of}${translate(`scene.freeze.${freeze.code}`)}`;
  const rounds =
    freeze.roundsLeft === null
      ? translate("scene.rounds.open")
      : translate("scene.rounds.left", { n: freeze.roundsLeft });
  const secret = freeze.secret ? `${translate("scene.secret")} · ` : "";
  return [`${secret}${name} · ${rounds}`, `${secret}${name}`, ""];
}

export function flowWords(translate: Translate, flow: FlowPicture): readonly string[] {
  const name = translate(`scene.flow.${flow.what}`, { n: flow.strength });
  const short = translate(`scene.flow.${flow.what}.short`, { n: flow.strength });
  return flow.secret ? [`${translate("scene.secret")} · ${name}`, name, short] : [name, short];
}

export const shortRole = (translate: Translate, role: Role): string =>
  translate(`role.${role}.short`);

export function pairWords(translate: Translate, pair: Pair): string {
  const [a, b] = pair.split("+") as [Role, Role];
  return `${shortRole(translate, a)} – ${shortRole(translate, b)}`;
}

/** What became of a summit, or what is to come. */
export function summitWord(translate: Translate, summit: Summit): string {
  if (summit.status === "held") return translate(`scene.summit.${summit.outcome ?? "handshake"}`);
  return translate(`scene.summit.${summit.status}`);
}
