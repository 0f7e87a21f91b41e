import { openRecord } from '#client/record/record.ts';
import { projectCalibration, type CalibrationStep } from '#core/record/calibration.ts';

/** Fewer answers than this say little. */
const fewAnswers = 10;
/** The chart's 100 %, in the units of its viewBox, and its base line. */
const fullHeight = 120;
const baseLine = 130;

/** `<calibration-chart>`: fills the bars and the table that the page was built with. */
class CalibrationChart extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const record = await openRecord();
    const show = (): void => {
      this.#show(projectCalibration(record.events()));
    };
    record.subscribe(show);
    show();
  }

  #show(steps: readonly CalibrationStep[]): void {
    const total = steps.reduce((sum, { answers }) => sum + answers, 0);
    this.querySelector('[data-empty]')?.toggleAttribute('hidden', total > 0);
    this.querySelector('[data-chart]')?.toggleAttribute('hidden', total === 0);
    this.querySelector('[data-few]')?.toggleAttribute(
      'hidden',
      steps.every(({ answers }) => answers === 0 || answers >= fewAnswers),
    );
    for (const step of steps) this.#showStep(step);
  }

  #showStep({ confidence, answers, right }: CalibrationStep): void {
    const share = answers === 0 ? 0 : right / answers;
    const bar = this.querySelector(`[data-bar="${String(confidence)}"]`);
    bar?.setAttribute('height', String(share * fullHeight));
    bar?.setAttribute('y', String(baseLine - share * fullHeight));
    const row = this.querySelector(`[data-step="${String(confidence)}"]`);
    const write = (name: string, text: string): void => {
      const cell = row?.querySelector(`[data-${name}]`);
      if (cell) cell.textContent = text;
    };
    write('right', String(right));
    write('answers', String(answers));
    write('share', answers === 0 ? '–' : `${String(Math.round(share * 100))} %`);
  }
}

customElements.define('calibration-chart', CalibrationChart);
