//! What reorganisation costs.

use crate::evidence::source::Address::{Link, NoAddress, Text};
use crate::evidence::source::{Source, found};

pub(super) const SOURCES: &[Source] = &[
    found(
        "ANS",
        "The AnswerBank, quoting Walshe",
        Link("https://theanswerbank.co.uk/News/Question1081421.html"),
        "About 15 major reorganisations in 30 years, one every two years.",
    ),
    found(
        "EDW10",
        "Edwards N (2010) The triumph of hope over experience. NHS Confederation",
        Link("https://nhsconfed.org/publications/triumph-hope-over-experience"),
        "At most 25 to 30% of commercial mergers succeed.",
    ),
    found(
        "EDW11",
        "Edwards N, The Guardian (14 July 2011): fewer reorganisations",
        Link(
            "https://theguardian.com/healthcare-network/2011/jul/14/fewer-reorganisations-nhs-confederation-nigel-edwards",
        ),
        "A restructuring loses at least two years of progress. NHS bodies other than acute \
         trusts last less than five years, the intermediate tier least.",
    ),
    found(
        "EDW20",
        "Nuffield Trust: the risks of NHS reorganisation, lessons from history",
        Link(
            "https://nuffieldtrust.org.uk/news-item/the-risks-of-nhs-reorganisation-lessons-from-history",
        ),
        "The reform of 2010 to 2013 set the NHS back a couple of years, with a loss of talent.",
    ),
    found(
        "FUL02",
        "Fulop N et al. (2002) BMJ 325:246",
        Link("https://doi.org/10.1136/bmj.325.7358.246"),
        "London trust mergers delayed planned developments of services by at least 18 months and \
         missed their savings.",
    ),
    found(
        "FUL05",
        "Fulop N et al. (2005) Soc Sci Med 60:119-130",
        NoAddress,
        "Problems of mergers persisted into the third year.",
    ),
    found(
        "GUB10",
        "Gubb J (10 Jul 2010)",
        Text("healthpolicyinsight.com/guest-editorial-..."),
        "Of primary care trusts merged in 2006, the share rated good or excellent fell from 34% \
         to 12% in the next year; others improved. Not peer reviewed.",
    ),
    found(
        "IFG19",
        "Civil Service World, on the Institute for Government (2019)",
        Text("civilserviceworld.com/articles/news/ifg-reveals-15m-cost-..."),
        "A new department costs at least 15 million pounds, up to about 34 million with lost \
         productivity.",
    ),
    found(
        "WAL10",
        "Walshe K (2010) BMJ 341:c3843",
        Link("https://doi.org/10.1136/bmj.c3843"),
        "The cost of the reform of 2010 was forecast at 2 to 3 billion pounds.",
    ),
    found(
        "WAL10G",
        "The Guardian (16 July 2010)",
        Link("https://theguardian.com/politics/2010/jul/16/nhs-reorganisation-patient-care-bmj"),
        "More than 90 reorganisations of central government from 2005 to 2009; 51 cost at least \
         780 million pounds.",
    ),
    found(
        "WD10",
        "White A, Dunleavy P (2010) Making and breaking Whitehall departments. IfG/LSE",
        Link(
            "https://instituteforgovernment.org.uk/publication/report/making-and-breaking-whitehall-departments",
        ),
        "Changes of Whitehall departments brought up to two years of disruption and cost at \
         least 15 million pounds each.",
    ),
];
