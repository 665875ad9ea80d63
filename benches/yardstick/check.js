// Times the yardstick, then checks it against every reference trajectory:
//     node benches/yardstick/check.js [batches]

import { readFileSync } from 'node:fs';
import { difference } from './columns.js';
import { Runner } from './model.js';

const read = name =>
  readFileSync(new URL(`../../tests/suite/golden/${name}`, import.meta.url), 'utf8');
const tables = JSON.parse(read('parameters.json'));
const runner = new Runner(tables);

const scenario = tables.reference_scenarios.r04_middle_out;
for (let run = 0; run < 200; run++) runner.run(scenario);
const batches = Number(process.argv[2] ?? 40);
const times = [];
for (let batch = 0; batch < batches; batch++) {
  const start = performance.now();
  let runs = 0;
  do {
    runner.run(scenario);
    runs++;
  } while (performance.now() - start < 50);
  times.push((performance.now() - start) / runs);
}
times.sort((a, b) => a - b);
const at = share => times[Math.floor(share * (times.length - 1))].toFixed(3);
console.log(`one run: median ${at(0.5)} ms, fastest ${at(0)}, slowest ${at(1)}`);

let failed = false;
for (const [name, scenario] of Object.entries(tables.reference_scenarios)) {
  const worst = difference(runner.run(scenario), read(`${name}.csv`));
  const within = worst <= 1e-9;
  failed ||= !within;
  console.log(`${within ? 'agrees' : 'DIFFERS'}  ${worst.toExponential(1)}  ${name}`);
}
if (failed) process.exit(1);
