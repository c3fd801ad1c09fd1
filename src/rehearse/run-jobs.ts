/**
 * Runs `work` on each item, `limit` of them at a time, and gives the results in the order of the items. Where one fails, `stop` is called with
 * its error, no other is begun, and once those under way have ended it rejects with that error.
 */
export async function runJobs<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item, index: number) => Promise<Result>,
  stop: (error: unknown) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()];
  const errors: unknown[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined && errors.length === 0; next = waiting.shift()) {
      const [index, item] = next;
      try {
        results[index] = await work(item, index);
      } catch (error) {
        if (errors.length === 0) stop(error);
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  if (errors.length > 0) throw errors[0];
  return results;
}
