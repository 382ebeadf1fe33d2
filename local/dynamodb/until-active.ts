type Call = (operation: string, body: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** Waits until a table that was just made can be used: a few milliseconds. */
export async function untilActive(call: Call, table: string): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const { Table } = await call('DescribeTable', { TableName: table });
    if ((Table as { TableStatus: string }).TableStatus === 'ACTIVE') return; // as DynamoDB answers
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error(`the table ${table} does not become active`);
}
