//! Work of several threads, taken in at each one's turn.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Takes numbered pieces from any thread in any order, and gives them to one function in the order of their numbers.
pub(super) struct Turns<'a, P, E> {
    state: Mutex<State<'a, P, E>>,
    moved: Condvar,
}

struct State<'a, P, E> {
    take: Take<'a, P, E>,
    /// The number whose turn it is.
    next: usize,
    early: BTreeMap<usize, P>,
    /// Pieces that were taken in, to be filled again.
    spare: Vec<P>,
    /// How many wait until it is their turn. To wake others costs a call of the system, also where there are none.
    waiting: usize,
    failure: Option<E>,
    is_over: bool,
}

type Take<'a, P, E> = Box<dyn FnMut(&mut P) -> Result<(), E> + Send + 'a>;

/// How many pieces may wait for their turn. Whoever is further ahead waits himself, so memory stays small.
const MOST_EARLY: usize = 16;

impl<'a, P: Default, E> Turns<'a, P, E> {
    pub(super) fn new(take: impl FnMut(&mut P) -> Result<(), E> + Send + 'a) -> Self {
        let state = State {
            take: Box::new(take),
            next: 0,
            early: BTreeMap::new(),
            spare: Vec::new(),
            waiting: 0,
            failure: None,
            is_over: false,
        };
        Self { state: Mutex::new(state), moved: Condvar::new() }
    }

    /// A piece to be filled.
    pub(super) fn piece(&self) -> P {
        self.lock().spare.pop().unwrap_or_default()
    }

    /// Hands in piece number `number`; each number once, and whoever hands in one has handed in all smaller ones that it took.
    /// Returns whether there is a reason to go on.
    pub(super) fn hand_in(&self, number: usize, piece: P) -> bool {
        let mut state = self.lock();
        while !state.is_over && number >= state.next + MOST_EARLY {
            state.waiting += 1;
            state = self.moved.wait(state).unwrap_or_else(PoisonError::into_inner);
            state.waiting -= 1;
        }
        state.early.insert(number, piece);
        while !state.is_over {
            let next = state.next;
            let Some(mut piece) = state.early.remove(&next) else { break };
            match (state.take)(&mut piece) {
                Ok(()) => {
                    state.next += 1;
                    state.spare.push(piece);
                }
                Err(failure) => {
                    state.failure = Some(failure);
                    state.is_over = true;
                }
            }
        }
        if state.waiting > 0 {
            self.moved.notify_all();
        }
        !state.is_over
    }

    /// Ends the work: nobody waits any longer.
    pub(super) fn stop(&self) {
        self.lock().is_over = true;
        self.moved.notify_all();
    }

    /// What went wrong when pieces were taken in.
    ///
    /// # Errors
    /// The first failure.
    pub(super) fn end(self) -> Result<(), E> {
        let state = self.state.into_inner().unwrap_or_else(PoisonError::into_inner);
        state.failure.map_or(Ok(()), Err)
    }

    /// A thread that panicked leaves nothing half-done that others would see: it is over for all.
    fn lock(&self) -> MutexGuard<'_, State<'a, P, E>> {
        self.state.lock().unwrap_or_else(|poisoned| {
            let mut state = poisoned.into_inner();
            state.is_over = true;
            state
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;

    use super::{MOST_EARLY, Turns};

    #[test]
    fn pieces_come_in_the_order_of_their_numbers() {
        let mut all = Vec::new();
        let turns = Turns::new(|piece: &mut usize| {
            all.push(*piece);
            Ok::<(), ()>(())
        });
        let next = AtomicUsize::new(0);
        thread::scope(|scope| {
            for worker in 0..4 {
                let (turns, next) = (&turns, &next);
                scope.spawn(move || {
                    loop {
                        let number = next.fetch_add(1, Ordering::Relaxed);
                        if number >= 10 * MOST_EARLY {
                            break;
                        }
                        if number % 7 == worker {
                            thread::yield_now();
                        }
                        assert!(turns.hand_in(number, number));
                    }
                });
            }
        });
        assert_eq!(turns.end(), Ok(()));
        assert_eq!(all, (0..10 * MOST_EARLY).collect::<Vec<_>>());
    }

    #[test]
    fn a_failure_ends_the_work_and_nobody_waits() {
        let turns = Turns::new(|piece: &mut usize| if *piece == 3 { Err("three") } else { Ok(()) });
        thread::scope(|scope| {
            let waiting = scope.spawn(|| turns.hand_in(MOST_EARLY + 9, 0));
            assert!((0..3).all(|number| turns.hand_in(number, number)));
            assert!(!turns.hand_in(3, 3));
            assert!(!waiting.join().unwrap());
        });
        assert_eq!(turns.end(), Err("three"));
    }
}
