//! The measurements: one row and one function each.

mod peers;
mod serve;
mod setting;
mod sizes;
mod variants;
mod writes;

use self::setting::Setting;
use crate::Scale;
use crate::fault::Fault;
use crate::figures::Figures;
use crate::machine;

/// Something to be measured.
struct Measure {
    name: &'static str,
    makes: fn(&Setting, &mut Figures) -> Result<(), Fault>,
}

/// Every measurement, in the order in which they are made.
const MEASURES: &[Measure] = &[
    Measure { name: "bare", makes: writes::bare },
    Measure { name: "again", makes: writes::again },
    Measure { name: "archive", makes: variants::archive },
    Measure { name: "threads", makes: variants::threads },
    Measure { name: "profile", makes: variants::profile },
    Measure { name: "start", makes: sizes::start },
    Measure { name: "growth", makes: sizes::growth },
    Measure { name: "peers", makes: peers::peers },
    Measure { name: "serve", makes: serve::serve },
];

/// Makes the measurements of these names, or all, and prints their figures.
pub(crate) fn measure(names: &[&str], scale: Scale) -> Result<(), Fault> {
    let chosen = chosen(names)?;
    for line in machine::lines() {
        println!("{line}  ");
    }
    let setting = Setting::new(scale)?;
    let mut figures = Figures::default();
    for measure in chosen {
        eprintln!("measuring: {}", measure.name);
        figures.begin(measure.name);
        let made = (measure.makes)(&setting, &mut figures);
        if let Err(fault) = made {
            // What was measured before took its time.
            println!("\n{}", figures.markdown());
            return Err(fault);
        }
    }
    println!("\n{}", figures.markdown());
    Ok(())
}

fn chosen(names: &[&str]) -> Result<Vec<&'static Measure>, Fault> {
    let find = |name: &&str| {
        let known: Vec<&str> = MEASURES.iter().map(|measure| measure.name).collect();
        let unknown = || format!("there is no measurement `{name}`, but {}", known.join(", "));
        MEASURES.iter().find(|measure| measure.name == *name).ok_or_else(|| Fault::told(unknown()))
    };
    if names.is_empty() { Ok(MEASURES.iter().collect()) } else { names.iter().map(find).collect() }
}
