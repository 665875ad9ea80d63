// The yardstick: the model's equations in plain JavaScript, as a good programmer would write them
// for speed. Typed arrays side by side, hot loops in functions of their own, nothing allocated in
// a step, the country kept while nothing about it changes. It records what the reference
// trajectories record, and must agree with them to 1e-9 before it may be timed.

import { draw } from './country.js';
import { COLUMNS } from './columns.js';
import { DT, MECHANISMS, SHOCKS, WIDTH, fill } from './inputs.js';
import { act, measure } from './organisations.js';
import { flow, join, nations } from './regions.js';

const OF_COUNTRY = ['Mr0', 'cap_u', 'hetn', 'leg', 'flow', 'A0', 'A0p'];
const OF_NATION = [
  'd', 'a', 'dm', 'am', 'N', 'Std', 'Ag', 'G', 'Ct', 'X', 'Dx', 'Bp', 'Dz', 'TM', 'Tu', 'swing',
  'urgency', 'opt', 'coer', 'patch', 'prs', 'prom', 'openn', 'tested', 'report', 'dCt', 'sign',
  'svB', 'svM', 'svm', 'nA', 'nC', 'nP', 'nL', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8',
  'e9', 'e10', 'e11', 'e12', 'e13', 'e14', 'e15', 'e16',
];
const BY_ORGANISATION = [
  'A', 'C', 'U', 'F', 'W', 'L', 'K', 'Q', 'S', 'pc', 'pt', 'pw', 'ph', 'Pj', 'svu',
];
const BY_REGION = [
  'Mr', 'Mc', 'Z', 'Tb', 'Bk', 'Pt', 'En', 'Cov', 'Scar', 'mA', 'mC', 'mU', 'mF', 'mW', 'mL', 'mK',
  'mQ', 'mS', 'mpc', 'mpt', 'mpw', 'mph', 'mPj', 'msv', 'svm', 'strain', 'rd', 'r7', 'r8', 'r11',
  'r13', 'r16', 'Cin', 'Cout', 'railin', 'railout', 'cons', 'z', 'voice', 'visible', 'safe', 'slow',
  'Jin', 'Jout', 'mJ', 'dev', 'mV',
];

/** Runs scenarios one after another in the same memory. */
export class Runner {
  /** `tables` is the parameter file: parameters, mechanisms, sectors. */
  constructor(tables) {
    this.sectors = tables.sectors;
    this.defaults = Object.fromEntries(tables.parameters.map(one => [one.name, one.default]));
    // One object of each kind for all runs, so that their shapes never change.
    this.p = { ...this.defaults };
    this.nation = new Nation();
    this.mechanisms = tables.mechanisms.map(one => ({
      cM: one.effort_macro, cm: one.effort_meso, cu: one.effort_micro, cB: one.money,
      cS: one.sign_off, up: DT / one.lag_up, down: DT / one.lag_down,
      effort: 1 / (one.effort_macro + one.effort_meso + 1e-9),
      money: one.needs_money, mandate: one.needs_mandate, room: one.needs_room,
    }));
    this.key = '';
    this.state = null;
    this.inputs = new Float64Array(0);
    this.run_ = { steps: 0, columns: new Float64Array(0) };
  }

  /** Runs a scenario. The record returned is overwritten by the next run. */
  run(scenario) {
    const p = Object.assign(this.p, this.defaults, scenario.params);
    const regions = scenario.regions ?? 12;
    const seed = scenario.seed ?? 1;
    const steps = Math.round(scenario.years / DT);
    const key = [regions, seed, ...OF_COUNTRY.map(name => p[name])].join();
    if (key !== this.key) {
      this.state = allocate(draw(this.sectors, p, regions, seed));
      this.key = key;
    }
    if (this.run_.steps !== steps) {
      this.run_ = { steps, columns: new Float64Array(steps * COLUMNS.length) };
      this.inputs = new Float64Array(steps * WIDTH);
    }
    fill(this.inputs, scenario, steps);
    const nation = this.nation;
    start(this.state, p, nation, this.inputs);
    for (let t = 0; t < steps; t++) {
      step(this.state, p, nation, this.mechanisms, this.inputs, t, this.run_);
    }
    return this.run_;
  }
}

