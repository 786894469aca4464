// Readers of their own, so that the export is not checked with what wrote it: a zip by its central directory, and CSV.
import { crc32, inflateRawSync } from "node:zlib";

/** Name -> bytes. Throws where a checksum differs. */
export function unzip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error("no entry here");
    const method = zip.readUInt16LE(at + 10);
    const sum = zip.readUInt32LE(at + 16);
    const size = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const more = zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + size);
    const bytes = method === 0 ? packed : inflateRawSync(packed);
    if (crc32(bytes) !== sum) throw new Error(`${name} is damaged`);
    files.set(name, bytes);
    at += 46 + nameLength + more;
  }
  return files;
}

export type Row = Readonly<Record<string, string>>;

/** Reads RFC 4180, character by character. Throws on a row of another length than the header. */
export function readCsv(text: string): readonly Row[] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === "") quoted = true;
    else if (char === "," || char === "\n") {
      (rows.at(-1) as string[]).push(cell);
      cell = "";
      if (char === "\n") rows.push([]);
    } else if (char !== "\r" || text[at + 1] !== "\n") cell += char;
  }
  if (cell !== "" || quoted || rows.pop()?.length !== 0)
    throw new Error("the last line is not ended");
  const [header, ...body] = rows as [string[], ...string[][]];
  return body.map((row) => {
    if (row.length !== header.length) throw new Error(`${row.length} cells: ${row.join("|")}`);
    return Object.fromEntries(header.map((name, index) => [name, row[index] as string]));
  });
}
