export function TableRoute(_: { code: string; token: string }) { return null; }
