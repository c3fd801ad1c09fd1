#!/usr/bin/env node
// In the language of every Node, so that one that is too old is told so instead of failing at the first word that it does not know.
var wanted = 20;
var found = process.versions.node;
if (Number(found.split(".")[0]) < wanted) {
  process.stderr.write(["error: plinth needs Node", wanted, "or newer; this is Node", found].join(" ").concat("\n"));
  process.exit(2);
}
module.exports = require("./start.js");
