/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circle",
      comment: "Data flows one way: move what both need to a file below them.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "contracts-know-nothing-of-ours",
      comment:
        "src/problem, src/prose and src/topology are contracts: only data, generated types and each other stand below them.",
      severity: "error",
      from: {
        path: "^src/(problem|prose|topology|terraform-json|scenario-mistake|sql|version-constraint|show|digest|artifact|evidence|terraform-show|provider-schema|hazard|replacement)\\.ts$",
      },
      to: { path: "^(src|stacks)/", pathNot: "^src/(problem|prose|sql|terraform-json|version-constraint)\\.ts$" },
    },
    {
      name: "stacks-are-pure",
      comment:
        "A stack is knowledge: cdktf, constructs, bindings by deep path, facts, its types and the contracts. A helper belongs in stacks/parts.",
      severity: "error",
      from: { path: "^stacks/" },
      to: {
        pathNot: [
          "^stacks/",
          "^generated/(types|providers)/",
          "^(facts|schemas)/",
          "^src/(problem|prose|sql|topology)\\.ts$",
          "^node_modules/(cdktf|constructs|ipaddr\\.js)/",
          "^node_modules/@cdktf/provider-[a-z]+/lib/[a-z0-9-]+/index\\.(js|d\\.ts)$",
        ],
      },
    },
    {
      name: "src-names-no-topology",
      comment: "src knows topologies by the list in stacks/index.ts alone, and only src/knowledge.ts reads that.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/knowledge\\.ts$" },
      to: { path: "^stacks/" },
    },
    {
      name: "knowledge-reads-the-list",
      comment: "Import stacks/index.ts, not a topology.",
      severity: "error",
      from: { path: "^src/knowledge\\.ts$" },
      to: { path: "^stacks/", pathNot: "^stacks/index\\.ts$" },
    },
    {
      name: "siblings-keep-apart",
      comment:
        "spec, terraform, documents and stage are joined in src/compile.ts, review in src/review-context.ts; all may read the timeline that stage makes.",
      severity: "error",
      from: { path: "^src/(spec|terraform|documents|stage|report|review)/" },
      to: {
        path: "^src/(spec|terraform|documents|stage|report|review|files|commands)/",
        pathNot: ["^src/$1/", "^src/stage/timeline\\.ts$"],
      },
    },
    {
      name: "core-touches-no-disk",
      comment: "Only src/files/ reads and writes; the core takes values.",
      severity: "error",
      from: { path: "^(src|stacks)/", pathNot: "^src/((files|plugins|terraform-cli)/|cli\\.ts$)" },
      to: { path: "^(node:)?(fs|fs/promises|path|os|child_process|net)$" },
    },
    {
      name: "terraform-cli-starts-processes",
      comment:
        "A child process has a deadline, an environment of its own and a group that is reaped: src/terraform-cli/run.ts. Git is asked by src/files.",
      severity: "error",
      from: { path: "^(src|stacks)/", pathNot: "^src/(terraform-cli|files)/" },
      to: { path: "^(node:)?child_process$" },
    },
    {
      name: "plugins-speak-grpc",
      comment: "gRPC is slow to load and only Terraform speaks it: src/plugins, which only the rehearsal imports.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/plugins/" },
      to: { path: "^node_modules/@grpc/" },
    },
    {
      name: "simulation-is-pure",
      comment:
        "The simulated providers and clouds take values and give values; sockets, FIFOs and mirrors are in src/plugins, scenario files are read by commands.",
      severity: "error",
      from: { path: "^src/simulation/" },
      to: { path: "^src/(plugins|terraform-cli|rehearse|files|commands)/" },
    },
    {
      name: "rehearsal-is-loaded-when-it-runs",
      comment: "Import rehearse/rehearse.ts with import() in its command alone: other commands must start without it.",
      severity: "error",
      from: { path: "^src/(commands/|cli\\.ts|main\\.ts)" },
      to: { path: "^(src/plugins/|src/rehearse/rehearse\\.ts$)", dependencyTypesNot: ["dynamic-import", "type-only"] },
    },
    {
      name: "only-terraform-drives-cdktf",
      comment:
        "cdktf is archived; the fewer files import it, the easier its successor. Types in src/topology.ts, the app in src/main.ts.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(terraform/(stack|synthesize)|topology|main)\\.ts$" },
      to: { path: "^node_modules/(cdktf|constructs|@cdktf)/" },
    },
    {
      name: "bindings-by-deep-path",
      comment: "The barrel of a provider takes two seconds and half a gigabyte: import lib/<resource>.",
      severity: "error",
      from: {},
      to: { path: "^node_modules/@cdktf/provider-[a-z]+/lib/index\\.(js|d\\.ts)$" },
    },
    {
      name: "commands-are-the-edge",
      comment: "Nothing below the commands may import them.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(commands/|cli\\.ts|main\\.ts)" },
      to: { path: "^src/(commands/|cli\\.ts|main\\.ts)" },
    },
    {
      name: "no-development-dependency",
      comment: "What the program imports is a dependency, not a devDependency.",
      severity: "error",
      from: { path: "^(src|stacks)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "^node_modules/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
