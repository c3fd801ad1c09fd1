import { version as packageVersion } from "../../package.json";

/** The version of Plinth. */
export const version = packageVersion;
