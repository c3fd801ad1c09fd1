/** The address of a resource, data source or check, taken apart. */
export interface Address {
  /** Address of the module around it, such as `module.a["x"].module.b`; empty in the root. */
  readonly module: string;
  readonly kind: "resource" | "data" | "check";
  /** Empty for a check. */
  readonly type: string;
  readonly name: string;
  /** Its key where it is counted, in brackets; empty otherwise. */
  readonly index: string;
}

const index = String.raw`\[(?:\d+|"(?:[^"\\]|\\.)*")\]`;
const modules = String.raw`(?:module\.[^.[]+(?:${index})?\.)*`;
const whole = new RegExp(String.raw`^(${modules})(?:(data)\.)?([^.[]+)\.([^.[]+)(${index})?$`);
const inModule = new RegExp(`^${modules}`);

/** Takes an address apart; undefined where the text is none. */
export function parseAddress(text: string): Address | undefined {
  const [, around = "", data, type = "", name = "", key = ""] = whole.exec(text) ?? [];
  if (name === "") return undefined;
  const module = around.replace(/\.$/, "");
  if (data === undefined && type === "check") return { module, kind: "check", type: "", name, index: key };
  return { module, kind: data === undefined ? "resource" : "data", type, name, index: key };
}

/** The address of a block by its kind and labels: that of a resource begins with its type. */
export function blockAddress(kind: string, ...labels: readonly string[]): string {
  return (kind === "resource" ? labels : [kind, ...labels]).join(".");
}

/** What stands before an address of the output in the state of the root that calls it as this module; nothing where it is the root. */
export function modulePrefix(module: string | undefined): string {
  return module === undefined ? "" : `${module}.`;
}

/** The type of a resource or data source by its address; empty for anything else. */
export function typeOf(address: string): string {
  return parseAddress(address)?.type ?? "";
}

/** Whether an address is that of a resource; checks and data sources are none. */
export function isResource(address: string): boolean {
  return parseAddress(address)?.kind === "resource";
}

/** Whether an address is that of a data source. */
export function isData(address: string): boolean {
  return parseAddress(address)?.kind === "data";
}

/** Whether an address is that of a check. */
export function isCheck(address: string): boolean {
  return parseAddress(address)?.kind === "check";
}

/** The address of the module that an address stands in; empty for the root. */
export function moduleOf(address: string): string {
  return (inModule.exec(address)?.[0] ?? "").replace(/\.$/, "");
}

/** The names of the modules of a module's address, from the root inwards, without their keys. */
export function namesOfModules(module: string): string[] {
  return [...module.matchAll(new RegExp(String.raw`module\.([^.[]+)(?:${index})?`, "g"))].map(([, name = ""]) => name);
}
