import { join } from 'node:path';
import type { Bundle } from '../../infra/bundle.ts';
import { functions } from '../../infra/functions.ts';
import { bundleCompared } from './compared-bundles.ts';
import { type Interval, median, ratioOfMedians } from './interval.ts';
import { type Started, startProcess } from './start-process.ts';

/** What starting a function costs, over the floor and as a ratio to the reference; `builtins` are those loaded by then. */
export type Start = Interval & { cpu: number; builtins: readonly string[] };

export type Starts = {
  /** Milliseconds of CPU: of the empty handler, and of the reference over it. */
  floor: number;
  reference: number;
  byFunction: Record<string, Start>;
};

/** Starts everything once a round, in another order each time, so that no function has the quiet moments to itself. */
export async function measureStarts(
  bundles: readonly Bundle[],
  { outDir, rounds }: { outDir: string; rounds: number },
): Promise<Starts> {
  const { floor, reference } = await bundleCompared(outDir);
  const files = new Map([
    ['floor', floor],
    ['reference', reference],
    ...bundles.map(({ name, directory }): [string, string] => [name, join(directory, 'index.cjs')]),
  ]);
  const measured = new Map<string, Started[]>([...files.keys()].map((name) => [name, []]));
  for (const [name, file] of files) await startProcess(file, environmentOf(name)); // warms the disk's cache; not counted
  for (let round = 0; round < rounds; round++) {
    for (const [name, file] of shuffled([...files])) measured.get(name)?.push(await startProcess(file, environmentOf(name)));
  }
  return startsOf(measured);
}

function startsOf(measured: ReadonlyMap<string, readonly Started[]>): Starts {
  const cpuOf = (name: string) => (measured.get(name) ?? []).map(({ cpu }) => cpu);
  const floors = cpuOf('floor');
  const overFloor = (name: string) => cpuOf(name).map((cpu, round) => cpu - (floors[round] ?? 0));
  const reference = overFloor('reference');
  const start = ([name, started]: [string, readonly Started[]]): [string, Start] => {
    const cpu = overFloor(name);
    return [name, { ...ratioOfMedians(cpu, reference), cpu: median(cpu), builtins: started[0]?.builtins ?? [] }];
  };
  const ours = [...measured].filter(([name]) => name !== 'floor' && name !== 'reference');
  return { floor: median(floors), reference: median(reference), byFunction: Object.fromEntries(ours.map(start)) };
}

/** What Lambda gives, and the names the declaration promises; nothing that leads anywhere. */
function environmentOf(name: string): Record<string, string> {
  const declared = functions.find((declaration) => declaration.name === name)?.environment ?? [];
  return {
    HOME: '/nonexistent', // no configuration of whoever runs this
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
    AWS_SESSION_TOKEN: 'example',
    AWS_LAMBDA_FUNCTION_NAME: name,
    ...Object.fromEntries(declared.map((variable) => [variable, 'https://privacy.example.com'])),
    ...Object.fromEntries(declared.filter((variable) => variable.endsWith('_SECRETS')).map((variable) => [variable, '{}'])),
  };
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
