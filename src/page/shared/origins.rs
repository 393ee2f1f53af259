//! Where what is said of a code comes from, known before any of it is said: pages in other languages must know it.

use super::Voice;
use super::code::id;
use crate::model::{Code, Fact, FactKind, FactSchema, Family, Value as FactValue};
use crate::words::Origin;

/// Where what is said of a code comes from.
pub(in crate::page) struct Origins {
    /// Of all that every page about this code says of it.
    pub code: Origin,
    /// Of the sentence about its class.
    pub class_says: Origin,
    /// Of the sentences of each fact.
    pub says: Vec<Origin>,
}

/// Those of each code of a family. `labels` are those of the family's name and of all labels, which stand on the same pages.
pub(super) fn of_family(voice: Voice<'_>, family: &Family, labels: Origin) -> Vec<Origins> {
    family.codes.iter().map(|code| of_code(voice, family, code, labels)).collect()
}

fn of_code(voice: Voice<'_>, family: &Family, code: &Code, labels: Origin) -> Origins {
    let class = format!("{}-class-{}", family.slug, family.classes[code.class].id);
    let facts = family.facts.iter().zip(&code.facts);
    let facts = facts.map(|(schema, fact)| {
        fact.as_ref().map_or_else(Default::default, |fact| of_fact(voice, family, schema, fact))
    });
    let (cells, says): (Vec<Origin>, Vec<Origin>) = facts.unzip();
    let cells = Origin::of(cells).and(voice.origin(&class));
    Origins {
        code: prose(voice, family, code).and(cells).and(labels),
        class_says: voice.origin(&format!("{class}-says")),
        says,
    }
}

fn prose(voice: Voice<'_>, family: &Family, code: &Code) -> Origin {
    let said = ["gloss", "explanation", "when", "use", "fix"].map(|field| id(family, code, field));
    let for_sides = family.sides.iter().flat_map(|side| {
        let own = id(family, code, &format!("fix-{side}"));
        let is_said = voice.words.origin(voice.locale, &own).is_some();
        is_said.then(|| [own, format!("{}-side-{side}", family.slug)]).into_iter().flatten()
    });
    Origin::of(said.into_iter().chain(for_sides).map(|id| voice.origin(&id)))
}

/// Of what stands in the cell, and of the sentences.
fn of_fact(voice: Voice<'_>, family: &Family, schema: &FactSchema, fact: &Fact) -> (Origin, Origin) {
    let prefix = format!("{}-fact-{}", family.slug, schema.id);
    let of = |field: &str| voice.origin(&format!("{prefix}-{field}"));
    let values = fact.statements.iter().flat_map(|statement| {
        // That there is no name is said as well.
        let none = statement.values.is_empty().then_some(None);
        statement.values.iter().map(Some).chain(none)
    });
    let origins = values.map(|value| match (&schema.kind, value) {
        (FactKind::Choice(choices), Some(FactValue::Choice(choice))) => {
            let choice = choices.get(*choice).map_or("", String::as_str);
            (of(choice), of(&format!("{choice}-says")))
        }
        (FactKind::Names, None) => (of("none"), of("none-says")),
        (FactKind::Names, Some(_)) => (Origin::default(), of("says")),
        (FactKind::Number, Some(_)) => (of("is"), of("says")),
        _ => Default::default(),
    });
    origins.fold(Default::default(), |(cell, says): (Origin, Origin), (value, sentence)| {
        (cell.and(value), says.and(sentence))
    })
}
