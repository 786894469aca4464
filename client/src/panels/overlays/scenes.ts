// The telling of a round: the viewer's own log cut into scenes, each with its facts, causes and changes.
import type { Cause, Change, Effects, SeenEvent, Step } from "@freeze/shared/rules";
import { describe, type TextContext } from "@freeze/shared/text";
import type { Told } from "../read.ts";

export interface Scene {
  readonly step: Step;
  readonly facts: readonly string[];
  readonly causes: readonly { readonly cause: Cause; readonly effects: Effects }[];
  readonly changes: readonly Change[];
}

const TOLD_PHASES = ["resolution", "crisis"];

/** Scenes of a round in their order. Nothing is in them that is not in the viewer's log. */
export function scenesOf(
  told: readonly Told[],
  round: number,
  context: TextContext,
): readonly Scene[] {
  const scenes: Scene[] = [];
  let facts: string[] = [];
  for (const one of told) {
    if (one.round !== round || !TOLD_PHASES.includes(one.phase)) continue;
    const { event } = one;
    if (event.type === "dialsMoved") {
      push(scenes, { ...event, facts });
      facts = [];
    } else if (event.type === "heldReleased") {
      push(scenes, { step: "leaks", ...event, facts });
      facts = [];
    } else {
      const line = isTold(event) ? describe(event, context) : null;
      if (line !== null) facts.push(line);
    }
  }
  if (facts.length > 0) push(scenes, { step: "final", facts, causes: [], changes: [] });
  return scenes;
}

const UNTOLD: readonly SeenEvent["type"][] = [
  "phaseBegan",
  "binCrossed",
  "ledgerMarked",
  "effectsHeld",
];
const isTold = (event: SeenEvent): boolean => !UNTOLD.includes(event.type);

/** A second movement of the same step joins the scene before it. */
function push(scenes: Scene[], scene: Scene): void {
  const last = scenes[scenes.length - 1];
  if (last?.step !== scene.step) {
    scenes.push(scene);
    return;
  }
  scenes[scenes.length - 1] = {
    step: last.step,
    facts: [...last.facts, ...scene.facts],
    causes: merged([...last.causes, ...scene.causes]),
    changes: [...last.changes, ...scene.changes],
  };
}

/** What a pair alone learns of a cause comes as an event of its own: it is told once. */
function merged(causes: Scene["causes"]): Scene["causes"] {
  const known = new Map<string, Scene["causes"][number]>();
  for (const { cause, effects } of causes) {
    const key = JSON.stringify(cause);
    known.set(key, { cause, effects: { ...known.get(key)?.effects, ...effects } });
  }
  return [...known.values()];
}
