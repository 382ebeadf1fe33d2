/**
 * Maps items in their order, with up to `most` at work at the same time, so that a walk waits for the slowest call and not
 * for each. Where it ends early, `release` is given what was made and not handed out.
 */
export async function* ahead<Item, Made>(
  items: AsyncIterable<Item>,
  make: (item: Item) => Promise<Made>,
  { most, release }: { most: number; release: (made: Made) => void },
): AsyncGenerator<{ item: Item; made: Made }> {
  const waiting: { item: Item; made: Promise<Made> }[] = [];
  try {
    for await (const item of items) {
      const made = make(item);
      made.catch(() => undefined); // told when its turn comes
      waiting.push({ item, made });
      if (waiting.length >= most) yield* oldest(waiting);
    }
    while (waiting.length > 0) yield* oldest(waiting);
  } finally {
    for (const { made } of waiting) made.then(release, () => undefined);
  }
}

async function* oldest<Item, Made>(waiting: { item: Item; made: Promise<Made> }[]): AsyncGenerator<{ item: Item; made: Made }> {
  const first = waiting.shift();
  if (first) yield { item: first.item, made: await first.made };
}
