/** What lies over what. Lit plates and the lit gauge rise over the veil of a scene. */
export const DEPTH = {
  ground: 0,
  marks: 10,
  before: 11,
  dots: 12,
  card: 14,
  gauge: 20,
  plates: 24,
  veil: 30,
  lit: 34,
  scene: 40,
  passing: 50,
} as const;
