import type { Json, JsonObject } from "../../terraform-json";

/** Whether the value is an object and not a list. */
export function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
