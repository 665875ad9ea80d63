// A country as chance draws it (model specification, section 4).

/** SplitMix64 in 32-bit halves: BigInt would be a hundred times slower. */
class Chance {
  constructor(seed) {
    this.low = seed >>> 0;
    this.high = Math.floor(seed / 4294967296) >>> 0;
  }

  /** The next number in 0..1. */
  uniform() {
    const sum = this.low + 0x7f4a7c15;
    this.low = sum >>> 0;
    this.high = (this.high + 0x9e3779b9 + (sum > 0xffffffff ? 1 : 0)) >>> 0;
    let low = this.low;
    let high = this.high;
    low ^= (low >>> 30) | (high << 2);
    high ^= high >>> 30;
    let product = times(low, high, 0x1ce4e5b9, 0xbf58476d);
    low = product ^ ((product >>> 27) | (top << 5));
    high = top ^ (top >>> 27);
    product = times(low, high, 0x133111eb, 0x94d049bb);
    low = product ^ ((product >>> 31) | (top << 1));
    high = top ^ (top >>> 31);
    return ((high >>> 0) * 2097152 + ((low >>> 0) >>> 11)) / 9007199254740992;
  }
}

/** Upper half of the last product. */
let top = 0;

/** Lower 64 bits of a product of 64-bit numbers: returns the lower half, leaves `top`. */
function times(aLow, aHigh, bLow, bHigh) {
  const a0 = aLow & 0xffff;
  const a1 = aLow >>> 16;
  const b0 = bLow & 0xffff;
  const b1 = bLow >>> 16;
  const p00 = a0 * b0;
  const p01 = a0 * b1;
  const p10 = a1 * b0;
  const middle = (p00 >>> 16) + (p01 & 0xffff) + (p10 & 0xffff);
  const carry = Math.imul(a1, b1) + (p01 >>> 16) + (p10 >>> 16) + (middle >>> 16);
  top = (carry + Math.imul(aLow, bHigh) + Math.imul(aHigh, bLow)) | 0;
  return (middle << 16) | (p00 & 0xffff);
}

const clamp = (value, low, high) => (value < low ? low : value > high ? high : value);

/** Draws a country: static values by organisation (region by region) and by region. */
export function draw(sectors, p, regions, seed) {
  const places = sectors.flatMap(sector => new Array(sector.n).fill(sector));
  const per = places.length;
  const all = regions * per;
  const each = () => new Float64Array(all);
  const country = {
    regions, per, all,
    h: each(), cap: each(), capu: each(), k0: each(), x: each(), A0: each(), strong: each(),
    ws: each(), wh: each(),
    wr: new Float64Array(regions), fl: new Float64Array(regions), Mr0: new Float64Array(regions),
  };
  const size = each();
  const chance = new Chance(seed);
  let nation = 0;
  let hospitals = 0;
  for (let r = 0; r < regions; r++) {
    const tilt = chance.uniform() - 0.5;
    const able = chance.uniform() - 0.5;
    country.Mr0[r] = clamp(p.Mr0 + 0.2 * (chance.uniform() - 0.5), 0, 1);
    for (let o = 0; o < per; o++) {
      const i = r * per + o;
      const sector = places[o];
      size[i] = sector.size * (0.6 + 0.8 * chance.uniform());
      country.h[i] = clamp(
        (sector.need + 0.4 * (chance.uniform() - 0.5) + 0.2 * tilt) * p.hetn, 0.05, 1);
      const cap = clamp(sector.capacity + 0.4 * (chance.uniform() - 0.5) + 0.2 * able, 0.1, 1);
      country.cap[i] = cap;
      country.capu[i] = p.cap_u * (0.4 + 0.6 * cap);
      country.k0[i] = clamp((sector.legacy + 0.3 * (chance.uniform() - 0.5)) * p.leg, 0.05, 1);
      country.x[i] = clamp(sector.cross_flow * (0.5 + chance.uniform()) * p.flow, 0, 0.6);
      const base = sector.name === 'primary' ? p.A0p : p.A0 * sector.adoption_multiplier;
      country.A0[i] = clamp(base * (0.5 + chance.uniform()) * (0.5 + cap), 0, 0.95);
      country.strong[i] = 2.2 * Math.max(0, cap - 0.55);
      country.wr[r] += size[i];
      if (sector.name === 'hospital') hospitals += size[i];
    }
    nation += country.wr[r];
  }
  for (let r = 0; r < regions; r++) {
    let flow = 0;
    for (let o = 0; o < per; o++) {
      const i = r * per + o;
      country.ws[i] = size[i] / country.wr[r];
      country.wh[i] = places[o].name === 'hospital' ? size[i] / hospitals : 0;
      flow += country.ws[i] * country.x[i];
    }
    country.fl[r] = Math.min(1, 2 * flow);
    country.wr[r] /= nation;
  }
  return country;
}
