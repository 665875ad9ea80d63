// What `cargo xtask bench` calls in a browser. Each measurement is a function of `window.bench`
// that takes options and returns figures; times are milliseconds.

import init, {
  Desk, peak_scalar as peakScalar, peak_vector as peakVector,
  scalar_operations as scalarOperations, vector_operations as vectorOperations,
} from './bench.js';
import { difference } from './yardstick/columns.js';
import { perRun } from './yardstick/count.js';
import { Runner } from './yardstick/model.js';
import { inTurns, once, summary } from './timing.js';

const read = async name => {
  const answer = await fetch(new URL(name, import.meta.url));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.text();
};
const tables = JSON.parse(await read('./golden/parameters.json'));

/** The scenario that is timed: middle out, six mechanisms, 12 x 16 x 100. */
const MAIN = tables.reference_scenarios.r04_middle_out;

/** Times as many organisations as the default country has; the last is true scale. */
const FACTORS = [1, 4, 16, 64, 134];
const ROUNDS = 500_000;

const desk = scenario => {
  const opened = Desk.open(JSON.stringify(scenario));
  if (!opened) throw new Error('the scenario cannot be read');
  return opened;
};

/** So many runs of the yardstick, the first lever a little further on at each. */
function dragger(runner) {
  const scenario = structuredClone(MAIN);
  let runs = 0;
  return count => {
    for (let k = 0; k < count; k++) {
      runs = (runs + 1) % 50;
      scenario.levers[0][1] = 0.5 + runs * 0.01;
      runner.run(scenario);
    }
  };
}

const measurements = {
  /** The first run after the program is there, each on a page of its own. */
  async cold({ plain }) {
    if (plain) return once(() => new Runner(tables).run(MAIN), 1);
    const opened = desk(MAIN);
    return once(() => opened.first(), 1);
  },

  /** Both against the ten reference files; nothing may be timed that is wrong. */
  async check() {
    const runner = new Runner(tables);
    const worst = { plain: 0, wasm: 0 };
    for (const [name, scenario] of Object.entries(tables.reference_scenarios)) {
      const csv = await read(`./golden/${name}.csv`);
      const plain = runner.run(scenario);
      const columns = desk(scenario).columns();
      for (const [kind, run] of [['plain', plain], ['wasm', { steps: plain.steps, columns }]]) {
        const apart = difference(run, csv);
        if (!(apart <= 1e-9)) throw new Error(`${kind} differs by ${apart} from ${name}`);
        worst[kind] = Math.max(worst[kind], apart);
      }
    }
    return worst;
  },

  /** One run, in turns with the yardstick. */
  async run({ batches }) {
    const opened = desk(MAIN);
    const [wasm, plain] = await inTurns(
      [count => opened.drag(count), dragger(new Runner(tables))], batches);
    // Of each turn by itself: a busy moment falls on both.
    const ratio = summary(wasm.map((time, turn) => time / plain[turn]));
    return { wasm: summary(wasm), plain: summary(plain), ratio };
  },

  /** A hundred worlds many times, and the whole thousand. */
  async worlds({ batches }) {
    const crowd = desk(MAIN).worlds(1000);
    const [hundred] = await inTurns([count => { for (let k = 0; k < count; k++) crowd.work(100); }],
      batches);
    const whole = desk(MAIN).worlds(1000);
    const thousand = await once(() => whole.work(whole.units()), Math.max(1, batches / 10));
    return { hundred: summary(hundred), thousand };
  },

  /** The square of both levers. */
  async plane({ batches }) {
    const crowd = desk(MAIN).plane();
    return once(() => crowd.work(crowd.units()), Math.max(1, batches / 10));
  },

  /** The country at true scale. */
  async trueScale({ batches }) {
    const opened = desk(MAIN).true_scale();
    const [time] = await inTurns([count => opened.drag(count)], batches);
    return { ...summary(time), organisations: opened.organisations() };
  },

  /** Time of a run as the country grows. */
  async growth({ batches }) {
    const opened = FACTORS.map(factor => desk(MAIN).grown(factor));
    const times = await inTurns(opened.map(one => count => one.drag(count)), batches);
    return FACTORS.map((factor, k) =>
      ({ factor, organisations: opened[k].organisations(), ...summary(times[k]) }));
  },

  /** Operations a second at the machine's best, in thousand millions. */
  async peak({ batches }) {
    const rounds = count => { for (let k = 0; k < count; k++) peakScalar(ROUNDS); };
    const pairs = count => { for (let k = 0; k < count; k++) peakVector(ROUNDS); };
    const [scalar, vector] = await inTurns([rounds, pairs], batches);
    return {
      scalar: scalarOperations(ROUNDS) / 1e6 / summary(scalar).median,
      vector: vectorOperations(ROUNDS) / 1e6 / summary(vector).median,
    };
  },

  /** Operations that one run takes as the yardstick writes it. */
  async operations() {
    const names = ['organisations', 'regions', 'model'];
    const texts = await Promise.all(names.map(name => read(`./yardstick/${name}.js`)));
    return perRun(texts, 12, 16, 100);
  },
};

await init();
window.bench = measurements;
