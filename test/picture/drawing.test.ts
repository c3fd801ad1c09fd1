import { describe, expect, test } from "@jest/globals";
import { drawSvg } from "../../src/drawing/drawing";
import { makePicture, type Picture } from "../../src/picture/picture";
import { compileSpec } from "../support/plans";
import { shapesOf } from "../support/svg-shapes";

function pictureOf(file: string): Picture {
  const { valid, timeline, knowledge } = compileSpec(file);
  return makePicture(valid.topology, valid.spec, timeline, knowledge.resources);
}

describe("a drawing", () => {
  const evil = `"]]><script>alert(1)</script>&lt;\u202e`;
  const picture = pictureOf("specs/clickhouse-aws.yaml");
  const named = { ...picture, name: evil, boxes: picture.boxes.map((box) => ({ ...box, title: evil })) };

  test("has texts that stay texts", () => {
    const svg = drawSvg([named]);
    expect(svg).toContain("&#34;]]&#62;&#60;script&#62;alert(1)&#60;/script&#62;&#38;lt;\\u{202e}");
    expect(svg).not.toMatch(/<script|\u202e/);
  });

  test("has colours for light and dark, and nothing from elsewhere", () => {
    const svg = drawSvg([picture]);
    expect(svg).toContain("@media(prefers-color-scheme:dark)");
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|href|@import|url\((?!#)/);
  });

  test("of several connections has them one below the other", () => {
    const frames = shapesOf(drawSvg([picture, picture])).filter(({ kind }) => kind === "frame");
    expect(frames.map((frame, index) => index === 0 || frame.y > (frames[index - 1]?.bottom ?? 0))).toEqual([
      true,
      true,
    ]);
  });
});
