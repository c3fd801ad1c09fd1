const Handlebars = require("handlebars");

/** A Handlebars template as the source of a module, so that the program needs the runtime alone. */
module.exports = function precompileTemplate(text) {
  return `module.exports = ${Handlebars.precompile(text, { noEscape: true, strict: true, data: false })};`;
};
