// What is worked out for a region or the nation in one quarter: joins, intermediates, flows,
// tensions, gauges, and the record.

import { DT } from './inputs.js';

const clamp01 = value => (value < 0 ? 0 : value > 1 ? 1 : value);

/** Weighted sum over the regions, in order. */
function nat(wr, values) {
  let sum = 0;
  for (let r = 0; r < wr.length; r++) sum += wr[r] * values[r];
  return sum;
}

/** Rails, partners, and the named intermediates (blocks 3 to 5) that the organisations need. */
export function join(s, p, n) {
  const { regions, wr } = s.country;
  const { d, a, e1, e3, e6, e7, e8, e9, e10, e11, e12, e13, e14, e16, N, Std, TM } = n;
  n.nA = nat(wr, s.mA);
  n.nC = nat(wr, s.mC);
  n.nP = nat(wr, s.Pt);
  n.coer = d * (1 - 0.6 * a);
  n.prs = clamp01(
    0.2 + 0.4 * n.urgency + 0.3 * n.e2 + 0.3 * n.e4 + 0.25 * n.Ct + 0.12 * e14 + 0.1 * d);
  n.prom = clamp01(0.15 + 0.35 * d + 0.35 * n.Ct + 0.15 * e6);
  n.openn = clamp01(0.3 * e12 + 0.15 * Std * e1);
  n.tested = Std * e10;
  n.report = clamp01(0.5 * n.e4 + 0.3 * e14);
  n.patch = e12 * (1 - Std);
  const z0 = 0.6 * d * (1 - a) + p.zz3 * e3 * (1 - 0.4 * a) + p.zz1 * e1 * (1 - 0.5 * a)
    + p.zz6 * e6 * (1 - 0.5 * a) + 0.04 * e10 + 0.06 * e14;
  for (let r = 0; r < regions; r++) {
    const Mr = s.Mr[r], Mc = s.Mc[r], Z = s.Z[r], Tb = s.Tb[r], En = s.En[r], Pt = s.Pt[r];
    const mC = s.mC[r];
    const rd = Mr * (1 + p.kr) / (Mr + p.kr);
    const r8 = e8 * rd, r16 = e16 * rd, r7 = e7 * rd;
    s.rd[r] = rd; s.r7[r] = r7; s.r8[r] = r8; s.r11[r] = e11 * rd; s.r13[r] = e13 * rd;
    s.r16[r] = r16;
    s.Cin[r] = mC + (s.mA[r] - mC) * Z;
    const before = r === 0 ? regions - 1 : r - 1;
    const after = r === regions - 1 ? 0 : r + 1;
    s.Cout[r] = 0.3 * (s.mC[before] + s.mC[after]) + 0.4 * n.nC;
    s.railin[r] = Math.min(1, 0.2 + 0.45 * Mc + 0.3 * N + 0.2 * Mr);
    s.railout[r] = Math.min(1, 0.15 + 0.65 * N + 0.2 * Mc + 0.1 * Std)
      * (1 - p.bord * Z * (1 - mC));
    const cons0 = 0.04 + 0.2 * Pt * En;
    s.cons[r] = cons0 + n.opt * (1 - 0.3 * (1 - Pt) * (1 - Pt) - cons0);
    s.z[r] = clamp01(z0 + p.zz16 * r16 * (1 - 0.3 * a) + 0.1 * r8 * (1 - a));
    s.voice[r] = clamp01(0.25 * a + 0.3 * r8 + 0.35 * e9 + 0.25 * En + 0.15 * Mr);
    s.visible[r] = clamp01(0.25 + p.v14 * e14 + p.v8 * r8 - 0.3 * Tb - 0.3 * TM);
    s.safe[r] = clamp01(0.45 * r7 + 0.45 * En + 0.2 * Mc);
    s.slow[r] = 1 / (1 + p.bk_slow * s.Bk[r]);
  }
  n.nL = nat(wr, s.mL);
  const contracted = Math.min(1, 1.3 * e3);
  n.dCt = p.ct3 * Math.max(0, contracted - n.Ct) * n.svM
    - n.Ct * (0.25 * Math.max(0, n.Ct - contracted) + 0.06 * (1 - n.nL));
}

