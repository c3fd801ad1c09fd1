/** What is known of a problem's code, as its page says it. */
export interface ProblemText {
  /** What is wrong, as a sentence without its final dot. */
  readonly title: string;
  /** What would happen if it were let through. */
  readonly why: string;
  /** The way out. */
  readonly fix: string;
  /** An error where it is absent. */
  readonly severity?: "error" | "warning";
}

/** Codes of all problems but those of rules, which bring their own text. */
export type ProblemCode = keyof typeof problemTexts;

/** The texts of the problems, shown under `docs/problems/`: those of inputs, of files and folders, of plans, of rehearsals. */
export const problemTexts = {
  "too-large": {
    title: "The file is larger than 64 KiB",
    why: "A spec describes one connection; larger inputs are refused before they are parsed, because parsing can take quadratic time.",
    fix: "Split the file, or check that it is a spec at all.",
  },
  "not-utf8": {
    title: "The file is not UTF-8",
    why: "Another encoding would be read as other characters than its author saw.",
    fix: "Save the file as UTF-8.",
  },
  "control-character": {
    title: "A text holds a character that cannot be seen",
    why: "Control characters, bidirectional marks and lone surrogates look like nothing in a review, and Terraform and terminals read them differently.",
    fix: "Remove the character. Newlines and tabs are allowed.",
  },
  "too-deep": {
    title: "The document is nested too deeply",
    why: "Deep nesting makes parsers slow; no spec needs more than eight levels.",
    fix: "Check the indentation and the brackets.",
  },
  "yaml-syntax": {
    title: "The file is not valid YAML 1.2",
    why: "Nothing can be read from it.",
    fix: "Correct the place that is marked.",
  },
  "json-syntax": {
    title: "The file is not valid JSON",
    why: "Nothing can be read from it.",
    fix: "Correct the place that is marked. Comments and trailing commas are not JSON; a .yaml file may hold both.",
  },
  "several-documents": {
    title: "The file holds several YAML documents",
    why: "A spec is one document; the others would be ignored without a word.",
    fix: "Write one file for each spec.",
  },
  directive: {
    title: "A YAML directive is used",
    why: "A directive can change how the rest is read: under %YAML 1.1, no means false.",
    fix: "Remove the line that starts with %.",
  },
  alias: {
    title: "A YAML anchor or alias is used",
    why: "A few aliases can expand to gigabytes, and a reviewer no longer sees the value where it is used.",
    fix: "Write the value out at each place.",
  },
  tag: {
    title: "A YAML tag is used",
    why: "A tag can turn a text into something else than it looks like.",
    fix: "Remove the tag. Quote the value if it should be a text.",
  },
  "duplicate-key": {
    title: "A key is given twice",
    why: "Only one of the two values could count.",
    fix: "Remove one of them.",
  },
  "reserved-key": {
    title: "A key has a name that is reserved",
    why: "__proto__, constructor and prototype mean something to the language that Plinth is written in.",
    fix: "Choose another key.",
  },
  "reserved-text": {
    title: "A text holds a sequence that is reserved",
    why: "CDKTF marks values that it puts in later with texts such as TfToken[; in a spec they would bring in a value from somewhere else.",
    fix: "Remove the sequence.",
  },
  "leading-zero": {
    title: "A number starts with a zero",
    why: "The zero would be lost; account ids such as 072088201116 then name another account.",
    fix: "Put the value in quotes.",
  },
  "inexact-number": {
    title: "A number cannot be kept exactly",
    why: "It would be rounded, or is not a number at all.",
    fix: "Put the value in quotes if it is an id.",
  },
  "empty-document": {
    title: "The file is empty",
    why: "There is nothing to compile.",
    fix: "Start with topology, name and stage.",
  },
  "missing-topology": {
    title: "The document names no topology",
    why: "The topology says how the rest is read.",
    fix: "Add a line such as topology: clickhouse-aws.",
  },
  "unknown-topology": {
    title: "There is no topology of this name",
    why: "The topology says how the rest is read.",
    fix: "Use one of the names that the message lists.",
  },
  "missing-property": {
    title: "Something that is needed is missing",
    why: "The connection cannot be described without it.",
    fix: "Add the property; the hint shows an example.",
  },
  "unknown-property": {
    title: "There is no property of this name",
    why: "It would have no effect, which its author does not expect.",
    fix: "Correct the name or remove the line.",
  },
  "wrong-type": {
    title: "A value has the wrong type",
    why: "It cannot be used where it stands.",
    fix: "Give a value of the type that the message names.",
  },
  "wrong-value": {
    title: "A value is none of those that are allowed",
    why: "It has no meaning here.",
    fix: "Use one of the values that the message lists.",
  },
  "wrong-format": {
    title: "A text does not have the form that is asked for",
    why: "The cloud would refuse it, or take it for something else.",
    fix: "Compare it with the example in the hint.",
  },
  "wrong-size": {
    title: "A text, a list, a mapping or a number is too small or too large",
    why: "The cloud has limits, and an empty value means nothing.",
    fix: "Keep within the limit that the message names.",
  },
  "duplicate-item": {
    title: "A list holds the same value twice",
    why: "The second one would have no effect or collide with the first.",
    fix: "Remove one of them.",
  },
  "not-exactly-one": {
    title: "Two properties exclude each other, or neither is there",
    why: "They answer the same question in two ways.",
    fix: "Give exactly one of those that the message names.",
  },
  "backend-missing": {
    title: "A root module states no backend",
    why: "Without one, the state lands in a local file that nobody else sees.",
    fix: "Add terraform.backend, or set terraform.shape to module.",
  },
  "backend-without-access": {
    title: "The backend says nothing of how the state is reached",
    why: "terraform init refuses the backend azurerm without one of access_key, sas_token, use_azuread_auth and resource_group_name (seen with Terraform 1.11.4). The first two are secrets, which only the environment may bring.",
    fix: "Set terraform.backend.azurerm.use_azuread_auth to true, or give resource_group_name there; where each run has ARM_ACCESS_KEY, ARM_SAS_TOKEN or ARM_USE_AZUREAD in its environment, say so in expectedWarnings.",
    severity: "warning",
  },
  "backend-in-module": {
    title: "A module states a backend",
    why: "Terraform takes the backend of the root module only; this one would be ignored.",
    fix: "Remove terraform.backend and terraform.backendConfig, or set terraform.shape to root.",
  },
  "backend-incomplete": {
    title: "The backend lacks an argument that Terraform needs",
    why: "terraform init refuses the configuration.",
    fix: "Add the argument, or name in terraform.backendConfig the file that gives it to terraform init.",
  },
  "backend-config-unused": {
    title: "A file is to complete a cloud block",
    why: "terraform init refuses -backend-config where the configuration has a cloud block.",
    fix: "Remove terraform.backendConfig. What a cloud block leaves out comes from the environment: TF_CLOUD_ORGANIZATION, TF_CLOUD_HOSTNAME, TF_CLOUD_PROJECT, TF_WORKSPACE.",
  },
  "backend-credential": {
    title: "A URL of the backend has a credential in its query",
    why: "Whoever reads the spec, the output or the folder .terraform could read and change the state.",
    fix: "Take it out of the URL. The environment of the run brings it (TF_HTTP_USERNAME, TF_HTTP_PASSWORD), or a file that terraform.backendConfig names.",
  },
  "backend-unencrypted": {
    title: "The state travels without encryption",
    why: "A state holds what providers know, secrets too, and whoever is between can read and change it.",
    fix: "Give an address that begins with https; where the network between is trusted, say so in expectedWarnings.",
    severity: "warning",
  },
  "backend-arguments-exclude": {
    title: "Two arguments of the backend exclude each other",
    why: "terraform init refuses the configuration.",
    fix: "Keep one of them.",
  },
  "backend-argument-unknown": {
    title: "The backend of OpenTofu does not have an argument",
    why: "tofu init refuses the configuration.",
    fix: "Remove it, or set terraform.command to terraform.",
  },
  "backend-without-host": {
    title: "The backend names no host, and OpenTofu has none of its own",
    why: "tofu init refuses the configuration unless TF_CLOUD_HOSTNAME is set; Terraform takes app.terraform.io.",
    fix: "Add hostname; that of HCP Terraform is app.terraform.io.",
  },
  "provider-settings-in-module": {
    title: "A module sets a provider up",
    why: "A module takes its providers from the root that calls it; what is set here would reach nobody, and Terraform would act as whoever the root says.",
    fix: "Take it out here, and set it in the provider block of the root.",
  },
  "constraint-unbounded": {
    title: "A provider constraint lacks a lower or an upper bound",
    why: "A new major version could break the connection at any init.",
    fix: "Give both bounds, such as ~> 6.36 or >= 5.83.0, < 6.0.0.",
  },
  "constraint-empty": {
    title: "No version can meet a provider constraint",
    why: "terraform init would find no version to install.",
    fix: "Correct the bounds.",
  },
  "terraform-too-old": {
    title: "The constraint on Terraform admits a version that cannot read the output",
    why: "The output has check blocks, which Terraform knows since 1.5.0; removed blocks, where the spec has forget, since 1.7.0 (OpenTofu 1.10.0); and arguments of the backend that came later.",
    fix: "Give the lower bound that the hint names.",
  },
  "expected-warning-unknown": {
    title: "A warning is expected that there is not",
    why: "The expectation would silence nothing; a mistyped code leaves the warning that was meant.",
    fix: "Copy the code of the warning from what validate prints, or remove the line.",
  },
  "expected-warning-absent": {
    title: "A warning is expected that does not arise",
    why: "The spec has changed since it was expected, or what Plinth knows has. Left there, it would silence the warning once it arises for another reason.",
    fix: "Remove the line; with the last one, its key too.",
    severity: "warning",
  },
  "ignored-warning-unknown": {
    title: "What is to be ignored is no warning",
    why: "Errors, and what a review finds in a plan, cannot be ignored; a mistyped code leaves the warning that was meant.",
    fix: "Copy the code of the warning from what validate prints, or take it out.",
  },
  "ignored-warning-absent": {
    title: "A warning is ignored that does not arise",
    why: "What it was about has changed, or what Plinth knows has. Left there, it would silence the warning once it arises for another reason.",
    fix: "Take it out.",
    severity: "warning",
  },
  "ignore-form": {
    title: "A comment is to ignore a warning and cannot be read",
    why: "It ignores nothing. Who reads it later needs the reason, and has to see which warning is meant.",
    fix: "Write # plinth-ignore CODE: reason, at the end of the line that the warning marks or alone on the line above it.",
  },
  "forget-still-written": {
    title: "An address that Terraform is to forget is one that this spec writes",
    why: "Terraform refuses a removed block for a resource that the configuration has.",
    fix: "Remove the line, with the last one its key too; or give up the resource first: for an attachment, set clickhouse.allowList to manual.",
  },
  "adopt-not-written": {
    title: "An address that is to be adopted is one that this spec does not write",
    why: "An import block for an address without a resource is refused by Terraform.",
    fix: "Take the address from the runbook, where each stage lists what it adds.",
  },
  "adopt-unsupported": {
    title: "A resource that is to be adopted is of a type that its provider cannot import",
    why: "Terraform would refuse the plan.",
    fix: "Remove the line, with the last one its key too. Terraform then makes it: a registration that is there already is registered again, which changes nothing (inferred, not tried).",
  },
  "adopt-id-form": {
    title: "The id that is to be adopted has not the form that the provider imports",
    why: "Terraform would refuse the plan, or take over another thing.",
    fix: "Give the id in the form that the provider's page says under Import.",
  },
  "adopt-id-twice": {
    title: "One thing is to be adopted at two addresses",
    why: "Two resources would manage one thing, and each would undo what the other does.",
    fix: "Keep one of the lines.",
  },
  "adopted-leads-elsewhere": {
    title: "What is adopted leads to something that the spec makes",
    why: "What exists leads to something else: the plan that imports it also changes it, or makes it anew where the argument forces that.",
    fix: "Adopt that, too, or name in the spec what exists in its place, if there is a field for it.",
    severity: "warning",
  },
  "ignore-not-written": {
    title: "A resource whose arguments are to be ignored is one that this spec does not write",
    why: "Nothing would be ignored, and the next plan would take back what others set.",
    fix: "Take the address from the runbook, where each stage lists what it adds.",
  },
  "ignore-not-allowed": {
    title: "An argument that is to be ignored is one that nobody but the spec may set",
    why: "Whoever changed it outside Terraform would change the connection, and neither plan nor review would show it.",
    fix: "Say the value in the spec. Where others set tags or labels, name those.",
  },
  "renamed-not-written": {
    title: "An address that was renamed is one that this spec does not write",
    why: "Terraform would move the resource to an address without a configuration, and destroy it.",
    fix: "Take the address from the runbook, where each stage lists what it adds.",
  },
  "renamed-still-written": {
    title: "An earlier address is one that this spec still writes",
    why: "Terraform refuses to move a resource from an address that has a configuration.",
    fix: "Remove the line, with the last one its key too; or remove the resource that is written at the earlier address.",
  },
  "renamed-type-differs": {
    title: "An earlier address is of another type",
    why: "Terraform moves a resource to another address of its own type alone.",
    fix: "Give the earlier address of the same type.",
  },
  "forget-unknown-type": {
    title: "An address that Terraform is to forget is of a type that no output of this topology has",
    why: "Terraform does nothing with a removed block for an address that its state does not have, and the resource that was meant is destroyed.",
    fix: "Copy the address from terraform state list.",
  },
  "variable-used-twice": {
    title: "One variable stands for two different things",
    why: "Both would get the same value, such as a VPC's id where a subnet's is meant.",
    fix: "Give each its own variable.",
  },
  "hazardous-version": {
    title: "A provider constraint admits a version that breaks this connection",
    why: "In these versions the provider does something else with an argument of this output than the stage needs.",
    fix: "Use the constraint that the hint names.",
  },
  "named-file-unusable": {
    title: "A file that the spec names cannot be used",
    why: "What it holds is compiled in place of its name. A link, or a path out of the folder, of a pull request could lead to any file of the machine.",
    fix: "Put a plain JSON file of at most 65536 bytes beside the spec, and give its name without a folder.",
  },
  "brokers-differ": {
    title: "The brokers of the spec are not those that the cluster has",
    why: "Clients contact every broker by the name that it advertises: one without a target is contacted outside the private connection, and a target with an old address leads nowhere.",
    fix: "Write the file beside the spec anew (aws kafka list-nodes --cluster-arn ARN --output json), and give the spec what it lists.",
  },
  "nodes-unusable": {
    title: "The list of a cluster's nodes beside the spec cannot be used",
    why: "The brokers of the spec would be compared with nothing.",
    fix: "Write it anew as a plain file of at most 65536 bytes: aws kafka list-nodes --cluster-arn ARN --output json, for many brokers with --query '{NodeInfoList: NodeInfoList[].{BrokerNodeInfo: BrokerNodeInfo}}'; or remove it.",
  },
  "evidence-of-other-spec": {
    title: "An evidence file belongs to another spec",
    why: "Its answers were given about another connection.",
    fix: "Remove the file, or give it the name of its own spec.",
  },
  "evidence-unknown": {
    severity: "warning",
    title: "An evidence file answers what no gate of the spec asks",
    why: "The answer counts for nothing: the key is mistyped, or the spec has changed since.",
    fix: "Correct the key or remove the answer.",
  },
  "identity-changed": {
    title: "Where the state goes, or whom Terraform acts as, is no longer as in the other version",
    why: "Whoever changes it has a run write its state to another place, or act with other rights. Terraform reads both at init, before a plan can be reviewed.",
    fix: "Have the change merged alone by whoever answers for the state and the accounts, without a run; once the base has it, this is no problem.",
  },
  "stage-move-replaces": {
    title: "Moving a stage replaces a resource",
    why: "A stage must only add and change in place: what the vendor has accepted and allowed would be lost.",
    fix: "Do not move. Choose provider versions that change the argument in place.",
  },
  "not-a-state": {
    title: "This is not the JSON of a Terraform state",
    why: "A gate is evaluated on what Terraform says of its state; another file says something else, or nothing.",
    fix: "Give what terraform show -json prints without a plan file, as a file or on standard input with --state -.",
  },
  "state-of-other-spec": {
    title: "The state was made from another spec",
    why: "What it shows says nothing about this connection.",
    fix: "Run terraform show -json where this spec is applied; for a module, name it with --module.",
  },
  "name-not-declared": {
    title: "A text of a vendor file names a value that is not declared",
    why: "Nothing could be put in its place.",
    fix: "Declare it below values, or use one of the names that the message lists.",
  },
  "value-name-reserved": {
    title: "A vendor file declares a value under a name that every connection has",
    why: "A text that names it could mean either.",
    fix: "Choose another name.",
  },
  "fact-of-other-cloud": {
    title: "A recipe of a vendor file holds what its cloud does not have",
    why: "A connection of that cloud could not be made from it.",
    fix: "Correct it, or the cloud of the recipe.",
  },
  "endpoint-not-declared": {
    title: "A record of a vendor file leads to an endpoint that its recipe does not have",
    why: "It would lead nowhere.",
    fix: "Use one of the endpoints that the message lists.",
  },
  "date-impossible": {
    title: "A date of a vendor file cannot be",
    why: "How old a fact is could not be told.",
    fix: "Give a day of the calendar; nothing is dated later than the day on which it was read.",
  },
  "scenario-unknown": {
    title: "A scenario names what no spec of the run has",
    why: "The event would happen to nothing, and the rehearsal would show something else than its author meant.",
    fix: "Correct the name, or rehearse the spec that has it as well.",
  },
  "scenario-impossible": {
    title: "An event of a scenario cannot happen",
    why: "What it is about is not there, waits for nobody, or has no such attribute at that stage.",
    fix: "Move the event to a stage where it can happen.",
  },
  "scenario-not-reached": {
    severity: "warning",
    title: "An event of a scenario did not happen, because the rollout stopped before",
    why: "The rehearsal shows nothing of what the event would do.",
    fix: "Take the event that stops the rollout into a scenario of its own.",
  },
  "name-taken": {
    title: "Two specs have the same name",
    why: "The name is the output folder; on some file systems it does not distinguish capitals.",
    fix: "Rename one of them.",
  },
  "base-of-other-spec": {
    title: "The spec that is given as the base describes another connection",
    why: "A review would take the differences of two connections for a change that was asked for.",
    fix: "Give the version of the same spec that was applied last: a file, or a git revision.",
  },
  "spec-not-found": {
    title: "There is no such file or folder",
    why: "Nothing can be compiled.",
    fix: "Correct the path; a relative one starts at the folder that the command runs in.",
  },
  "input-not-found": {
    title: "A file that the command was given beside the spec is not there",
    why: "It was asked for; without it the answer would be another one.",
    fix: "Correct the path; a relative one starts at the folder that the command runs in.",
  },
  "spec-unreadable": {
    title: "This cannot be read",
    why: "Nothing can be compiled.",
    fix: "Check that it is a file and that you may read it.",
  },
  "no-specs": {
    title: "The folder holds no spec",
    why: "A run that compiles nothing looks like success.",
    fix: "Name a folder with .yaml, .yml or .json files; hidden ones, node_modules, folders with a plinth.json, *.evidence.* and *.nodes.json files do not count.",
  },
  "no-vendors": {
    title: "The folder holds no vendor file",
    why: "A company's recipes were asked for; without them specs would follow other ones.",
    fix: "Name a folder with .yaml, .yml or .json files of vendors; folders in it and hidden files do not count.",
  },
  "vendor-name-taken": {
    title: "Two vendor files have one name",
    why: "Which of them a spec means could not be told.",
    fix: "Put the recipes of both into one file, or give one of them another name.",
  },
  "link-not-followed": {
    title: "A symbolic link leads out of the folder or nowhere, so it is not read as a spec",
    why: "A link can lead to any file of the machine, and messages about a spec show its text.",
    fix: "Put a copy of the file here, or name the file itself on the command line.",
  },
  "revision-unreadable": {
    title: "The spec cannot be read at this revision",
    why: "There is nothing to compare with.",
    fix: "Give a file, or a revision that git knows and that has the spec, such as main or HEAD~1; in CI the checkout must be deep enough.",
  },
  "not-a-folder": {
    title: "Output needs a folder here, and a link or a file has its name",
    why: "Plinth writes only inside the folder that was named.",
    fix: "Remove it, or choose another --out.",
  },
  "not-a-file": {
    title: "Output needs a file here, and a link, folder or device has its name",
    why: "Plinth replaces only plain files, so that it writes nowhere else and nothing is lost.",
    fix: "Remove it, or choose another --out.",
  },
  "foreign-file": {
    title: "A file is in the way that Plinth did not write",
    why: "It would be lost.",
    fix: "Move it away, or choose another --out; files of other names may stay.",
  },
  "folder-locked": {
    title: "Another run is writing the folder",
    why: "Two runs would mix their files.",
    fix: "Wait for the other run; if that process is not Plinth, remove .plinth.lock from the folder.",
  },
  "lock-left-behind": {
    title: "A run holds this lock, and whether it still goes on cannot be seen from here",
    why: "Two runs would mix their files.",
    fix: "Make sure that no run is writing there, then remove this lock file.",
  },
  "manifest-unreadable": {
    title: "The manifest of the folder cannot be used",
    why: "Without it nobody knows which files Plinth wrote and may replace.",
    fix: "Restore it from version control, or remove it together with the folder's generated files.",
  },
  "file-changed": {
    title: "The file was changed while the command ran, so nothing was written",
    why: "What somebody else wrote would be lost.",
    fix: "Look at the change, then run again.",
  },
  "file-busy": {
    title: "Another run is writing this file",
    why: "One of the two would undo what the other wrote.",
    fix: "Wait for the other run, then run again; what a killed run leaves behind is in nobody's way.",
  },
  "cannot-write": {
    title: "The system refused to write, and nothing was changed",
    why: "The output would be incomplete.",
    fix: "Free space or get permission, then run again.",
  },
  "write-interrupted": {
    title: "The system refused to go on after some files had been replaced",
    why: "The folder may hold old and new files, which Terraform would read as one configuration.",
    fix: "Remove the cause and run again: that completes the folder.",
  },
  "edited-artifact": {
    severity: "warning",
    title: "A generated file was edited by hand, and the edit was replaced",
    why: "What the spec does not say is lost with every compile.",
    fix: "Say it in the spec, or put it in a file of your own beside the generated ones; version control has the old text.",
  },
  "edited-stale-file": {
    severity: "warning",
    title: "A file that Plinth writes no more was edited by hand, so it stays",
    why: "Terraform reads it together with the generated files.",
    fix: "Remove it, unless it is now a file of your own.",
  },
  "plan-malformed": {
    title: "The plan is not what Terraform prints",
    why: "What cannot be read cannot be reviewed; a plan that was cut off may hide a change behind its end.",
    fix: "Write it again: terraform show -json plinth.tfplan > plan.json.",
  },
  "plan-binary": {
    title: "The file is a plan as Terraform saves it, not its JSON",
    why: "Only Terraform itself can read that form.",
    fix: "Give the JSON: terraform show -json plinth.tfplan > plan.json.",
  },
  "plan-encoding": {
    title: "The file is not UTF-8",
    why: "The redirection of Windows PowerShell writes UTF-16, which is no JSON.",
    fix: "Redirect from cmd, Git Bash or PowerShell 7, or pipe the JSON into plinth review -.",
  },
  "plan-not-a-plan": {
    title: "This is not the JSON of a plan",
    why: "A review of something else would find nothing, which looks like a pass.",
    fix: "Save a plan and show it: terraform plan -out=plinth.tfplan, then terraform show -json plinth.tfplan > plan.json.",
  },
  "plan-format-version": {
    title: "The plan has a format version that this Plinth does not read",
    why: "Another major version may say the same things in other places, so that changes would be overlooked.",
    fix: "Use a Terraform or OpenTofu whose plans have format version 1.x (Terraform 1.1 and later), or a newer Plinth.",
  },
  "plan-lacks-module": {
    title: "The plan has no such module",
    why: "A review of a module that is not there would look at nothing of the plan.",
    fix: "Give --module the module's address as the plan has it, or leave it out where the connection is the root module.",
  },
  "plan-too-large": {
    title: "The plan is too large",
    why: "It cannot be held in memory.",
    fix: "Split the configuration, or plan the root module of the connection alone.",
  },
  "plan-too-deep": {
    title: "The plan is nested too deeply",
    why: "No provider needs such depth; reading it on would exhaust the stack.",
    fix: "Check where the file comes from.",
  },
  "lock-unreadable": {
    title: "The dependency lock file cannot be read",
    why: "Without it nobody knows which provider versions the plan was made with.",
    fix: "Give the .terraform.lock.hcl that terraform init wrote beside the configuration.",
  },
  "init-failed": {
    title: "Terraform could not initialize the configuration",
    why: "Nothing can be planned without its providers.",
    fix: "Read what Terraform says: most often the spec's terraform.version excludes the Terraform that runs.",
  },
  "validate-failed": {
    title: "Terraform or a provider refuses the configuration of a stage",
    why: "The stage could not be planned anywhere.",
    fix: "Read what the provider says: a version that lacks an argument needs another constraint in terraform.providers.",
  },
  "plan-failed": {
    title: "A stage cannot be planned",
    why: "The rollout would stop here.",
    fix: "Read what the provider says, and change the value of the spec that the place shows.",
  },
  "apply-failed": {
    title: "A stage cannot be applied: a provider or the cloud refuses it",
    why: "The rollout would stop half-way, with some resources changed and others not.",
    fix: "Read what the cloud says; if somebody has to act first, it is a matter of an earlier stage's gate.",
  },
  "step-too-slow": {
    title: "A step of Terraform did not end in time",
    why: "The rehearsal stopped it; what it would have done is not known.",
    fix: "Run it again on a machine with less load.",
  },
  "check-not-passed": {
    severity: "warning",
    title: "A check block does not pass although everybody has acted",
    why: "Whoever applies the stage sees its warning.",
    fix: "Look at what the check reads.",
  },
  "gate-not-open": {
    title: "The gate of a stage did not open, so the rollout stops here",
    why: "The next stage relies on what the gate asks for.",
    fix: "Whom the message names has to act; the command shows whether they have.",
  },
  "destroy-incomplete": {
    title: "Something is left after everything was destroyed",
    why: "It would cost money, and its name would be taken.",
    fix: "Look at what the message names; what no state knows has to be removed by hand.",
  },
} as const satisfies Record<string, ProblemText>;
