// Timing with a clock that browsers make coarse on purpose: whole batches, many of them, in turns.

/** Milliseconds that a batch takes at least; the clock may be as coarse as one. */
const LEAST = 50;

/** Milliseconds of use before anything is timed, so that the compilers have done their best. */
const WARMING = 400;

/** Runs `work(count)` until it is warm; returns how many make a batch. */
function warm(work, least) {
  const begun = performance.now();
  let count = 1;
  for (;;) {
    const start = performance.now();
    work(count);
    const now = performance.now();
    if (now - start < least) count = Math.ceil(count * Math.min(4, 1.2 * least / (now - start + 1)));
    else if (now - begun > WARMING) return count;
  }
}

/** Median and the middle nine tenths, in the unit of `values`. */
export function summary(values) {
  const sorted = Float64Array.from(values).sort();
  const at = share => sorted[Math.round(share * (sorted.length - 1))];
  return { median: at(0.5), low: at(0.05), high: at(0.95), samples: sorted.length };
}

/** A turn of the event loop, so that a driver that asks is answered. */
const breathe = () => new Promise(resume => setTimeout(resume));

/**
 * Times several kinds of work in turns (one batch of each, again and again), so that whatever else
 * the machine does falls on all of them alike. Returns milliseconds per unit: a list for each kind.
 */
export async function inTurns(works, batches, least = LEAST) {
  const counts = works.map(work => warm(work, least));
  const times = works.map(() => []);
  for (let batch = 0; batch < batches; batch++) {
    for (let k = 0; k < works.length; k++) {
      const start = performance.now();
      works[k](counts[k]);
      times[k].push((performance.now() - start) / counts[k]);
      await breathe();
    }
  }
  return times;
}

/** Times one kind of work as it is, without warming: so many times, one unit each. */
export async function once(work, times) {
  const each = [];
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    work();
    each.push(performance.now() - start);
    await breathe();
  }
  return summary(each);
}
