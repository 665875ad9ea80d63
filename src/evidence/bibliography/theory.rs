//! Theory of tensions, structuration and coordination.

use crate::evidence::source::Address::{Link, NoAddress, Text};
use crate::evidence::source::{Source, found, known};

pub(super) const SOURCES: &[Source] = &[
    found(
        "ADM08",
        "Alonso R, Dessein W, Matouschek N (2008) AER 98(1):145-179",
        Link("https://doi.org/10.1257/aer.98.1.145"),
        "Decentralisation can win even when coordination matters greatly, unless units are \
         strongly self-interested.",
    ),
    found(
        "ANG10",
        "Angst CM, Agarwal R, Sambamurthy V, Kelley K (2010) Management Science 56(8):1219-1241",
        Link("https://doi.org/10.1287/mnsc.1100.1183"),
        "Adoption spreads by contagion among about 4,000 US hospitals, 1975 to 2005.",
    ),
    known(
        "ARG90",
        "Argote L, Beckman SL, Epple D (1990) Mgmt Sci 36(2):140-154",
        NoAddress,
        "Organisational knowledge fades when it is not practised.",
    ),
    found(
        "BF90",
        "Bolton P, Farrell J (1990) Decentralization, duplication, and delay. JPE 98(4):803-826",
        Link("https://econbeancount.app/article/26099"),
        "Decentralisation finds low-cost fits but brings delay and duplication; centralise when \
         urgent and local knowledge matters little.",
    ),
    found(
        "CAR92",
        "Carley K (1992) Organizational learning and personnel turnover. Org Science 3(1):20-46",
        Link("https://doi.org/10.1287/orsc.3.1.20"),
        "Hierarchies withstand turnover of staff better than flat teams, which learn faster; \
         memory is held by people and by who advises whom.",
    ),
    found(
        "CB15",
        "Constantinides P, Barrett M (2015) Information infrastructure development and \
         governance as collective action. ISR 26(1):40-56",
        Link("https://doi.org/10.1287/isre.2014.0542"),
        "Solutions split between tight governance and accepting drift; polycentric governance is \
         proposed from a region of Crete.",
    ),
    known(
        "EM03",
        "Ellingsen G, Monteiro E (2003) A patchwork planet. CSCW 12(1):71-95",
        NoAddress,
        "Integration is always partial, a patchwork.",
    ),
    found(
        "ERD",
        "Erdil NO, Emerson CR, Simulation modeling of EHR adoption",
        Text("moam.info/..._5b53a1bb097c47bd688b4568.html"),
        "A simulation of policy for the adoption of records in the USA.",
    ),
    known(
        "FS85",
        "Farrell J, Saloner G (1985) RAND J Econ 16(1):70-83",
        NoAddress,
        "Standards can stay locked in when everybody waits for the others.",
    ),
    found(
        "GS10",
        "Greenhalgh T, Stones R (2010) Theorising big IT programmes in healthcare. Soc Sci Med \
         70(9):1285-1294",
        NoAddress,
        "Strong structuration theory with technology added, for big health IT: what happens at \
         macro, meso and micro level.",
    ),
    found(
        "GSS14",
        "Greenhalgh T, Swinglehurst D, Stones R (2014) HS&DR 2(39)",
        Link("https://doi.org/10.3310/hsdr02390"),
        "Reluctance to use mandated systems as reasonable, structured action.",
    ),
    found(
        "HAN06",
        "Hanseth O, Jacucci E, Grisot M, Aanestad M (2006) Reflexive standardization. MISQ \
         special issue",
        Link("https://studylib.net/doc/8380704"),
        "Pushing integration through one standard can produce the fragmentation it sought to \
         remove.",
    ),
    known(
        "HAN96",
        "Hanseth O, Monteiro E, Hatling M (1996) Developing information infrastructure: the \
         tension between standardization and flexibility. Sci Tech Human Values 21(4):407-426",
        NoAddress,
        "Infrastructure needs standards and flexibility, which pull apart.",
    ),
    known(
        "HL10",
        "Hanseth O, Lyytinen K (2010) Design theory for dynamic complexity in information \
         infrastructures. JIT 25(1):1-19",
        NoAddress,
        "Start small and useful, then grow in modules: getting started and adapting later are \
         different problems.",
    ),
    found(
        "HV17",
        "Hargrave TJ, Van de Ven AH (2017) Organization Studies 38(3-4):319-339",
        Link("https://doi.org/10.1177/0170840616640843"),
        "Poles can be transformed through conflict; the power that actors expect decides which \
         way they take.",
    ),
    known(
        "JK07",
        "Jack L, Kholeif A (2007) Qual Res Org Mgmt 2(3):208-225",
        NoAddress,
        "Introduced strong structuration to organisational case research.",
    ),
    known(
        "JK08",
        "Jack L, Kholeif A (2008) Accounting Forum 32(1):30-45",
        NoAddress,
        "Applied strong structuration to a contest over an enterprise system.",
    ),
    known(
        "KS85",
        "Katz M, Shapiro C (1985) AER 75(3):424-440",
        NoAddress,
        "The value of complying grows with the partners who comply.",
    ),
    found(
        "LAN14",
        "Langarudi SP et al. (2014) Dynamics of EHR implementations, System Dynamics Conf",
        Link("https://systemdynamics.org/conferences/2014/proceed/abstracts/1398.html"),
        "A simulation of record implementation: starting conditions and personal benefit decide \
         success.",
    ),
    found(
        "MC94",
        "Malone TW, Crowston K (1994) ACM Computing Surveys 26(1):87-119",
        Link("https://doi.org/10.1145/174666.174668"),
        "Coordination is the managing of dependencies.",
    ),
    known(
        "NZ02",
        "Nickerson JA, Zenger TR (2002) Being efficiently fickle. Org Science 13(5):547-566",
        NoAddress,
        "Switching between central and local modes can be efficient, because informal \
         organisation lags the formal.",
    ),
    known(
        "OAT99",
        "Oates WE (1999) J Econ Lit 37(3):1120-1149",
        NoAddress,
        "Centralise as effects cross borders, decentralise as local tastes differ.",
    ),
    known(
        "OST10",
        "Ostrom E (2010) AER 100(3):641-672",
        NoAddress,
        "Many overlapping centres that make their own rules.",
    ),
    known(
        "OW90",
        "Orton JD, Weick KE (1990) AMR 15(2):203-223",
        NoAddress,
        "Loosely coupled: responsive and distinct at once.",
    ),
    found(
        "PUT16",
        "Putnam LL, Fairhurst GT, Banghart S (2016) Academy of Management Annals 10(1):65-171",
        Link("https://doi.org/10.1080/19416520.2016.1162421"),
        "Contradiction, dialectic and paradox differ; a review across five traditions with a \
         typology of responses.",
    ),
    known(
        "PV89",
        "Poole MS, Van de Ven AH (1989) AMR 14(4):562-578",
        NoAddress,
        "Four ways to live with a paradox: accept it, separate in space, separate in time, or \
         synthesise.",
    ),
    found(
        "RA06",
        "Rao RD, Argote L (2006) European Mgmt Rev 3:77-85",
        Link("https://doi.org/10.1057/palgrave.emr.1500057"),
        "In experiments, roles and routines buffer the loss of members.",
    ),
    known(
        "RS01",
        "Repenning NP, Sterman JD (2001) California Mgmt Rev 43(4):64-88",
        NoAddress,
        "Investing in improvement makes results worse before it makes them better.",
    ),
    known(
        "RS02",
        "Repenning NP, Sterman JD (2002) ASQ 47(2):265-295",
        NoAddress,
        "Firefighting crowds out improvement: the capability trap.",
    ),
    found(
        "RS15",
        "Rodon J, Silva L (2015) Exploring the formation of a healthcare information \
         infrastructure: hierarchy or meshwork? JAIS",
        Link("https://questia.com/library/journal/1P3-3701986771"),
        "A hierarchy first produced central control, then mesh-working loosened it: a hybrid \
         with both control and autonomy.",
    ),
    known(
        "SL03",
        "Siggelkow N, Levinthal DA (2003) Temporarily divide to conquer. Org Science \
         14(6):650-669",
        NoAddress,
        "To decentralise for a time and then reintegrate explores better than either alone.",
    ),
    found(
        "SL11",
        "Smith WK, Lewis MW (2011) Toward a theory of paradox. AMR 36(2)",
        Text("ResearchGate 274709284"),
        "The poles of a paradox depend on each other and persist; moving between them can \
         sustain performance.",
    ),
    known(
        "SPB04",
        "Seo M-G, Putnam LL, Bartunek JM (2004) in Poole and Van de Ven (eds) Handbook of \
         Organizational Change and Innovation",
        NoAddress,
        "A similar set: selection, separation, integration, transcendence.",
    ),
    found(
        "STO05",
        "Stones R (2005) Structuration Theory. Palgrave Macmillan",
        Link("https://doi.org/10.1007/978-0-230-21364-7"),
        "Strong structuration: external structures, internal structures, active agency and \
         outcomes.",
    ),
    known(
        "TLS10",
        "Tilson D, Lyytinen K, Sorensen C (2010) Digital infrastructures: the missing IS \
         research agenda. ISR 21(4):748-759",
        NoAddress,
        "Digital infrastructures are stable yet open, centralised yet distributed.",
    ),
    found(
        "VEE17",
        "Veetil VP (2017) Int J Microsimulation 10(2):86-102",
        Link("https://doi.org/10.34196/ijm.00157"),
        "Decentralised systems tolerate errors of communication; centralised ones coordinate \
         faster.",
    ),
    known(
        "WBK06",
        "Weitzel T, Beimborn D, Konig W (2006) A unified economic model of standard diffusion. \
         MISQ 30 special issue:489-514",
        NoAddress,
        "How standards spread depends on cost, network effects and the shape of the network; \
         dense clusters can diverge.",
    ),
];
