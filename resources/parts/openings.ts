/** What an address range of everybody does. */
export const letsIn = "it lets everybody in";
