import { type Engine, isError, type Item, refusal, type Reply } from './engine.ts';
import { keyOf, type TableKeys, trialTable } from './table-keys.ts';

type Kind = 'Put' | 'Update' | 'Delete' | 'ConditionCheck';
type Parameters = { TableName: string; Item?: Item; Key?: Item; ReturnValuesOnConditionCheckFailure?: string };
type Act = { kind: Kind; parameters: Parameters; key: Item };
type Reason = { Code: string; Message?: string; Item?: Item };

/** What goes wrong with the item as it is, not with the words of the request: it cancels the transaction. */
const evaluationFaults = [
  'The provided expression refers to an attribute that does not exist in the item',
  'An operand in the update expression has an incorrect data type',
  'The document path provided in the update expression is invalid for update',
  'Item size has exceeded the maximum allowed size',
  'Item size to update has exceeded the maximum allowed size',
];

/**
 * All or nothing: every act is first tried on a copy of its item in the trial table, then all are applied. The caller holds
 * the engine's lock, so that nobody sees the middle.
 */
export async function transactWrite(engine: Engine, keys: TableKeys, body: Record<string, unknown>): Promise<Reply> {
  const acts = await readActs(keys, body['TransactItems']);
  if (!Array.isArray(acts)) return acts;

  const reasons: Reason[] = [];
  for (const act of acts) {
    const tried = await tryOut(engine, act);
    if ('status' in tried) return tried;
    reasons.push(tried);
  }
  if (reasons.some(({ Code }) => Code !== 'None')) return cancelled(reasons);

  for (const { kind, parameters } of acts) {
    if (kind === 'ConditionCheck') continue;
    const applied = await engine.call(`${kind}Item`, withoutReturn(parameters));
    if (applied.status !== 200) throw new Error(`a ${kind} that was tried out well failed: ${String(applied.body['message'])}`);
  }
  return { status: 200, body: {} };
}

async function readActs(keys: TableKeys, items: unknown): Promise<Act[] | Reply> {
  if (!Array.isArray(items) || items.length === 0 || items.length > 100)
    return refusal('ValidationException', 'a transaction has 1 to 100 items');
  const acts: Act[] = [];
  const seen = new Set<string>();
  for (const item of items as Partial<Record<Kind, Parameters>>[]) {
    const [entry, ...more] = Object.entries(item) as [Kind, Parameters][]; // the SDK writes no other names
    if (!entry || more.length > 0)
      return refusal('ValidationException', 'TransactItems can only contain one of Check, Put, Update or Delete');
    const [kind, parameters] = entry;
    const names = await keys.of(parameters.TableName);
    if (!Array.isArray(names)) return names;
    const key = keyOf(kind === 'Put' ? parameters.Item : parameters.Key, names);
    const id = parameters.TableName + JSON.stringify(key);
    if (seen.has(id)) return refusal('ValidationException', 'Transaction request cannot include multiple operations on one item');
    seen.add(id);
    acts.push({ kind, parameters, key });
  }
  return acts;
}

/** The reason this act gives to cancel, `None` where it would succeed, or a refusal of the whole request. */
async function tryOut(engine: Engine, { kind, parameters, key }: Act): Promise<Reason | Reply> {
  const TableName = trialTable(parameters.TableName);
  const current = await engine.call('GetItem', { TableName: parameters.TableName, Key: key, ConsistentRead: true });
  if (current.status !== 200) return current;
  const item = current.body['Item'] as Item | undefined; // the engine's own answer
  if (item) await engine.call('PutItem', { TableName, Item: item });
  const operation = kind === 'ConditionCheck' ? 'DeleteItem' : `${kind}Item`;
  const tried = await engine.call(operation, { ...withoutReturn(parameters), TableName });
  await engine.call('DeleteItem', { TableName, Key: key });

  if (tried.status === 200) return { Code: 'None' };
  if (isError(tried, 'ConditionalCheckFailedException')) {
    const shown = parameters.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' && item ? { Item: item } : {};
    return { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed', ...shown };
  }
  const message = String(tried.body['message']);
  if (evaluationFaults.some((fault) => message.startsWith(fault))) return { Code: 'ValidationError', Message: message };
  return tried;
}

function withoutReturn(parameters: Parameters): Parameters {
  return { ...parameters, ReturnValuesOnConditionCheckFailure: undefined }; // undefined is not sent
}

function cancelled(reasons: Reason[]): Reply {
  const codes = reasons.map(({ Code }) => Code).join(', ');
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`;
  // this error alone spells Message with a capital
  return refusal('TransactionCanceledException', message, { Message: message, CancellationReasons: reasons });
}
