import { type Command, InvalidArgumentError, Option } from "commander";
import { type GivenAnswer, parseAnswer } from "./evidence-option";
import { diffFormats, promoteFormats, rehearseFormats, reviewFormats, stagesFormats, verifyFormats } from "./formats";
import type { tuneTerminal } from "./open-terminal";
import {
  base,
  changed,
  docs,
  format,
  moduleIn,
  named,
  notEmpty,
  parseCount,
  spec,
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
type Act<Named, Options> = (named: Named, options: Options, terminal: Terminal) => number | Promise<number>;

/** The action of a command that is loaded when it runs and sets the exit code; `isDataWithFormat` where format `json` is of what it prints. */
export type Run = <Named, Options extends Output>(
  load: () => Promise<Act<Named, Options>>,
  isDataWithFormat?: boolean,
) => (named: Named, options: Options) => Promise<void>;

/** What a program adds commands with. */
interface Commands {
  readonly add: (name: string, description: string, example: string) => Command;
  readonly run: Run;
}

/** Adds the commands that are about the stages of a spec; `processors` is how many specs are rehearsed at a time by default. */
export function addStageCommands({ add, run }: Commands, processors: number): void {
  add(
    "stages",
    "Shows what each stage of a spec adds, who acts, and where the spec is.",
    "plinth stages specs/clickhouse-aws.yaml",
  )
    .addArgument(spec())
    .addOption(format(stagesFormats))
    .addOption(vendors())
    .action(run(async () => (await import("./stages")).stages));

  add(
    "diff",
    "Shows what moves to another stage of a spec, or from another version of it.",
    "plinth diff specs/clickhouse-aws.yaml --to dns",
  )
    .addArgument(spec())
    .addOption(named("--to <stage>", "the stage to look at; the next one where neither option is given"))
    .addOption(named("--against <file|revision>", "what to start from: another file, or the spec at a git revision"))
    .addOption(format(diffFormats))
    .addOption(vendors())
    .action(run(async () => (await import("./diff")).diff));

  add(
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
    .addOption(moduleIn("the state"))
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

  add(
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

  add(
    "verify",
    "Looks from inside the network at names, ports and certificates, and answers what the gate asks of them.",
    "terraform show -json | plinth verify specs/clickhouse-aws.yaml --state -",
  )
    .addArgument(spec())
    .addOption(
      named("--state <file>", "what terraform show -json prints, for the endpoint's addresses; - is standard input"),
    )
    .addOption(moduleIn("the state"))
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

  add(
    "review",
    "Says whether a plan does what the stage of its spec says, and nothing else.",
    "terraform show -json plinth.tfplan | plinth review - --spec specs/clickhouse-aws.yaml",
  )
    .argument("<plan>", "what terraform show -json prints of a plan; - is standard input", notEmpty)
    .addOption(named("--spec <file>", "the spec that the plan is for").makeOptionMandatory())
    .addOption(named("--base <file|rev>", "the spec that was applied last, as a file or a git revision"))
    .addOption(moduleIn("its root"))
    .addOption(named("--lock <file>", "the .terraform.lock.hcl of the plan"))
    .addOption(synthOut())
    .addOption(docs())
    .addOption(format(reviewFormats))
    .addOption(vendors())
    .addOption(strict())
    .option("--destroy", "the plan takes the whole connection down: every resource of the spec may go", false)
    .action(run(async () => (await import("./review")).review));
}

function answer(text: string, others: readonly GivenAnswer[]): GivenAnswer[] {
  const parsed = parseAnswer(text);
  if (typeof parsed === "string") throw new InvalidArgumentError(parsed);
  return [...others, parsed];
}
