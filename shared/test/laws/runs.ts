import fc from "fast-check";

/** How many matches a law is tried on: a few by default, many with LAWS=long. */
export const runs = (few: number): number => (process.env.LAWS === "long" ? few * 100 : few);

/** The law holds for matches of these seeds, always the same ones. */
export function forMatches(few: number, law: (seed: number) => void): void {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), law), {
    numRuns: runs(few),
    seed: 20_181_124,
    endOnFailure: true,
  });
}