/** Twelve tensions, five gauges and every other column of the record. */
export function nations(s, p, n, run, t) {
  const { wr } = s.country;
  const T = s.T;
  tensions(s, n, T);
  const nF = nat(wr, s.mF), nU = nat(wr, s.mU), nJ = nat(wr, s.mJ), nJin = nat(wr, s.Jin);
  const nMr = nat(wr, s.Mr), nCov = nat(wr, s.Cov);
  const { columns, steps } = run;
  let at = t;
  const put = value => {
    columns[at] = value;
    at += steps;
  };
  put(n.d); put(n.a); put(n.nA); put(n.nC); put(nU); put(nF); put(nat(wr, s.mW)); put(n.nL);
  put(nat(wr, s.mK)); put(nat(wr, s.mQ)); put(nat(wr, s.mS)); put(nat(wr, s.mpc));
  put(nat(wr, s.mpt)); put(nat(wr, s.mpw)); put(nat(wr, s.mph)); put(nMr); put(nat(wr, s.Mc));
  put(nat(wr, s.Z)); put(nat(wr, s.Bk)); put(n.nP); put(nCov); put(nJ); put(n.N); put(n.Std);
  put(n.Ag); put(n.G); put(n.Ct); put(n.X); put(n.Dx); put(nat(wr, s.strain)); put(nat(wr, s.mV));
  put(nJin); put(nat(wr, s.Jout)); put(s.AH);
  for (let j = 0; j < 12; j++) put(T[j]);
  put(clamp01(0.25 * n.nA + 0.15 * nCov + 0.15 * n.N + 0.15 * n.nP + 0.3 * n.prom * (1 - n.Dz)));
  put(clamp01(0.35 * nJin / 0.8 + 0.25 * nMr + 0.2 * (1 - nat(wr, s.z)) + 0.2 * n.svm));
  put(clamp01(0.35 * nF + 0.25 * nat(wr, s.msv) + 0.2 * n.nL + 0.2 * nU / 0.6));
  put(clamp01(0.5 * nat(wr, s.mPj) / 0.25 + 0.3 * n.G + 0.2 * n.nA));
  put(clamp01(0.75 * (0.5 * nJ + 0.5 * nU) / 0.7 + 0.25 * n.nP));
}

