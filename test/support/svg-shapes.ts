/** A rectangle on a page. */
export interface Shape {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rectangles and texts of an SVG, where they stand on the page. */
export function shapesOf(svg: string): Shape[] {
  const shapes: Shape[] = [];
  const moved: [number, number][] = [[0, 0]];
  for (const [tag] of svg.matchAll(/<[^>]+>/g)) {
    const value = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? 0);
    const kind = / class="(\w+)/.exec(tag)?.[1] ?? "plain";
    const [x, y] = moved.at(-1) ?? [0, 0];
    if (tag === "</g>") moved.pop();
    const [, byX, byY] = /translate\(([\d.]+) ([\d.]+)\)/.exec(tag) ?? [];
    if (byX !== undefined && byY !== undefined) moved.push([x + Number(byX), y + Number(byY)]);
    const [left, top] = [x + value("x"), y + value("y")];
    if (tag.startsWith("<rect"))
      shapes.push({ kind, x: left, y: top, right: left + value("width"), bottom: top + value("height") });
    if (tag.startsWith("<text"))
      shapes.push({ kind: "text", x: left, y: top - 10, right: left + value("textLength"), bottom: top + 3 });
  }
  return shapes;
}

/** Whether one is within the other. */
export const isWithin = (inner: Shape, outer: Shape) =>
  inner.x >= outer.x && inner.y >= outer.y && inner.right <= outer.right && inner.bottom <= outer.bottom;
/** Whether two have a part in common. */
export const overlap = (one: Shape, other: Shape) =>
  one.x < other.right && other.x < one.right && one.y < other.bottom && other.y < one.bottom;
