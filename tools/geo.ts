// Makes the map of the table once: Natural Earth (world-atlas, us-atlas) -> simplified, projected paths.
// Run by hand after a change here: `npx tsx tools/geo.ts`. The client ships the two JSON files and no d3.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type GeoPath, type GeoProjection, geoConicConformal, geoGraticule, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import { presimplify, quantile, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Nation = Topology<{ nation: GeometryCollection }>;

const require = createRequire(import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(require.resolve(name), "utf8")) as T;
const out = (name: string): URL => new URL(`../client/src/table/geo/${name}.json`, import.meta.url);

/** The sheet in map units; the table shows a part of it that suits its shape. */
const SHEET = { width: 1900, height: 1400 };
/** Country of Natural Earth -> inlay of the table. All others are neutral. */
const INLAYS: Readonly<Record<string, string>> = {
  China: "china",
  "Hong Kong": "china",
  Macao: "china",
  "North Korea": "dprk",
  "South Korea": "rok",
};
const PLACES: Readonly<Record<string, [number, number]>> = {
  beijing: [116.4, 39.9],
  pyongyang: [125.75, 39.03],
  seoul: [126.98, 37.57],
  panmunjom: [126.68, 37.96],
  shanghai: [121.47, 31.23],
  vladivostok: [131.9, 43.12],
  tokyo: [139.7, 35.68],
  testSite: [129.08, 41.28],
  yongbyon: [125.75, 39.8],
  launchSite: [127.5, 39.2],
  drillGround: [129.4, 34.9],
  dandong: [124.4, 40.1],
  kaesong: [126.55, 37.97],
  labelChina: [113.2, 34.2],
  labelRussia: [133.6, 45.8],
  labelJapan: [138.3, 36.4],
  labelMongolia: [111.5, 45.6],
};

const projection: GeoProjection = geoConicConformal()
  .parallels([30, 50])
  .rotate([-126.2, 0])
  .center([0, 38])
  .scale(2100)
  .translate([SHEET.width * 0.47, SHEET.height * 0.5])
  .clipExtent([
    [0, 0],
    [SHEET.width, SHEET.height],
  ])
  .precision(0.3);

/** Half a map unit a step, written as relative moves: short, and `Path2D` reads it. */
function compact(path: string | null, smallest = 24): string {
  if (!path) return "";
  const parts: string[] = [];
  for (const ring of path.split("M").slice(1)) {
    const closed = ring.endsWith("Z");
    const points = ring
      .replace("Z", "")
      .split("L")
      .map((point) => point.split(",").map((value) => Math.round(Number(value) * 2)));
    let [x = 0, y = 0] = points[0] ?? [];
    let area = 0;
    let moves = "";
    let sign = "";
    for (const [px = 0, py = 0] of points.slice(1)) {
      if (px === x && py === y) continue;
      area += x * py - px * y;
      const dx = String(px - x);
      const dy = String(py - y);
      moves += `${dx.startsWith("-") ? "" : sign}${dx}${dy.startsWith("-") ? "" : " "}${dy}`;
      sign = " ";
      [x, y] = [px, py];
    }
    // Specks say nothing at this scale, and the smallest islands are the disputed ones.
    if (moves === "" || (closed && Math.abs(area) / 2 < smallest)) continue;
    parts.push(`M${points[0]?.join(" ")}l${moves}${closed ? "z" : ""}`);
  }
  return parts.join("");
}

function region(): void {
  const world = read<World>("world-atlas/countries-10m.json");
  const weighted = presimplify(world);
  const topology = simplify(weighted, quantile(weighted, 0.62)) as unknown as World;
  const path: GeoPath = geoPath(projection).digits(2);
  const lands: Record<string, string> = { china: "", dprk: "", rok: "", neutral: "" };
  for (const country of topology.objects.countries.geometries) {
    const name = (country.properties as unknown as { name: string }).name;
    const inlay = INLAYS[name] ?? "neutral";
    const shape = path(feature(topology, country) as Parameters<GeoPath>[0]);
    lands[inlay] += compact(shape);
  }
  const between = (first: string, second: string | null): string => {
    const line = mesh(topology, topology.objects.countries as never, (a, b) => {
      const names = [a, b].map(
        (side) => (side as unknown as { properties: { name: string } }).properties.name,
      );
      return second === null ? a !== b : names.includes(first) && names.includes(second);
    });
    return compact(path(line as Parameters<GeoPath>[0]));
  };
  const graticule = geoGraticule().step([5, 5]).precision(1);
  const places = Object.fromEntries(
    Object.entries(PLACES).map(([name, at]) => [
      name,
      (projection(at) ?? [0, 0]).map((value) => Math.round(value * 2)),
    ]),
  );
  const map = {
    width: SHEET.width * 2,
    height: SHEET.height * 2,
    lands,
    borders: between("", null),
    dmz: between("North Korea", "South Korea"),
    graticule: compact(path(graticule())),
    places,
  };
  writeFileSync(out("region"), `${JSON.stringify(map)}\n`);
}

function unitedStates(): void {
  const atlas = read<Nation>("us-atlas/nation-albers-10m.json");
  const weighted = presimplify(atlas);
  const topology = simplify(weighted, quantile(weighted, 0.86)) as unknown as Nation;
  const shape = geoPath(null).digits(2)(
    feature(topology, topology.objects.nation) as Parameters<GeoPath>[0],
  );
  writeFileSync(
    out("unitedStates"),
    `${JSON.stringify({ width: 1950, height: 1220, land: compact(shape, 60), washington: [1640, 500] })}\n`,
  );
}

region();
unitedStates();
