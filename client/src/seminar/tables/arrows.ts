// Arrows go from tile to tile as they lie on the screen.

const SIDEWAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const UPRIGHT: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Takes the focus along; other keys are left alone. */
export function moveAmongTiles(event: KeyboardEvent): void {
  const from = event.target as HTMLElement;
  const all = [...document.querySelectorAll<HTMLElement>(".tile-open")];
  const side = SIDEWAYS[event.key];
  const up = UPRIGHT[event.key];
  if (side === undefined && up === undefined) return;
  event.preventDefault();
  const next = side !== undefined ? all[all.indexOf(from) + side] : nearest(all, from, up ?? 1);
  next?.focus();
}

/** The tile in the next row above or below that lies closest sideways. */
function nearest(
  all: readonly HTMLElement[],
  from: HTMLElement,
  way: number,
): HTMLElement | undefined {
  const here = middleOf(from);
  const beyond = all
    .map((tile) => ({ tile, at: middleOf(tile) }))
    .filter(({ at }) => (at.y - here.y) * way > 8)
    .sort(
      (a, b) =>
        Math.abs(a.at.y - here.y) - Math.abs(b.at.y - here.y) ||
        Math.abs(a.at.x - here.x) - Math.abs(b.at.x - here.x),
    );
  const row = beyond[0]?.at.y ?? 0;
  return beyond
    .filter(({ at }) => Math.abs(at.y - row) < 8)
    .sort((a, b) => Math.abs(a.at.x - here.x) - Math.abs(b.at.x - here.x))[0]?.tile;
}

function middleOf(tile: HTMLElement): { readonly x: number; readonly y: number } {
  const { left, right, top } = (tile.closest(".tile") ?? tile).getBoundingClientRect();
  return { x: (left + right) / 2, y: top };
}
