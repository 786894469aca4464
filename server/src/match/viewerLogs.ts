import { type LogEntry, TOLD_BY_CELLS } from "@freeze/shared/net";
import { type Commit, ROLES, seenBy, type Viewer } from "@freeze/shared/rules";

const VIEWERS: readonly Viewer[] = [...ROLES, "public"];

/** What each viewer has learned so far, numbered by the viewer: nobody can count what was hidden. */
export interface ViewerLogs {
  /** Adds a commit and gives back what it brought each viewer. */
  readonly add: (commit: Commit) => ReadonlyMap<Viewer, readonly LogEntry[]>;
  /** Entries with a number above `after`. */
  readonly since: (viewer: Viewer, after: number) => readonly LogEntry[];
}

export function viewerLogs(commits: readonly Commit[]): ViewerLogs {
  const logs = new Map<Viewer, LogEntry[]>(VIEWERS.map((viewer) => [viewer, []]));
  const of = (viewer: Viewer): LogEntry[] => logs.get(viewer) ?? [];
  function add(commit: Commit): ReadonlyMap<Viewer, readonly LogEntry[]> {
    const fresh = new Map<Viewer, readonly LogEntry[]>();
    for (const viewer of VIEWERS) {
      const log = of(viewer);
      // The creation carries the whole state. It is for nobody, whatever its audience says.
      const seen = seenBy(commit.events, viewer).filter(
        ({ type }) => type !== "matchCreated" && !TOLD_BY_CELLS.has(type),
      );
      const entries = seen.map((event, i) => ({ n: log.length + i, at: commit.at, event }));
      log.push(...entries);
      if (entries.length > 0) fresh.set(viewer, entries);
    }
    return fresh;
  }
  for (const commit of commits) add(commit);
  return { add, since: (viewer, after) => of(viewer).slice(after + 1) };
}
