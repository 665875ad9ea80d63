// The two hot loops: every organisation, every quarter. Each is a function of its own, because
// V8 gives up optimising one that is too large; what is the same for a region is worked out once.

const DT = 0.25;

/** Service of every organisation, and regional means of the stocks as they stand. */
export function measure(s, p, loadu, turbulence) {
  const { regions, per, ws, wh, capu } = s.country;
  const { A, C, U, F, W, L, K, Q, S, pc, pt, pw, ph, Pj, svu, Tb } = s;
  const lost = 1 - 0.3 * turbulence;
  let hospital = 0;
  for (let r = 0; r < regions; r++) {
    const load = loadu + 0.25 * Tb[r];
    let a = 0, c = 0, u = 0, f = 0, w = 0, l = 0, k = 0, q = 0, sk = 0;
    let c1 = 0, t1 = 0, w1 = 0, h1 = 0, j = 0, sv = 0;
    const end = (r + 1) * per;
    for (let i = r * per; i < end; i++) {
      const weight = ws[i];
      const capability = S[i];
      const around = W[i];
      const over = load + 0.25 * around;
      const under = capu[i] * (0.6 + 0.4 * capability) * lost;
      // 1 / (1 + ratio^2 / 4), with one division.
      const square = under * under;
      const service = square / (square + 0.25 * over * over);
      svu[i] = service;
      sv += weight * service;
      sk += weight * capability;
      w += weight * around;
      const adopted = A[i];
      a += weight * adopted;
      hospital += wh[i] * adopted;
      c += weight * C[i];
      u += weight * U[i];
      f += weight * F[i];
      l += weight * L[i];
      k += weight * K[i];
      q += weight * Q[i];
      c1 += weight * pc[i];
      t1 += weight * pt[i];
      w1 += weight * pw[i];
      h1 += weight * ph[i];
      j += weight * Pj[i];
    }
    s.mA[r] = a; s.mC[r] = c; s.mU[r] = u; s.mF[r] = f; s.mW[r] = w; s.mL[r] = l; s.mK[r] = k;
    s.mQ[r] = q; s.mS[r] = sk; s.mpc[r] = c1; s.mpt[r] = t1; s.mpw[r] = w1; s.mph[r] = h1;
    s.mPj[r] = j; s.msv[r] = sv;
  }
  s.AH = hospital;
}

