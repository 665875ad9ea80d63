// What enters the equations step by step, from a scenario in the form of the parameter file.

export const DT = 0.25;

/** Numbers a step: direction, autonomy, money, urgency, opt-out, five shocks, sixteen mechanisms. */
export const WIDTH = 26;
export const SHOCKS = 5;
export const MECHANISMS = 10;

const KINDS = ['macro', 'meso', 'micro', 'scandal', 'exit'];

/** Fills `table` (steps x WIDTH) from a scenario. */
export function fill(table, scenario, steps) {
  table.fill(0);
  for (let t = 0; t < steps; t++) {
    const time = t * DT;
    const row = t * WIDTH;
    for (const [year, direction, autonomy] of scenario.levers) {
      if (t === 0 || year <= time) {
        if (t === 0 && year > 0) continue;
        table[row] = direction;
        table[row + 1] = autonomy;
      }
    }
    table[row + 2] = held(scenario.money, time, 1);
    for (const [start, years, height] of scenario.urgency) {
      if (start <= time && time < start + years) table[row + 3] = height;
    }
    table[row + 4] = held(scenario.optout, time, 0);
    for (const k in scenario.mech) {
      for (const [start, end, intensity] of scenario.mech[k]) {
        if (start <= time && time < end) table[row + MECHANISMS + Number(k) - 1] = intensity;
      }
    }
  }
  for (const [year, kind, severity] of scenario.shocks) {
    const t = Math.round(year / DT);
    const place = t * WIDTH + SHOCKS + KINDS.indexOf(kind);
    if (t < steps) table[place] = Math.max(table[place], severity);
  }
}

function held(entries, time, before) {
  let value = before;
  for (const [year, next] of entries) if (year <= time) value = next;
  return value;
}
