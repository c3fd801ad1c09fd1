const precompileTemplate = require("../../scripts/precompile-template.cjs");

module.exports = { process: (text) => ({ code: precompileTemplate(text) }) };
