//! England: audits, inquiries and studies of what was done.

use crate::evidence::source::Address::{Link, NoAddress, Text};
use crate::evidence::source::{Source, found, known};

pub(super) const SOURCES: &[Source] = &[
    found(
        "BACON13",
        "The Consultant, quoting R Bacon MP",
        Link("https://theconsultant.eu/views/pacs-richard-bacon-mp-lambasts-nhss.html"),
        "Benefits to March 2012 were about half of what had been spent.",
    ),
    found(
        "BEN01",
        "Proc AMIA Symp 2001:42-46",
        Text("PMID 11825153"),
        "On the same contrast between general practice and hospitals.",
    ),
    found(
        "BEN02",
        "Benson T (2002) Why general practitioners use computers and hospital doctors do not. \
         BMJ 325:1086 and 1090",
        Link("https://doi.org/10.1136/bmj.325.7372.1086"),
        "General practice came near to universal use of computers through incentives, \
         reimbursement and accreditation; fewer than one hospital doctor in ten did.",
    ),
    found(
        "BMJ02",
        "BMJ news (Apr 2002), relayed by LinuxMedNews",
        Link(
            "https://linuxmednews.com/index.php/2002/04/12/bmj-nhs-misses-target-for-introducing-electronic-records",
        ),
        "Target: 35% of acute hospitals with a level-3 electronic record by March 2002. Reached: \
         3%.",
    ),
    found(
        "CG07",
        "Currie WL, Guah MW (2007) Conflicting institutional logics: a national programme for IT \
         in the organisational field of healthcare. JIT 22(3)",
        Text("discovery.researcher.life/article/.../943168c8f2e43607a2d5738df34cb44c"),
        "Six NHS organisations: competing institutional logics fuel and inhibit change, with \
         growing fragmentation.",
    ),
    found(
        "CIO11",
        "CIO UK, on the national programme",
        Text(
            "cio.co.uk .../official-failed-nhs-national-it-programme-has-no-chance-of-delivering-value-for-money-3280473/",
        ),
        "Shared infrastructure, the network and digital imaging, was delivered while detailed \
         care records were not.",
    ),
    found(
        "CIO11b",
        "CIO UK, on MPs and the national programme",
        Text("cio.co.uk .../nhs-must-consider-scrapping-national-programme-for-it--mps-3294952/"),
        "MPs cited about 9 million pounds for a hospital system inside the programme and about 2 \
         million outside it.",
    ),
    found(
        "CIO13",
        "CIO UK, on MPs and the programme’s cost",
        Text("cio.co.uk .../nhs-npfit-blasted-by-mps-as-10-billion-fiasco-3469351/"),
        "Forecast cost 9.8 billion pounds in 2013, excluding some later costs; benefits of 3.7 \
         billion to March 2012.",
    ),
    found(
        "CRE20",
        "Cresswell K et al. (2020) BMC Health Serv Res 20:477",
        Link("https://doi.org/10.1186/s12913-020-05355-7"),
        "Formative evaluation while a programme runs reduces risk.",
    ),
    found(
        "CRO06",
        "BMJ feature 2006",
        Text("PMC1397754"),
        "The delivery agency, Connecting for Health, had been created the year before.",
    ),
    found(
        "CS07",
        "Clegg C, Shepherd C (2007) JIT 22:212-221",
        Link("https://doi.org/10.1057/palgrave.jit.2000103"),
        "The national programme as a technology project rather than a change of service.",
    ),
    found(
        "CUR10",
        "Currie WL (2010) tGov Workshop",
        Link(
            "https://mafiadoc.com/practice-nexus-of-electronic-health-records-adoption-in-the-citeseerx_5b53cc48097c4762658b456c.html",
        ),
        "A seven-year study: embedded norms impede imposed records.",
    ),
    found(
        "CW02",
        "Computer Weekly, on papers released about a 2002 Downing Street seminar",
        Link(
            "https://computerweekly.com/blog/Public-Sector-IT/What-officials-promised-Blair-on-NHS-IT-reform-release-of-secret-papers",
        ),
        "What officials promised on the reform of NHS IT: “ruthless standardisation” and very \
         fast procurement.",
    ),
    found(
        "CW20",
        "Computer Weekly (2020)",
        Link("https://computerweekly.com/news/252483138/"),
        "Trusts were to find 3 billion pounds and might be unwilling or unable; targets had \
         slid.",
    ),
    found(
        "DH16",
        "Digital Health (Sept 2016): Wachter, strategic investment in clinical leaders is vital",
        Link(
            "https://digitalhealth.net/2016/09/wachter-strategic-investment-in-clinical-leaders-is-vital/",
        ),
        "42 million pounds, about 1%, for clinical informatics leaders.",
    ),
    known(
        "EAS07",
        "Eason K (2007) JIT 22(3):257-264",
        NoAddress,
        "Local socio-technical development was squeezed by the national plan.",
    ),
    found(
        "EHI02",
        "Digital Health (May 2002)",
        Link("https://digitalhealth.net/2002/05/dh-preparing-5-billion-it-strategy/"),
        "A draft sought about 5 billion pounds for 2003 to 2009, at very high speed of \
         procurement, and stated its own high risk.",
    ),
    found(
        "GDE1",
        "University of Edinburgh, Usher Institute: digital exemplars, the project",
        Link("https://ed.ac.uk/usher/digital-exemplars/the-project"),
        "51 organisations including fast followers, with blueprints for others.",
    ),
    found(
        "GDE2",
        "NHS England: independent evaluation of the Global Digital Exemplar programme",
        Link(
            "https://transform.england.nhs.uk/key-tools-and-info/independent-evaluation-of-the-global-digital-exemplar-programme/",
        ),
        "Matched funding and blueprints; a site took two to three and a half years.",
    ),
    found(
        "GDE3",
        "“Lessons for running digital transformation programmes”, table in BMJ Health Care \
         Inform",
        Link("https://informatics.bmj.com/highwire/markup/1693/expansion"),
        "Annual budgets and one-year money obstruct digital strategy.",
    ),
    found(
        "GRE09",
        "Greenhalgh T, Potts HWW, Wong G, Bark P, Swinglehurst D (2009) Tensions and paradoxes \
         in EPR research. Milbank Q 87(4):729-788",
        Link("https://doi.org/10.1111/j.1468-0009.2009.00578.x"),
        "Seven tensions in research on electronic records. Records help audit, research and \
         billing while making primary clinical work less efficient; smaller systems may be more \
         efficient.",
    ),
    found(
        "GRE10",
        "Greenhalgh T, Stramer K, Bratan T, Byrne E, Russell J, Potts HWW (2010) Adoption and \
         non-adoption of a shared electronic summary record in England. BMJ 340:c3111",
        Link("https://doi.org/10.1136/bmj.c3111"),
        "Adoption of the Summary Care Record was complex and labour-intensive; clinicians’ \
         identity strongly shaped its use.",
    ),
    found(
        "HELL10",
        "Digital Health (June 2010), report of the Summary Care Record evaluation",
        Link("https://digitalhealth.net/2010/06/hell-ish/"),
        "1.5 million summary records by early 2010, slower and harder than planned, with modest \
         benefit.",
    ),
    found(
        "JRSM21",
        "Comment on exemplars and the divide (PMC7944552)",
        Text("PMC7944552"),
        "Exemplars raised fear of a two-tier hospital sector; their networks are worth keeping.",
    ),
    found(
        "KRA21",
        "Krasuska M et al. (2021) Driving digital health transformation in hospitals. BMJ Health \
         Care Inform 28:e100429",
        Link("https://doi.org/10.1136/bmjhci-2021-100429"),
        "Dedicated money with matching raised local priority and sped up the chosen hospitals.",
    ),
    found(
        "NAO11",
        "NAO press notice (18 May 2011)",
        Link("https://wired-gov.net/wg/wg-news-1.nsf/0/88BA076E3F1EA76280257894002D3B66"),
        "In the North, Midlands and East of England, 4 of 97 acute systems were delivered in \
         seven years. 6.4 billion pounds had been spent by March 2011.",
    ),
    found(
        "NAO20",
        "National Audit Office (15 May 2020) HC 317, The use of digital technology in the NHS",
        Link("https://nao.org.uk/press-releases/the-use-of-digital-technology-in-the-nhs/"),
        "Swinging between tight central control and leaving trusts to it left more legacy \
         systems behind. Over 220 trusts get more autonomy if they meet national standards, \
         which were still being specified.",
    ),
    found(
        "NUF19",
        "Castle-Clarke S, Hutchings R (2019) Achieving a digital NHS",
        Link(
            "https://nuffieldtrust.org.uk/research/achieving-a-digital-nhs-lessons-for-national-policy-from-the-acute-sector",
        ),
        "72 digital leaders asked for closer national and local dialogue, more work on \
         standards, recognised clinical leaders and realistic long-term money.",
    ),
    found(
        "PAC07",
        "Public Accounts Committee (26 Mar 2007) HC 390",
        Link(
            "https://richardbacon.org.uk/_baconweb/_content/_library/reports/NPfIT/HTML/npfit_HC_390.html",
        ),
        "Estimates of the programme’s total cost ranged from 6.2 to 20 billion pounds. 13 acute \
         hospitals had new administration systems by June 2006, when almost all were expected \
         to.",
    ),
    found(
        "PAC11",
        "Public Accounts Committee (2011) HC 1070",
        Link("https://publications.parliament.uk/pa/cm201012/cmselect/cmpubacc/1070/107003.htm"),
        "The Department could have avoided pitfalls by consulting clinicians at the start. \
         Budget 11.4 billion pounds, of which 6.4 billion was spent by March 2011.",
    ),
    found(
        "PAC11b",
        "Public Accounts Committee (2011) HC 1070",
        Link("https://publications.parliament.uk/pa/cm201012/cmselect/cmpubacc/1070/107004.htm"),
        "10 of 166 systems of one regional product had been delivered.",
    ),
    found(
        "PAC13",
        "Public Accounts Committee (2013) HC 294",
        Link("https://publications.parliament.uk/pa/cm201314/cmselect/cmpubacc/294/29404.htm"),
        "One supplier’s contract fell from 220 trusts to 22; the centre could not supply the 160 \
         trusts it had promised. Some parts were delivered successfully.",
    ),
    found(
        "PAC20",
        "Public Accounts Committee (Nov 2020) HC 680",
        Link("https://publications.parliament.uk/pa/cm5801/cmselect/cmpubacc/680/68005.htm"),
        "3 of 10 interoperability standards were ready by May 2020; some trusts ran up to 400 \
         systems.",
    ),
    found(
        "PAC20b",
        "Public Accounts Committee (Nov 2020) HC 680",
        Link("https://publications.parliament.uk/pa/cm5801/cmselect/cmpubacc/680/68005.htm"),
        "Exemplar funding favoured stronger trusts.",
    ),
    found(
        "ROB10",
        "Robertson A et al. (2010) BMJ c4564",
        Link("https://doi.org/10.1136/bmj.c4564"),
        "Hospitals in the national programme forced the standard approach to admit more local \
         choice.",
    ),
    found(
        "SHE11",
        "Sheikh A et al. (2011) BMJ 343:d6054",
        Link("https://doi.org/10.1136/bmj.d6054"),
        "12 early-adopter sites, 431 interviews: slower, narrower and less clinical than \
         planned; contracts were repeatedly renegotiated.",
    ),
    found(
        "SW07",
        "Sauer C, Willcocks L (2007) Unreasonable expectations: NHS IT, Greek choruses and the \
         games institutions play around mega-programmes. JIT 22(3) editorial",
        Link("https://lse.ac.uk/newsAndMedia/news/archives/2007/ConnectingForHealth.aspx"),
        "Mega-programmes sit in a mesh of institutional games with simplistic expectations.",
    ),
    found(
        "TAK12",
        "Takian A, Cornford T (2012) NHS information: revolution or evolution? Health Policy and \
         Technology 1:193-198",
        Link("https://c.coek.info/pdf-nhs-information-revolution-or-evolution-.html"),
        "The information “revolution” is better seen as a long evolution.",
    ),
    found(
        "TEL11",
        "The Telegraph (Sept 2011)",
        Link("https://telegraph.co.uk/news/health/news/8780566/"),
        "The programme was to be “urgently dismantled”, in favour of local decisions.",
    ),
    found(
        "WAC16",
        "Wachter RM (chair, 2016) Making IT Work",
        Text("gov.uk/government/publications/using-information-technology-to-improve-the-nhs/..."),
        "Get it right rather than fast: learn, but do not over-learn, from the national \
         programme; interoperability from the start; money in phases.",
    ),
    found(
        "WACP",
        "Wachter RM (chair, 2016) Making IT Work: list of principles",
        Link("https://ccg-alert.blogspot.com/2016/09/making-it-work-wacher-report.html"),
        "Privacy is very important, and so is sharing.",
    ),
];
