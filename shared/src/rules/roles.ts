/** The four governments, in the order that breaks ties (SPEC ties). */
export const ROLES = ["china", "dprk", "us", "rok"] as const;
export type Role = (typeof ROLES)[number];
/** One thing a role, complete by type. */
export type ByRole<T> = Readonly<Record<Role, T>>;

/** Who may look: a role sees its hand and folders; `public` sees the board only. */
export type Viewer = Role | "public";

/** The six pairs, each named in role order. */
export const PAIRS = [
  "china+dprk",
  "china+us",
  "china+rok",
  "dprk+us",
  "dprk+rok",
  "us+rok",
] as const;
export type Pair = (typeof PAIRS)[number];

/** Every set of two to four roles, named in role order: the readers of a folder, a channel of talk. */
export const FOLDERS = [
  ...PAIRS,
  "china+dprk+us",
  "china+dprk+rok",
  "china+us+rok",
  "dprk+us+rok",
  "china+dprk+us+rok",
] as const;
export type FolderKey = (typeof FOLDERS)[number];

const BITS = { china: 1, dprk: 2, us: 4, rok: 8 } as const;
function bitsOf(roles: readonly Role[]): number {
  let bits = 0;
  for (const role of roles) bits |= BITS[role];
  return bits;
}
/** By the bits of its members: every set of roles in their order. */
const SETS: readonly (readonly Role[])[] = Array.from({ length: 16 }, (_, bits) =>
  ROLES.filter((role) => bits & BITS[role]),
);

/** Roles sorted into role order, each once. */
export const inOrder = (roles: readonly Role[]): readonly Role[] =>
  SETS[bitsOf(roles)] as readonly Role[];

/** Folders by the bits of their members: sets are looked up on every step of the rules. */
const BY_BITS: readonly (FolderKey | undefined)[] = Array.from({ length: 16 }, (_, bits) =>
  FOLDERS.find((folder) => bitsOf(folder.split("+") as Role[]) === bits),
);

/** The folder of a set of two to four roles, in any order. Throws on any other set (a programmer's error). */
export function folderOf(roles: readonly Role[]): FolderKey {
  const found = BY_BITS[bitsOf(roles)];
  if (!found) throw new Error(`no folder for ${roles.join("+")}`);
  return found;
}

/** The pair of two different roles, in any order. */
export function pairOf(a: Role, b: Role): Pair {
  const found = BY_BITS[BITS[a] | BITS[b]];
  if (!found) throw new Error(`no pair for ${a}+${b}`);
  return found as Pair;
}

const MEMBERS = Object.fromEntries(
  FOLDERS.map((key) => [key, key.split("+")]),
) as unknown as Readonly<Record<FolderKey, readonly Role[]>>;

/** The roles that may read a folder. */
export const membersOf = (folder: FolderKey): readonly Role[] => MEMBERS[folder];

/** The roles other than this one. */
export const othersThan = (role: Role): readonly Role[] => SETS[15 - BITS[role]] as readonly Role[];

const PAIRS_BY_BITS: readonly (readonly Pair[])[] = SETS.map((set) =>
  PAIRS.filter((pair) => MEMBERS[pair].every((member) => set.includes(member))),
);

/** Every pair inside a set of roles. */
export const pairsWithin = (roles: readonly Role[]): readonly Pair[] =>
  PAIRS_BY_BITS[bitsOf(roles)] as readonly Pair[];

// Written out, so that all such records have the one shape that the engine knows from its copies of them.
/** One thing a pair. */
export const byPair = <T>(value: (pair: Pair) => T): Readonly<Record<Pair, T>> => ({
  "china+dprk": value("china+dprk"),
  "china+us": value("china+us"),
  "china+rok": value("china+rok"),
  "dprk+us": value("dprk+us"),
  "dprk+rok": value("dprk+rok"),
  "us+rok": value("us+rok"),
});

/** One thing a folder. */
export const byFolder = <T>(value: (folder: FolderKey) => T): Readonly<Record<FolderKey, T>> => ({
  "china+dprk": value("china+dprk"),
  "china+us": value("china+us"),
  "china+rok": value("china+rok"),
  "dprk+us": value("dprk+us"),
  "dprk+rok": value("dprk+rok"),
  "us+rok": value("us+rok"),
  "china+dprk+us": value("china+dprk+us"),
  "china+dprk+rok": value("china+dprk+rok"),
  "china+us+rok": value("china+us+rok"),
  "dprk+us+rok": value("dprk+us+rok"),
  "china+dprk+us+rok": value("china+dprk+us+rok"),
});
