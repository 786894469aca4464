import type { Story } from "@freeze/shared/text";
import type { JSX } from "preact";
import { burst, cut, sea, sky, stack } from "./burin.ts";

type Plate =
  | "summit"
  | "needle"
  | "arc"
  | "seal"
  | "radar"
  | "table"
  | "torn"
  | "fleet"
  | "barrier"
  | "harbour";

/** Which plate the printer takes from the case. */
const PLATE_OF: Readonly<Record<Story, Plate>> = {
  war: "radar",
  settlement: "seal",
  crisis: "radar",
  test: "needle",
  caught: "torn",
  breach: "torn",
  leak: "torn",
  summit: "summit",
  deal: "seal",
  dealEnded: "torn",
  launch: "arc",
  plenary: "table",
  drill: "fleet",
  assets: "fleet",
  sanction: "barrier",
  relief: "barrier",
  quiet: "harbour",
};

/** A woodcut over the lead story, in one ink. It says nothing that the headline does not. */
export function Engraving({ story }: { story: Story }) {
  const plate = PLATE_OF[story];
  return (
    <svg class="p-engraving" viewBox="0 0 600 190" aria-hidden="true" data-plate={plate}>
      <svg aria-hidden="true" x="8" y="8" width="584" height="174" viewBox="8 8 584 174">
        {PLATES[plate]}
      </svg>
      <path class="line" d="M3 3H597V187H3Z" stroke-width="3" />
      <path class="line" d="M8 8H592V182H8Z" stroke-width="0.8" />
    </svg>
  );
}

/** A flag in the wind from the top of its pole; `way` 1 flies to the right, -1 to the left. */
const flag = (x: number, y: number, way: 1 | -1): string =>
  `M${x} ${y}c${way * 22} -14 ${way * 42} 12 ${way * 74} -2v50c${way * -30} 14 ${way * -52} -12 ${way * -74} 2Z`;

const ships = (x: number, y: number, s: number): string =>
  `M${x} ${y}h${150 * s}l${-16 * s} ${20 * s}h${-116 * s}ZM${x + 40 * s} ${y}v${-16 * s}h${16 * s}v${-14 * s}h${18 * s}v${-22 * s}h${4 * s}v${22 * s}h${8 * s}v${14 * s}h${22 * s}v${16 * s}Z` +
  `M${x + 14 * s} ${y - 3 * s}h${22 * s}v${-5 * s}h${-10 * s}l${-14 * s} ${-3 * s}Z`;

/** A bomber from below, its nose to the left. */
const bomber = (x: number, y: number, s: number): string =>
  `M${x} ${y}l${20 * s} ${-4 * s} ${34 * s} ${-26 * s}h${8 * s}l${-12 * s} ${26 * s}h${18 * s}l${10 * s} ${-9 * s}h${5 * s}l${-5 * s} ${13 * s} ${5 * s} ${13 * s}h${-5 * s}l${-10 * s} ${-9 * s}h${-18 * s}l${12 * s} ${26 * s}h${-8 * s}l${-34 * s} ${-26 * s}Z`;

const gull = (x: number, y: number, s: number): string =>
  `M${x} ${y}q${9 * s} ${-11 * s} ${18 * s} 0q${9 * s} ${-11 * s} ${18 * s} 0q${-9 * s} ${-6 * s} ${-18 * s} ${5 * s}q${-9 * s} ${-11 * s} ${-18 * s} ${-5 * s}Z`;

/** The pen of the instrument on its drum: calm, the shock, and what rings after it. */
const TREMOR =
  "M70 104h60l5 -5 5 9 5 -7 6 6h26l4 -14 5 26 5 -44 6 72 6 -96 7 118 7 -104 6 76 6 -58 6 44 5 -32 5 22 5 -14 5 9 5 -6h24";

const seats = [-150, -78, 0, 78, 150].map((x) => {
  const y = 62 + Math.abs(x) * 0.13;
  return `M${300 + x - 15} ${y + 34}v-20a15 15 0 0 1 30 0v20ZM${300 + x - 8} ${y - 7}a8 9 0 1 1 16 0a8 9 0 1 1 -16 0Z`;
});

