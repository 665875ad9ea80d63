//! A file that a reader chooses or drops, read as text.

use gloo::file::File;
use gloo::file::callbacks::FileReader;
use gloo::file::callbacks::read_as_text;
use web_sys::HtmlInputElement;
use web_sys::HtmlTextAreaElement;
use yew::DragEvent;
use yew::Event;
use yew::TargetCast;

/// What came of reading a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileText {
    /// Its text.
    Text(String),
    /// It has so many bytes, which is more than was asked for; it was not read.
    TooLong(u64),
    /// It could not be read.
    Unreadable,
}

/// A file that is being read; dropped, it is read no further.
pub struct FileRead(Option<FileReader>);

impl FileRead {
    fn of(file: web_sys::File, most: u64, done: impl FnOnce(FileText) + 'static) -> Self {
        let file = File::from(file);
        let size = file.size();
        if size > most {
            done(FileText::TooLong(size));
            return Self(None);
        }
        Self(Some(read_as_text(&file, move |text| {
            done(text.map_or(FileText::Unreadable, FileText::Text));
        })))
    }

    /// Whether it is still under way.
    #[must_use]
    pub const fn under_way(&self) -> bool {
        self.0.is_some()
    }
}

/// Read the file that was chosen in an `<input type="file">`, if there is one, of so many bytes at most.
pub fn read_chosen(
    event: &Event,
    most: u64,
    done: impl FnOnce(FileText) + 'static,
) -> Option<FileRead> {
    let input: HtmlInputElement = event.target_unchecked_into();
    let file = input.files()?.get(0)?;
    // The same file may be chosen again once it was edited.
    input.set_value("");
    Some(FileRead::of(file, most, done))
}

/// Read the first file that was dropped, if one was.
pub fn read_dropped(
    event: &DragEvent,
    most: u64,
    done: impl FnOnce(FileText) + 'static,
) -> Option<FileRead> {
    let file = event.data_transfer()?.files()?.get(0)?;
    Some(FileRead::of(file, most, done))
}

/// What stands in the field or the text area that was typed into.
#[must_use]
pub fn text_typed(event: &yew::InputEvent) -> String {
    let field = event.target_dyn_into::<HtmlInputElement>().map(|field| field.value());
    let area = || event.target_dyn_into::<HtmlTextAreaElement>().map(|area| area.value());
    field.or_else(area).unwrap_or_default()
}
