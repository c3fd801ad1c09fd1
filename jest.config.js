/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testTimeout: 120_000,
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
    "\\.hbs$": "<rootDir>/test/support/template-transform.js",
  },
};
