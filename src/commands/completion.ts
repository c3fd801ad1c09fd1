import type { Command, Option } from "commander";
import { toShellWord } from "../encoders/shell";
import type { Terminal } from "./terminal";

/** The shells that completion is written for. */
export const shells = ["bash", "zsh", "fish"] as const;

/** `plinth completion`: prints what a shell reads to complete commands, options and their values. Gives the exit code. */
export function completion(shell: (typeof shells)[number], program: Command, terminal: Terminal): number {
  terminal.out(scripts[shell](program));
  return 0;
}

const scripts = {
  bash: toBash,
  // What bash reads, zsh reads too once it has been told.
  zsh: (program: Command) => `autoload -U +X bashcompinit && bashcompinit\n${toBash(program)}`,
  fish: toFish,
};

function toBash(program: Command): string {
  const names = program.commands.map((command) => command.name());
  const values = program.commands.flatMap((command) =>
    command.options
      .filter(takesValue)
      .map((option) => `    '${command.name()} ${option.long}') words='${(option.argChoices ?? []).join(" ")}' ;;`),
  );
  const words = program.commands.map((command) => {
    const options = command.options.map(({ long }) => long).join(" ");
    return `    ${command.name()}) options='${options} --help' words='${argumentsOf(command).join(" ")}' ;;`;
  });
  return `# To have it in each shell: plinth completion bash > ~/.local/share/bash-completion/completions/plinth
_plinth() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words='' options=''
  case "$command" in
${words.join("\n")}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words='${names.join(" ")}'; else case "$current" in -*) words="$options" ;; esac; fi
  case "$command $previous" in
${values.join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _plinth plinth
`;
}

function toFish(program: Command): string {
  const lines = program.commands.flatMap((command) => {
    const name = command.name();
    const seen = `-n '__fish_seen_subcommand_from ${name}'`;
    const own = argumentsOf(command);
    return [
      `complete -c plinth -n __fish_use_subcommand -f -a ${name} -d ${toShellWord(command.description())}`,
      ...(own.length === 0 ? [] : [`complete -c plinth ${seen} -f -a '${own.join(" ")}'`]),
      ...command.options.map((option) => {
        const choices = option.argChoices === undefined ? "" : ` -f -a '${option.argChoices.join(" ")}'`;
        const value = takesValue(option) ? ` -r${choices}` : "";
        return `complete -c plinth ${seen} -l ${option.long?.slice(2)}${value} -d ${toShellWord(option.description)}`;
      }),
    ];
  });
  return `# To have it in each shell: plinth completion fish > ~/.config/fish/completions/plinth.fish\n${lines.join("\n")}\n`;
}

function takesValue(option: Option): boolean {
  return option.required || option.optional;
}

function argumentsOf(command: Command): readonly string[] {
  return command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices);
}
