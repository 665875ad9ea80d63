//! What the embed and its host say to each other, as long as the page is open.

use crate::app::Action;
use crate::browser::FromHost;
use crate::browser::answer_host;
use crate::browser::hear_host;
use crate::browser::later;
use crate::browser::now;
use crate::browser::tell_host;
use crate::browser::tell_host_text;
use crate::browser::watch_page_height;
use crate::share::embed::Choices;
use crate::share::embed::Command;
use crate::share::embed::Embed;
use crate::share::embed::LARGEST;
use crate::share::embed::Limit;
use crate::share::embed::Telling;
use crate::share::embed::asks_for_width;
use crate::share::embed::height;
use crate::ui::rooms::Rooms;
use std::cell::RefCell;
use std::rc::Rc;
use yew::Callback;
use yew::UseStateSetter;
use yew::hook;
use yew::use_effect_with;
use yew::use_memo;
use yew::use_state_eq;

/// Changes of height below this are not told: a host that rounds would answer them for ever.
const LEAST_CHANGE: f64 = 2.0;

/// Milliseconds between two tellings of what the reader chose: fewer than a host may send on.
const PAUSE_MS: u32 = 60;

/// Messages that are kept until the rooms are there, which read them; a host that says more at once is
/// no host of ours.
const MOST_KEPT: usize = 40;

/// What has been said so far.
#[derive(Default)]
struct Said {
    /// Who can read and write the messages.
    rooms: Option<&'static Rooms>,
    /// What came before that.
    kept: Vec<FromHost>,
    height: Option<f64>,
    /// The origin that asked to be told what the reader chooses.
    watcher: Option<String>,
    /// What the other side knows already; before the first look, nothing.
    known: Option<Choices>,
    /// What the reader has chosen now.
    chosen: Choices,
    /// Something is to be told soon.
    waiting: bool,
}

struct Talk {
    embed: Embed,
    said: RefCell<Said>,
    send: Callback<Action>,
    /// Says whether a message is kept.
    keeps: UseStateSetter<bool>,
}

/// A talk is itself and no other.
impl PartialEq for Talk {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Talk {
    fn tell_height(&self) {
        let Some(height) = self.said.borrow().height else { return };
        let telling = Telling::Height(height);
        tell_host(&telling.written(&self.embed));
        for text in telling.foreign(&self.embed) {
            tell_host_text(&text);
        }
    }

    fn measured(&self, measured: f64) {
        let Some(height) = height(measured) else { return };
        let last = self.said.borrow().height;
        if last.is_some_and(|last| (last - height).abs() < LEAST_CHANGE) {
            return;
        }
        self.said.borrow_mut().height = Some(height);
        self.tell_height();
    }

    fn heard(&self, from: FromHost) {
        if from.text.len() > LARGEST {
            return;
        }
        if asks_for_width(&from.text, &self.embed) {
            return self.tell_height();
        }
        let Some(rooms) = self.said.borrow().rooms else { return self.keep(from) };
        let Some(command) = (rooms.asked)(&from.text, &self.embed) else { return };
        match &command {
            Command::Height => return self.tell_height(),
            Command::Watch => {
                self.said.borrow_mut().watcher = Some(from.origin);
                return self.tell_height();
            }
            // What comes from elsewhere is not told back.
            Command::Share(choices) => {
                let mut said = self.said.borrow_mut();
                said.known = Some(choices.clone());
                said.chosen = choices.clone();
            }
            _ => {}
        }
        self.send.emit(Action::HostAsked(Box::new(command)));
    }

    fn keep(&self, from: FromHost) {
        let mut said = self.said.borrow_mut();
        if said.kept.len() < MOST_KEPT {
            said.kept.push(from);
        }
        self.keeps.set(true);
    }

    /// The rooms are there: what was kept is read, in its order.
    fn has(self: &Rc<Self>, rooms: &'static Rooms) {
        self.said.borrow_mut().rooms = Some(rooms);
        let kept = std::mem::take(&mut self.said.borrow_mut().kept);
        for from in kept {
            self.heard(from);
        }
        self.keeps.set(false);
        self.tell_choices();
    }

    fn chose(self: &Rc<Self>, choices: &Choices) {
        let mut said = self.said.borrow_mut();
        said.chosen = choices.clone();
        // What a link opened with is nobody's choice yet.
        let known = said.known.get_or_insert_with(|| choices.clone());
        if known == choices || said.waiting {
            return;
        }
        said.waiting = true;
        let this = Rc::clone(self);
        later(PAUSE_MS, move || this.tell_choices());
    }

    fn tell_choices(&self) {
        let mut said = self.said.borrow_mut();
        said.waiting = false;
        if said.known.as_ref() == Some(&said.chosen) {
            return;
        }
        // Whoever watches may still be among what is kept.
        let Some(rooms) = said.rooms else { return };
        said.known = Some(said.chosen.clone());
        if let Some(origin) = &said.watcher {
            answer_host(&(rooms.chosen)(&said.chosen, &self.embed), origin);
        }
    }
}

/// Talk with the page around this one, where this is an embed. Whether the host has said something that
/// waits for the rooms.
#[hook]
pub(crate) fn use_host(
    embed: Option<Embed>,
    choices: Choices,
    rooms: Option<&'static Rooms>,
    send: Callback<Action>,
) -> bool {
    let keeps = use_state_eq(|| false);
    let setter = keeps.setter();
    let talk = use_memo((embed, send), move |(embed, send)| {
        embed.clone().map(|embed| {
            let (said, send, keeps) = (RefCell::default(), send.clone(), setter);
            Rc::new(Talk { embed, said, send, keeps })
        })
    });
    use_effect_with(talk.clone(), |talk| {
        let watched = (**talk).clone().map(|talk| {
            let (measured, heard) = (Rc::clone(&talk), Rc::clone(&talk));
            let mut limit = Limit::default();
            let hearing = hear_host(move || limit.allows(now()), move |from| heard.heard(from));
            tell_host(&Telling::Ready.written(&talk.embed));
            (hearing, watch_page_height(move |height| measured.measured(height)))
        });
        move || drop(watched)
    });
    use_effect_with((talk.clone(), rooms.is_some()), move |(talk, _)| {
        if let (Some(talk), Some(rooms)) = (&**talk, rooms) {
            talk.has(rooms);
        }
    });
    use_effect_with((talk, choices), |(talk, choices)| {
        if let Some(talk) = &**talk {
            talk.chose(choices);
        }
    });
    *keeps
}
