const GZIP = [0x1f, 0x8b];

/**
 * The text of a saved game as it lies on disk: plain, or packed with gzip. Read here, sent nowhere.
 * Where the packing breaks off, what came before it.
 */
export async function textOfSave(file: Blob): Promise<string> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (!GZIP.every((byte, index) => head[index] === byte)) return file.text();
  const unpacked = file.stream().pipeThrough(new DecompressionStream("gzip"));
  const reader = unpacked.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return text;
  }
}
