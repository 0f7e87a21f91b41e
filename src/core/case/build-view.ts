import { whyNotAllowed } from './allowed.ts';
import type { CompiledAct } from './compiled.ts';
import type { CaseEngine } from './engine.ts';
import { evaluate } from './evaluate.ts';
import type { VariableDeclaration } from './patient-model.ts';
import { scoreRun } from './score.ts';
import { renderTemplate } from './template.ts';
import type {
  ActChoice,
  CaseEnding,
  CaseView,
  Hint,
  InputBalance,
  MonitorValue,
  OpenDecision,
} from './view.ts';
import { workedStepOf } from './worked-step.ts';

/** What the chart knows and the engine does not. */
export interface ChartState {
  readonly status: 'running' | 'ended';
  readonly allows: (act: CompiledAct) => boolean;
}

export function buildView(engine: CaseEngine, chart: ChartState): CaseView {
  const { compiled, facts } = engine;
  return {
    minute: facts.minute,
    endMinutes: compiled.endMinutes,
    status: chart.status,
    monitor: monitorOf(engine),
    tracks: engine.compiled.tracks.map(({ variable }) => signOf(variable, engine)),
    inputs: inputsOf(engine),
    groups: compiled.groups.map(({ id, title }) => ({
      id,
      title,
      acts: compiled.acts.filter((act) => act.group === id).map((act) => choiceOf(act, engine, chart)),
    })),
    pending: engine.pending.map(({ orderedMinute, result }) => ({
      act: result.act,
      label: result.label,
      orderedMinute,
      readyMinute: result.readyMinute,
    })),
    results: [...engine.results],
    openDecision: chart.status === 'ended' ? null : openDecisionOf(engine),
    hints: chart.status === 'ended' ? [] : hintsOf(engine),
    workedStep: chart.status === 'ended' ? null : workedStepOf(engine),
    feed: [...engine.feed],
    history: engine.history.history(facts, chart.status === 'ended'),
    ending: chart.status === 'ended' ? endingOf(engine) : null,
  };
}

function monitorOf(engine: CaseEngine): readonly MonitorValue[] {
  return (engine.model?.variables ?? [])
    .filter((variable) => variable.shown === 'monitor')
    .map((variable) => signOf(variable, engine));
}

function signOf(variable: VariableDeclaration, { facts }: CaseEngine): MonitorValue {
  const value = facts.read(variable.id);
  return { variable, value, range: rangeOf(variable, value) };
}

/** Judged as shown, so that no monitor reads "70, low" beside "normal from 70". */
function rangeOf({ reference, digits }: VariableDeclaration, value: number): MonitorValue['range'] {
  if (reference === undefined) return 'normal';
  const shown = Number(value.toFixed(digits));
  if (reference.low !== null && shown < reference.low) return 'low';
  return reference.high !== null && shown > reference.high ? 'high' : 'normal';
}

function inputsOf(engine: CaseEngine): readonly InputBalance[] {
  return engine.compiled.inputs.map(({ id, name }) => ({
    id,
    name,
    totalLiters: engine.facts.total(id),
    litersPerHour: engine.patient?.rate(id) ?? 0,
  }));
}

function choiceOf(act: CompiledAct, engine: CaseEngine, chart: ChartState): ActChoice {
  const enabled = chart.status === 'running' && chart.allows(act);
  const reasonDisabled =
    chart.status === 'ended'
      ? { code: 'ended' as const, text: null }
      : enabled
        ? null
        : whyNotAllowed(act, engine.compiled, engine.facts);
  return {
    key: act.id,
    kind: act.kind,
    label: act.label,
    takesMinutes: act.takesMinutes,
    readyMinutes: act.readyMinutes,
    timesDone: engine.facts.done.get(act.id)?.length ?? 0,
    evidence: act.evidence,
    enabled,
    reasonDisabled,
  };
}

/** The decision that has waited longest. Its prompt keeps the values it was asked with. */
function openDecisionOf(engine: CaseEngine): OpenDecision | null {
  const [first] = engine.facts.open;
  const decision = engine.compiled.decisions.find(({ id }) => id === first?.[0]);
  if (first === undefined || decision === undefined) return null;
  const asked = engine.feed.find((entry) => entry.kind === 'decision' && entry.decision === decision.id);
  return {
    id: decision.id,
    prompt: asked?.kind === 'decision' ? asked.prompt : '',
    openedMinute: first[1],
    blocks: decision.blocks,
    options: decision.options.map((option) => ({
      key: `${decision.id}.${option.id}`,
      text: option.text,
      takesMinutes: option.takesMinutes,
    })),
  };
}

function hintsOf({ compiled, facts }: CaseEngine): readonly Hint[] {
  return compiled.prompts
    .filter(({ when }) => evaluate(when, facts))
    .map(({ id, text, claims, evidence }) => ({
      id,
      text: renderTemplate(text, facts.read),
      claims,
      evidence,
    }));
}

function endingOf(engine: CaseEngine): CaseEnding {
  const { compiled, facts } = engine;
  const { outcome, score, cappedFrom, rubric } = scoreRun(compiled, facts);
  const { id, title, text, rank, claims, evidence } = outcome;
  const topRank = Math.max(...compiled.outcomes.map((one) => one.rank));
  return {
    outcome: { id, title, text, rank, topRank, claims, evidence },
    score,
    cappedFrom,
    rubric,
    debrief: { text: renderTemplate(compiled.debrief.text, facts.read), claims: compiled.debrief.claims },
    bands: bandsOf(engine),
    acts: engine.feed.flatMap((entry) =>
      entry.kind === 'act' ? [{ minute: entry.minute, act: entry.act, label: entry.label }] : [],
    ),
  };
}

/** Each stretch of time for which a named signal was on. */
function bandsOf({ compiled, facts }: CaseEngine): CaseEnding['bands'] {
  return compiled.signals.flatMap(({ id, name }) => {
    const flips = facts.signals.get(id)?.flips ?? [];
    if (name === null) return [];
    return flips.flatMap((flip, index) => {
      if (flip.edge === 'off') return [];
      return [
        { signal: id, name, fromMinute: flip.minute, toMinute: flips[index + 1]?.minute ?? facts.minute },
      ];
    });
  });
}
