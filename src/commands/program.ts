import { Argument, Command, CommanderError, Option } from "commander";
import { version } from "../contract/version";
import { cloudCommands } from "../init/cloud-outputs";
import { defaultOut } from "../stage/move-commands";
import { completion, shells } from "./completion";
import { explainFormats, graphFormats, listFormats, synthFormats, validateFormats } from "./formats";
import { tuneTerminal } from "./open-terminal";
import {
  base,
  changed,
  defaultSchemas,
  docs,
  forConnection,
  format,
  moduleAddress,
  named,
  notEmpty,
  outputOptions,
  several,
  specPaths,
  strict,
  vendors,
} from "./options";
import { addStageCommands, type Run } from "./stage-commands";
import type { Terminal } from "./terminal";

/** Commands for which a base decides what is ignored, also where nobody asks for what changed. */
const basedCommands = new Set(["validate", "synth"]);

/** The commands of Plinth with their options, each of which is loaded when it runs and sets the exit code; `processors` is how many specs are rehearsed at a time by default. */
export function makeProgram(terminal: Terminal, processors: number): Command {
  const program = new Command("plinth")
    .description("Compiles a short spec of one private connection into Terraform, with a staged rollout.")
    .version(version, "-v, --version")
    .addOption(new Option("-V").hideHelp())
    .on("option:V", () => {
      terminal.out(`${version}\n`);
      throw new CommanderError(0, "commander.version", version);
    })
    .exitOverride()
    .hook("preAction", (_, called) => {
      const { changed, base } = called.opts();
      if (changed === false && base !== undefined && !basedCommands.has(called.name()))
        called.error("error: --base says what --changed compares with; give --changed too");
    })
    .showHelpAfterError("run plinth --help for the commands")
    .addHelpText("after", "\nExit codes: 0 fine, 1 problems, 2 usage.");
  const add = (name: string, description: string, example: string) => command(program, name, description, example);
  const run: Run =
    (load, isDataWithFormat = true) =>
    async (named, options) => {
      const act = await load();
      const isData = isDataWithFormat && options.format === "json";
      process.exitCode = await act(named, options, tuneTerminal(terminal, options, isData));
    };

  add(
    "init",
    "Writes a commented spec with what is known, and says where the rest is seen.",
    "plinth init endpoint-aws orders-db --vendor cockroachdb --set aws.region=us-east-1 --out -",
  )
    .argument("<topology>", "the kind of connection; plinth explain lists them", notEmpty)
    .argument("[name]", "its name: the vendor's or the topology's where it is left out", notEmpty)
    .addOption(named("--vendor <name>", "the vendor, for topologies that reach any; plinth explain lists them"))
    .addOption(
      several("--set <path=value>", "the value of a field, such as network.vpcId=vpc-0a1b2c3d4e5f60718; repeatable"),
    )
    .addOption(several("--from <file>", `what one of these printed as JSON; repeatable: ${cloudCommands.join(", ")}`))
    .addOption(
      named("--out <file>", "the spec to write, - for standard output").default(
        undefined,
        "specs/NAME.yaml, or in the folder that plinth.yaml says",
      ),
    )
    .addOption(vendors())
    .action(async (topology, name, options) => {
      const { init } = await import("./init");
      process.exitCode = await init(topology, name, options, tuneTerminal(terminal, options, false));
    });

  add("validate", "Shows the problems of each spec and of the whole set.", "plinth validate specs")
    .addArgument(specPaths())
    .addOption(format(validateFormats))
    .addOption(vendors())
    .addOption(docs())
    .addOption(strict())
    .addOption(changed())
    .addOption(base())
    .action(run(async () => (await import("./validate")).validate));

  add("synth", "Writes one folder a spec: Terraform, runbook and hand-over.", "plinth synth specs --out out")
    .addArgument(specPaths())
    .addOption(
      named("--out <dir>", "where the folders go").default(undefined, `${defaultOut}, or what plinth.yaml says`),
    )
    .addOption(format(synthFormats, "what to write"))
    .addOption(vendors())
    .addOption(strict())
    .addOption(new Option("--check", "write nothing; fail where anything would be written").default(false, "off"))
    .addOption(changed())
    .addOption(base())
    .action(run(async () => (await import("./synth")).synth, false));

  addStageCommands({ add, run }, processors);

  add("explain", "Explains a topology, vendor, stage, field, problem or rule.", "plinth explain cidr-too-wide")
    .argument("[name]", "what to explain; what there is where it is left out", notEmpty)
    .addOption(format(explainFormats))
    .addOption(vendors())
    .action(run(async () => (await import("./explain")).explain));

  add(
    "graph",
    "Draws the connections: both networks, the endpoint, the names, who acts at which stage.",
    "plinth graph specs/clickhouse-aws.yaml --format svg > connection.svg",
  )
    .addArgument(specPaths())
    .addOption(format(graphFormats))
    .addOption(vendors())
    .action(run(async () => (await import("./graph")).graph));

  add(
    "board",
    "Writes one page of all connections: where each is, what its gate waits for, and on whom.",
    "plinth board specs --out board",
  )
    .addArgument(specPaths())
    .addOption(
      named("--out <dir>", "where the page goes: a new folder, or one that an earlier run wrote").makeOptionMandatory(),
    )
    .addOption(
      named("--from <dir>", "where plinth synth wrote the folders that the page links to").default(
        undefined,
        `${defaultOut}, or what plinth.yaml says`,
      ),
    )
    .addOption(
      forConnection(
        "--state <name=file>",
        "what terraform show -json prints for the connection of this name; repeatable",
      ),
    )
    .addOption(
      forConnection(
        "--module <name=address>",
        "the module in that state, such as analytics=module.clickhouse; repeatable",
        moduleAddress,
      ),
    )
    .addOption(vendors())
    .action(async (paths, options) => {
      const { board } = await import("./board");
      process.exitCode = await board(paths, options, tuneTerminal(terminal, options, false));
    });

  add("list", "Lists the specs with their topologies and stages.", "plinth list specs --format json")
    .addArgument(specPaths())
    .addOption(format(listFormats))
    .addOption(vendors())
    .addOption(changed())
    .addOption(base())
    .action(run(async () => (await import("./list")).list));

  add(
    "schemas",
    "Copies the schemas of specs and of JSON outputs into a folder, for editors.",
    "plinth schemas --out .plinth/schemas",
  )
    .addOption(
      named("--out <dir>", "where they go: a new folder, or one that an earlier run wrote").default(defaultSchemas),
    )
    .action(async (options) => {
      const { schemas } = await import("./schemas");
      process.exitCode = await schemas(options, tuneTerminal(terminal, options, false));
    });

  add("completion", "Prints what a shell reads to complete commands and options.", "plinth completion bash")
    .addArgument(new Argument("<shell>", "the shell").choices([...shells]))
    .action((shell, options) => {
      process.exitCode = completion(shell, program, tuneTerminal(terminal, options, false));
    });

  return program;
}

function command(program: Command, name: string, description: string, example: string): Command {
  const made = program
    .command(name)
    .description(description)
    .showHelpAfterError(`run plinth ${name} --help for its options`)
    .addHelpText("after", `\nExample:\n  ${example}`);
  for (const option of outputOptions()) made.addOption(option);
  return made;
}
