import { REFERENCE, type Body } from './body.ts';
import { advanceTone, circulationOf, type Circulation } from './circulation.ts';
import { recordConservation } from './conservation.ts';
import { advanceDrugs } from './drugs.ts';
import { runInfusions, type Intake } from './infusions.ts';
import { exchangeOf, plasmaReserve, type Exchange } from './interstitium.ts';
import { advanceKidney, urineFlow } from './kidney.ts';
import { advanceLeak } from './leak-course.ts';
import { advanceHypoxia, lungFlow } from './lung.ts';
import { advanceMuscle, woundFlow } from './muscle.ts';
import { advanceHypoperfusion, advanceLactate, judgeDeath } from './perfusion.ts';
import { clamp, positive } from './shaping.ts';
import { S, type State } from './state.ts';
import { titrateNorepinephrine } from './vasopressor.ts';

/** One minute of life, explicit Euler in flux form: every volume that leaves one place enters another. */
export function advance(state: State, body: Body, minutes: number): void {
  const hours = minutes / 60;
  if (state[S.dead] === 0) {
    const circulation = circulationOf(state, body);
    const exchange = exchangeOf(state, body, circulation);
    const lung = lungFlow(state, body, circulation);
    const urine = urineFlow(state, body, circulation) * plasmaReserve(state, body);
    const intake = runInfusions(state, hours);
    moveWithin(state, exchange, lung, hours);
    takeIn(state, intake);
    drink(state, body, circulation, intake.water, hours);
    loseWater(state, body, urine, hours);
    loseFromWounds(state, body, hours);
    withdrawBlood(state, body, hours);
    advanceRegulation(state, body, circulation, minutes);
    judgeDeath(state);
    recordConservation(state, body);
  }
  state[S.minutes] += minutes;
}

function moveWithin(state: State, exchange: Exchange, lung: number, hours: number): void {
  const { filtration, lymph, loose, settling } = exchange;
  state[S.plasma] += hours * (lymph - filtration - loose - lung);
  state[S.tissue] += hours * (filtration - lymph + settling);
  state[S.looseTissue] += hours * (loose - settling);
  state[S.lungWater] += hours * lung;
  state[S.plasmaAlbumin] += hours * (exchange.lymphAlbumin - exchange.albumin);
  state[S.tissueAlbumin] += hours * (exchange.albumin - exchange.lymphAlbumin - exchange.deepAlbumin);
  state[S.deepAlbumin] += hours * exchange.deepAlbumin;
}

function takeIn(state: State, intake: Intake): void {
  state[S.plasma] += intake.water;
  state[S.plasmaAlbumin] += intake.albumin;
}

/** Drunk and eaten whatever the surplus, by who has no drip, L/h at 70 kg. Assumed. */
const LEAST_DRUNK = 0.09;

/**
 * The well drink what they lose at rest, more when dry or underfilled (at most 0.3 L/h) and less when swollen or on a
 * drip, `infused` L in this step; the sick, in shock or ventilated drink nothing. Assumed.
 */
function drink(state: State, body: Body, circulation: Circulation, infused: number, hours: number): void {
  const unwell =
    state[S.ventilated] === 1 ? 1 : clamp(4 * state[S.leak] + (62 - circulation.meanArterial) / 6, 0, 1);
  const surplus = (state[S.waterIn] - state[S.waterOut]) / body.scale;
  const wanted = clamp(
    REFERENCE.urine + REFERENCE.insensible - 0.1 * surplus + 0.25 * positive(state[S.tone]),
    positive(LEAST_DRUNK - infused / hours / body.scale),
    0.3,
  );
  const volume = hours * body.scale * wanted * (1 - unwell);
  state[S.plasma] += volume;
  state[S.drunkTotal] += volume;
  state[S.waterIn] += volume;
}

function loseWater(state: State, body: Body, urine: number, hours: number): void {
  const reserve = plasmaReserve(state, body);
  const insensible = REFERENCE.insensible * body.scale * reserve * hours;
  const removed = state[S.fluidRemoval] * reserve * hours;
  const volume = urine * hours + insensible + removed;
  state[S.urineRate] = urine;
  state[S.plasma] -= volume;
  state[S.urineTotal] += urine * hours;
  state[S.insensibleTotal] += insensible;
  state[S.removedTotal] += removed;
  state[S.waterOut] += volume;
}

function loseFromWounds(state: State, body: Body, hours: number): void {
  const volume = woundFlow(state, body) * hours;
  const albumin = (volume * state[S.tissueAlbumin]) / state[S.tissue];
  state[S.tissue] -= volume;
  state[S.tissueAlbumin] -= albumin;
  state[S.exudateTotal] += volume;
  state[S.waterOut] += volume;
  state[S.albuminOut] += albumin;
}

function withdrawBlood(state: State, body: Body, hours: number): void {
  if (state[S.withdrawalLeft] <= 0) return;
  const wanted = state[S.withdrawalRate] * plasmaReserve(state, body) * hours;
  const volume = wanted > state[S.withdrawalLeft] - 1e-9 ? state[S.withdrawalLeft] : wanted;
  const share = volume / (state[S.plasma] + state[S.redCells]);
  const water = state[S.plasma] * share;
  const cells = state[S.redCells] * share;
  const albumin = state[S.plasmaAlbumin] * share;
  state[S.plasma] -= water;
  state[S.redCells] -= cells;
  state[S.plasmaAlbumin] -= albumin;
  state[S.waterOut] += water;
  state[S.redCellsOut] += cells;
  state[S.albuminOut] += albumin;
  state[S.withdrawalLeft] -= volume;
}

function advanceRegulation(state: State, body: Body, circulation: Circulation, minutes: number): void {
  const hours = minutes / 60;
  advanceMuscle(state, body, circulation, hours);
  advanceKidney(state, body, circulation, hours);
  advanceLactate(state, circulation, hours);
  advanceHypoperfusion(state, circulation, hours);
  advanceHypoxia(state, body, hours);
  advanceTone(state, circulation, hours);
  titrateNorepinephrine(state, circulation, minutes);
  advanceDrugs(state, hours);
  advanceLeak(state, body.parameters.attack, hours);
}
