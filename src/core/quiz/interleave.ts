import { orderIds } from './order.ts';

export interface TopicItem {
  readonly id: string;
  /** Items of one topic are kept apart. */
  readonly topic: string;
}

export interface Interleaved {
  /** Item ids. */
  readonly order: readonly string[];
  /** Ids that would have made three of one topic in a row. */
  readonly left: readonly string[];
}

const mostInARow = 2;

/**
 * Orders items so that never three of one topic follow each other, staying as close to the given order as
 * that allows. A topic that would be left over alone at the end is drawn forward.
 */
export function interleave(items: readonly TopicItem[]): Interleaved {
  const waiting = [...items];
  const order: TopicItem[] = [];
  while (waiting.length > 0) {
    const blocked = blockedTopic(order);
    const crowding = crowdingTopic(waiting);
    const wanted = crowding === blocked ? undefined : crowding;
    const place = waiting.findIndex(({ topic }) =>
      wanted === undefined ? topic !== blocked : topic === wanted,
    );
    const [next] = place < 0 ? [] : waiting.splice(place, 1);
    if (next === undefined) break;
    order.push(next);
  }
  return { order: order.map(({ id }) => id), left: waiting.map(({ id }) => id) };
}

/** The topic that may not come next. */
function blockedTopic(order: readonly TopicItem[]): string | undefined {
  const last = order.slice(-mostInARow);
  const topic = last[0]?.topic;
  return last.length === mostInARow && last.every((item) => item.topic === topic) ? topic : undefined;
}

/** A topic with so many items waiting that every other item is needed to keep them apart. */
function crowdingTopic(waiting: readonly TopicItem[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { topic } of waiting) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  // Each item of another topic makes room for two of this one.
  return [...counts].find(([, count]) => count > (waiting.length - count) * mostInARow)?.[0];
}

/** At most `most` items for a mixed session, drawn by `seed` evenly over the topics. */
export function drawMixed(items: readonly TopicItem[], seed: number, most: number): readonly string[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const shuffled = orderIds([...byId.keys()], seed).flatMap((id) => byId.get(id) ?? []);
  const rank = new Map<string, number>();
  const ranked = shuffled.map((item) => {
    const place = rank.get(item.topic) ?? 0;
    rank.set(item.topic, place + 1);
    return { item, place };
  });
  const drawn = new Set(
    ranked
      .sort((a, b) => a.place - b.place)
      .slice(0, most)
      .map(({ item }) => item.id),
  );
  return interleave(shuffled.filter(({ id }) => drawn.has(id))).order;
}
