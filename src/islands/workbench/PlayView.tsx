import { useId, useState, type ReactElement } from 'react';
import type { CompiledCase } from '#core/case/compiled.ts';
import { LazyPart } from '../LazyPart.tsx';
import type { BenchCourse } from './bench-course.ts';
import type { BenchWords } from './bench-words.ts';

const loadPlayer = async () => (await import('../case-player/CasePlayer.tsx')).CasePlayer;

interface PlayViewProps {
  /** What the text makes now; null where it makes none. */
  readonly compiled: CompiledCase | null;
  /** Its opening text. */
  readonly story: string;
  readonly course: BenchCourse;
  readonly missing: ReactElement;
  readonly words: BenchWords;
}

interface Version {
  readonly compiled: CompiledCase;
  readonly story: string;
}

/** The case as a learner plays it. A version stays while its author types on. */
export function PlayView({ compiled, story, course, missing, words }: PlayViewProps): ReactElement {
  const { t } = words;
  const [version, setVersion] = useState<Version | null>(null);
  const isOther = compiled !== null && compiled.hash !== version?.compiled.hash;
  return (
    <>
      <p>{t('workbench.notRecorded')}</p>
      {compiled === null && version === null && missing}
      {isOther && (
        <p className="bench-row">
          {version !== null && <span>{t('workbench.playAnew')}</span>}
          <button type="button" data-variant="primary" onClick={() => setVersion({ compiled, story })}>
            {t('workbench.playThis')}
          </button>
        </p>
      )}
      {version !== null && (
        <Playing key={version.compiled.hash} version={version} course={course} words={words} />
      )}
    </>
  );
}

interface PlayingProps {
  readonly version: Version;
  readonly course: BenchCourse;
  readonly words: BenchWords;
}

function Playing({ version: { compiled, story }, course, words }: PlayingProps): ReactElement {
  const { t, locale, authored } = words;
  const introId = useId();
  return (
    <div className="bench-play">
      <p className="bench-own">{t('workbench.own')}</p>
      <h3 {...authored}>{compiled.title}</h3>
      <details open id={introId}>
        <summary>{t(compiled.model === null ? 'case.story' : 'case.patient')}</summary>
        <div {...authored}>
          {story
            .trim()
            .split(/\n\s*\n/)
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </div>
        <h4>{t('case.objectives')}</h4>
        <ul {...authored}>
          {compiled.objectives.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </details>
      <LazyPart load={loadPlayer} locale={locale}>
        {(CasePlayer) => (
          <CasePlayer
            compiled={compiled}
            course={course.id}
            labs={course.labs}
            lessonPlaces={{}}
            locale={locale}
            contentLanguage={course.language}
            introId={introId}
            isRecorded={false}
          />
        )}
      </LazyPart>
    </div>
  );
}
