//! Where to look for a role: a net that catches every element that may have it, so that the
//! browser need be asked about few.

/// A CSS selector for the elements that may have `role`; the browser decides which have it.
pub(super) fn candidates(role: &str) -> String {
    let native = match role {
        "button" => "button, summary, input[type=button], input[type=submit], input[type=reset]",
        "checkbox" => "input[type=checkbox]",
        "combobox" => "select, input[list]",
        "dialog" => "dialog",
        "figure" => "figure",
        "group" => "fieldset, details, optgroup, g",
        "heading" => "h1, h2, h3, h4, h5, h6",
        "img" | "image" => "img, svg, canvas",
        "link" => "a[href], area[href]",
        "list" => "ul, ol, menu",
        "listitem" => "li",
        "main" => "main",
        "meter" => "meter",
        "navigation" => "nav",
        "option" => "option",
        "paragraph" => "p",
        "progressbar" => "progress",
        "radio" => "input[type=radio]",
        "region" => "section",
        "slider" => "input[type=range]",
        "spinbutton" => "input[type=number]",
        "status" => "output",
        "table" => "table",
        "textbox" => "input, textarea",
        // Roles that no element has by itself, and those too rare to list.
        "alert" | "alertdialog" | "application" | "log" | "menubar" | "menuitem" | "note"
        | "radiogroup" | "switch" | "tab" | "tablist" | "tabpanel" | "toolbar" | "tooltip" => "",
        _ => "body *",
    };
    if native == "body *" {
        return native.into();
    }
    // `img` and `image` are one role under an old and a new name.
    let spelt = match role {
        "img" | "image" => "[role=img], [role=image]".into(),
        _ => format!("[role={role}]"),
    };
    if native.is_empty() { spelt } else { format!("{native}, {spelt}") }
}

/// Whether the role the browser reports is the one that is looked for.
pub(super) fn same(reported: &str, wanted: &str) -> bool {
    let current = |role: &str| match role {
        "img" => "image".to_owned(),
        // Chromium's own name for a summary; assistive technology hears a button that expands.
        "DisclosureTriangle" => "button".to_owned(),
        _ => role.to_owned(),
    };
    current(reported) == current(wanted)
}
