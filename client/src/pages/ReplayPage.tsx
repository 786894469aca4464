export function ReplayPage(_: { code: string | null; hash: string }) {
  return null;
}
