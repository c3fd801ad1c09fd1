import { lt } from "semver";
import facts from "../../facts/backends.json";
import { credentialParameter } from "../contract/credentials";
import { type Path, ruleOf } from "../contract/problem";
import { type SpecBase, terraformConstraint } from "../contract/spec-base";
import type { Rule, Violation } from "../contract/spec-rule";
import { show } from "../contract/visible";
import { overlap } from "../provider/constraint";

type Body = { readonly [argument: string]: unknown };

/** The version that a program knows something from; absent for one that does not know it. */
type Since = { readonly [program in SpecBase["terraform"]["command"]]?: string };

const required: { readonly [backend: string]: readonly string[] | undefined } = facts.required;
const conflicts: { readonly [backend: string]: readonly (readonly string[])[] | undefined } = facts.conflicts;
const since: { readonly [backend: string]: { readonly [argument: string]: Since } | undefined } = facts.since;

/** The rules of `terraform.backend`, of what completes it, and of the versions that read it. */
export const backendRules: readonly Rule<SpecBase>[] = [
  {
    ...ruleOf("backend-missing"),
    severity: "error",
    source: "cdktf 0.21.0 writes a local backend with an absolute path where none is stated",
    check: ({ terraform }): Violation[] =>
      terraform.shape === "root" && terraform.backend === undefined
        ? [
            {
              path: ["terraform"],
              message: "a root module states where its state is kept; terraform.backend is missing",
            },
          ]
        : [],
  },
  {
    ...ruleOf("backend-incomplete"),
    severity: "error",
    source: facts.source,
    check: ({ terraform: { backend, backendConfig } }): Violation[] =>
      bodies(backend).flatMap(({ name, body }) =>
        (required[name] ?? [])
          .filter((argument) => body[argument] === undefined && backendConfig === undefined)
          .map((argument) => ({ path: ["terraform", "backend", name], message: `${argument} is not given` })),
      ),
  },
  {
    ...ruleOf("backend-without-access"),
    severity: "warning",
    source: "Terraform 1.11.4, terraform init, measured with and without ARM_ACCESS_KEY",
    at: ["terraform", "backend", "azurerm"],
    finds: ({ terraform: { backend, backendConfig } }) =>
      backend?.azurerm !== undefined &&
      backendConfig === undefined &&
      backend.azurerm.use_azuread_auth !== true &&
      backend.azurerm.resource_group_name === undefined &&
      "neither use_azuread_auth nor resource_group_name is given",
  },
  {
    ...ruleOf("backend-in-module"),
    severity: "error",
    source: "Terraform takes the backend of the root module only",
    check: ({ terraform: { shape, backend, backendConfig } }): Violation[] =>
      shape === "root"
        ? []
        : [
            ...(backend === undefined
              ? []
              : [{ path: ["terraform", "backend"], message: "a module has no backend of its own" }]),
            ...(backendConfig === undefined
              ? []
              : [{ path: ["terraform", "backendConfig"], message: "a module has no backend to complete" }]),
          ],
  },
  {
    ...ruleOf("backend-config-unused"),
    severity: "error",
    source: "Terraform 1.11.4, terraform init, measured",
    at: ["terraform", "backendConfig"],
    finds: ({ terraform: { backend, backendConfig } }) =>
      backendConfig !== undefined && backend?.cloud !== undefined && "a cloud block takes nothing from such a file",
  },
  {
    ...ruleOf("backend-credential"),
    severity: "error",
    source: "Terraform writes the backend's arguments in plain text to .terraform/terraform.tfstate",
    check: ({ terraform: { backend } }): Violation[] =>
      urls(backend).flatMap(({ path, url }) =>
        [...url.searchParams.keys()]
          .filter((key) => credentialParameter.test(key))
          .map((key) => ({ path, message: `the URL has ${show(key)} in its query` })),
      ),
  },
  {
    ...ruleOf("backend-unencrypted"),
    severity: "warning",
    source: "Terraform keeps secrets in its state in plain text",
    check: ({ terraform: { backend } }): Violation[] =>
      urls(backend)
        .filter(({ url }) => url.protocol === "http:" && !loopback.test(url.hostname))
        .map(({ path, url }) => ({ path, message: `the state goes to ${show(url.hostname)} without encryption` })),
  },
  {
    ...ruleOf("backend-arguments-exclude"),
    severity: "error",
    source: facts.source,
    check: ({ terraform: { backend } }): Violation[] =>
      bodies(backend).flatMap(({ name, body }) =>
        (conflicts[name] ?? [])
          .filter((group) => group.every((argument) => body[argument] !== undefined))
          .map((group) => ({
            path: ["terraform", "backend", name, group.at(-1) ?? ""],
            message: `${group.join(" and ")} exclude each other`,
          })),
      ),
  },
  {
    ...ruleOf("backend-argument-unknown"),
    severity: "error",
    source: facts.source,
    check: ({ terraform: { backend, command } }): Violation[] =>
      given(backend)
        .filter(({ known }) => known[command] === undefined)
        .map(({ path, argument }) => ({ path, message: `OpenTofu's backend has no ${argument}` })),
  },
  {
    ...ruleOf("backend-without-host"),
    severity: "error",
    source: "opentofu/opentofu v1.12.0, internal/cloud/backend.go and internal/backend/remote/backend.go",
    check: ({ terraform: { backend, command } }): Violation[] =>
      bodies(backend)
        .filter(
          ({ name, body }) => command === "tofu" && facts.needsHost.includes(name) && body["hostname"] === undefined,
        )
        .map(({ name }) => ({ path: ["terraform", "backend", name], message: "hostname is not given" })),
  },
  {
    ...ruleOf("terraform-too-old"),
    severity: "error",
    source: `Terraform 1.5.0, check blocks; ${facts.source}`,
    check: (spec): Violation[] => {
      const { command, backend } = spec.terraform;
      const needs = [
        { what: "check blocks", known: facts.blocks.check },
        ...(spec.forget.length > 0 ? [{ what: "removed blocks", known: facts.blocks.removed }] : []),
        ...given(backend).map(({ argument, known }) => ({ what: argument, known })),
      ].flatMap(({ what, known }: { what: string; known: Since }) => {
        const floor = known[command];
        return floor === undefined ? [] : [{ what, floor }];
      });
      const constraint = terraformConstraint(spec);
      const [highest] = needs
        .filter(({ floor }) => overlap(constraint, `< ${floor}`))
        .sort((a, b) => (lt(a.floor, b.floor) ? 1 : lt(b.floor, a.floor) ? -1 : 0));
      if (highest === undefined) return [];
      const message = `${show(constraint)} admits a Terraform without ${highest.what}`;
      return [{ path: ["terraform", "version"], message, hint: `set terraform.version to ">= ${highest.floor}"` }];
    },
  },
];

