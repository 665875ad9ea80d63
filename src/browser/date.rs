//! What day the reader's clock says it is.

/// Year, month and day, both from 1.
#[must_use]
pub fn today() -> (u32, u32, u32) {
    let now = js_sys::Date::new_0();
    (now.get_full_year(), now.get_month() + 1, now.get_date())
}
