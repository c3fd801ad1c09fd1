/** What each room of `src/` may import from the others; a loose file is a room of its own. */
const shared = ["contract", "encoders", "terraform", "provider", "plan"];
const rooms = {
  contract: ["terraform/json"],
  encoders: ["contract"],
  terraform: ["contract", "provider/schema"],
  provider: ["contract", "terraform"],
  plan: ["contract", "terraform", "provider"],
  spec: shared,
  synth: shared,
  stage: [...shared, "spec", "compile"],
  diff: [...shared, "spec/validate-spec", "stage/passed-gates", "stage/timeline", "compile"],
  picture: [...shared, "stage/timeline"],
  drawing: ["encoders", "picture/picture"],
  board: [...shared, "compile", "stage"],
  documents: [...shared, "spec/validate-spec", "stage", "picture"],
  review: [...shared, "spec/validate-spec", "stage", "compile"],
  report: [...shared, "spec/validate-spec", "stage", "review/finding"],
  verify: [...shared, "stage/timeline"],
  files: ["contract"],
  simulation: ["contract", "plan/shown", "provider", "terraform/values"],
  plugins: ["simulation"],
  "terraform-cli": ["files/system-error"],
  rehearse: [
    ...shared,
    "compile",
    "files",
    "plugins",
    "report/review-report",
    "review",
    "simulation",
    "stage",
    "terraform-cli",
  ],
  compile: [...shared, "documents", "spec", "stage", "synth"],
  ask: [],
  pages: [...shared, "spec", "review/rule"],
  init: [...shared, "spec", "synth/synthesize", "pages/fields", "pages/lookups", "pages/vendor-words", "compile"],
  knowledge: ["compile", "contract/vendor", "provider/hazard"],
};

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, others]) => ({
      name: `${room}-knows-its-room`,
      comment: "A room imports itself and what its line in `rooms` names: move what two need to a room below both.",
      severity: "error",
      from: { path: `^src/${room}(/|\\.ts$)` },
      to: { path: "^src/", pathNot: [room, ...others].map((other) => `^src/${other}(/|\\.ts$)`) },
    })),
    {
      name: "no-circle",
      comment: "Data flows one way: move what both need to a file below them.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "stacks-are-pure",
      comment:
        "A stack is knowledge: cdktf, constructs, generated bindings, facts, what is known of resources, its types and the contracts. A helper belongs in stacks/parts.",
      severity: "error",
      from: { path: "^stacks/" },
      to: {
        pathNot: [
          "^stacks/",
          "^generated/(types|providers)/",
          "^(facts|schemas)/",
          "^resources/knowledge\\.ts$",
          "^src/contract/",
          "^node_modules/(cdktf|constructs|ipaddr\\.js)/",
        ],
      },
    },
    {
      name: "resources-are-pure",
      comment:
        "A resource type is knowledge: contracts, its provider's facts, nothing else of src. A helper belongs in resources/parts.",
      severity: "error",
      from: { path: "^resources/" },
      to: { pathNot: ["^resources/", "^facts/", "^src/contract/", "^node_modules/ipaddr\\.js/"] },
    },
    {
      name: "src-names-no-resource",
      comment:
        "What is known comes as values from src/knowledge.ts; how a type is simulated, only the rehearsal loads.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(knowledge\\.ts|rehearse/rehearse\\.ts)$" },
      to: { path: "^resources/" },
    },
    {
      name: "two-indexes",
      comment:
        "src/knowledge.ts reads resources/knowledge.ts, the rehearsal resources/models.ts: no other command loads a model.",
      severity: "error",
      from: { path: "^src/knowledge\\.ts$" },
      to: { path: "^resources/", pathNot: "^resources/knowledge\\.ts$" },
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
      name: "src-names-no-vendor",
      comment: "What is known of vendors comes as values from src/knowledge.ts.",
      severity: "error",
      from: { path: "^(src|stacks|resources)/", pathNot: "^src/knowledge\\.ts$" },
      to: { path: "^generated/vendors\\.ts$" },
    },
    {
      name: "core-touches-no-disk",
      comment: "Only src/files/ reads and writes; the core takes values.",
      severity: "error",
      from: { path: "^(src|stacks|resources)/", pathNot: "^src/((files|plugins|terraform-cli)/|cli\\.ts$)" },
      to: { path: "^(node:)?(fs|fs/promises|path|os|child_process)$" },
    },
    {
      name: "verify-alone-asks-the-network",
      comment:
        "Everything else compiles and reviews without a network: src/verify, and sockets of Terraform's plugins.",
      severity: "error",
      from: { path: "^(src|stacks|resources)/", pathNot: "^src/(verify|plugins)/" },
      to: { path: "^(node:)?(net|tls|dns|dns/promises|dgram|http|https|http2)$" },
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
      name: "rooms-of-one-command-are-loaded-when-it-runs",
      comment:
        "Import rehearse/rehearse.ts, verify/verify.ts and drawing/drawing.ts with import() in their commands alone: others must start without them.",
      severity: "error",
      from: { path: "^src/(commands/|cli\\.ts|main\\.ts)" },
      to: {
        path: "^(src/plugins/|src/(rehearse/rehearse|verify/(verify|network)|drawing/drawing)\\.ts$)",
        dependencyTypesNot: ["dynamic-import", "type-only"],
      },
    },
    {
      name: "only-synth-drives-cdktf",
      comment:
        "cdktf is archived; the fewer files import it, the easier its successor. Types in src/contract/scope.ts, the app in src/main.ts.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(synth/|(contract/scope|main)\\.ts$)" },
      to: { path: "^node_modules/(cdktf|constructs|@cdktf)/" },
    },
    {
      name: "declared-dependency",
      comment:
        "What is bundled stands in package.json, whose packages the clone has; the published package depends on none.",
      severity: "error",
      from: { path: "^(src|stacks|resources)/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown"] },
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
