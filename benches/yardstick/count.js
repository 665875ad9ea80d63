// How many floating-point operations a run takes, counted in the text of the yardstick: those of
// an organisation's quarter and of a region's quarter, each as often as its loop runs.

const LOOP = /for \(let ([ior]) = .*?\) \{/g;

/** The text between the brace that ends at `start` and the one that closes it. */
function body(text, start) {
  let depth = 1;
  let end = start;
  while (depth > 0) {
    if (text[end] === '{') depth++;
    if (text[end] === '}') depth--;
    end++;
  }
  return text.slice(start, end - 1);
}

/** Operations written in a text: its comments and places in memory are none. */
function operations(text) {
  const plain = text
    .replace(/\/\/.*|\/\*[^]*?\*\//g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\be-?\d+/g, '')
    .replace(/(\d)e-\d+/g, '$1')
    .replace(/=>|i\+\+|r\+\+/g, '');
  const count = pattern => (plain.match(pattern) ?? []).length;
  return {
    addSub: count(/[\w)\]] ?[+-]=? /g) + count(/\n\s+[+-] /g),
    mul: count(/\*=? /g),
    div: count(/ \/ /g),
    sqrt: count(/Math\.sqrt/g),
    // Clamps to 0..1 compare twice.
    compare: count(/ [<>] /g) + count(/Math\.(min|max|abs)/g) + 2 * count(/clamp01\(/g),
  };
}

const add = (sum, part, times) => {
  for (const kind in part) sum[kind] = (sum[kind] ?? 0) + times * part[kind];
};

/** Operations of a run, by kind. Shocks, which are rare, and what is done once are left out. */
export function perRun(texts, regions, organisations, steps) {
  const sum = {};
  for (const whole of texts) {
    const text = whole.replace(/function (shock|start)\([^]*?\n\}\n/g, '');
    for (const loop of text.matchAll(LOOP)) {
      const inner = body(text, loop.index + loop[0].length);
      const often = loop[1] === 'r' ? regions * steps : regions * organisations * steps;
      // What stands in a loop within this one is counted there.
      const own = inner.replace(/for \(let i[^]*/g, '');
      add(sum, operations(loop[1] === 'r' ? own : inner), often);
    }
    // What a region's quarter works out before its organisations.
    const before = text.match(/export function act\([^]*?(?=for \(let i)/);
    if (before) add(sum, operations(before[0]), regions * steps);
  }
  return sum;
}
