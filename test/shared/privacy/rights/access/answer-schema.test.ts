import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedSchemas } from '../../../../../infra/schema/published-schemas.ts';
import {
  answerJsonSchema,
  answerSchema,
  listNames,
  schemaId,
} from '../../../../../shared/privacy/rights/access/answer-schema.ts';

describe('the published schema of an answer', () => {
  it.each(Object.entries(publishedSchemas()))('%s is as the code has it: node infra/schema/write-schemas.ts', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('has an id that the data names, and takes nothing it does not know', () => {
    expect(answerJsonSchema()).toMatchObject({ $id: schemaId, type: 'object', additionalProperties: false });
    expect(schemaId).toMatch(/^urn:/);
  });

  it('knows every list of the answer', () => {
    const arrays = Object.entries(answerSchema.shape).filter(([, part]) => part.def.type === 'array');
    const inHead = ['systems', 'information'];
    expect(arrays.map(([name]) => name).toSorted()).toEqual([...listNames, ...inHead].toSorted());
  });
});