const PLATES: Readonly<Record<Plate, JSX.Element>> = {
  summit: (
    <>
      <path class="ink" d={sky({ top: 12, bottom: 154, step: 5, weight: 1.9 })} />
      <path class="paper" d={`${flag(150, 34, 1)}${flag(450, 34, -1)}`} />
      <path class="line" d={`${flag(150, 34, 1)}${flag(450, 34, -1)}`} stroke-width="2.4" />
      <path class="ink" d={stack({ x: 154, to: 220, y: 42, rows: 7, step: 6, weight: 1.7 })} />
      <path class="ink" d={stack({ x: 380, to: 446, y: 46, rows: 3, step: 14, weight: 4.4 })} />
      <path class="ink" d="M146 22h5v134h-5ZM449 22h5v134h-5ZM148 14l6 9h-12ZM451 14l6 9h-12Z" />
      <path class="paper" d="M252 92l40 -6 30 4 26 6v34l-38 8 -30 -4 -28 -8Z" />
      <path class="ink" d="M180 128l64 -40 16 38 -70 32ZM420 128l-64 -40 -16 38 70 32Z" />
      <path
        class="paper line"
        d="M246 86l10 -3 14 40 -10 5ZM354 86l-10 -3 -14 40 10 5Z"
        stroke-width="2"
      />
      <path
        class="line"
        d="M258 88c16 -4 30 -4 40 2l34 20c6 5 2 12 -5 10l-20 -8M270 122l22 12c6 3 12 -2 8 -8M300 132c8 4 14 -2 10 -9M312 130c8 3 13 -3 9 -10M342 88c-14 -5 -30 -5 -42 2l-16 12c-4 6 4 11 10 7l12 -7M331 120l-8 5"
        stroke-width="2.4"
      />
      <path class="ink" d="M60 156h480l16 12H44ZM70 170h460v12H70Z" />
    </>
  ),
  needle: (
    <>
      <path class="ink" d={sky({ top: 12, bottom: 176, step: 6, weight: 1.5 })} />
      <path class="paper" d="M52 40h330a16 66 0 0 1 0 132H52a16 66 0 0 1 0 -132Z" />
      <path class="line" d="M52 40h330a16 66 0 0 1 0 132H52a16 66 0 0 1 0 -132Z" stroke-width="3" />
      <path class="line" d="M382 40a16 66 0 0 0 0 132" stroke-width="1.6" />
      <path class="ink" d={stack({ x: 44, to: 372, y: 140, rows: 8, step: 4, weight: 1.9 })} />
      <path class="line" d={TREMOR} stroke-width="2.2" />
      <path class="ink" d="M318 104l150 -52 7 12 -152 42ZM462 44h30v132h-30ZM444 170h66v12h-66Z" />
      <path class="ink" d="M477 24a22 22 0 1 1 -.1 0Z" />
      <path class="paper" d="M477 36a10 10 0 1 1 -.1 0Z" />
    </>
  ),
  arc: (
    <>
      <path class="ink" d={sky({ top: 12, bottom: 108, step: 6, weight: 2.2 })} />
      <path class="paper" d="M70 124C180 -14 370 -12 500 118L486 124C360 14 196 12 92 124Z" />
      <path
        class="line"
        d="M82 122C190 -2 366 0 492 116"
        stroke-width="3"
        stroke-dasharray="14 7 5 7"
      />
      <path
        class="ink"
        d="M462 72l8 -6 40 38c8 9 12 18 12 26c-8 -1 -17 -6 -25 -15ZM456 62l16 8 -10 4 -4 10Z"
      />
      <path class="ink" d={sea({ top: 126, bottom: 178, seed: 5 })} />
      <path class="ink" d="M10 128c24 -26 50 -22 74 -10l34 14 -40 8 -68 8Z" />
    </>
  ),
  seal: (
    <>
      <path class="ink" d={sky({ top: 12, bottom: 178, step: 5, weight: 2 })} />
      <path class="paper" d="M112 26l318 -8 22 152 -332 8Z" />
      <path class="line" d="M112 26l318 -8 22 152 -332 8Z" stroke-width="2.6" />
      <path
        class="ink"
        d={`${stack({ x: 140, to: 398, y: 44, rows: 6, step: 11, weight: 1.5 })}${cut(150, 268, 152, 1.4)}`}
      />
      <path
        class="line"
        d="M156 146c10 -22 20 -22 18 -6s-10 14 -4 2 22 -16 20 -2 10 -6 16 -8 2 12 10 6 14 -10 40 -2"
        stroke-width="2.2"
      />
      <path class="ink" d="M252 138l26 -34L448 8l40 0 -16 26L294 124Z" />
      <path class="paper" d="M262 130l20 -22 8 10ZM298 104L456 14l8 1L302 112Z" />
      <path class="ink" d={burst({ x: 392, y: 136, from: 26, to: 38, count: 22 })} />
      <path class="ink" d="M392 106a30 30 0 1 1 -.1 0Z" />
      <path class="paper" d="M392 113a23 23 0 1 1 -.1 0Z" />
      <path class="ink" d="M392 118l5 12 13 1 -10 8 3 13 -11 -7 -11 7 3 -13 -10 -8 13 -1Z" />
      <path class="ink" d="M376 164l-10 20 12 -3 6 8 8 -20ZM408 164l10 20 -12 -3 -6 8 -8 -20Z" />
    </>
  ),
  radar: (
    <>
      <path class="ink" d="M10 10H590V180H10Z" />
      <path class="paper" d={sky({ top: 14, bottom: 182, step: 6, weight: 1.3 })} />
      <path class="paper" d="M300 10a85 85 0 1 1 -.1 0Z" />
      <path class="ink" d="M300 15a80 80 0 1 1 -.1 0Z" />
      <path
        class="paper"
        d={burst({ x: 300, y: 95, from: 4, to: 78, count: 9, first: -78, last: -22 })}
      />
      <path
        class="pale"
        d="M300 41a54 54 0 1 1 -.1 0ZM300 67a28 28 0 1 1 -.1 0ZM220 95H380M300 15V175"
        stroke-width="1.4"
      />
      <path
        class="paper"
        d="M340 52l5 -5 5 5 -5 5ZM356 70l5 -5 5 5 -5 5ZM326 40l4 -4 4 4 -4 4ZM262 128a3 3 0 1 1 -.1 0Z"
      />
    </>
  ),
  table: (
    <>
      <path class="ink" d={sky({ top: 12, bottom: 100, step: 6, weight: 1.8 })} />
      <path class="paper" d={seats.join("")} stroke="currentColor" />
      <path class="ink" d={seats.join("")} />
      <path
        class="paper"
        d="M300 84c130 0 236 20 236 46s-106 46 -236 46 -236 -20 -236 -46 106 -46 236 -46Z"
      />
      <path
        class="line"
        d="M300 84c130 0 236 20 236 46s-106 46 -236 46 -236 -20 -236 -46 106 -46 236 -46Z"
        stroke-width="3"
      />
      <path
        class="ink"
        d="M64 130c0 26 106 46 236 46s236 -20 236 -46v10c0 26 -106 42 -236 42S64 166 64 140Z"
      />
      <path
        class="line"
        d="M300 96c96 0 172 14 172 33s-76 34 -172 34 -172 -15 -172 -34 76 -33 172 -33Z"
      />
      <path class="ink" d={stack({ x: 196, to: 404, y: 116, rows: 7, step: 5, weight: 1.6 })} />
      <path
        class="paper line"
        d="M150 108l34 -5 8 8 -36 5ZM416 103l34 5 -6 8 -36 -5ZM282 99h36l4 9h-44Z"
        stroke-width="1.6"
      />
    </>
  ),
  torn: (
    <>
      <path class="ink" d={sky({ top: 12, bottom: 180, step: 5, weight: 2.4 })} />
      <path
        class="paper line"
        d="M96 30l176 -12 10 22 -14 16 18 18 -16 22 14 18 -20 20 12 34 -166 8Z"
        stroke-width="2.6"
      />
      <path
        class="paper line"
        d="M504 26l-182 -4 10 24 -12 14 20 18 -18 24 16 14 -16 22 8 38 190 -12Z"
        stroke-width="2.6"
      />
      <path class="ink" d={stack({ x: 122, to: 246, y: 52, rows: 6, step: 15, weight: 1.7 })} />
      <path class="ink" d={stack({ x: 354, to: 484, y: 50, rows: 5, step: 15, weight: 1.7 })} />
      <path class="ink" d="M440 122a22 22 0 1 1 -.1 0Z" />
      <path
        class="paper"
        d="M440 127a17 17 0 1 1 -.1 0ZM444 120l-8 16 8 8 -6 26 14 -28 -8 -8 8 -14Z"
      />
      <path class="ink" d="M440 132l3 8 9 0 -7 6 2 9 -7 -5 -7 5 2 -9 -7 -6 9 0Z" />
      <path
        class="ink"
        d="M292 70l6 -8 4 9ZM300 118l8 -4 0 9ZM290 150l5 -7 5 6ZM306 46l5 4 -7 4Z"
      />
    </>
  ),
  fleet: (
    <>
      <path class="ink" d={sky({ top: 12, bottom: 112, step: 6, weight: 1.7 })} />
      <path class="paper" d={`${bomber(92, 56, 1.5)}${bomber(236, 38, 0.9)}`} />
      <path class="paper" d="M300 142l24 -92 170 20 40 72Z" />
      <path class="ink" d={`${bomber(96, 56, 1.35)}${bomber(238, 38, 0.78)}`} />
      <path class="ink" d={ships(316, 120, 1.45)} />
      <path class="ink" d={sea({ top: 140, bottom: 178, seed: 3 })} />
    </>
  ),
  barrier: (
    <>
      <path class="ink" d={sky({ top: 12, bottom: 98, step: 6, weight: 1.8 })} />
      <path
        class="ink"
        d="M10 104c60 -30 110 -34 168 -8 60 -40 130 -44 200 0 70 -26 140 -20 212 6v8H10Z"
      />
      <path class="paper" d="M10 112H590V182H10Z" />
      <path class="ink" d="M228 112l-120 70h-12l126 -70ZM372 112l120 70h12l-126 -70Z" />
      <path class="ink" d={stack({ x: 20, to: 150, y: 120, rows: 8, step: 7, weight: 2 })} />
      <path class="ink" d={stack({ x: 450, to: 584, y: 120, rows: 8, step: 7, weight: 2 })} />
      <path class="ink" d="M96 60h66v112h-66ZM88 48h82l-8 14h-66Z" />
      <path class="paper" d="M108 74h20v30h-20ZM134 74h18v30h-18Z" />
      <path class="paper line" d="M150 116H520v18H150Z" stroke-width="2.6" />
      <path
        class="ink"
        d={[190, 250, 310, 370, 430, 490].map((x) => `M${x} 116h24l-14 18h-24Z`).join("")}
      />
      <path class="ink" d="M504 108h14v66h-14ZM494 172h34v8h-34Z" />
      <path class="ink" d="M326 118a22 22 0 1 1 -.1 0Z" />
      <path class="paper" d="M309 135h34v10h-34Z" />
    </>
  ),
  harbour: (
    <>
      <path class="ink" d={sky({ top: 12, bottom: 110, step: 5, weight: 2 })} />
      <path class="paper" d="M380 112a40 40 0 0 1 80 0Z" />
      <path class="line" d="M380 112a40 40 0 0 1 80 0" stroke-width="2.4" />
      <path class="paper" d={`${gull(236, 50, 1.9)}${gull(316, 34, 1.3)}${gull(180, 76, 1.4)}`} />
      <path class="ink" d={`${gull(238, 50, 1.6)}${gull(318, 34, 1)}${gull(182, 76, 1.1)}`} />
      <path class="ink" d={sea({ top: 114, bottom: 178, seed: 1 })} />
      <path class="paper" d="M66 132l12 -92h8l62 88 8 6h62l-10 24H64Z" />
      <path
        class="ink"
        d="M52 136h152l-16 26H70ZM112 30h4v106h-4ZM108 40v86l-50 2c10 -34 28 -62 50 -88ZM120 52c30 22 46 46 52 74l-52 2Z"
      />
      <path
        class="ink"
        d="M470 128h120v10H470ZM482 136h9v46h-9ZM530 136h9v46h-9ZM572 136h9v46h-9Z"
      />
      <path class="ink" d="M514 106h40v22h-40ZM508 106l26 -18 26 18Z" />
    </>
  ),
};
