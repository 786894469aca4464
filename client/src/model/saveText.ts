const GZIP = [0x1f, 0x8b];

/** The text of a saved game as it lies on disk: plain, or packed with gzip. Read here, sent nowhere. */
export async function textOfSave(file: Blob): Promise<string> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (!GZIP.every((byte, index) => head[index] === byte)) return file.text();
  const unpacked = file.stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(unpacked).text();
}