/** Joins, agency, flows and update of the organisations of one region. */
export function act(s, p, n, r) {
  const { per, ws, h: need, cap, x: cross, strong, k0 } = s.country;
  const { A, C, U, F, W, L, K, Q, S, pc, pt, pw, ph, Pj, svu } = s;
  const { e1, e2, e4, e5, e9, e10, e12, e14, Std, Ct, coer, swing, urgency } = n;
  const r13 = s.r13[r], r16 = s.r16[r], r11 = s.r11[r];
  const z = s.z[r], disc = 1 - z, voice = s.voice[r], slow = s.slow[r], trust = s.Pt[r];
  const Z = s.Z[r], Cin = s.Cin[r], Cout = s.Cout[r], mS = s.mS[r];
  const rails = 2 * s.railin[r], railsOut = 2 * s.railout[r];
  const inside = Cin * s.railin[r];
  const beyond = Cout * s.railout[r] - inside;
  const mp = 0.5 * s.mA[r] + 0.5 * mS;
  const qc0 = 0.15 + p.b_coer * coer + p.b_net * (0.3 * n.N + inside)
    + p.b_clr * Std * (0.5 + 0.5 * e10) + 0.15 * r13 - 0.5 * p.b_leg;
  const qt0 = 0.15 + 0.25 * e9 + 0.15 * r13 - 0.15;
  const qw1 = p.b_mis * (coer + p.w4 * e4 + p.w14 * e14);
  const qh0 = 0.15 - 0.5 * p.b_coer * coer - 0.15 * e9 + 0.5 * p.b_leg;
  const bnet = p.b_net * beyond, bct = p.b_ct * Ct, bcoer = p.b_coer * coer;
  const { b_inc, b_leg, b_mis, b_str, b_K } = p;
  const tailoring = 0.35 * disc;
  const go0 = (1 + p.b_cont * s.mA[r]) * slow;
  const rate0 = p.rate0 * (1 + urgency) + p.rateE * urgency * n.d + p.rateB * n.Bp + p.rate9 * e9
    + p.rate16 * r16;
  const rateI = p.rateI, rate3 = p.rate3 * Ct, rate13 = p.rate13 * r13, rate5 = p.rate5 * e5;
  const imp = 1 / p.tau_imp;
  const stick = p.kC * Std * (p.test0 + (1 - p.test0) * e10) * slow;
  const drift = p.dC0 + 0.05 * swing, dCW = p.dCW, dC5 = p.dC5 * (1 - Std) * e5;
  const fit0 = p.f0 + p.f9 * e9 + p.fB * n.Bp, fz = p.fz * z;
  const fcode = p.fc * Std * e1 * (1 - 0.5 * e9), fc = 0.25 * p.fc, ft = 2 * p.ft * disc;
  const use0 = 1.5 * (0.7 + 0.3 * trust) * (0.8 + 0.2 * s.Cov[r]), use9 = 0.4 + 0.3 * e9;
  const legit0 = p.l0 + p.lv * voice - p.lG * n.Dz - 0.15 * s.Tb[r] + 0.05 * (trust - 0.5)
    - 0.5 * p.lF;
  const imposed = p.lz * z * (1 - voice), { lF, lU } = p;
  const rigid0 = p.kN * n.N, light = 1 - 0.3 * e12, kmod = p.kmod;
  const stiff = p.kG * n.G * (1 - 0.6 * e12) + p.k3 * Ct, aged = p.kA * n.Ag, kQ = p.kQ;
  const stranded = p.qS * swing, debt0 = p.qP * n.patch + 0.2 * stranded, qW = p.qW;
  const qT = p.qT * (1 - Std), q16 = 0.05 * r16, qR = p.qR;
  const learn0 = 0.5 * p.s_lrn + p.s11 * r11, s_lrn = p.s_lrn, help = p.s13 * r13 + p.s14 * e14;
  const learn5 = 0.05 * e5, press = p.s_prs * n.prs, lose0 = p.s_dep + 0.3 * press;
  const lose1 = press + 0.1, share11 = 0.08 * r11;
  const fp = DT / p.tau_p, fF = DT / p.tau_F, fU = DT / p.tau_U, fW = DT / p.tau_W;
  const fK = DT / p.tau_K, fLu = DT / p.tau_Lu, fLd = DT / p.tau_Ld;

  let Jin = 0, Jout = 0, mJ = 0, dev = 0, V = 0;
  const end = (r + 1) * per;
  for (let i = r * per; i < end; i++) {
    const weight = ws[i], h = need[i], ability = cap[i], x = cross[i], best = strong[i];
    const a = A[i], c = C[i], fit = F[i], l = L[i], k = K[i], q = Q[i], sk = S[i], w = W[i];
    const u = U[i], j = Pj[i], sv = svu[i];
    const comply = pc[i], tailor = pt[i], around = pw[i];

    const own = c + (a - c) * Z;
    const jin = own * Cin * rails / (own + Cin + 1e-9);
    const jout = c * Cout * railsOut / (c + Cout + 1e-9);
    const J = jin + x * (jout - jin);
    Jin += weight * jin;
    Jout += weight * jout;
    mJ += weight * J;
    const off = 0.5 * a + 0.5 * sk - mp;
    dev += weight * (off < 0 ? -off : off);

    const strain = 1 - sv;
    const wanted = e4 * (0.6 + 0.6 * ability) + 0.7 * e2 * (0.3 + ability);
    const inc = wanted < 1 ? wanted : 1;
    const mis = 1 - fit;
    const hurt = b_str * strain;
    const qc = qc0 + 0.6 * b_inc * inc + bnet * x + b_leg * l + bct * fit - b_mis * h * mis - hurt;
    const qt = qt0 + tailoring * (0.4 + h) + 0.3 * sk - hurt;
    const qw = 0.08 + qw1 * mis + 0.4 * hurt;
    const qh = qh0 + b_K * k - b_leg * l + 0.5 * hurt - 0.5 * b_inc * inc;
    let vc = qc > 0.05 ? qc : 0.05;
    let vt = qt > 0.05 ? qt : 0.05;
    let vw = qw > 0.05 ? qw : 0.05;
    let vh = qh > 0.05 ? qh : 0.05;
    let v0 = qc - bcoer;
    v0 = v0 > 0.05 ? v0 : 0.05;
    let h0 = qh + 0.5 * bcoer;
    h0 = h0 > 0.05 ? h0 : 0.05;
    vc *= vc;
    vt *= vt;
    vw *= vw;
    vh *= vh;
    v0 *= v0;
    h0 *= h0;
    const share = fp / (vc + vt + vw + vh);
    V += weight * v0 / (v0 + vt + vw + h0);

    const lack = 0.75 - sk;
    const weak = lack > 0 ? 1.6 * lack : 0;
    const go = (comply + tailor) * (0.5 + sk) * sv * go0 / (0.5 + k);
    const rate = rate0 + rateI * inc + rate3 * fit + rate13 * weak + rate5 * best;
    const room = 1 - a - j;
    const start = room > 0 ? room * go * rate : 0;
    const done = j * imp;
    const drop = 0.03 * a * mis * (1 - l);
    const dC = stick * (0.2 + comply + 0.5 * tailor) * (a - c)
      - c * (drift + dCW * w + dC5 * best + drop / (a + 1e-9));
    let Ft = fit0 - h * (fz + fcode * comply + fc * c) + ft * tailor * sk - 0.25 * q + 0.1 * J;
    Ft = Ft < 0 ? 0 : Ft > 1 ? 1 : Ft;
    let Ut = use0 * J * (0.2 + 0.8 * fit) * (use9 + 0.6 * l);
    Ut = Ut < 1 ? Ut : 1;
    let Lt = legit0 + lF * fit - imposed * (0.4 + h) + lU * u - 0.2 * strain;
    Lt = Lt < 0 ? 0 : Lt > 1 ? 1 : Lt;
    let Wt = 0.75 * around * (1 + a);
    Wt = Wt < 1 ? Wt : 1;
    let Kt = k0[i] * (light - kmod * a) + a * stiff + c * aged + rigid0 + kQ * q;
    Kt = Kt < 0 ? 0 : Kt > 1 ? 1 : Kt;
    const dQ = (qW * w + debt0 + stranded * a + qT * tailor * a + q16 * k) * (1 - q) - qR * sk * q;
    const dS = (learn0 + s_lrn * tailor + help * weak + learn5 * best) * (1 - sk) * sv
      - sk * (lose0 + lose1 * strain) + share11 * (mS - sk);

    pc[i] = comply + (vc * share - fp * comply);
    pt[i] = tailor + (vt * share - fp * tailor);
    pw[i] = around + (vw * share - fp * around);
    ph[i] += vh * share - fp * ph[i];
    const j1 = j + DT * (start - done);
    Pj[i] = j1 < 0 ? 0 : j1 > 1 ? 1 : j1;
    let a1 = a + DT * (done - drop);
    a1 = a1 < 0 ? 0 : a1 > 1 ? 1 : a1;
    A[i] = a1;
    const c1 = c + DT * dC;
    C[i] = c1 < 0 ? 0 : c1 > a1 ? a1 : c1;
    F[i] = fit + fF * (Ft - fit);
    U[i] = u + fU * (Ut - u);
    const gain = Lt - l;
    L[i] = l + (gain > 0 ? fLu : fLd) * gain;
    W[i] = w + fW * (Wt - w);
    K[i] = k + fK * (Kt - k);
    const q1 = q + DT * dQ;
    Q[i] = q1 < 0 ? 0 : q1 > 1 ? 1 : q1;
    const s1 = sk + DT * dS;
    S[i] = s1 < 0 ? 0 : s1 > 1 ? 1 : s1;
  }
  s.Jin[r] = Jin; s.Jout[r] = Jout; s.mJ[r] = mJ; s.dev[r] = dev; s.mV[r] = V;
}
