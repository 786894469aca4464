import { useMemo } from "preact/hooks";
import { encode } from "uqr";

/** A QR code as one SVG path, dark on light so that every camera reads it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => {
    const { data, size } = encode(text, { border: 2 });
    const squares = data.flatMap((row, y) =>
      row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")),
    );
    return { size, path: squares.join("") };
  }, [text]);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#f4ecdb" />
      <path d={path} fill="#14191d" shape-rendering="crispEdges" />
    </svg>
  );
}
