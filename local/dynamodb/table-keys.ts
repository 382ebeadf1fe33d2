import type { Engine, Item, Reply } from './engine.ts';
import { untilActive } from './until-active.ts';

/** The name of the table where writes of a transaction are tried out; the real one's key, no index. */
export const trialTable = (table: string): string => `__trial__${table}`;

/** The key attributes of tables, and a trial table for each; both made at first use. */
export type TableKeys = {
  /** Names of the key attributes, or the engine's refusal where there is no such table. */
  of(table: string): Promise<string[] | Reply>;
  forget(table: string): Promise<void>;
};

type Description = {
  KeySchema: { AttributeName: string }[];
  AttributeDefinitions: { AttributeName: string }[];
};

export function tableKeys(engine: Engine): TableKeys {
  const known = new Map<string, string[]>();

  const makeTrialTable = async (table: string, { KeySchema, AttributeDefinitions }: Description, keys: string[]) => {
    await engine.call('CreateTable', {
      TableName: trialTable(table),
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema,
      AttributeDefinitions: AttributeDefinitions.filter(({ AttributeName }) => keys.includes(AttributeName)),
    });
    await untilActive(async (operation, body) => (await engine.call(operation, body)).body, trialTable(table));
  };

  return {
    of: async (table) => {
      const keys = known.get(table);
      if (keys) return keys;
      const described = await engine.call('DescribeTable', { TableName: table });
      if (described.status !== 200) return described;
      const description = described.body['Table'] as Description; // the engine's own answer
      const names = description.KeySchema.map(({ AttributeName }) => AttributeName);
      await makeTrialTable(table, description, names);
      known.set(table, names);
      return names;
    },
    forget: async (table) => {
      if (known.delete(table)) await engine.call('DeleteTable', { TableName: trialTable(table) });
    },
  };
}

/** The key of an item; absent where the item lacks one of its attributes. */
export function keyOf(item: Item | undefined, names: readonly string[]): Item {
  return Object.fromEntries(names.flatMap((name) => (item?.[name] ? [[name, item[name]]] : [])));
}
