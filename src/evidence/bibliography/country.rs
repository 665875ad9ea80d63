//! Other countries.

use crate::evidence::source::Address::{Link, NoAddress, Text};
use crate::evidence::source::{Source, found};

pub(super) const SOURCES: &[Source] = &[
    found(
        "AAN11",
        "Aanestad M, Jensen TB (2011) J Strategic Inf Syst 20(2):161-175",
        Link(
            "https://research.cbs.dk/en/publications/building-nation-wide-information-infrastructures-in-healthcare-th",
        ),
        "A national project for standard records produced none that worked together; a modest \
         tool from one area spread until it served the country.",
    ),
    found(
        "ACS18",
        "Information Age, ACS (2018)",
        Text("ia.acs.org.au/article/2018/you-have-3-months-to-opt-out-..."),
        "About 5.7 million people had opted in after six years.",
    ),
    found(
        "AJ17",
        "Adler-Milstein J, Jha AK (2017) Health Aff 36(8):1416-1422",
        Link("https://doi.org/10.1377/hlthaff.2016.1651"),
        "Incentives raised eligible hospitals’ yearly gain from 3.2 to 14.2 points; others 0.1 \
         to 3.3. Difference: 7.9 points a year.",
    ),
    found(
        "ALJ16",
        "Adler-Milstein J, Lin SC, Jha AK (2016) Health Affairs July 2016",
        Text("openhealthnews.com; healthdatamanagement.com"),
        "Working regional exchanges fell from 119 in 2012 to 106 in 2014 as federal money ended; \
         half were financially viable.",
    ),
    found(
        "ANAO19",
        "Australian National Audit Office: implementation of the My Health Record system",
        Link(
            "https://anao.gov.au/work/performance-audit/implementation-the-my-health-record-system",
        ),
        "90% of people have a record; 16,400 provider organisations, 24%, use it.",
    ),
    found(
        "AP17",
        "Adler-Milstein J, Pfeifer E (2017) Milbank Q 95(1):117-135",
        Link("https://doi.org/10.1111/1468-0009.12247"),
        "Half of 60 leaders of exchanges said vendors routinely blocked information; a quarter \
         said hospitals did.",
    ),
    found(
        "APH",
        "Parliament of Australia, final report on the My Health Record system",
        Text("aph.gov.au/.../MyHealthRecordsystem/Final_Report/c04"),
        "A 2013 review led to trials in 2016 and then to opting out.",
    ),
    found(
        "BEC24",
        "Becker’s Hospital Review: hospital interoperability by the numbers",
        Text(
            "beckershospitalreview.com/.../hospital-interoperability-by-the-numbers-8-things-to-know.html",
        ),
        "In 2023, 70% of US hospitals did all four functions of exchange, 43% routinely; 42% of \
         clinicians used outside data.",
    ),
    found(
        "DE25",
        "Particle News: Germany sets October start for mandatory records",
        Link(
            "https://particle.news/story/germany-sets-oct-1-start-for-mandatory-electronic-patient-records",
        ),
        "About 70 million records were created by default with 4 to 6% objecting; about 1.37 \
         million people had activated access.",
    ),
    found(
        "DHN08",
        "Digital Health (July 2008): Scotland commits to incremental e-health",
        Link("https://digitalhealth.net/2008/07/scotland-commits-to-incremental-e-health/"),
        "The strategy rejected a “big bang” and built on what was there.",
    ),
    found(
        "EHT24",
        "EHTEL, latest news (2024)",
        Text("ehtel.eu/media-room/latest-news/275-..."),
        "About 7.5 million messages a month in 2024.",
    ),
    found(
        "ETER",
        "e-tervis, Estonia",
        Text("e-tervis.ee/..."),
        "The exchange layer came first and the national record followed on 17 December 2008.",
    ),
    found(
        "EVE20",
        "Everson J, Rubin JC, Friedman CP (2020) JAMIA 27(8):1198-1205",
        Link("https://doi.org/10.1093/jamia/ocaa090"),
        "The 9% starting point is an extreme lower bound; perhaps 30% had a basic record and 73% \
         had begun by 2008.",
    ),
    found(
        "FIE16",
        "Fierce Healthcare, on ONC figures (2016)",
        Link(
            "https://fiercehealthcare.com/ehr/onc-96-percent-acute-care-hospitals-have-adopted-certified-ehrs",
        ),
        "In 2015, 85% of US hospitals sent records and 65% received them; 38% integrated what \
         they received.",
    ),
    found(
        "FRA09",
        "Canadian House of Commons health committee (2009)",
        Link("https://openparliament.ca/committees/health/40-2/47/"),
        "About 615 million Canadian dollars spent and as much committed; total need put above 10 \
         billion.",
    ),
    found(
        "HLM23",
        "HealthLeaders: ONC data brief charts increases in interoperability",
        Link(
            "https://healthleadersmedia.com/technology/onc-data-brief-charts-impressive-increases-healthcare-interoperability",
        ),
        "Interoperability of US hospitals increased markedly.",
    ),
    found(
        "HSJ05",
        "HSJ (2005), on Scotland",
        Link("https://hsj.co.uk/home/state-of-the-nations/15179.article"),
        "Scotland’s collaborative, partly voluntary strategy was criticised as piecemeal and \
         dearer per head than England’s standardisation.",
    ),
    found(
        "HUL22",
        "International Journal of Integrated Care (2022), abstract ICIC22106",
        Link("https://ijic.org/articles/abstract/10.5334/ijic.ICIC22106/"),
        "About 6.5 million messages a month in more than 150 systems; the format of the 1990s \
         must now be replaced.",
    ),
    found(
        "IHIE",
        "Indiana Health Information Exchange, letter on the Health Affairs study",
        Link("https://ihie.org/healthaffairsletter/"),
        "Seven mergers explain part of the fall in the number of exchanges.",
    ),
    found(
        "JEN13",
        "Jensen K, Health Informatics Journal",
        Link("https://doi.org/10.1177/1460458212448890"),
        "",
    ),
    found(
        "KIE15",
        "Kierkegaard P, Int J Qual Health Care 27(2):147",
        NoAddress,
        "Regions cut hospital records to six systems by 2014; the region was judged the right \
         place for interoperability work.",
    ),
    found(
        "MC09",
        "MedCom 6 status report",
        Link("https://docslib.org/doc/6464714/status-report-medcom-6-pdf"),
        "A temporary project of 1994, permanent from 1999.",
    ),
    found(
        "MCN",
        "MedCom: national activities",
        Link("https://medcom.dk/medcom-in-english/national-activities"),
        "Develops standards, tests them and certifies vendors.",
    ),
    found(
        "MET18",
        "Metsallik J, Ross P, Draheim D, Piho G, Ten years of the e-health system in Estonia, \
         CEUR Vol-2336",
        NoAddress,
        "The exchange layer came first; the national record was launched on 17 December 2008.",
    ),
    found(
        "NL11a",
        "Privacy First (advocacy), 2011",
        Text("privacyfirst.nl"),
        "The Senate rejected the national record law in April 2011 on privacy and security.",
    ),
    found(
        "NL11b",
        "Privacy First (advocacy), late 2011",
        Text("privacyfirst.nl"),
        "A relaunch run by the sector first failed for lack of interest.",
    ),
    found(
        "NL23",
        "Privacy First (advocacy), 2023",
        Text("privacyfirst.nl"),
        "A law of 2023 makes digital exchange mandatory step by step.",
    ),
    found(
        "NLVB",
        "VBDS, on the Dutch switch point",
        Link("https://vbds.nl/?p=3194"),
        "On the failed relaunch of the Dutch exchange.",
    ),
    found(
        "NZ22",
        "Health New Zealand, about us",
        Text("tewhatuora.govt.nz/.../about-health-new-zealand"),
        "20 district boards were replaced by one national body on 1 July 2022.",
    ),
    found(
        "NZH",
        "New Zealand Herald, opinion on the end of the district boards",
        Text("nzherald.co.nz/business/chris-keall-death-of-the-dhbs-..."),
        "A commentator blamed some 120 different systems on choice board by board.",
    ),
    found(
        "OAG09",
        "Auditor General of Canada (Nov 2009), electronic health records",
        Link("https://oag-bvg.gc.ca/internet/english/parl_oag_200911_04_e_33205.html"),
        "Well governed and with buy-in, but not enough assurance that standards were correctly \
         implemented. 17% of Canadians covered against a target of 50%.",
    ),
    found(
        "ONC18",
        "ONC data brief (2018 figures)",
        Link("https://healthit.gov/data/wp-json/wp/v2/data-brief/164975"),
        "All four functions of exchange together: almost half of US hospitals in 2018.",
    ),
    found(
        "ONC35",
        "ONC Data Brief 35",
        Text("medicalsoftwaresolutions.net/adoption-electronic-health-record-systems-..."),
        "US hospitals with at least a basic electronic record with notes: 9.4% in 2008, 27.6% in \
         2011, 83.8% in 2015.",
    ),
    found(
        "ONC64",
        "ONC Data Brief 64 (2023)",
        Link(
            "https://healthit.gov/data/data-briefs/interoperability-and-methods-exchange-among-hospitals-2021",
        ),
        "All four functions of exchange together: 62% of US hospitals in 2021.",
    ),
    found(
        "ONCQS",
        "HealthIT.gov quick statistics: hospital adoption of electronic records",
        Link(
            "https://healthit.gov/data/quickstats/non-federal-acute-care-hospital-electronic-health-record-adoption",
        ),
        "The series of US hospital adoption by year.",
    ),
    found(
        "PRO10",
        "Protti D, Johansen I, Commonwealth Fund",
        Link("https://docstoc.com/docs/43031928"),
        "98% of Danish general practitioners used full electronic records, with more than 60 \
         standard messages.",
    ),
    found(
        "SCH23",
        "Schmitt T (2023) Health Economics, Policy and Law",
        Text("cambridge.org/.../BC59B6AF4C5EC667F97703728417BA6C"),
        "About 1% of the insured used the record after more than two years of opting in, \
         explained as a joint-decision trap.",
    ),
    found(
        "SG17",
        "Connected to India (2017)",
        Text("connectedtoindia.com/..."),
        "About 3% of private providers contributed.",
    ),
    found(
        "SG23",
        "Leader of the Opposition, Singapore (22 Mar 2023)",
        Text("leaderoftheopposition.sg/2023/03/22/..."),
        "By the end of 2022 over 30% of private ambulatory providers could view the record and \
         12% of those contributed.",
    ),
    found(
        "SG26",
        "Ministry of Health, Singapore: closing speech (12 Jan 2026)",
        Text("moh.gov.sg"),
        "A bill passed that makes contributing mandatory.",
    ),
    found(
        "SG26b",
        "British Chamber of Commerce Singapore, news",
        Text("britcham.org.sg/news/..."),
        "Compliance is due by early 2027, with fines.",
    ),
    found(
        "ULR17",
        "Ulriksen G-H, Pedersen R, Ellingsen G, IJSODIT",
        Link("https://doi.org/10.4018/IJSODIT.2017010104"),
        "In Norway, the governance of information technology is itself a political process that \
         takes years.",
    ),
    found(
        "WEL",
        "Welscher A, opinion on Estonian e-prescription",
        Text("rfidcapsules.com/alexander-welscher-..."),
        "84% of prescriptions were digital by the end of the first year.",
    ),
    found(
        "ZD18",
        "ZDNet (2018): 900,000 Australians opt out",
        Link("https://zdnet.com/article/900000-australians-opt-out-of-my-health-record/"),
        "About 900,000 people had opted out by 12 September 2018.",
    ),
];