/** Stocks and intermediate values of the nation. */
class Nation {
  constructor() {
    this.e = new Float64Array(16);
    for (const name of OF_NATION) this[name] = 0.5;
  }
}

function allocate(country) {
  const state = { country, AH: 0.5, T: new Float64Array(12) };
  for (const name of BY_ORGANISATION) state[name] = new Float64Array(country.all);
  for (const name of BY_REGION) state[name] = new Float64Array(country.regions);
  return state;
}

/** Sets every stock to where it starts. */
function start(s, p, n, inputs) {
  const { all, k0, cap, A0, Mr0 } = s.country;
  for (let i = 0; i < all; i++) {
    s.A[i] = A0[i];
    s.C[i] = 0.25 * A0[i];
    s.U[i] = 0.1 * A0[i];
    s.K[i] = k0[i];
    s.Q[i] = 0.3 * k0[i];
    s.S[i] = 0.2 + 0.5 * cap[i];
  }
  s.Pj.fill(0.5 * p.rate0);
  s.F.fill(p.f0);
  s.W.fill(0.1);
  s.L.fill(p.l0 + 0.05);
  s.pc.fill(0.25);
  s.pt.fill(0.25);
  s.pw.fill(0.15);
  s.ph.fill(0.35);
  s.Mr.set(Mr0);
  s.Mc.fill(0.2);
  s.Z.fill(0.1);
  s.Tb.fill(0);
  s.Bk.fill(0.2);
  s.Pt.fill(p.P0);
  s.En.fill(0);
  s.Cov.fill(0.02);
  s.Scar.fill(0);
  n.d = n.dm = inputs[0];
  n.a = n.am = inputs[1];
  n.N = p.N0;
  n.Std = p.Std0;
  n.Ag = 0.1;
  n.G = p.G0;
  n.X = 0.1;
  n.Dx = p.dx0;
  n.Ct = n.Bp = n.Dz = n.TM = n.Tu = 0;
  n.e.fill(0);
}

/** One quarter. */
function step(s, p, n, mechanisms, inputs, t, run) {
  const row = t * WIDTH;
  shock(s, p, n, inputs, row + SHOCKS);
  n.d += DT / p.tau_lev * (inputs[row] - n.d);
  n.a += DT / p.tau_lev * (inputs[row + 1] - n.a);
  n.dm += DT / p.tau_mem * (n.d - n.dm);
  n.am += DT / p.tau_mem * (n.a - n.am);
  n.swing = Math.min(1, Math.abs(n.d - n.dm) + Math.abs(n.a - n.am));
  n.urgency = inputs[row + 3];
  n.opt = inputs[row + 4];
  serve(s, p, n, mechanisms, inputs, row, row + MECHANISMS);
  join(s, p, n);
  for (let r = 0; r < s.country.regions; r++) act(s, p, n, r);
  nations(s, p, n, run, t);
  flow(s, p, n);
}

