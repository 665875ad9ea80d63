//! England: the programmes after 2018 and the bodies that ran them.

use crate::evidence::source::Address::{Link, NoAddress, Text};
use crate::evidence::source::{Source, found};

pub(super) const SOURCES: &[Source] = &[
    found(
        "ACH22",
        "Acharya A et al. (2022) BMJ Open 12(4):e056369",
        NoAddress,
        "A network of change agents in digital health.",
    ),
    found(
        "CAMB14",
        "Campion-Awwad O, Hayton A, Smith L, Vuaran M (2014) NPfIT: a case history",
        Link(
            "https://vdocuments.site/the-national-programme-for-it-in-the-nhs-university-of-rja14papersnpfit-mpp-2014-case3.html",
        ),
        "A case history of the national programme, free to read.",
    ),
    found(
        "CARE",
        "Understanding Patient Data: is the new opt-out care.data all over again?",
        Link(
            "https://understandingpatientdata.org.uk/new-national-data-opt-out-just-caredata-all-over-again",
        ),
        "The extraction of general practice data was stopped in 2014 and cancelled in 2016.",
    ),
    found(
        "CCIO12",
        "Digital Health News: survey of early clinical information officers",
        Text("digitalhealthnews.eu/industry/3283-..."),
        "Early clinical information officers, seven of them, worked about half over their \
         allotted time.",
    ),
    found(
        "CIO21",
        "CIO, on national digital bodies",
        Link("https://cio.com/article/189659/"),
        "NHS England and NHS Improvement were joined, with NHSX added.",
    ),
    found(
        "CONCR",
        "NHS England: Connecting Care Records programme",
        Link("https://england.nhs.uk/digitaltechnology/connecting-care-records-programme"),
        "The programme for joining regional records ends in March 2026.",
    ),
    found(
        "COPI",
        "Healthcare Leader, on the COVID notices",
        Link("https://healthcareleadernews.com/?p=23286"),
        "Emergency notices gave a temporary legal basis and sharing sped up; they expired in \
         mid-2022.",
    ),
    found(
        "CW22",
        "Computer Weekly (2022)",
        Link("https://computerweekly.com/news/252526427/"),
        "The Health and Social Care Information Centre was renamed NHS Digital in 2016.",
    ),
    found(
        "DH13",
        "Digital Health: all change please",
        Link("https://digitalhealth.net/insight/analysis/1065/all-change-please"),
        "The change of bodies in April 2013.",
    ),
    found(
        "DIQ15",
        "DataIQ (Nov 2015)",
        Text("dataiq.co.uk/news/201511/..."),
        "About 700,000 opt-outs were mishandled.",
    ),
    found(
        "DUAA",
        "Data (Use and Access) Act 2025, Schedule 15",
        Text("crimeline.co.uk/legislationdisplay/..."),
        "Information standards can bind suppliers of IT.",
    ),
    found(
        "EPR23",
        "Digital Health (July 2023): frontline digitisation target declared unachievable",
        Link(
            "https://digitalhealth.net/2023/07/epr-frontline-digitisation-target-declared-unachievable/",
        ),
        "The target of every trust with an electronic record by March 2025 was declared \
         unachievable.",
    ),
    found(
        "EPR25",
        "PublicTechnology (2 May 2025)",
        Text("publictechnology.net/2025/05/02/..."),
        "91% of trusts had an electronic record in spring 2025; tailored support went to the \
         last 19.",
    ),
    found(
        "FCC21",
        "Future Care Capital: NHSX and NHS Digital to merge with NHS England",
        Link(
            "https://futurecarecapital.org.uk/latest/nhsx-and-nhs-digital-to-merge-with-nhs-england/",
        ),
        "The two national digital bodies were to merge with NHS England.",
    ),
    found(
        "FDP",
        "Tech Monitor: NHS targets for adopting the data platform",
        Link(
            "https://techmonitor.ai/digital-economy/government-computing/nhs-targets-palantir-platform-adoption-progress",
        ),
        "Up to 330 million pounds over seven years; uneven take-up.",
    ),
    found(
        "FDPR",
        "Copy of a report by The Register",
        Link("https://redpacketsecurity.com/?p=141500"),
        "A trust wrote that it would lose functionality by switching to the national platform.",
    ),
    found(
        "GPIT19",
        "PublicTechnology (4 Jan 2019)",
        Text("publictechnology.net/2019/01/04/..."),
        "A framework meant to open the market for practice systems.",
    ),
    found(
        "GPIT19b",
        "PublicTechnology (25 Oct 2019)",
        Text("publictechnology.net/2019/10/25/..."),
        "69 suppliers joined the new framework while two still dominated.",
    ),
    found(
        "GPSOC",
        "Digital Health: PCTs juggle choice and strategy",
        Link("https://digitalhealth.net/features/43112/pcts-juggle-choice-and-strategy"),
        "Choice of system went back to practices; areas that wanted one system were left to \
         persuade.",
    ),
    found(
        "HCL18",
        "Healthcare Leader: NHS England names two new Local Health and Care Record Exemplars",
        Link(
            "https://healthcareleadernews.com/news/nhs-england-names-two-new-local-health-and-care-record-exemplars/",
        ),
        "Five regions, 23.5 million people, more than 40% of England.",
    ),
    found(
        "HSJ19",
        "HSJ: the GP IT showdown",
        Link("https://hsj.co.uk/expert-briefings/the-download-the-gp-it-showdown/7024684.article"),
        "More than nine in ten practices used two products, and other applications still needed \
         those two.",
    ),
    found(
        "IGF",
        "NHSX: information governance framework for shared care records",
        Text(
            "nhsx.nhs.uk/information-governance/guidance/.../information-governance-framework-...-shared-care-records/",
        ),
        "A national template; controllers stay local; for individual care first.",
    ),
    found(
        "ISTD",
        "UK government consultation: information standards for health and adult social care",
        Text(
            "gov.uk/government/consultations/information-standards-for-health-and-adult-social-care/...",
        ),
        "The 2022 Act makes information standards binding on providers.",
    ),
    found(
        "KF25",
        "King’s Fund: ICB cuts, what does it mean?",
        Link("https://kingsfund.org.uk/insight-and-analysis/blogs/icb-cuts-what-does-it-mean"),
        "18 functions, digital transformation among them, move out of regional boards.",
    ),
    found(
        "LHC18",
        "Understanding Patient Data: Local Health and Care Record Exemplars announced",
        Link(
            "https://understandingpatientdata.org.uk/news/local-health-and-care-record-exemplars-announced",
        ),
        "Regional exemplars with up to 7.5 million pounds each, matched; independent designs \
         could become new silos.",
    ),
    found(
        "LHC19",
        "Digital Health (Feb 2019): a tug of war over LHCREs is under way",
        Link("https://digitalhealth.net/2019/02/a-tug-of-war-over-lhcres-is-underway/"),
        "Regions said that storing normalised data nationally was not what they had signed up \
         for.",
    ),
    found(
        "LOW25",
        "The Lowdown: NHS shake-up slashes jobs",
        Link(
            "https://lowdownnhs.info/analysis/nhs-shakeup-slashes-jobs-will-it-help-cut-waiting-lists",
        ),
        "Regional boards’ running costs to be cut by a further 50% in 2025.",
    ),
    found(
        "MEDC",
        "medConfidential (campaign group): care.data 2013 to 2016",
        Link("https://medconfidential.org/care-data-2013-2016/"),
        "Put on hold about six weeks after the leaflets.",
    ),
    found(
        "MERS25",
        "Mersey Care staff pages (14 Mar 2025)",
        Text("yourspace.merseycare.nhs.uk"),
        "Central headcount to halve by 2027; running costs of regional boards to be cut by half.",
    ),
    found(
        "MJ23",
        "The MJ: fears over ICB cuts",
        Link("https://themj.co.uk/Fears-over-ICB-cuts-impact/229408"),
        "Regional boards’ running costs were to be cut by 30% from 2023 to 2025.",
    ),
    found(
        "MRG23",
        "NHS England (Feb 2023): NHS Digital and NHS England complete merger",
        Link("https://england.nhs.uk/2023/02/nhs-digital-and-nhs-england-complete-merger/"),
        "NHS Digital was absorbed by NHS England on 1 February 2023.",
    ),
    found(
        "N2I",
        "NO2ID (Apr 2012), relaying Pulse",
        Link("https://no2id.net/newsblog/2012/04/16/"),
        "13.5 million summary records and about 1,800 views a week.",
    ),
    found(
        "NHSE25",
        "Civil Service World, on the ten-year plan",
        Link(
            "https://civilserviceworld.com/news/article/nhs-10-year-plan-dhsc-streamlined-oversight-partnership-redesigned-centre",
        ),
        "NHS England to be abolished within about two years, and a more devolved way of working.",
    ),
    found(
        "OBS21",
        "Observer report, quoted in a forum",
        Text("forums.contractoruk.com/general/144290-..."),
        "More than a million people opted out in a month in 2021.",
    ),
    found(
        "ONE20",
        "Digital Health (July 2020): Londoners’ health data",
        Link("https://digitalhealth.net/2020/07/londoners-health-data/"),
        "97% of a panel of 100 Londoners backed joining up records for direct care, with \
         conditions.",
    ),
    found(
        "P3L",
        "Ethical Healthcare (July 2023): Phase 3 letter",
        Link("https://ethicalhealthcare.org.uk/2023/07/31/phase-3-letter/"),
        "In July 2020 every system was asked for a shared care record; the programme team was \
         itself surprised.",
    ),
    found(
        "PAC25",
        "Healthcare Leader, on the Public Accounts Committee",
        Link(
            "https://healthcareleadernews.com/news/announcing-icb-cuts-without-plans-or-funding-was-poor-practice-dhsc-told/",
        ),
        "Announcing the cuts to regional boards without plans or funding was poor practice.",
    ),
    found(
        "PULSE11",
        "Pulse (2011)",
        Link("https://pulsetoday.co.uk/?p=14922"),
        "6.3 million summary records and 49,616 views; clicking on them was performance-managed.",
    ),
    found(
        "PULSE22",
        "Pulse: pandemic changes to national data sharing are to continue",
        Link(
            "https://pulsetoday.co.uk/news/technology/pandemic-changes-to-national-data-sharing-of-patient-information-to-continue/",
        ),
        "Changes to national data sharing made in the pandemic were to continue.",
    ),
    found(
        "SCR13",
        "Newsletter on the Summary Care Record (2013)",
        Link("https://createsend.com/t/r-C9A8644E2FE30E8A"),
        "23 million records by February 2013.",
    ),
    found(
        "SHCR22",
        "NHS England: a celebration of progress in shared care records",
        Link(
            "https://transform.england.nhs.uk/blogs/a-celebration-of-progress-in-shared-care-records",
        ),
        "The Shared Care Records programme followed the regional exemplars.",
    ),
    found(
        "SHCR23",
        "Digital Health (Dec 2023): ICS leaders discuss integration and sustainability of shared \
         care records",
        Link(
            "https://digitalhealth.net/2023/12/ics-leaders-discuss-integration-sustainability-of-shared-care-records/",
        ),
        "About a fifth of acute provision is outside the patient’s home system. Users of one \
         product helped each other across systems.",
    ),
    found(
        "SHCR23b",
        "Digital Health (Feb 2023): special report, shared care records",
        Link("https://digitalhealth.net/2023/02/special-report-shared-care-records-6/"),
        "Each system had some form of shared record by February 2023, at uneven maturity.",
    ),
    found(
        "SHCR24",
        "Digital Health (Apr 2024): shared care records, the Cinderella service",
        Link(
            "https://digitalhealth.net/2024/04/rickles-shared-care-records-the-cinderella-service-of-frontline-digitisation/",
        ),
        "Shared care records were called the Cinderella service of frontline digitisation; \
         capital-only, annual money.",
    ),
    found(
        "SPR",
        "Parliamentary question 71721: medical records, ICT",
        Link("https://parallelparliament.co.uk/question/71721/medical-records-ict"),
        "A national single patient record is to be live from 2028.",
    ),
    found(
        "WAR19",
        "Warren LR, Clarke J, Arora S, Darzi A (2019) BMJ Open 9:e031637",
        Link("https://doi.org/10.1136/bmjopen-2019-031637"),
        "77% of acute trusts had electronic records, yet 2 of the 20 busiest pairs used the same \
         one. 9.1% of attendances, 11.0 million a year, crossed record systems.",
    ),
];
