import type { ReactElement } from 'react';
import type { CaseView, OpenDecision, WorkedStep as Step } from '#core/case/view.ts';
import { AuthoredProse, AuthoredText } from './Authored.tsx';
import { Evidence } from './Evidence.tsx';
import type { Words } from './words.ts';

interface WorkedStepProps {
  readonly view: CaseView;
  readonly sourceHref: string;
  readonly words: Words;
  readonly onPerform: (key: string, label: string) => void;
}

/** The worked run: what is done next and why. Time moves when the learner asks for the step. */
export function WorkedStep({ view, sourceHref, words, onPerform }: WorkedStepProps): ReactElement {
  const { t } = words;
  const step = view.workedStep;
  if (step === null) return <p className="case-worked">{t('case.workedLost')}</p>;
  const { number, of } = step;
  const decision = isAnswerTo(step, view.openDecision) ? view.openDecision : null;
  return (
    <section className="case-worked" aria-labelledby="case-worked">
      <h3 id="case-worked">{t('case.workedStep', { number, of })}</h3>
      <div aria-live="polite">
        {decision !== null && <Question decision={decision} step={step} words={words} />}
        {decision === null && (
          <p className="case-worked-act">
            <AuthoredText text={step.label} words={words} />
          </p>
        )}
        <AuthoredProse text={step.text} words={words} />
        <Evidence claims={step.claims} mark={step.evidence} sourceHref={sourceHref} words={words} />
      </div>
      <button type="button" data-variant="primary" onClick={() => onPerform(step.key, step.label)}>
        {t('case.nextStep')}
      </button>
    </section>
  );
}

const isAnswerTo = (step: Step, decision: OpenDecision | null): boolean =>
  decision?.options.some(({ key }) => key === step.key) ?? false;

/** The decision as a learner would meet it, with the answer that this run gives. */
function Question(props: {
  readonly decision: OpenDecision;
  readonly step: Step;
  readonly words: Words;
}): ReactElement {
  const { decision, step, words } = props;
  return (
    <>
      <p className="eyebrow">{words.t('case.decision')}</p>
      <AuthoredProse text={decision.prompt} words={words} />
      <ul className="case-worked-options">
        {decision.options.map((option) => (
          <li key={option.key}>
            <AuthoredText text={option.text} words={words} />
            {option.key === step.key && <strong> ({words.t('case.workedChoice')})</strong>}
          </li>
        ))}
      </ul>
    </>
  );
}
