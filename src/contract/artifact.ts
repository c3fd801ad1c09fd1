/** An output file of a spec: its name in the spec's folder, and its content. */
export interface Artifact {
  readonly path: string;
  readonly content: string;
}

/** The output of one spec: the folder's name is the spec's, and `manifest` is the text of its plinth.json, written last. */
export interface ArtifactFolder {
  readonly name: string;
  readonly artifacts: readonly Artifact[];
  readonly manifest: string;
}
