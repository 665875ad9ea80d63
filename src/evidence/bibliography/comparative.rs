//! The middle-out strategy itself, the two seed studies, and comparisons of countries.

use crate::evidence::source::Address::{Link, Text};
use crate::evidence::source::{Source, found};

pub(super) const SOURCES: &[Source] = &[
    found(
        "BER14",
        "Berntsen KE (2014) Generativity for infrastructuring eHealth. CEUR Vol-1251 paper 3 \
         (ceurspt.wikidata.dbis.rwth-aachen.de/Vol-1251/paper3.cermine)",
        Link("https://ceurspt.wikidata.dbis.rwth-aachen.de/Vol-1251/paper3.cermine"),
        "A survey of 60 professionals on a Norwegian introductory course is used to argue for \
         inclusive middle-out development.",
    ),
    found(
        "BOOT",
        "Inter-organizational mobilization in non-hierarchical settings: bootstrapping \
         information infrastructures for integrated care",
        Text("discovery.researcher.life/article/.../ac3e870f2cd03b97869438a246e8b5ed"),
        "Where no single authority rules, an NHS shared infrastructure needed a coalition, a \
         collective mobiliser, to get started.",
    ),
    found(
        "BOW13",
        "Bowden T, Coiera E (2013) Comparing New Zealand’s ‘Middle Out’ health IT strategy with \
         other OECD nations. Int J Med Inform 82(5):e87-e95",
        Link("https://doi.org/10.1016/j.ijmedinf.2012.12.002"),
        "New Zealand as middle-out: government funds core infrastructure, facilitates and leads; \
         the private sector invests; controlled experiments in three regions.",
    ),
    found(
        "COI09",
        "Coiera E (2009) Building a national health IT system from the middle out. JAMIA \
         16:271-273",
        Link("https://doi.org/10.1197/jamia.M3183"),
        "Governments set goals and standards while localities choose systems that comply: \
         direction with autonomy, from the middle out. The top-down approach itself, not only \
         scale, may explain the English programme’s trouble.",
    ),
    found(
        "EAS12",
        "Eason K et al. (2012) Bottom-up and middle-out approaches to electronic patient \
         information systems: a focus on healthcare pathways. Inform Prim Care 20(1):51-56",
        Link("https://doi.org/10.14236/jhi.v20i1.47"),
        "Locally built systems in two UK communities supported sharing only patchily. Where \
         sharing worked, it came from joint local teams, linked change of process and \
         evolutionary development.",
    ),
    found(
        "HRA",
        "HRA research summary, IRAS 263514",
        Link(
            "https://hra.nhs.uk/planning-and-improving-research/application-summaries/research-summaries/nhs-it-strategy-meso-level-practice-study/",
        ),
        "Public summary of a study of meso-level practice in the English NHS, using strong \
         structuration theory.",
    ),
    found(
        "KLE16",
        "Klecun E (2016) Transforming healthcare: policy discourses of ICT and patient-centred \
         care. EJIS 25(1):64-76",
        Link("https://doi.org/10.1057/ejis.2014.40"),
        "Policy discourse joins information technology to patient-centred care.",
    ),
    found(
        "KLE19",
        "Klecun E, Zhou Y, Kankanhalli A, Wee YH, Hibberd R (2019) The dynamics of institutional \
         pressures and stakeholder behavior in national EHR implementations: a tale of two \
         countries. J Information Technology",
        Link("https://doi.org/10.1177/0268396218822478"),
        "Two top-down programmes diverged: Singapore did better than England, with boundary \
         spanners, an agency that drew in hospital IT staff, and more engagement of doctors.",
    ),
    found(
        "KLE20",
        "Klecun E (9 Dec 2020) Multi-level inter-organizational alignment in national healthcare \
         IT initiatives (seminar)",
        Text("henley.ac.uk/events/irc-seminar-presented-by-professor-ela-klecun-..."),
        "Middle-out needs locality autonomy with national alignment, and organisational autonomy \
         within locality-based integration. Bottom-up’s recognised weakness is interoperability.",
    ),
    found(
        "KLE21",
        "Klecun E (30 Jun 2021) Tensions and coordination mechanisms in national healthcare IT \
         initiatives (seminar)",
        Link(
            "https://essex.ac.uk/events/2021/06/30/mm-seminar-tensions-and-coordination-mechanisms-in-national-healthcare-it-initiatives",
        ),
        "Coordination happens at national and regional level, and both eases existing tensions \
         and creates new ones.",
    ),
    found(
        "KLE25",
        "Klecun E, Kankanhalli A, Zhou Y (2025) Advancing understanding of scaling health \
         information infrastructures: learning from EHR initiatives in England. MIS Quarterly \
         49(2):759-776",
        Link("https://doi.org/10.25300/MISQ/2024/17307"),
        "Scaling meets tensions at organisational, spatial and technological boundaries, handled \
         by practices of joining and differentiating.",
    ),
    found(
        "MOR11",
        "Morrison Z, Robertson A, Cresswell K, Crowe S, Sheikh A (2011) Understanding \
         contrasting approaches to nationwide implementations of EHR systems: England, the USA \
         and Australia. J Healthcare Engineering 2(1):25-41",
        Link("https://hindawi.com/journals/jhe/2011/203059/abs/"),
        "England, the USA and Australia looked likely to converge on a negotiated, devolved \
         middle-out; the authors concede that empirical evidence was lacking.",
    ),
    found(
        "PRI19",
        "Price C, Green W, Suhomlinova O (2019) Twenty-five years of national health IT: \
         exploring strategy, structure, and systems in the English NHS. JAMIA 26(3):188-197",
        Link("https://doi.org/10.1093/jamia/ocy162"),
        "From 1973 to 2017 frequent reorganisations ran beside a logical, cumulative IT \
         strategy; changing structures and relationships may have impeded it.",
    ),
    found(
        "PRI24",
        "Price C (2024) National IT strategy in the turbulent English NHS: a structuration study \
         of meso-level phenomena. PhD, Leicester",
        Text("figshare.le.ac.uk/articles/thesis/.../25983838"),
        "From 1992 to 2022 the macro and micro tiers were relatively stable and the middle the \
         most restructured; turbulence disrupts formal and informal networks.",
    ),
];
