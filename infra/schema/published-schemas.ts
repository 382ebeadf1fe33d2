import { answerJsonSchema } from '../../shared/privacy/rights/access/answer-schema.ts';

/** Every published JSON Schema, by its file. */
export function publishedSchemas(): Record<string, string> {
  return { 'docs/schema/access-answer.schema.json': `${JSON.stringify(answerJsonSchema(), null, 2)}\n` };
}