/** Block 0: shocks change stocks at once. */
function shock(s, p, n, inputs, at) {
  const e = n.e;
  const sM = inputs[at], sm = inputs[at + 1], su = inputs[at + 2], ss = inputs[at + 3];
  const sx = inputs[at + 4];
  const { regions, all } = s.country;
  if (sm > 0) {
    for (let r = 0; r < regions; r++) {
      s.Mr[r] *= 1 - sm * (1 - p.sh_Mr);
      s.Mc[r] *= 1 - sm * (1 - p.sh_Mc);
      s.Tb[r] += sm * (1 - s.Tb[r]);
    }
    for (const k of [8, 11, 13]) e[k - 1] *= 1 - 0.5 * sm;
  }
  if (sM > 0) {
    n.TM += sM * (1 - n.TM);
    n.Std *= 1 - 0.05 * sM;
    for (const k of [1, 3, 10, 14]) e[k - 1] *= 1 - 0.2 * sM;
  }
  if (su > 0) {
    n.Tu += su * (1 - n.Tu);
    for (let i = 0; i < all; i++) s.S[i] *= 1 - 0.15 * su;
  }
  if (ss > 0) {
    for (let r = 0; r < regions; r++) {
      const hit = ss * (1 - 0.6 * s.En[r]);
      s.Pt[r] *= 1 - hit;
      s.Scar[r] += hit * (1 - s.Scar[r]);
    }
    n.X *= 1 - 0.5 * ss;
  }
  if (sx > 0) {
    n.Ct *= 1 - sx;
    for (let i = 0; i < all; i++) {
      s.Pj[i] *= 1 - 0.6 * sx * n.G;
      s.K[i] = Math.min(1, s.K[i] + 0.3 * sx * n.G * s.A[i]);
      s.Q[i] = Math.min(1, s.Q[i] + 0.2 * sx * n.G * s.A[i]);
    }
    n.G += 0.15 * sx * (1 - n.G);
  }
}

/** Blocks 2 and 3: load, service, and the mechanisms' effective levels. */
function serve(s, p, n, mechanisms, inputs, row, at) {
  const { regions, wr } = s.country;
  const e = n.e;
  let loadM = p.run_M * n.d, loadm = p.neg * n.d * n.a, loadu = 0.35, needB = 0, sign = 0;
  for (let k = 0; k < 16; k++) {
    const level = inputs[at + k];
    const one = mechanisms[k];
    loadM += one.cM * level;
    loadm += one.cm * level;
    loadu += one.cu * level;
    needB += one.cB * level;
    sign += one.cS * level;
  }
  n.sign = sign;
  n.svB = Math.min(1, p.bud * inputs[row + 2] / (needB + 1e-9));
  n.svM = square(loadM / (p.cap_M * (1 - 0.5 * n.TM)));
  let svm = 0;
  for (let r = 0; r < regions; r++) {
    s.svm[r] = square(loadm / (p.cap_m * (0.4 + 0.6 * s.Mr[r]) * (1 - 0.4 * s.Tb[r])));
    svm += wr[r] * s.svm[r];
  }
  n.svm = svm;
  measure(s, p, loadu, n.Tu);
  for (let r = 0; r < regions; r++) {
    s.strain[r] = 0.35 * (1 - s.msv[r]) + 0.4 * (1 - s.svm[r]) + 0.25 * (1 - n.svM);
  }
  const fd = p.fl0 + (1 - p.fl0) * n.d * (1 + p.ka) / (n.d + p.ka);
  const fa = p.fl0 + (1 - p.fl0) * n.a * (1 + p.ka) / (n.a + p.ka);
  for (let k = 0; k < 16; k++) {
    const one = mechanisms[k];
    let target = inputs[at + k] * (one.cM * n.svM + one.cm * svm) * one.effort;
    if (one.money) target *= n.svB;
    if (one.mandate) target *= fd;
    if (one.room) target *= fa;
    e[k] += (target > e[k] ? one.up : one.down) * (target - e[k]);
  }
  n.e1 = e[0]; n.e2 = e[1]; n.e3 = e[2]; n.e4 = e[3]; n.e5 = e[4]; n.e6 = e[5]; n.e7 = e[6];
  n.e8 = e[7]; n.e9 = e[8]; n.e10 = e[9]; n.e11 = e[10]; n.e12 = e[11]; n.e13 = e[12];
  n.e14 = e[13]; n.e15 = e[14]; n.e16 = e[15];
}

const square = ratio => 1 / (1 + 0.25 * ratio * ratio);
