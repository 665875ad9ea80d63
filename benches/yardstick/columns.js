// What a run records: the national columns of the reference trajectories, in their order.

export const COLUMNS = [
  'd', 'a', 'A', 'C', 'U', 'F', 'W', 'L', 'K', 'Q', 'S', 'pc', 'pt', 'pw', 'ph', 'Mr', 'Mc', 'Z',
  'Bk', 'P', 'Cov', 'J', 'N', 'Std', 'Age', 'G', 'Ct', 'X', 'Dx', 'strain', 'V', 'Jin', 'Jout',
  'AH', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12',
  'minister', 'board', 'clinician', 'supplier', 'patient',
];

/** Largest difference between a run and a reference file (text of a CSV with a column `t`). */
export function difference(run, csv) {
  const lines = csv.trim().split('\n');
  const names = lines[0].split(',');
  if (names.slice(1).join() !== COLUMNS.join()) throw new Error('the columns differ');
  if (lines.length - 1 !== run.steps) throw new Error(`${lines.length - 1} steps, not ${run.steps}`);
  let worst = 0;
  for (let t = 0; t < run.steps; t++) {
    const cells = lines[t + 1].split(',');
    for (let k = 0; k < COLUMNS.length; k++) {
      const apart = Math.abs(run.columns[k * run.steps + t] - Number(cells[k + 1]));
      // Not a number compares as neither larger nor smaller.
      if (!(apart <= worst)) worst = apart;
      if (Number.isNaN(worst)) return worst;
    }
  }
  return worst;
}
