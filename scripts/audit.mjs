// Which published advisories count: `npm run audit`, which asks the registry. One of a package that is bundled does, unless it is excepted
// with a reason; one of a tool is printed, and taken with the next update.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const exceptions = read("scripts/audit-exceptions.json");
const bundled = read("dist/sbom.cdx.json").components.map(({ group, name, version }) => ({
  name: group === undefined ? name : `${group}/${name}`,
  version,
}));

const faults = [...checkExceptions(), ...["package-lock.json", "scripts/mutation/package-lock.json"].flatMap(audit)];
for (const fault of faults) process.stderr.write(`error: ${fault}\n`);
process.stdout.write(`${faults.length} to settle\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** An exception without a reason, or of what is bundled no more, is none. */
function checkExceptions() {
  return exceptions.flatMap(({ advisory, package: name, reason }) => [
    ...(/^GHSA(-[a-z0-9]{4}){3}$/.test(advisory) ? [] : [`${advisory} is no id of an advisory`]),
    ...(bundled.some((each) => each.name === name)
      ? []
      : [`${advisory}: ${name} is not bundled; take the exception out`]),
    ...(typeof reason === "string" && reason.length >= 20 ? [] : [`${advisory} has no reason`]),
  ]);
}

/** What is to be settled of the packages of one lock file. */
function audit(lock) {
  const folder = lock.replace(/\/?package-lock\.json$/, "") || ".";
  const { stdout } = spawnSync("npm", ["audit", "--json", "--package-lock-only"], { cwd: folder, encoding: "utf8" });
  const report = tryParse(stdout);
  if (report?.vulnerabilities === undefined) {
    process.stderr.write(`error: the registry gave no advisories for ${lock}\n`);
    process.exit(2);
  }
  const { packages } = read(`${folder}/package-lock.json`);
  const found = Object.values(report.vulnerabilities).flatMap(({ via, nodes }) =>
    via.filter((each) => typeof each === "object").map((each) => ({ ...each, nodes })),
  );
  return found.flatMap(({ name, title, url, severity, nodes }) => {
    const advisory = url.slice(url.lastIndexOf("/") + 1);
    const versions = new Set(nodes.map((node) => packages[node]?.version));
    const isBundled = folder === "." && bundled.some((each) => each.name === name && versions.has(each.version));
    const told = `${advisory} (${severity}): ${name}: ${title}`;
    const exception = exceptions.find((each) => each.advisory === advisory && each.package === name);
    if (isBundled && exception === undefined) return [told];
    process.stdout.write(`${isBundled ? `excepted, ${exception.reason}` : "of a tool"}: ${told}\n`);
    return [];
  });
}

function tryParse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
