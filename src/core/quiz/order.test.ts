import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderIds } from './order.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}$/), { maxLength: 20 });
const seed = fc.nat();

describe('orderIds', () => {
  it('keeps every id and adds none', () => {
    fc.assert(
      fc.property(ids, seed, (list, chosen) => {
        expect([...orderIds(list, chosen)].sort()).toEqual([...list].sort());
      }),
    );
  });

  it('gives the same order for the same seed, however the ids are listed', () => {
    fc.assert(
      fc.property(ids, seed, (list, chosen) => {
        expect(orderIds([...list].reverse(), chosen)).toEqual(orderIds(list, chosen));
      }),
    );
  });

  it('keeps the others in their order when one is taken out', () => {
    fc.assert(
      fc.property(ids, seed, (list, chosen) => {
        const without = orderIds(list.slice(1), chosen);
        expect(orderIds(list, chosen).filter((id) => id !== list[0])).toEqual(without);
      }),
    );
  });

  it('puts each of four ids first about equally often', () => {
    const first = { a: 0, b: 0, c: 0, d: 0 };
    for (let chosen = 0; chosen < 4000; chosen += 1) {
      const [id] = orderIds(['a', 'b', 'c', 'd'], chosen);
      first[id as keyof typeof first] += 1;
    }
    for (const count of Object.values(first)) expect(count).toBeGreaterThan(850);
  });

  it('stays as it was when sessions were first stored', () => {
    expect(orderIds(['a', 'b', 'c', 'd', 'e'], 42)).toMatchInlineSnapshot(`
      [
        "d",
        "c",
        "b",
        "e",
        "a",
      ]
    `);
  });
});
