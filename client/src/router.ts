import { computed, signal } from "@preact/signals";

/** Where the visitor is. `hash` is without "#". */
export type Route =
  | { readonly page: "home" }
  | { readonly page: "table"; readonly code: string; readonly hash: string }
  | { readonly page: "replay"; readonly code: string | null; readonly hash: string }
  | { readonly page: "help" }
  /** The set-up of seminars; with a code the console, `hash` being its key. */
  | { readonly page: "seminar"; readonly code: string | null; readonly hash: string }
  | { readonly page: "cards"; readonly code: string }
  | { readonly page: "wall"; readonly code: string }
  /** A student's door to a seminar; `hash` is a token or a rejoin code. */
  | { readonly page: "student"; readonly code: string; readonly hash: string }
  | { readonly page: "missing" };

const place = signal({ path: "/", hash: "" });

export const route = computed<Route>(() => routeOf(place.value.path, place.value.hash));

export function routeOf(path: string, hash: string): Route {
  const [first, second, ...rest] = path.split("/").filter((part) => part !== "");
  if (first === undefined) return { page: "home" };
  if (first === "seminar" && second && rest.length === 1 && rest[0] === "cards") {
    return { page: "cards", code: codeOf(second) };
  }
  if (rest.length > 0) return { page: "missing" };
  if (first === "seminar") return { page: "seminar", code: second ? codeOf(second) : null, hash };
  if (first === "wall" && second) return { page: "wall", code: codeOf(second) };
  if (first === "s" && second) return { page: "student", code: codeOf(second), hash };
  if (first === "t" && second) return { page: "table", code: codeOf(second), hash };
  if (first === "replay") return { page: "replay", code: second ? codeOf(second) : null, hash };
  if (first === "help" && second === undefined) return { page: "help" };
  return { page: "missing" };
}

/** Codes are shown in capitals and typed in any way. */
export const codeOf = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, "");

const LETTERS = { table: 5, seminar: 6 } as const;

/** Where a code leads, typed in any way: five letters to a table, six to a seminar. null: it is no code. */
export function doorOf(text: string): string | null {
  const code = codeOf(text);
  if (code.length === LETTERS.table) return `/t/${code}`;
  return code.length === LETTERS.seminar ? `/s/${code}` : null;
}

/** Goes to a path of this site without loading the page anew. */
export function navigate(to: string): void {
  history.pushState(null, "", to);
  read();
  scrollTo(0, 0);
}

/** Goes to a path in the place of this page: the way back does not lead through here. */
export function goOn(to: string): void {
  history.replaceState(null, "", to);
  read();
  scrollTo(0, 0);
}

/** The same page under another address: nothing is added to the history. */
export function rewrite(to: string): void {
  history.replaceState(null, "", to);
}

/** Follows the address bar and clicks on links of this site. Called once. */
export function startRouter(): void {
  read();
  addEventListener("popstate", read);
  addEventListener("hashchange", read);
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element | null)?.closest?.("a[href]");
    const href = link?.getAttribute("href");
    if (!href?.startsWith("/") || href.startsWith("/api/")) return;
    if (link?.hasAttribute("download") || link?.getAttribute("target")) return;
    event.preventDefault();
    navigate(href);
  });
}

function read(): void {
  place.value = { path: location.pathname, hash: location.hash.slice(1) };
}
