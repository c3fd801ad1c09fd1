import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "../contract/version";
import { cloudCommands } from "../init/cloud-outputs";
import { defaultOut } from "../stage/move-commands";
import { completion, shells } from "./completion";
import { type GivenAnswer, parseAnswer } from "./evidence-option";
import {
  diffFormats,
  explainFormats,
  graphFormats,
  listFormats,
  promoteFormats,
  rehearseFormats,
  reviewFormats,
  stagesFormats,
  synthFormats,
  validateFormats,
  verifyFormats,
} from "./formats";
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
  parseCount,
  several,
  specPaths,
  strict,
  synthOut,
  vendors,
} from "./options";
import { parseProviderVersion } from "./rehearse-options";
import type { Terminal } from "./terminal";
import { parseEndpoint, parseNetwork, parseResolver, parseTimeout } from "./verify-options";

/** What every command's options may say of its output. */
type Output = Parameters<typeof tuneTerminal>[1] & { readonly format?: string };
type Exit = number | Promise<number>;

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
  const run =
    <Named, Options extends Output>(
      load: () => Promise<(named: Named, options: Options, terminal: Terminal) => Exit>,
    ) =>
    async (named: Named, options: Options) => {
      const act = await load();
      process.exitCode = await act(named, options, tuneTerminal(terminal, options, options.format === "json"));
    };

  command(
    program,
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

  command(program, "validate", "Shows the problems of each spec and of the whole set.", "plinth validate specs")
    .addArgument(specPaths())
    .addOption(format(validateFormats))
    .addOption(vendors())
    .addOption(docs())
    .addOption(strict())
    .addOption(changed())
    .addOption(base())
    .action(run(async () => (await import("./validate")).validate));

  command(
    program,
    "synth",
    "Writes one folder a spec: Terraform, runbook and hand-over.",
    "plinth synth specs --out out",
  )
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
    .action(async (paths, options) => {
      const { synth } = await import("./synth");
      process.exitCode = await synth(paths, options, tuneTerminal(terminal, options, false));
    });

  command(
    program,
    "stages",
    "Shows what each stage of a spec adds, who acts, and where the spec is.",
    "plinth stages specs/clickhouse-aws.yaml",
  )
    .argument("<spec>", "a spec file; - is standard input", notEmpty)
    .addOption(format(stagesFormats))
    .addOption(vendors())
    .action(run(async () => (await import("./stages")).stages));

  command(
    program,
    "diff",
    "Shows what moves to another stage of a spec, or from another version of it.",
    "plinth diff specs/clickhouse-aws.yaml --to dns",
  )
    .argument("<spec>", "a spec file; - is standard input", notEmpty)
    .addOption(named("--to <stage>", "the stage to look at; the next one where neither option is given"))
    .addOption(named("--against <file|revision>", "what to start from: another file, or the spec at a git revision"))
    .addOption(format(diffFormats))
    .addOption(vendors())
    .action(run(async () => (await import("./diff")).diff));

  command(
    program,
    "promote",
    "Moves a spec to its next stage where the gate of the present one is open.",
    "terraform show -json | plinth promote specs/clickhouse-aws.yaml --state -",
  )
    .argument("<spec>", "a spec file", notEmpty)
    .addOption(named("--state <file>", "what terraform show -json prints; - is standard input"))
    .addOption(
      new Option("--evidence <key=value>", "an answer that no state gives: yes or no, then what was seen; repeatable")
        .default([], "none")
        .argParser(answer),
    )
    .addOption(
      new Option("--module <address>", "the module in the state, such as module.clickhouse").argParser(moduleAddress),
    )
    .addOption(synthOut())
    .addOption(
      new Option("--back", "one stage back instead; with --state only where the present one is applied").default(
        false,
        "off",
      ),
    )
    .addOption(format(promoteFormats))
    .addOption(vendors())
    .action(run(async () => (await import("./promote")).promote));

  command(
    program,
    "rehearse",
    "Runs every stage forward and back, with the real Terraform and simulated providers.",
    "plinth rehearse specs --provider-version aws=6.36.0",
  )
    .addArgument(specPaths())
    .addOption(
      named("--scenario <file>", "what the vendor and other people do").default(
        undefined,
        "what the rollout asks of them",
      ),
    )
    .addOption(
      new Option("--provider-version <name=version>", "simulate this version; repeatable")
        .argParser(parseProviderVersion)
        .default(new Map(), "the lowest that each spec admits"),
    )
    .addOption(named("--keep <dir>", "keep configurations, plans and states there"))
    .addOption(
      new Option("--jobs <n>", "how many specs at a time").argParser(parseCount).default(processors, "one a processor"),
    )
    .addOption(named("--providers <mirror>", "plan the stage moves with these real providers as well"))
    .addOption(named("--terraform <path>", "the Terraform or OpenTofu to run"))
    .addOption(format(rehearseFormats))
    .addOption(changed())
    .addOption(base())
    .addOption(vendors())
    .action(run(async () => (await import("./rehearse-specs")).rehearse));

  command(
    program,
    "verify",
    "Looks from inside the network at names, ports and certificates, and answers what the gate asks of them.",
    "terraform show -json | plinth verify specs/clickhouse-aws.yaml --state -",
  )
    .argument("<spec>", "a spec file; - is standard input", notEmpty)
    .addOption(
      named("--state <file>", "what terraform show -json prints, for the endpoint's addresses; - is standard input"),
    )
    .addOption(
      new Option("--module <address>", "the module in the state, such as module.clickhouse").argParser(moduleAddress),
    )
    .addOption(
      new Option(
        "--endpoint <[address=]host>",
        "a name or address of the endpoint itself, instead of a state; repeatable",
      )
        .default([], "what the state shows")
        .argParser(parseEndpoint),
    )
    .addOption(
      new Option("--network <cidr>", "a network that addresses have to be in; repeatable")
        .default([], "any private one")
        .argParser(parseNetwork),
    )
    .addOption(
      new Option("--resolver <address>", "ask this resolver; repeatable")
        .default([], "those of this machine")
        .argParser(parseResolver),
    )
    .addOption(named("--ca <file>", "certificates of authorities to trust besides, as PEM"))
    .addOption(new Option("--timeout <seconds>", "how long a step may take").default(5).argParser(parseTimeout))
    .addOption(format(verifyFormats))
    .addOption(vendors())
    .action(run(async () => (await import("./verify-spec")).verify));

  command(
    program,
    "review",
    "Says whether a plan does what the stage of its spec says, and nothing else.",
    "terraform show -json plinth.tfplan | plinth review - --spec specs/clickhouse-aws.yaml",
  )
    .argument("<plan>", "what terraform show -json prints of a plan; - is standard input", notEmpty)
    .addOption(named("--spec <file>", "the spec that the plan is for").makeOptionMandatory())
    .addOption(named("--base <file|rev>", "the spec that was applied last, as a file or a git revision"))
    .addOption(
      new Option("--module <address>", "the module in its root, such as module.clickhouse").argParser(moduleAddress),
    )
    .addOption(named("--lock <file>", "the .terraform.lock.hcl of the plan"))
    .addOption(synthOut())
    .addOption(docs())
    .addOption(format(reviewFormats))
    .addOption(vendors())
    .addOption(strict())
    .option("--destroy", "the plan takes the whole connection down: every resource of the spec may go", false)
    .action(run(async () => (await import("./review")).review));

  command(
    program,
    "explain",
    "Explains a topology, vendor, stage, field, problem or rule.",
    "plinth explain cidr-too-wide",
  )
    .argument("[name]", "what to explain; what there is where it is left out", notEmpty)
    .addOption(format(explainFormats))
    .addOption(vendors())
    .action(run(async () => (await import("./explain")).explain));

  command(
    program,
    "graph",
    "Draws the connections: both networks, the endpoint, the names, who acts at which stage.",
    "plinth graph specs/clickhouse-aws.yaml --format svg > connection.svg",
  )
    .addArgument(specPaths())
    .addOption(format(graphFormats))
    .addOption(vendors())
    .action(run(async () => (await import("./graph")).graph));

  command(
    program,
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

  command(program, "list", "Lists the specs with their topologies and stages.", "plinth list specs --format json")
    .addArgument(specPaths())
    .addOption(format(listFormats))
    .addOption(vendors())
    .addOption(changed())
    .addOption(base())
    .action(run(async () => (await import("./list")).list));

  command(
    program,
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

  command(
    program,
    "completion",
    "Prints what a shell reads to complete commands and options.",
    "plinth completion bash",
  )
    .addArgument(new Argument("<shell>", "the shell").choices([...shells]))
    .action((shell, options) => {
      process.exitCode = completion(shell, program, tuneTerminal(terminal, options, false));
    });

  return program;
}

function answer(text: string, others: readonly GivenAnswer[]): GivenAnswer[] {
  const parsed = parseAnswer(text);
  if (typeof parsed === "string") throw new InvalidArgumentError(parsed);
  return [...others, parsed];
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