function tensions(s, n, T) {
  const { regions, wr, fl } = s.country;
  const { d, N, Std, Ag, G, Ct, X, Dx, TM, prs, prom, openn, swing, patch } = n;
  let mean = 0;
  for (let r = 0; r < regions; r++) mean += wr[r] * (0.5 * s.mA[r] + 0.5 * s.mS[r]);
  T.fill(0);
  for (let r = 0; r < regions; r++) {
    const mA = s.mA[r], mC = s.mC[r], mU = s.mU[r], mJ = s.mJ[r], mS = s.mS[r], mpt = s.mpt[r];
    const Mr = s.Mr[r], Z = s.Z[r], Tb = s.Tb[r], Bk = s.Bk[r], Pt = s.Pt[r];
    const z = s.z[r], voice = s.voice[r], safe = s.safe[r], dev = s.dev[r], f = fl[r];
    const expo = clamp01(0.25 * N + 0.3 * X + 0.25 * mJ + 0.25 * n.e12);
    const align = clamp01(s.mpc[r] + mpt * (0.25 + 0.6 * Std) + 0.1 * voice);
    const mp = 0.5 * mA + 0.5 * mS;
    const weight = wr[r] * (0.75 + 0.25 * s.strain[r]);
    T[0] += weight * Math.sqrt(
      clamp01(1 - (mC + 0.4 * (s.Cin[r] - mC)) * (1 - 0.5 * (0.6 * patch + 0.3 * s.mQ[r])))
      * (1 - s.mF[r]));
    T[1] += weight * Math.sqrt(
      clamp01((0.45 + 0.55 * d) * (1 - align))
      * clamp01((0.1 + z) * (1 - 0.5 * voice - 0.3 * safe)));
    T[2] += weight * Math.sqrt(
      clamp01((0.3 + 0.7 * mA) * (1 - mJ) * (1 - 0.4 * Mr) * (0.5 + 0.5 * G))
      * clamp01(G * (1 - clamp01(0.45 * mC + openn + 0.2 * n.tested)) * (0.4 + 0.6 * mA)));
    T[3] += weight * Math.sqrt(
      clamp01((0.5 + 0.5 * mA) * (1 - mJ * (0.5 + 0.5 * Pt)))
      * clamp01((0.15 + expo) * (1 - safe) * (1.4 - Pt)));
    T[4] += weight * Math.sqrt(
      clamp01(1 - mA * (1 - 0.5 * Ag * Std))
      * clamp01(0.8 * s.mK[r] + 0.25 * Tb + 0.25 * swing + 0.2 * s.r16[r] * s.mK[r]));
    T[5] += weight * Math.sqrt(
      clamp01((0.3 + 0.5 * prs) * (0.6 * (1 - mA) + 0.7 * Bk / (0.5 + Bk)))
      * clamp01((0.15 + 0.6 * z + 0.4 * Math.max(0, n.dCt) + 0.15 * Ct + 0.3 * n.urgency
        + 0.3 * s.mPj[r]) * (1 - voice)));
    T[6] += weight * Math.sqrt(
      clamp01(prom * (1.3 - mA) * (1 - 0.6 * s.visible[r]) + 0.15 * Tb + 0.15 * TM)
      * (1 - clamp01(s.mL[r] * (1 - 0.6 * z) + 0.5 * voice * mpt)));
    T[7] += weight * Math.sqrt(
      clamp01((0.35 + 0.65 * prs) * (1 - 0.5 * mA - 0.5 * mU))
      * clamp01(1 - 0.7 * mS - 0.3 * Mr));
    T[8] += weight * Math.sqrt(
      (1 - clamp01(0.4 * N + 0.2 * Ct + 0.2 * Z + 0.25 * mC)) * clamp01(G * (1 - openn)));
    T[9] += weight * Math.sqrt(
      clamp01(3 * dev + Math.abs(mp - mean)) * clamp01(1 - mp - dev));
    T[10] += weight * Math.sqrt(
      clamp01(0.1 + Dx - X)
      * clamp01(clamp01(0.1 + 0.5 * Dx * N + 0.4 * X + 0.5 * n.report)
        * (1 - 0.6 * safe - 0.3 * voice)));
    T[11] += weight * Math.sqrt(
      clamp01(1 - 0.35 * Mr - 0.25 * s.Mc[r] - 0.4 * align)
      * clamp01(1 - (1 - f) * s.Jin[r] - f * s.Jout[r] + 0.1 * Tb));
  }
}

