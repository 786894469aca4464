// npm 11 leaves optional platform packages it could not read from the registry out of the lock file, and
// `npm ci` then refuses it ("Missing: <name>@ from lock file"). This adds the missing entries from the exact
// versions that their parents ask for. Run after every change of dependencies: node tools/lockComplete.mjs
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const OS =
  /(?:^|-)(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|aix)(?:-|$)/;
const CPU = /(?:^|-)(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el|wasm32)(?:-|$)/;
const added = [];
const present = (from, name) => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    if (lock.packages[`${at ? `${at}/` : ""}node_modules/${name}`]) return true;
    if (!at) return false;
  }
};
for (const [at, pkg] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(pkg.optionalDependencies ?? {})) {
    if (present(at, name)) continue;
    const tail = name
      .slice(name.indexOf("/") + 1)
      .replace(/-(?:gnu|musl|msvc)?(?:eabi(?:hf)?)$/, "");
    const os = OS.exec(tail)?.[1];
    const cpu = CPU.exec(tail)?.[1];
    if (!/^\d/.test(version) || !os) throw new Error(`${at}: cannot complete ${name}@${version}`);
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(pkg.dev ? { dev: true } : {}),
      ...(/musl/.test(name) ? { libc: ["musl"] } : /-gnu/.test(name) ? { libc: ["glibc"] } : {}),
      optional: true,
      os: [os],
    };
    added.push(`${name}@${version}`);
  }
}
const order = Object.keys(lock.packages).sort((a, b) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(order.map((k) => [k, lock.packages[k]]));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length ? `added ${added.length}: ${added.join(" ")}` : "complete");
