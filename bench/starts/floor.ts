/** The floor: a handler that does nothing. What it costs to start is Node's own. */
export const handler = async (): Promise<void> => undefined;
