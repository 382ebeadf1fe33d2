/** What, and one or more lines about it. */
export type Fact = { what: string; says: readonly string[] };
