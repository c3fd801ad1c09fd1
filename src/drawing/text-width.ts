/**
 * Widths of the printable ASCII signs from the blank on, in thousandths of the size of the font (Adobe's metrics of Helvetica, and of its bold). Texts
 * are drawn as wide as this says, whatever fonts a machine has.
 */
const regular =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584";
const bold =
  "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584";

const tables = { regular: regular.split(" ").map(Number), bold: bold.split(" ").map(Number) };

/** How wide a text is at this size of the font; a sign that is not in the table counts as a square, a blank that keeps a line together as a blank. */
export function textWidth(text: string, size: number, weight: keyof typeof tables): number {
  const widths = [...text.replaceAll("\u00a0", " ")].map(
    (sign) => tables[weight][(sign.codePointAt(0) ?? 0) - 32] ?? 1000,
  );
  return (widths.reduce((sum, each) => sum + each, 0) * size) / 1000;
}
