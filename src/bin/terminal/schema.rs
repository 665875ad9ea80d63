//! `middle-out schema`: the form of a case pack as a JSON schema, as it stands in `docs`.

/// The schema.
pub(crate) fn answer() -> String {
    middle_out::share::pack::schema()
}
