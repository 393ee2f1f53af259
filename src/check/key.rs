//! What something rests upon, so that it need not be made again as long as that is the same.

use std::any::Any;
use std::sync::Arc;

/// What something rests upon. Two keys are the same if all their parts are: words letter for letter, things by where they stand in
/// memory. A key holds its things, so that no other thing comes to stand there.
#[derive(Clone, Default)]
pub(super) struct Key(Vec<Part>);

#[derive(Clone)]
enum Part {
    Thing(Arc<dyn Any + Send + Sync>),
    Word(String),
}

impl Key {
    pub(super) fn word(mut self, word: impl Into<String>) -> Self {
        self.0.push(Part::Word(word.into()));
        self
    }

    pub(super) fn thing<T: Any + Send + Sync>(mut self, thing: &Arc<T>) -> Self {
        let thing: Arc<dyn Any + Send + Sync> = Arc::<T>::clone(thing);
        self.0.push(Part::Thing(thing));
        self
    }

    /// Something that need not be there.
    pub(super) fn maybe<T: Any + Send + Sync>(self, thing: Option<&Arc<T>>) -> Self {
        match thing {
            Some(thing) => self.thing(thing),
            None => self.word("none"),
        }
    }

    /// Any number of things.
    pub(super) fn things<'a, T: Any + Send + Sync>(self, things: impl Iterator<Item = &'a Arc<T>>) -> Self {
        things.fold(self, Self::thing).word("end")
    }

    /// Many things that need not be there, of which the same often follow each other.
    pub(super) fn runs<'a, T: Any + Send + Sync>(
        mut self,
        things: impl Iterator<Item = Option<&'a Arc<T>>>,
    ) -> Self {
        let mut run: Option<(Option<&Arc<T>>, usize)> = None;
        for thing in things {
            run = match run {
                Some((last, count)) if last.map(Arc::as_ptr) == thing.map(Arc::as_ptr) => {
                    Some((last, count + 1))
                }
                ended => {
                    self = self.run(ended);
                    Some((thing, 1))
                }
            };
        }
        self.run(run).word("end")
    }

    fn run<T: Any + Send + Sync>(self, run: Option<(Option<&Arc<T>>, usize)>) -> Self {
        match run {
            Some((thing, count)) => self.maybe(thing).word(count.to_string()),
            None => self,
        }
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        let is_same = |parts: (&Part, &Part)| match parts {
            (Part::Thing(one), Part::Thing(other)) => std::ptr::addr_eq(Arc::as_ptr(one), Arc::as_ptr(other)),
            (Part::Word(one), Part::Word(other)) => one == other,
            _ => false,
        };
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(is_same)
    }
}

/// The new value; where it is equal to the old, the old one, so that keys with it stay the same.
pub(super) fn kept<T: PartialEq>(old: Option<&Arc<T>>, new: T) -> Arc<T> {
    match old {
        Some(old) if **old == new => Arc::clone(old),
        _ => Arc::new(new),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Key, kept};

    #[test]
    fn things_are_the_same_by_their_place_and_words_by_their_letters() {
        let (a, b) = (Arc::new(String::from("a")), Arc::new(String::from("a")));
        let key = |thing: &Arc<String>| Key::default().thing(thing).word("x");
        assert!(key(&a) == key(&Arc::clone(&a)));
        assert!(key(&a) != key(&b) && key(&a) != Key::default().thing(&a));
        assert!(key(&kept(Some(&a), String::from("a"))) == key(&a));
        assert!(key(&kept(Some(&a), String::from("b"))) != key(&a));
    }

    #[test]
    fn where_a_list_ends_and_how_long_a_run_is_makes_a_difference() {
        let (a, b) = (Arc::new(1), Arc::new(2));
        let lists = |one: &[&Arc<i32>], other: &[&Arc<i32>]| {
            Key::default().things(one.iter().copied()).things(other.iter().copied())
        };
        assert!(lists(&[&a, &b], &[]) != lists(&[&a], &[&b]));
        let runs = |all: &[Option<&Arc<i32>>]| Key::default().runs(all.iter().copied());
        assert!(runs(&[Some(&a), Some(&a), None]) != runs(&[Some(&a), None, None]));
        assert!(runs(&[Some(&a), Some(&b)]) != runs(&[Some(&b), Some(&a)]));
        assert!(runs(&[Some(&a), None]) == runs(&[Some(&a), None]));
    }
}
