// What can be picked on the table, and where it lies. Pure.
import { ROLES, type Role } from "@freeze/shared/rules";
import type { PlacedChip } from "./chips.ts";
import type { Box, Disc, Layout, Point } from "./layout.ts";
import { stageDiscs } from "./paint/stage.ts";
import type { Picture } from "./picture.ts";

/** The dials that can be asked about. */
export type PickedDial = "tension" | "sanctions" | "enforcement";

export type Target =
  | { readonly kind: "role"; readonly role: Role }
  | { readonly kind: "deal"; readonly id: string }
  | { readonly kind: "summit"; readonly id: string }
  | { readonly kind: "dial"; readonly dial: PickedDial };

/** A part of the table that answers to a click; `target` null folds the scene away. */
export interface Region {
  readonly name: string;
  readonly box: Box;
  readonly target: Target | null;
}

/** Regions from the lowest to the topmost. While a scene stands, it covers what lies on the glass. */
export function regionsOf(
  layout: Layout,
  picture: Picture,
  open: { readonly chips: readonly PlacedChip[]; readonly stageOpen: boolean },
): readonly Region[] {
  const covered = open.stageOpen && picture.stage.kind !== "empty";
  return [
    ...(covered ? [] : open.chips.flatMap(chipRegion)),
    { name: "gauge", box: around(layout.gauge), target: { kind: "dial", dial: "tension" } },
    {
      name: "sanctions",
      box: around(layout.sanctions),
      target: { kind: "dial", dial: "sanctions" },
    },
    {
      name: "enforcement",
      box: around(layout.enforcement),
      target: { kind: "dial", dial: "enforcement" },
    },
    ...(covered ? stageRegions(layout, picture) : []),
    ...ROLES.map(
      (role): Region => ({
        name: `plate.${role}`,
        box: layout.plates[role],
        target: { kind: "role", role },
      }),
    ),
  ];
}

/** The topmost region under a point. */
export const regionAt = (regions: readonly Region[], at: Point): Region | undefined =>
  regions.findLast(
    ({ box }) => at.x >= box.x && at.x <= box.x + box.w && at.y >= box.y && at.y <= box.y + box.h,
  );

const around = ({ x, y, r }: Disc): Box => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r });

function chipRegion({ chip, box }: PlacedChip): readonly Region[] {
  const region = (target: Target): readonly Region[] => [{ name: chip.id, box, target }];
  switch (chip.kind) {
    case "freeze":
      return region({ kind: "deal", id: chip.freeze.deal });
    case "flow":
      if (chip.flow.deal !== null) return region({ kind: "deal", id: chip.flow.deal });
      if (chip.flow.kind === "sanctions") return region({ kind: "dial", dial: "sanctions" });
      return region({ kind: "role", role: chip.flow.from });
    case "summit":
      return region({ kind: "summit", id: chip.summit.id });
    case "drill":
    case "city":
    case "land":
      return [];
  }
}

function stageRegions(layout: Layout, { stage }: Picture): readonly Region[] {
  if (stage.kind !== "events") return [];
  const discs = stageDiscs(layout, stage.items.length);
  const { width: w, height: h } = layout;
  return [
    { name: "veil", box: { x: 0, y: 0, w, h }, target: null },
    ...stage.items.flatMap((item, at) => {
      const disc = discs[at];
      if (!disc || item.kind !== "summit") return [];
      const target: Target = { kind: "summit", id: item.summit.id };
      return [{ name: `scene.${item.id}`, box: around(disc), target }];
    }),
  ];
}
