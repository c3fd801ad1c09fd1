import { makeProblem, type Problem } from "../contract/problem";
import type { Resources } from "../contract/resource";
import type { SpecBase } from "../contract/spec-base";
import { didYouMean, suggest } from "../contract/suggest";
import { show } from "../contract/visible";
import type { ProviderSchema } from "../provider/schema";
import type { ValidSpec } from "../spec/validate-spec";
import { isResource, typeOf } from "../terraform/address";
import { collectBlocks, type TerraformJson } from "../terraform/json";
import { findReferences } from "../terraform/references";
import { own } from "../terraform/values";

/** Addresses of `forget` that a stage of the spec writes, or whose type no output of its providers has. */
export function findUnforgettable(
  { spec, topology, source }: ValidSpec,
  stages: readonly TerraformJson[],
  resources: Resources,
): Problem[] {
  if (spec.forget.length === 0) return [];
  const written = new Set(stages.flatMap((terraform) => [...collectBlocks(terraform).keys()]));
  const types = Object.keys(resources).filter(
    (type) =>
      resources[type]?.replacement !== undefined &&
      Object.keys(topology.providers).some((name) => type.startsWith(`${name}_`)),
  );
  return spec.forget.flatMap((address, index): Problem[] => {
    const place = source.locate(["forget", index]);
    if (written.has(address)) return [makeProblem("forget-still-written", place, `this spec writes ${address}`)];
    const type = typeOf(address);
    const message = `no output of ${spec.topology} has a resource of the type ${type}`;
    const near = suggest(type, types);
    const hint = near === undefined ? undefined : `did you mean ${near}${address.slice(type.length)}?`;
    return types.includes(type) ? [] : [makeProblem("forget-unknown-type", place, message, hint)];
  });
}

/** Addresses of `adopt` that no stage of the spec writes, whose type no provider imports, or whose id has another form; ids taken twice; what leads to something new. */
export function findUnadoptable(
  { spec, source }: ValidSpec,
  stages: readonly TerraformJson[],
  resources: Resources,
): Problem[] {
  const adopted = Object.entries(spec.adopt);
  const written = addressesOf(stages);
  return adopted.flatMap(([address, id], index): Problem[] => {
    const place = source.locate(["adopt", address]);
    if (!written.includes(address)) {
      const place = source.locateKey(["adopt", address]);
      const message = `no stage of this spec writes ${address}`;
      const free = written.filter((each) => own(spec.adopt, each) === undefined);
      return [makeProblem("adopt-not-written", place, message, didYouMean(address, free))];
    }
    const type = typeOf(address);
    const importId = own(resources, type)?.importId;
    if (importId === undefined || importId === "none") {
      return [makeProblem("adopt-unsupported", place, `the provider cannot import resources of the type ${type}`)];
    }
    if (!importId.form.test(id)) {
      const hint = `give it in the form of ${importId.example} (${importId.source})`;
      return [makeProblem("adopt-id-form", place, `${show(id)} is no id that ${type} is imported by`, hint)];
    }
    const other = adopted.findIndex(([each, given]) => given === id && typeOf(each) === type);
    const first = adopted[other]?.[0];
    if (other !== index) return [makeProblem("adopt-id-twice", place, `${show(id)} is already adopted as ${first}`)];
    return leadingElsewhere(address, stages, spec.adopt).map((leading) =>
      makeProblem("adopted-leads-elsewhere", source.locateKey(["adopt", address]), `${leading}, which is made`),
    );
  });
}

/** The arguments of a resource that lead to another one which the spec makes anew: what exists leads elsewhere. */
function leadingElsewhere(address: string, stages: readonly TerraformJson[], adopted: SpecBase["adopt"]): string[] {
  const made = addressesOf(stages).filter((each) => isResource(each) && own(adopted, each) === undefined);
  const body = stages.map((stage) => collectBlocks(stage).get(address)).find((each) => each !== undefined) ?? {};
  return Object.entries(body)
    .filter(([argument]) => argument !== "lifecycle" && argument !== "depends_on")
    .flatMap(([argument, value]) => {
      const targets = new Set(findReferences(value).map((reference) => reference.address));
      return made.filter((each) => targets.has(each)).map((each) => `${argument} of ${address} leads to ${each}`);
    });
}

/** Addresses of `terraform.ignore` that no stage of the spec writes, and arguments that nobody but the spec may set. */
export function findUnignorable(
  { spec, source }: ValidSpec,
  stages: readonly TerraformJson[],
  providers: readonly ProviderSchema[],
  resources: Resources,
): Problem[] {
  const written = addressesOf(stages);
  return spec.terraform.ignore.flatMap(({ address, arguments: ignored }, index): Problem[] => {
    const path = ["terraform", "ignore", index];
    if (!written.includes(address)) {
      const message = `no stage of this spec writes ${address}`;
      const place = source.locate([...path, "address"]);
      return [makeProblem("ignore-not-written", place, message, didYouMean(address, written))];
    }
    const type = typeOf(address);
    const schema = providers.map((provider) => own(provider.resources, type)).find((each) => each !== undefined);
    const names = ["tags", "labels"].filter((name) => own(schema?.attributes, name) !== undefined);
    const allowed = [...names, ...Object.keys(own(resources, type)?.setByOthers ?? {})];
    return ignored.flatMap((argument, at): Problem[] => {
      const [name = ""] = argument.split(".");
      const isKey = argument.includes(".");
      if (allowed.includes(name) && (!isKey || names.includes(name))) return [];
      const place = source.locate([...path, "arguments", at]);
      const hint = allowed.length === 0 ? undefined : `there can be ignored: ${allowed.join(", ")}`;
      return [makeProblem("ignore-not-allowed", place, `${argument} of ${type} is the spec's to set`, hint)];
    });
  });
}

/** Addresses of `renamedFrom` that no stage of the spec writes, and earlier ones that it still writes or that are of another type. */
export function findMisnamed({ spec, source }: ValidSpec, stages: readonly TerraformJson[]): Problem[] {
  const written = addressesOf(stages);
  const addresses = spec.renamedFrom?.addresses ?? {};
  return Object.entries(addresses).flatMap(([address, earlier]): Problem[] => {
    const place = source.locate(["renamedFrom", "addresses", address]);
    if (!written.includes(address)) {
      const place = source.locateKey(["renamedFrom", "addresses", address]);
      const message = `no stage of this spec writes ${address}`;
      const free = written.filter((each) => own(addresses, each) === undefined);
      return [makeProblem("renamed-not-written", place, message, didYouMean(address, free))];
    }
    if (written.includes(earlier)) return [makeProblem("renamed-still-written", place, `this spec writes ${earlier}`)];
    const message = `${earlier} is of another type than ${address}`;
    return typeOf(earlier) === typeOf(address) ? [] : [makeProblem("renamed-type-differs", place, message)];
  });
}

function addressesOf(stages: readonly TerraformJson[]): string[] {
  return [...new Set(stages.flatMap((terraform) => [...collectBlocks(terraform).keys()]))];
}
