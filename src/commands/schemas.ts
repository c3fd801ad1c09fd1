import { counted } from "../contract/visible";
import { openKeptFolder } from "../files/kept-folder";
import { readSchemaFiles } from "../files/schema-files";
import { fail, refuse, type Terminal } from "./terminal";

interface SchemasOptions {
  readonly out: string;
}

/** `plinth schemas`: copies the schemas into a folder, where editors find them. Gives the exit code. */
export async function schemas({ out }: SchemasOptions, terminal: Terminal): Promise<number> {
  const opened = await openKeptFolder(out, ["output"]);
  if ("reason" in opened) return refuse(`${opened.reason}; nothing was written`, terminal);
  try {
    const files = readSchemaFiles();
    for (const { path, content } of files) opened.kept.keep(path, content);
    const { problems } = await opened.kept.save();
    if (problems.length > 0) return fail(problems, [], terminal, "nothing was written");
    terminal.out(`wrote ${counted(files.length, "schema")} to ${out}\n`);
    return 0;
  } finally {
    opened.kept.close();
  }
}
