import type { Ending } from "@freeze/shared/rules";
import type { JSX } from "preact";

/** The valley at the dividing line as the ending leaves it. A picture without words: the text stands beside it. */
export function Landscape({ ending }: { ending: Ending }) {
  return (
    <svg
      class="p-landscape"
      viewBox="0 0 1440 560"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <defs>
        <radialGradient id="p-dawn" cx="0.5" cy="0.5" r="0.5">
          <stop offset="0" stop-color="var(--tone)" stop-opacity="0.9" />
          <stop offset="0.25" stop-color="var(--tone)" stop-opacity="0.35" />
          <stop offset="1" stop-color="var(--tone)" stop-opacity="0" />
        </radialGradient>
      </defs>
      <ellipse cx="720" cy="330" rx="640" ry="300" fill="url(#p-dawn)" opacity={DAWN[ending]} />
      {SKY[ending]}
      <path class="far" d={FAR} />
      {ending === "collapse" && <City />}
      <path class="mid" d={MID} />
      <path class="river" d={RIVER} />
      {BEFORE[ending]}
      <path class="near" d={NEAR} />
    </svg>
  );
}

const FAR =
  "M0 330 L90 286 150 306 240 238 310 282 390 214 470 268 560 226 640 276 740 232 830 284 " +
  "920 220 1010 270 1100 206 1190 262 1270 226 1350 276 1440 246 V560 H0Z";
const MID =
  "M0 400 C120 356 210 372 320 384 S520 420 620 404 820 352 930 372 1130 424 1240 396 1440 366 1440 366 V560 H0Z";
const RIVER =
  "M610 404 C640 440 560 470 470 500 S360 560 340 560 H1120 C1090 530 960 500 850 470 S690 430 690 404Z";
const NEAR =
  "M0 478 C140 452 260 486 380 512 S560 556 620 560 H0Z M1440 462 C1310 446 1190 480 1080 506 S900 556 840 560 H1440Z";

const DAWN: Readonly<Record<Ending, number>> = {
  war: 0.95,
  collapse: 0.3,
  settlement: 1,
  freeze: 0.5,
  breakdown: 0.55,
  stalemate: 0.35,
};

const posts = (from: number, to: number, y: number, gap: number) =>
  Array.from({ length: Math.floor((to - from) / gap) + 1 }, (_, n) => from + n * gap)
    .map((x) => `M${x} ${y} v-46 l10 -10`)
    .join("");

const Fence = () => (
  <path
    class="line"
    d={`${posts(40, 1400, 470, 68)} M0 430 H1440 M0 444 H1440 M0 458 H1440`}
    stroke-width="3"
  />
);

const Bridge = () => (
  <>
    <path class="line" d="M430 470 Q720 396 1010 470 M430 478 H1010" stroke-width="7" />
    <path
      class="line"
      d="M500 452 V478 M570 438 V478 M645 430 V478 M720 427 V478 M795 430 V478 M870 438 V478 M940 452 V478"
    />
  </>
);

const Crystal = ({ x, y, r }: { x: number; y: number; r: number }) => (
  <g transform={`translate(${x} ${y}) scale(${r})`}>
    {[0, 60, 120].map((turn) => (
      <path
        key={turn}
        class="light"
        transform={`rotate(${turn})`}
        d="M0 -10 V10 M-3 -7 L0 -4 3 -7 M-3 7 L0 4 3 7"
        style={{ strokeWidth: 0.9 }}
      />
    ))}
  </g>
);

/** Behind the far ridge: the sky. */
const SKY: Readonly<Record<Ending, JSX.Element | null>> = {
  war: (
    <>
      <Plume x={330} />
      <Plume x={520} />
      <Plume x={1060} />
    </>
  ),
  collapse: null,
  settlement: <circle class="glow" cx="720" cy="250" r="74" opacity="0.9" />,
  freeze: (
    <>
      <Crystal x={180} y={130} r={4} />
      <Crystal x={1250} y={110} r={5} />
      <Crystal x={1080} y={60} r={2.4} />
      <Crystal x={340} y={70} r={2.2} />
    </>
  ),
  breakdown: (
    <>
      <path class="beam" d="M250 380 L0 -40 120 -60Z" />
      <path class="beam" d="M1190 380 L1330 -60 1460 -20Z" />
    </>
  ),
  stalemate: null,
};

/** A column of smoke that thins towards the top. */
function Plume({ x }: { x: number }) {
  const puffs = [0, 1, 2, 3, 4, 5, 6];
  return (
    <g>
      <ellipse cx={x} cy={290} rx={120} ry={70} fill="url(#p-dawn)" />
      {puffs.map((n) => (
        <circle
          key={n}
          cx={x + n * 14 + (n % 2 === 0 ? -12 : 12)}
          cy={280 - n * 44}
          r={26 + n * 9}
          fill="#140806"
          opacity={0.8 - n * 0.1}
        />
      ))}
    </g>
  );
}

/** A city without light, between the ridges. */
const City = () => (
  <path
    class="near"
    opacity="0.7"
    d="M330 430 V310 h44 v-26 h38 v44 h34 v-70 h46 v56 h40 v-30 h50 v150Z M880 430 V330 h36 v-50 h44 v-24 h38 v70 h40 v-36 h48 v130Z"
  />
);

const BEFORE: Readonly<Record<Ending, JSX.Element | null>> = {
  war: <Fence />,
  collapse: (
    <path
      class="line"
      d="M430 470 Q560 420 640 452 M430 478 H650 M820 466 L860 486 M900 460 Q960 452 1010 470 M880 478 H1010"
      stroke-width="7"
    />
  ),
  settlement: (
    <>
      <Bridge />
      <path
        class="light"
        d="M560 431 h60 m10 -3 h60 m10 -1 h60 m10 2 h60"
        style={{ strokeWidth: 6 }}
      />
    </>
  ),
  freeze: (
    <>
      <Bridge />
      <path
        class="light"
        d="M520 500 l60 -14 40 16 70 -20 60 22 80 -18 60 20 50 -10 M600 536 l70 -16 60 14 90 -18 70 20"
        opacity="0.6"
      />
    </>
  ),
  breakdown: <Fence />,
  stalemate: (
    <>
      <Fence />
      <path class="line" d="M560 470 V230 M880 470 V236" stroke-width="5" />
      <path class="near" d="M562 234 h74 v40 h-74Z M878 240 h-74 v40 h74Z" />
    </>
  ),
};
