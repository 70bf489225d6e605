import { deflateSync } from 'node:zlib';

/** Letters and where on a page of 595 by 842 points they stand; `y` counts from the bottom. */
export interface Letters {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Asks for a password that nobody knows. */
const ENCRYPT = `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`;

/** Makes a PDF of one font of 11 points; a page without letters holds a grey box. */
export function makePdf(
  pages: readonly (readonly Letters[])[],
  {
    isEncrypted = false,
    isPacked = false,
  }: { readonly isEncrypted?: boolean; readonly isPacked?: boolean } = {},
): Uint8Array {
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((letters, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
      streamOf(letters, isPacked),
    ]),
    ...(isEncrypted ? [ENCRYPT] : []),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const id = '<0123456789abcdef0123456789abcdef>';
  const lock = isEncrypted ? ` /Encrypt ${objects.length} 0 R /ID [${id} ${id}]` : '';
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`,
    'latin1',
  );
}

function streamOf(letters: readonly Letters[], isPacked: boolean): string {
  const shown = letters.map(({ text, x, y }) => `BT /F1 11 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`);
  const stream = shown.length > 0 ? shown.join('\n') : '0.5 g 100 100 300 300 re f';
  const written = isPacked ? deflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream;
  const filter = isPacked ? ' /Filter /FlateDecode' : '';
  return `<< /Length ${written.length}${filter} >>\nstream\n${written}\nendstream`;
}
