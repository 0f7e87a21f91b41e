import { describe, expect, it } from 'vitest';
import { patientModels } from '#core/patient/registry.ts';
import { collectDocuments } from '#core/search/documents.ts';
import { indexedFields } from '#core/search/fields.ts';
import { loadSite } from '#pipeline/load-site.ts';
import { countWords, createBuilder } from '#pipeline/search/build-index.ts';
import { createCorpus, scoreStem } from './lunr-scores.ts';

describe('scores of one stem', () => {
  it('are those of lunr’s index of the whole course', () => {
    const documents = collectDocuments(
      loadSite('content', patientModels).site.courses.get('capillary-leak')!,
    );
    const builder = createBuilder();
    documents.forEach((document, id) => builder.add({ ...indexedFields(document), id }));
    const whole = builder.build();
    const { postings, lengths } = countWords(documents);
    const corpus = createCorpus(documents.length, lengths);
    const stems = [...postings.keys()].filter((_, index) => index % 40 === 0);
    for (const stem of [...stems, 'leak', 'patient']) {
      const scores = scoreStem(stem, postings.get(stem)!, corpus);
      const expected = whole.query((query) => query.term(stem, { usePipeline: false }));
      expect(scores.size).toBe(expected.length);
      for (const { ref, score } of expected) expect(scores.get(Number(ref))).toBeCloseTo(score, 9);
    }
  }, 60_000);
});
