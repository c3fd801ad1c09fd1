/** Formats in which other programs take problems. */
export const problemFormats = ["sarif", "github", "junit", "codequality"] as const;

/** Formats of `plinth diff`. */
export const diffFormats = ["text", "json", "markdown"] as const;

/** Formats of `plinth explain`. */
export const explainFormats = ["text", "markdown"] as const;

/** Formats of `plinth graph`. */
export const graphFormats = ["mermaid", "dot", "svg"] as const;

/** Formats of `plinth list`. */
export const listFormats = ["text", "json"] as const;

/** Formats of `plinth promote`. */
export const promoteFormats = ["text", "json"] as const;

/** Formats of `plinth rehearse`. */
export const rehearseFormats = ["text", "json"] as const;

/** Formats of `plinth review`. */
export const reviewFormats = ["text", "json", "markdown", ...problemFormats] as const;

/** Formats of `plinth stages`. */
export const stagesFormats = ["text", "json", "markdown"] as const;

/** Formats of `plinth synth`. */
export const synthFormats = ["hcl", "json"] as const;

/** Formats of `plinth validate`. */
export const validateFormats = ["text", "json", ...problemFormats] as const;

/** Formats of `plinth verify`. */
export const verifyFormats = ["text", "json", "evidence"] as const;
