import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Files } from "./memory-disk";
import { makeScratch } from "./scratch";

/** Lays files out below the root; a text `-> target` makes a link, a path that ends in a slash a folder. */
export function lay(root: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(name.endsWith("/") ? path : dirname(path), { recursive: true });
    if (text.startsWith("-> ")) symlinkSync(text.slice(3), path);
    else if (!name.endsWith("/")) writeFileSync(path, text);
  }
}

/** A new folder with these files. */
export function layScratch(files: Files): string {
  const folder = makeScratch();
  lay(folder, files);
  return folder;
}

/** Everything below a folder, as `lay` takes it. */
export function tree(folder: string, prefix = ""): Files {
  const entries = readdirSync(folder).map((name): readonly [string, string | Files] => {
    const path = join(folder, name);
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) return [prefix + name, `-> ${readlinkSync(path)}`];
    return stats.isDirectory()
      ? [`${prefix}${name}/`, tree(path, `${prefix}${name}/`)]
      : [prefix + name, readFileSync(path, "utf8")];
  });
  return Object.assign(
    {},
    ...entries.map(([name, content]) =>
      typeof content === "string" ? { [name]: content } : { [name]: "", ...content },
    ),
  );
}
