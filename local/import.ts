import { existsSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { importedContactsTable } from '../shared/aws/tables/imported-contacts-table.ts';
import { suppressionsTable } from '../shared/aws/tables/suppressions-table.ts';
import { aliasOf } from '../shared/privacy/standing/alias.ts';
import { importList } from './import/import-list.ts';
import { type ImportOptions, readImportOptions, type Target, UsageError, usage } from './import/options.ts';
import { planOf } from './import/plans.ts';
import { progressBar, summaryOf } from './import/progress.ts';

/**
 * `npm run import -- FILE.csv --kind suppressions|contacts` (docs/importing.md). Exit code 2 where what was asked for makes
 * no sense, 1 where the file cannot be read to its end; the report on refused lines is no failure.
 */
try {
  await run(readImportOptions(process.argv.slice(2), process.env));
} catch (error) {
  if (!(error instanceof Error) || !['UsageError', 'ConfigError', 'BadCsv', 'BadList'].includes(error.name)) throw error;
  process.stderr.write(`\n${error.message}\n${error instanceof UsageError ? `\n${usage}\n` : ''}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function run({ file, kind, config, target }: ImportOptions): Promise<void> {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
  if (config !== undefined) process.env['REPONDEUR_CONFIG'] = config; // read by the import below
  const { settings } = await import('../shared/settings/settings.ts');
  const dynamo = new DynamoDBClient({});
  const tables = target ?? { standing: '', records: '', proof: '' }; // a dry run reaches none of them
  const secret = target ? await aliasKey(target) : 'dry run';
  const stores = {
    settings,
    suppressions: suppressionsTable(dynamo, tables),
    contacts: importedContactsTable(dynamo, tables),
    aliasOf: (canonical: string) => aliasOf(canonical, { id: 'k1', secret }),
    now: new Date(),
  };
  const steps = { ...planOf(kind, stores), dryRun: target === null, progress: progressBar(process.stderr) };
  process.stdout.write(`\n${summaryOf(await importList(file, steps))}\n`);
}

/** The key the deployed functions make aliases with: with any other, nobody imported would ever be found. */
async function aliasKey({ aliasKeySecret }: Target): Promise<string> {
  const { SecretString } = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: aliasKeySecret }));
  if (!SecretString) throw new UsageError(`the secret ${aliasKeySecret} holds no text`);
  return SecretString;
}