const loopback = /^(localhost|127(\.[0-9]+){3}|\[::1\])$/;

/** The one backend of a spec with its arguments; none where there is no backend. */
function bodies(backend: SpecBase["terraform"]["backend"]): { readonly name: string; readonly body: Body }[] {
  return Object.entries(backend ?? {}).map(([name, body]) => ({ name, body }));
}

/** The arguments of a backend that not every version or program has. */
function given(backend: SpecBase["terraform"]["backend"]): { argument: string; path: Path; known: Since }[] {
  return bodies(backend).flatMap(({ name, body }) =>
    Object.entries(since[name] ?? {}).flatMap(([argument, known]) => {
      const isMapping = argument.endsWith(".*");
      const steps = argument.replace(/\.\*$/, "").split(".");
      const value = steps.reduce<unknown>((inner, step) => (isBody(inner) ? inner[step] : undefined), body);
      const isGiven = value !== undefined && (!isMapping || isBody(value));
      const what = isMapping ? `mapping of ${steps.join(".")}` : argument;
      return isGiven ? [{ argument: what, path: ["terraform", "backend", name, ...steps], known }] : [];
    }),
  );
}

function isBody(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The URLs among a backend's arguments. */
function urls(backend: SpecBase["terraform"]["backend"]): { path: Path; url: URL }[] {
  return bodies(backend).flatMap(({ name, body }) =>
    Object.entries(body).flatMap(([argument, value]) =>
      typeof value === "string" && /^https?:\/\//.test(value) && URL.canParse(value) && !argument.endsWith("_proxy")
        ? [{ path: ["terraform", "backend", name, argument], url: new URL(value) }]
        : [],
    ),
  );
}
