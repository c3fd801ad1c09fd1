import type { Colors } from "picocolors/types";
import type { CheckReport, VerifyReport } from "../../generated/types/output";
import { counted, visible } from "../contract/visible";
import { toShellWord } from "../encoders/shell";

const marks = { pass: "✓", warn: "!", fail: "✗", skip: "?" } as const;

/** What was verified, for a terminal; `command` is what hands the answers on. */
export function renderVerification(report: VerifyReport, colors: Colors, command: string): string {
  const paint = { pass: colors.green, warn: colors.yellow, fail: colors.red, skip: colors.dim };
  const check = ({ step, outcome, address, port, observed, cause, remedy, stage, command: next }: CheckReport) => {
    const place = [address, port].filter((part) => part !== undefined).join(" port ");
    return [
      `  ${paint[outcome](marks[outcome])} ${step}${place === "" ? "" : ` ${place}`}: ${visible(observed)}`,
      ...(cause === undefined ? [] : [`      ${visible(cause)}`]),
      ...(remedy === undefined ? [] : [`      ${stage === undefined ? "" : `stage ${stage}: `}${visible(remedy)}`]),
      ...(next === undefined ? [] : [`      look: ${next}`]),
    ];
  };
  const checks = report.hosts.flatMap((host) => host.checks);
  const count = (outcome: CheckReport["outcome"]) => checks.filter((each) => each.outcome === outcome).length;
  const nothing = report.hosts.length === 0;
  return [
    `${colors.bold(visible(report.name))} (${report.topology}) at stage ${report.stage}`,
    ...(nothing && report.byHand === undefined
      ? ["", "Nothing of it can be looked at from inside this network: the other side connects from its own."]
      : []),
    ...report.hosts.flatMap((host) => ["", colors.bold(visible(host.host)), ...host.checks.flatMap(check)]),
    "",
    ...(nothing
      ? []
      : [
          `${counted(count("pass"), "check")} passed, ${count("fail")} failed, ${count("warn")} to heed, ${count("skip")} not made`,
        ]),
    ...(report.byHand === undefined ? [] : ["", "Not seen from here:"]),
    ...(report.byHand ?? []).flatMap(({ what, command: shows }) => [
      `  ${visible(what)}`,
      ...(shows === undefined ? [] : [`      look: ${shows}`]),
    ]),
    ...(report.evidence.length === 0
      ? []
      : ["", "Answers for the gate:", `  ${command} ${evidenceArguments(report).join(" ")}`]),
    ...(report.support === undefined
      ? []
      : ["", "For the vendor's support:", ...report.support.map((line) => `  ${line}`)]),
    "",
  ].join("\n");
}

/** The answers as options of `plinth promote`, one a line, quoted as a shell and `xargs` read them. */
export function evidenceArguments({ evidence }: VerifyReport): string[] {
  return evidence.map(({ key, answer, note }) => `--evidence ${toShellWord(`${key}=${answer}, ${note}`)}`);
}
