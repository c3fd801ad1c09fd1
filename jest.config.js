/** Suites that start Terraform, npm, CDKTF or shells many times, or compile or parse many times: `npm test` leaves them to `npm run test:all`. */
const long = [
  "<rootDir>/test/commands/unchanged.test.ts",
  "<rootDir>/test/hostile/strings.test.ts",
  "<rootDir>/test/package/package.test.ts",
  "<rootDir>/test/parsers/fuzz.test.ts",
  "<rootDir>/test/parsers/worst.test.ts",
  "<rootDir>/test/plugins/terraform.test.ts",
  "<rootDir>/test/project/ci-run.test.ts",
  "<rootDir>/test/project/ci.test.ts",
  "<rootDir>/test/project/determinism.test.ts",
  "<rootDir>/test/project/golden-validate.test.ts",
  "<rootDir>/test/project/migrate-run.test.ts",
  "<rootDir>/test/project/readme.test.ts",
  "<rootDir>/test/project/tutorial.test.ts",
  "<rootDir>/test/rehearse/cli.test.ts",
  "<rootDir>/test/rehearse/examples.test.ts",
  "<rootDir>/test/rehearse/faults.test.ts",
  "<rootDir>/test/rehearse/guide.test.ts",
  "<rootDir>/test/rehearse/real-planning.test.ts",
  "<rootDir>/test/rehearse/real-plans.test.ts",
  "<rootDir>/test/review/kept-plans.test.ts",
  "<rootDir>/test/simulation/differential.test.ts",
  "<rootDir>/test/synth/cdktf.test.ts",
];

const common = {
  testEnvironment: "node",
  // Most of a synthesis in a test would be traces of CDKTF's tokens, each of them mapped to its source by Jest.
  moduleNameMapper: { "^\\.\\.?/(tokens/)?(private/)?stack-trace$": "<rootDir>/scripts/no-traces.cjs" },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
    "\\.hbs$": "<rootDir>/test/support/template-transform.js",
  },
};

/** @type {import("jest").Config} */
module.exports = {
  // Jest leaves one core alone, which is half of a machine with two.
  maxWorkers: "100%",
  testTimeout: 120_000,
  projects: [
    { ...common, displayName: "quick", testMatch: ["<rootDir>/test/**/*.test.ts"], testPathIgnorePatterns: long },
    { ...common, displayName: "long", testMatch: long },
  ],
};
