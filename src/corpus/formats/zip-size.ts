const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const COMMENT_BYTES = 0xffff;

/**
 * Adds up what the files of a ZIP archive have unpacked, as its directory says.
 * @returns bytes; undefined when it is no such archive
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - COMMENT_BYTES); at--) {
    if (view.getUint32(at, true) === END)
      return sumOf(view, view.getUint32(at + 16, true), view.getUint16(at + 10, true));
  }
  return undefined;
}

function sumOf(view: DataView, from: number, count: number): number | undefined {
  let at = from;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
    sum += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}
