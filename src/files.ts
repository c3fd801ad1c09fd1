export { type FileProblem, type FileProblemCode, fileProblemTexts } from "./files/file-problem";
export { type FoundSpec, findSpecs } from "./files/find-specs";
export { diskOperations, type FileOperations } from "./files/operations";
export type { Artifact, ArtifactFolder } from "./files/plan-folder";
export { type FolderState, readFolderState } from "./files/read-folder-state";
export { readSource, type Source } from "./files/read-source";
export { type WriteResult, writeFolders } from "./files/write-folders";
