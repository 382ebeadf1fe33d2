import type { SystemAnswer } from '../../shared/privacy/systems/system-asks.ts';
import type { FilledTask } from '../../shared/pages/task-page.ts';
import type { Right } from '../../shared/reply/verdicts.ts';

const longest = { found: 20_000, because: 2_000 } as const;
const answers: readonly SystemAnswer['answer'][] = ['done', 'nothing-held', 'kept', 'failed'];

/** What a named person filled in, as an answer, or which fields are wrong. What is kept needs its reason (R22). */
export function readTaskAnswer(fields: Readonly<Record<string, string>>, right: Right): SystemAnswer | FilledTask['wrong'] {
  const answer = answers.find((one) => one === fields['answer']);
  const [found, because, keptUntil] = ['found', 'because', 'keptUntil'].map((name) => (fields[name] ?? '').trim());
  const isExport = right === 'access' || right === 'portability';
  const needsFound = isExport && answer === 'done';
  const needsReason = answer === 'kept' || answer === 'failed';
  const wrong: FilledTask['wrong'] = [
    ...(answer ? [] : (['answer'] as const)),
    ...((needsFound && !found) || (found ?? '').length > longest.found ? (['found'] as const) : []),
    ...((needsReason && !because) || (because ?? '').length > longest.because ? (['because'] as const) : []),
    ...(keptUntil && !isDay(keptUntil) ? (['keptUntil'] as const) : []),
  ];
  if (!answer || wrong.length > 0) return wrong;
  const words = [because, isExport ? found : ''].filter((part) => part).join('\n\n');
  return { answer, because: words || null, keptUntil: answer === 'kept' && keptUntil ? keptUntil : null };
}

function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
