import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { SynthesizedSpec } from "../../src/compile";
import { drawSvg } from "../../src/drawing/drawing";
import { makePicture, type Picture } from "../../src/picture/picture";
import { resourcesOf } from "../../src/stage/timeline";
import { typeOf } from "../../src/terraform/address";
import { compileSpec } from "../support/plans";
import { isWithin, overlap, shapesOf } from "../support/svg-shapes";

const specs = readdirSync("specs").map((file) => `specs/${file}`);

function pictureOf({ valid, timeline, knowledge }: SynthesizedSpec): Picture {
  return makePicture(valid.topology, valid.spec, timeline, knowledge.resources);
}

function textOf(picture: Picture): string {
  return picture.boxes
    .flatMap(({ nodes }) => nodes.flatMap(({ lines }) => lines))
    .join("")
    .replaceAll("\u00a0", "");
}

describe.each(specs)("the picture of %s", (file) => {
  const spec = compileSpec(file);
  const picture = pictureOf(spec);
  const nodes = picture.boxes.flatMap((box) => box.nodes.map(({ id }) => ({ id, box: box.id })));
  const boxOf = (id: string) => nodes.find((node) => node.id === id)?.box;

  test("has both networks and the stages, none of them empty", () => {
    expect(picture.boxes.map(({ id }) => id).sort()).toEqual(["ours", "rollout", "theirs"]);
    expect(picture.boxes.filter((box) => box.nodes.length === 0)).toEqual([]);
  });

  test("has one link between the networks, and no other arrow leaves its box", () => {
    const crossing = picture.arrows.filter(({ from, to }) => boxOf(from) !== boxOf(to));
    expect(crossing.map(({ kind }) => kind)).toEqual(["link"]);
    expect(crossing.map(({ from }) => boxOf(from))).toEqual([picture.boxes[0]?.id]);
  });

  test("has no node without an arrow", () => {
    const met = new Set(picture.arrows.flatMap(({ from, to }) => [from, to]));
    expect(nodes.filter(({ id }) => !met.has(id))).toEqual([]);
    expect([...met].filter((id) => boxOf(id) === undefined)).toEqual([]);
  });

  test("has every type of its resources", () => {
    const last = spec.timeline.at(-1);
    const types = new Set((last === undefined ? [] : resourcesOf(last)).map(typeOf));
    const text = textOf(picture);
    expect([...types].filter((type) => !text.includes(type))).toEqual([]);
  });

  test("has lines of a width that can be read", () => {
    const long = picture.boxes
      .flatMap((box) => box.nodes.flatMap(({ lines }) => lines))
      .filter((line) => line.length > 46);
    expect(long).toEqual([]);
  });

  const shapes = shapesOf(drawSvg([picture]));
  const of = (kind: string) => shapes.filter((shape) => shape.kind === kind);

  test("is drawn with no node upon another, and no box", () => {
    for (const kind of ["node", "box"]) {
      const all = of(kind);
      expect(all.length).toBeGreaterThan(2);
      expect(all.filter((one, index) => all.slice(index + 1).some((other) => overlap(one, other)))).toEqual([]);
    }
  });

  test("is drawn with each node in a box, and each box in the frame", () => {
    expect(of("node").filter((node) => !of("box").some((box) => isWithin(node, box)))).toEqual([]);
    expect(of("box").filter((box) => !of("frame").some((frame) => isWithin(box, frame)))).toEqual([]);
  });

  test("is drawn with no text upon another, and none that is cut off by a node", () => {
    const texts = of("text");
    expect(texts.filter((one, index) => texts.slice(index + 1).some((other) => overlap(one, other)))).toEqual([]);
    const touched = texts.filter((text) => of("node").some((node) => overlap(text, node) && !isWithin(text, node)));
    expect(touched).toEqual([]);
  });
});

test("what a later stage brings is ahead until the spec is there", () => {
  const looks = (stage: string) =>
    pictureOf(compileSpec("specs/clickhouse-aws.yaml", stage)).boxes.flatMap(({ nodes }) =>
      nodes.flatMap(({ id, look }) => (look === "ahead" ? [id] : [])),
    );
  expect(looks("endpoint")).toEqual(["ours_name", "theirs_admission", "stage_allow_list", "stage_dns"]);
  expect(looks("allow-list")).toEqual(["ours_name", "stage_dns"]);
  expect(looks("dns")).toEqual([]);
});

test("an endpoint that Terraform does not make has a node all the same", () => {
  const [theirs] = pictureOf(compileSpec("specs/materialize-rds-manual.yaml")).boxes;
  expect(theirs).toMatchObject({
    id: "theirs",
    nodes: [{ heading: "Endpoint", lines: ["not made by this Terraform"] }],
  });
});

test("a cluster that a person keeps the policy of is what the endpoint asks for", () => {
  const spec = compileSpec("specs/clickpipes-msk-multi-vpc-manual.yaml");
  expect(textOf(pictureOf(spec))).toContain("var.cluster_arn");
});

test("many names are cut short with their number", () => {
  const more = Array.from(
    { length: 9 },
    (_, index) =>
      `    - { id: ${index}d3a0b3d-8f5e-4d2a-9a57-0c5d2f0b7e20, hostname: n${index}.us-west-2.vpce.aws.clickhouse.cloud }`,
  );
  const spec = compileSpec("specs/clickhouse-aws.yaml", undefined, (text) =>
    text.replace(/^ {2}services:\n/m, `  services:\n${more.join("\n")}\n`),
  );
  expect(textOf(pictureOf(spec))).toContain("and 4 others");
});
