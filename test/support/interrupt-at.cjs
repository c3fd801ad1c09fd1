// Loaded before the command: lets the call number PLINTH_CALL that changes something below PLINTH_ROOT meet PLINTH_FAULT, and writes the number
// of such calls to the file PLINTH_COUNT.
const fs = require("node:fs");
const { resolve, sep } = require("node:path");

const { PLINTH_ROOT: root, PLINTH_CALL: chosen, PLINTH_FAULT: fault, PLINTH_COUNT: count } = process.env;
const original = { ...fs };
const opened = new Set();
let calls = 0;

const errnos = { ENOSPC: -28, EIO: -5, EROFS: -30 };

/** Undefined where the call goes on. */
function meet(name, args) {
  calls += 1;
  if (calls !== Number(chosen)) return;
  if (fault in errnos || fault === "short") {
    if (fault === "short" && name === "writeFileSync") original.writeSync(args[0], String(args[1]).slice(0, 3));
    const code = fault === "short" ? "ENOSPC" : fault;
    throw Object.assign(new Error(code), { code, errno: errnos[code], syscall: name });
  }
  process.kill(process.pid, fault);
  // A signal that somebody listens to comes later, as it does from outside.
}

const isBelow = (path) => typeof path === "string" && (resolve(path) + sep).startsWith(root + sep);
const changes = {
  openSync: (path, flags = "r") => isBelow(path) && flags !== "r",
  mkdirSync: isBelow,
  rmdirSync: isBelow,
  renameSync: isBelow,
  unlinkSync: isBelow,
  writeFileSync: (target) => (typeof target === "number" ? opened.has(target) : isBelow(target)),
  fchmodSync: (file) => opened.has(file),
  closeSync: (file) => opened.has(file),
  fsync: (file) => opened.has(file),
};
for (const [name, isChange] of Object.entries(changes)) {
  fs[name] = (...args) => {
    if (isChange(...args)) {
      try {
        meet(name, args);
      } catch (error) {
        if (name !== "fsync") throw error;
        return args.at(-1)(error);
      }
    }
    const result = original[name](...args);
    if (name === "openSync" && isBelow(args[0])) opened.add(result);
    if (name === "closeSync") opened.delete(args[0]);
    return result;
  };
}
process.on("exit", () => {
  if (count !== undefined) original.writeFileSync(count, String(calls));
});
