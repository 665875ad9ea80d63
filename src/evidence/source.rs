//! A source: where something is said, and how much of it was read.

/// How a source came to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// A page was read that says it: an abstract or an opening, not the whole.
    Found,
    /// Common knowledge of the field, sure; no page was read.
    KnownHigh,
    /// Common knowledge of the field, less sure; no page was read.
    KnownMedium,
    /// Our own coding or inference; never a finding.
    Judgement,
}

/// Where a source can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Address {
    /// A whole address, to be followed.
    Link(&'static str),
    /// A number in a library, or an address that is not whole: shown, never followed.
    Text(&'static str),
    /// None is recorded.
    NoAddress,
}

/// One entry of the bibliography.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Key that stands in texts, for example `NAO11`.
    pub key: &'static str,
    /// Citation, as short as it was recorded.
    pub title: &'static str,
    /// How it came to be known.
    pub status: Status,
    /// Where it can be read.
    pub address: Address,
    /// What it says, in one line of ours; empty where none is recorded.
    pub says: &'static str,
}

/// A source of which a page was read.
pub(super) const fn found(
    key: &'static str,
    title: &'static str,
    address: Address,
    says: &'static str,
) -> Source {
    Source { key, title, status: Status::Found, address, says }
}

/// A source that is well known in the field and was not read.
pub(super) const fn known(
    key: &'static str,
    title: &'static str,
    address: Address,
    says: &'static str,
) -> Source {
    Source { key, title, status: Status::KnownHigh, address, says }
}
