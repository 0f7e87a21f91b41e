import type { ReactElement } from 'react';
import type { CaseView, InputBalance, MonitorValue } from '#core/case/view.ts';
import { AuthoredText } from './Authored.tsx';
import { Icon } from './icons.tsx';
import type { Words } from './words.ts';

interface MonitorProps {
  readonly view: CaseView;
  readonly words: Words;
}

/** The simulated clock, the vital signs and what has been given. */
export function Monitor({ view, words }: MonitorProps): ReactElement {
  const { t } = words;
  return (
    <section className="case-monitor" aria-labelledby="case-monitor">
      <h3 id="case-monitor" className="visually-hidden">
        {t('case.monitor')}
      </h3>
      <p className="case-clock">
        <span className="quiet">{t('case.clock')}</span>
        <span className="case-clock-time">{words.clock(view.minute)}</span>
      </p>
      {view.monitor.length > 0 && (
        <ul className="case-signs">
          {view.monitor.map((sign) => (
            <Sign key={sign.variable.id} sign={sign} words={words} />
          ))}
        </ul>
      )}
      {view.tracks.length > 0 && <Tracks tracks={view.tracks} words={words} />}
      {view.inputs.length > 0 && <Balance inputs={view.inputs} words={words} />}
    </section>
  );
}

/** Quantities whose course the author wrote: apart from the signs that a model computes, and called so. */
function Tracks(props: { readonly tracks: readonly MonitorValue[]; readonly words: Words }): ReactElement {
  const { tracks, words } = props;
  return (
    <section className="case-tracks" aria-labelledby="case-tracks">
      <h4 id="case-tracks">{words.t('case.tracks')}</h4>
      <dl>
        {tracks.map(({ variable, value }) => (
          <div key={variable.id}>
            <dt>
              <AuthoredText text={words.name(variable.name)} words={words} />
            </dt>
            <dd>
              <bdi dir="ltr">
                {value.toFixed(variable.digits)} {variable.unit === '1' ? '' : variable.unit}
              </bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{words.t('case.tracksNote')}</p>
    </section>
  );
}

function Sign({ sign, words }: { readonly sign: MonitorValue; readonly words: Words }): ReactElement {
  const { variable, value, range } = sign;
  const { reference, digits } = variable;
  const normal = words.range(reference?.low?.toFixed(digits), reference?.high?.toFixed(digits));
  return (
    <li className="case-sign" data-range={range}>
      <span className="case-sign-name">
        <bdi>{variable.symbol}</bdi>
        <span className="visually-hidden">, {words.name(variable.name)}</span>
      </span>
      <span className="case-sign-value">
        <bdi dir="ltr">
          {value.toFixed(variable.digits)} <small>{variable.unit === '1' ? '' : variable.unit}</small>
        </bdi>
      </span>
      {normal !== undefined && (
        <span className="case-sign-state">
          {range === 'normal' ? (
            <span>{words.t('case.inRange')}</span>
          ) : (
            <strong>
              <Icon name={range} />
              {words.t(range === 'low' ? 'case.low' : 'case.high')}
            </strong>
          )}
          <span>{normal}</span>
        </span>
      )}
    </li>
  );
}

function Balance(props: { readonly inputs: readonly InputBalance[]; readonly words: Words }): ReactElement {
  const { inputs, words } = props;
  const { t } = words;
  return (
    <table className="case-balance">
      <caption>{t('case.balance')}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('case.fluid')}</th>
          <th scope="col">{t('case.given')}</th>
          <th scope="col">{t('case.running')}</th>
        </tr>
      </thead>
      <tbody>
        {inputs.map(({ id, name, totalLiters, litersPerHour }) => (
          <tr key={id}>
            <th scope="row">
              <AuthoredText text={name} words={words} />
            </th>
            <td>
              <bdi dir="ltr">{milliliters(totalLiters)} mL</bdi>
            </td>
            <td>{litersPerHour > 0 && <bdi dir="ltr">{milliliters(litersPerHour)} mL/h</bdi>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const milliliters = (liters: number): string => String(Math.round(liters * 1000));
