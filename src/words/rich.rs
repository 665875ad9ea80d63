//! The small mark-up of messages: emphasis, marks of honesty, sources and doors to the evidence.

/// What a mark says about the sentence before or the source behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// `●`: reported by a source.
    Reported,
    /// `◐`: the direction is reported, the size is our judgement.
    Inferred,
    /// `○`: made by our model.
    Illustrative,
}

impl Mark {
    /// The sign that stands for it in print.
    #[must_use]
    pub const fn sign(self) -> char {
        match self {
            Self::Reported => '●',
            Self::Inferred => '◐',
            Self::Illustrative => '○',
        }
    }

    const fn from_sign(sign: char) -> Option<Self> {
        match sign {
            '●' => Some(Self::Reported),
            '◐' => Some(Self::Inferred),
            '○' => Some(Self::Illustrative),
            _ => None,
        }
    }
}

/// A stretch of a message that is shown in one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span<'a> {
    /// As it is.
    Text(&'a str),
    /// `**strong**`.
    Strong(&'a str),
    /// `●`, `◐` or `○`.
    Mark(Mark),
    /// `[NAO11]`: a key of the bibliography.
    Source(&'a str),
    /// `[the problem is not](cross-border-care)`: words that open a claim's evidence.
    Claim {
        /// The words to press.
        text: &'a str,
        /// The claim they open.
        id: &'a str,
    },
}

/// Splits a message into spans. Whatever is not mark-up stays text; nothing is an error.
#[must_use]
pub fn rich(message: &str) -> Vec<Span<'_>> {
    let mut spans = Vec::new();
    let mut rest = message;
    let mut plain = 0;
    while let Some(next) = rest[plain..].chars().next() {
        let Some((span, length)) = marked(&rest[plain..], next) else {
            plain += next.len_utf8();
            continue;
        };
        if plain > 0 {
            spans.push(Span::Text(&rest[..plain]));
        }
        spans.push(span);
        rest = &rest[plain + length..];
        plain = 0;
    }
    if plain > 0 {
        spans.push(Span::Text(rest));
    }
    spans
}

/// The marked span that `text` opens with, and how many bytes it takes.
fn marked(text: &str, first: char) -> Option<(Span<'_>, usize)> {
    if let Some(mark) = Mark::from_sign(first) {
        return Some((Span::Mark(mark), first.len_utf8()));
    }
    if let Some(inside) = text.strip_prefix("**") {
        let (strong, _) = inside.split_once("**")?;
        return (!strong.is_empty()).then_some((Span::Strong(strong), strong.len() + 4));
    }
    let (inside, after) = text.strip_prefix('[')?.split_once(']')?;
    if is_key(inside) {
        return Some((Span::Source(inside), inside.len() + 2));
    }
    let (id, _) = after.strip_prefix('(')?.split_once(')')?;
    let named = !inside.is_empty() && !inside.contains('[') && is_claim(id);
    named.then_some((Span::Claim { text: inside, id }, inside.len() + id.len() + 4))
}

/// Capitals and digits, at least two, then at most one small letter: `KLE20`, `PAC11b`, `P3L`.
fn is_key(text: &str) -> bool {
    let stem = text.strip_suffix(|last: char| last.is_ascii_lowercase()).unwrap_or(text);
    let capital = |letter: u8| letter.is_ascii_uppercase() || letter.is_ascii_digit();
    (2..=10).contains(&stem.len())
        && stem.bytes().all(capital)
        && !stem.as_bytes()[0].is_ascii_digit()
}

fn is_claim(text: &str) -> bool {
    let small =
        |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
    !text.is_empty() && text.bytes().all(small)
}

#[cfg(test)]
mod tests {
    use super::{Mark, Span, rich};

    #[test]
    fn a_sentence_of_the_story_falls_into_its_parts() {
        let spans = rich("Called **bottom-up**. Weak at the join. ● [KLE20] Half as many. ○");
        let expected = [
            Span::Text("Called "),
            Span::Strong("bottom-up"),
            Span::Text(". Weak at the join. "),
            Span::Mark(Mark::Reported),
            Span::Text(" "),
            Span::Source("KLE20"),
            Span::Text(" Half as many. "),
            Span::Mark(Mark::Illustrative),
        ];
        assert_eq!(spans, expected);
    }

    #[test]
    fn words_can_open_a_claim() {
        let spans = rich("Invented; [the problem is not](cross-border-care).");
        let door = Span::Claim { text: "the problem is not", id: "cross-border-care" };
        assert_eq!(spans, [Span::Text("Invented; "), door, Span::Text(".")]);
    }

    #[test]
    fn what_is_not_mark_up_stays_text() {
        let texts = [
            "**open",
            "****",
            "[low] and [PAC1",
            "[](x)",
            "[a](B c)",
            "*",
            "]",
            "[",
            "**",
            "[1A]",
            "é[",
        ];
        for text in texts {
            assert_eq!(rich(text), [Span::Text(text)], "{text}");
        }
        assert_eq!(rich(""), []);
    }

    #[test]
    fn nothing_is_lost() {
        let text = "A **b** ○ [PAC11b] [c](d-1) ◐ e";
        let joined: String = rich(text)
            .into_iter()
            .map(|span| match span {
                Span::Text(text) => text.to_owned(),
                Span::Strong(text) => format!("**{text}**"),
                Span::Mark(mark) => mark.sign().to_string(),
                Span::Source(key) => format!("[{key}]"),
                Span::Claim { text, id } => format!("[{text}]({id})"),
            })
            .collect();
        assert_eq!(joined, text);
    }
}
