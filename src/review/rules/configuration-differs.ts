import { type Prose, prose, words } from "../../contract/prose";
import type { BlockSchema } from "../../provider/schema";
import { isCheck, isResource, modulePrefix, typeOf } from "../../terraform/address";
import { metaArguments } from "../../terraform/hcl/body";
import type { Json, JsonObject } from "../../terraform/json";
import { items, member } from "../../terraform/values";
import { type ComparedPlan, isTakenOut } from "../compared-plan";
import { type ConfiguredDifference, findConfiguredDifferences } from "../configured";
import type { Remark, ReviewRule } from "../rule";

/** The configuration that was planned is not the one that the spec compiles to. */
export const configurationDiffers: ReviewRule = {
  id: "configuration-differs",
  severity: "error",
  title: "The planned configuration is not what the spec compiles to",
  why: "It was edited by hand, or compiled by another Plinth; an argument that was added may do nothing now and much at the next stage.",
  fix: "Compile the spec with plinth synth and plan again. Where the edit is to stay and the spec has a field for it, say it there first; otherwise undo it.",
  source: "Terraform JSON output format: configuration",
  check: (compared): Remark[] => {
    const { configuration, blocks, context } = compared;
    if (isTakenOut(compared)) return [];
    if (configuration === undefined) {
      const message = words("The plan does not hold its configuration, so that only its values can be compared");
      return [{ severity: "warning", message }];
    }
    const prefix = modulePrefix(context.module);
    const stated = new Map(configuration.resources.map((resource) => [String(member(resource, "address")), resource]));
    const compiled = new Map([...blocks].filter(([local]) => !isCheck(local)));
    return [
      ...[...compiled].flatMap(([local, body]): Remark[] => {
        const resource = stated.get(local);
        const hintFor = (name: string) => hintAt(context.fieldOf(local, name));
        const address = `${prefix}${local}`;
        if (resource === undefined) return [{ address, message: prose`The configuration lacks ${address}` }];
        const schema = isResource(local) ? context.schemas.get(typeOf(local)) : undefined;
        return [...differingArguments(body, resource, address, schema, hintFor), ...additions(resource, address)];
      }),
      ...[...stated.keys()]
        .filter((local) => !compiled.has(local))
        .map((local): Remark => {
          const address = `${prefix}${local}`;
          return {
            address,
            message: prose`The configuration has ${address}, which the spec does not have at this stage`,
          };
        }),
      ...configuration.calls.map((name): Remark => {
        const address = `${prefix}module.${name}`;
        return { address, message: prose`The configuration calls ${address}, which the spec does not` };
      }),
      ...unknownOutputs(compared).map((name): Remark => {
        return { message: prose`The plan has the output ${name}, which the spec does not` };
      }),
    ];
  },
};

/** Outputs beyond those of the spec; what the applied stage had may go. */
function unknownOutputs({ plan, configuration, terraform, prior, context }: ComparedPlan): string[] {
  const compiled = new Set(Object.keys(terraform.output ?? {}));
  const leaving = new Set(Object.keys(prior.outputs));
  // The outputs of a root around a module are its own affair.
  const changed = context.module === undefined ? Object.entries(plan.output_changes ?? {}) : [];
  return [
    ...new Set([
      ...Object.keys(configuration?.outputs ?? {}),
      ...changed
        .filter(([name, { actions }]) => !leaving.has(name) || actions.some((action) => action !== "delete"))
        .map(([name]) => name),
    ]),
  ].filter((name) => !compiled.has(name));
}

function differingArguments(
  body: JsonObject,
  resource: Json,
  address: string,
  schema: BlockSchema | undefined,
  hintFor: (name: string) => string,
): Remark[] {
  return findConfiguredDifferences(body, member(resource, "expressions"), schema, metaArguments).map(
    ({ path, kind }): Remark => {
      const name = path.join(".");
      return { address, attribute: name, message: describe(address, name, kind), hint: hintFor(name) };
    },
  );
}

function hintAt(field: string | undefined): string {
  return field === undefined
    ? "Compile the spec with plinth synth and plan again: the spec has no field for it, so undo the edit."
    : `Compile the spec with plinth synth and plan again. Where the edit is to stay, say it in the spec first, in ${field}.`;
}

function describe(address: string, name: string, kind: ConfiguredDifference["kind"]): Prose {
  switch (kind) {
    case "added":
      return prose`The configuration of ${address} sets ${name}, which the spec does not`;
    case "lacking":
      return prose`The configuration of ${address} lacks ${name}`;
    case "constant":
      return prose`The configuration of ${address} has another ${name} than the spec`;
    case "references":
      return prose`${name} of ${address} does not refer to what the spec's configuration refers to`;
    case "blocks":
      return prose`The configuration of ${address} has another number of ${name} blocks than the spec`;
  }
}

function additions(resource: Json, address: string): Remark[] {
  const provisioners = items(member(resource, "provisioners")).length;
  return [
    ...(provisioners === 0
      ? []
      : [
          {
            address,
            message: prose`The configuration of ${address} has a provisioner, which runs commands at the apply`,
          },
        ]),
    ...["count_expression", "for_each_expression"]
      .filter((name) => member(resource, name) !== undefined)
      .map((name) => ({
        address,
        message: prose`The configuration of ${address} has ${name.replace("_expression", "")}, which the spec does not`,
      })),
  ];
}
