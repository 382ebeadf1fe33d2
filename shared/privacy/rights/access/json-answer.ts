import type { Walks } from './answer-lists.ts';
import { type AnswerHead, listNames } from './answer-schema.ts';

/** `data.json`, piece by piece: one object, each list with an item a line. */
export async function* jsonAnswer(head: AnswerHead, walks: Walks): AsyncGenerator<string> {
  yield '{\n';
  for (const [name, value] of Object.entries(head)) yield `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`;
  for (const [index, name] of listNames.entries()) {
    yield `${index === 0 ? '' : ',\n'}${JSON.stringify(name)}: [`;
    let separator = '\n';
    for await (const item of walks[name]()) {
      yield `${separator}${JSON.stringify(item)}`;
      separator = ',\n';
    }
    yield ']';
  }
  yield '\n}\n';
}