/** Flows and update of the regions and of the nation (blocks 8, 9 and 12). */
export function flow(s, p, n) {
  const { regions, wr } = s.country;
  const { d, a, N, Std, Ag, G, X, Dx, e1, e3, e4, e5, e6, e9, e10, e12, e14, e15, e16 } = n;
  const nCin = nat(wr, s.Cin), nr7 = nat(wr, s.r7), nr8 = nat(wr, s.r8), nr16 = nat(wr, s.r16);
  const grow = p.mr0 + p.mr8 * n.e8 + p.mr11 * n.e11 + p.mra * a;
  const queue = n.sign * (1 - 0.7 * n.urgency) + p.bk_da * d * a;
  for (let r = 0; r < regions; r++) {
    const Mr = s.Mr[r], Mc = s.Mc[r], Z = s.Z[r], Tb = s.Tb[r], Pt = s.Pt[r], En = s.En[r];
    const svm = s.svm[r], r7 = s.r7[r], r8 = s.r8[r], scar = s.Scar[r];
    const dMr = grow * (1 - Mr) * (1 - 0.5 * Tb) * (0.5 + 0.5 * svm) - Mr * p.m_dec * (2 - svm);
    const dMc = (p.c0 + p.c8 * r8 + p.c7 * r7 + 0.04 * Std) * (1 - Mc) * (0.4 + 0.6 * svm)
      - p.c_dec * Mc;
    const dZ = (p.z16 * s.r16[r] + p.z8 * r8 * (1 - d * Std)) * (1 - Z) - p.z_dec * Z;
    const dBk = queue
      - p.thr * (0.2 + 0.8 * svm) * (0.3 + 0.7 * s.rd[r]) * (1 + 0.5 * s.r13[r]) * s.Bk[r];
    const expo = clamp01(0.25 * N + 0.3 * X + 0.25 * s.mJ[r] + 0.25 * e12);
    const target = clamp01(p.p0 + p.p15 * En * (1 - scar) + p.p7 * r7 + 0.1 * s.mU[r]
      - p.pX * expo * (1 - s.safe[r]) - 0.25 * scar);
    const dP = (target - Pt) / (target > Pt ? p.tau_Pu : p.tau_Pd) + 0.05 * (n.nP - Pt);
    const dEn = (e15 * (1 - 0.6 * scar) - En) / p.tau_En;
    const dCov = (s.cons[r] * (N + (1 - N) * s.Cin[r]) - s.Cov[r]) / p.tau_cov;
    s.Mr[r] = clamp01(Mr + DT * dMr);
    s.Mc[r] = clamp01(Mc + DT * dMc);
    s.Z[r] = clamp01(Z + DT * dZ);
    s.Bk[r] = Math.min(4, Math.max(0, s.Bk[r] + DT * dBk));
    s.Pt[r] = clamp01(Pt + DT * dP);
    s.En[r] = clamp01(En + DT * dEn);
    s.Cov[r] = clamp01(s.Cov[r] + DT * dCov);
    s.Tb[r] = Tb - DT / p.tau_tb * Tb;
    s.Scar[r] = scar - DT / p.tau_sc * scar;
  }
  const built = n.svM * (1 - 0.5 * n.TM);
  const dStd = (p.std1 * e1 + p.std0 * d) * (1 - Std) * built - p.std_dec * Std;
  const dAg = p.age * Std * (1 - Ag) - (0.03 + 0.08 * e12 + 0.02 * e9) * Ag;
  const dN = (p.n6 * e6 + p.n0 * d * n.svB) * (1 - N) * built - p.n_dec * N;
  const Gt = clamp01(p.g0 + p.g3 * e3 + p.g10 * e10 + p.g4 * e4 + p.g16 * nr16 - p.g12 * e12
    - 0.1 * e1);
  const Dxt = clamp01(p.dx0 + p.dxN * N + p.dx8 * nr8 + p.dx4 * e4 + 0.1 * e14);
  const Xt = Dx * (0.3 * N + 0.7 * nCin) * n.nP * (1 + 0.3 * nr7);
  const Bpt = e5 * (0.4 + 1.2 * n.nA) / (1 + 0.8 * n.nA);
  const gap = Math.max(0, n.prom - n.nA);
  n.TM -= DT / p.tau_tb * n.TM;
  n.Tu -= DT / p.tau_tb * n.Tu;
  n.Std = clamp01(Std + DT * dStd);
  n.Ag = clamp01(Ag + DT * dAg);
  n.N = clamp01(N + DT * dN);
  n.Ct = clamp01(n.Ct + DT * n.dCt);
  n.G = G + DT / p.tau_G * (Gt - G);
  n.Dx = Dx + DT / 3 * (Dxt - Dx);
  n.X = X + DT / 2 * (Xt - X);
  n.Bp += DT / p.tau_B * (Bpt - n.Bp);
  n.Dz += DT / p.tau_dz * (gap - n.Dz);
}
