import { readFile } from "node:fs/promises";

/** Characters. What is shorter is read with the code around it. */
const smallest = 2_000;

/** Facts, schemas and vendors are texts of the bundle until one of their properties is asked for: most runs ask for few, and V8 would make all of them. */
export const data = {
  name: "data",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/](facts|schemas)[\\/].*\.json$/ }, async ({ path }) => {
      const value = JSON.parse(await readFile(path, "utf8"));
      const text = JSON.stringify(value);
      if (text.length < smallest || Array.isArray(value)) return { contents: text, loader: "json" };
      const members = Object.entries(value).map(([key, member]) => {
        const name = JSON.stringify(key);
        return typeof member === "object"
          ? `get ${name}(){return read()[${name}]}`
          : `${name}:${JSON.stringify(member)}`;
      });
      return {
        contents: `let value;const read=()=>value??=JSON.parse(${JSON.stringify(text)});export default {${members}};`,
        loader: "js",
      };
    });
    onLoad({ filter: /[\\/]generated[\\/]vendors\.ts$/ }, async ({ path }) => {
      const [, text] = /^export const vendors[^=]*= (\{.*\});\n$/ms.exec(await readFile(path, "utf8"));
      const getters = Object.entries(JSON.parse(text)).map(([name, vendor]) => {
        const key = JSON.stringify(name);
        return `get ${key}(){const value=JSON.parse(${JSON.stringify(JSON.stringify(vendor))});Object.defineProperty(vendors,${key},{value,enumerable:true});return value}`;
      });
      return { contents: `export const vendors={${getters}};`, loader: "js" };
    });
  },
};
