import { secret, secretsIn } from '../../shared/aws/secrets.ts';
import { statementKeyOf } from '../../shared/privacy/rights/statement-key.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { statementKey } from './statement-key.ts';

const { STATEMENT_KEY_SECRET } = readEnvironment(process.env, ['STATEMENT_KEY_SECRET']);

/** Called by AWS for `GET /rights/statement-key`. */
export const handler = statementKey({
  keys: async () => secretsIn(await secret(STATEMENT_KEY_SECRET)).map((seed) => statementKeyOf(seed).publicKey),
});
