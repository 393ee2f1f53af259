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

/// Of what stands in the cell, and of the sentences.
type Both = (Origin, Origin);

/// Those of what is said of one fact, whichever code it is said of.
struct OfFact {
    choices: Vec<Both>,
    none: Both,
    /// Of what is said of a name or a number.
    said: Both,
}

/// Those of each code of a family. `labels` are those of the family's name and of all labels, which stand on the same pages.
pub(super) fn of_family(voice: Voice<'_>, family: &Family, labels: Origin) -> Vec<Origins> {
    let facts: Vec<OfFact> = family.facts.iter().map(|schema| of_schema(voice, family, schema)).collect();
    let classes = family.classes.iter().map(|class| {
        let class = format!("{}-class-{}", family.slug, class.id);
        (voice.origin(&class), voice.origin(&format!("{class}-says")))
    });
    let classes: Vec<Both> = classes.collect();
    let of_code = |code: &Code| {
        let (class, class_says) = classes[code.class];
        let said = facts.iter().zip(&code.facts).map(|(of, fact)| fact.as_ref().map(|fact| of.of(fact)));
        let (cells, says): (Vec<Origin>, Vec<Origin>) = said.map(Option::unwrap_or_default).unzip();
        let code = Origin::of(cells).and(class).and(prose(voice, family, code)).and(labels);
        Origins { code, class_says, says }
    };
    family.codes.iter().map(of_code).collect()
}

fn of_schema(voice: Voice<'_>, family: &Family, schema: &FactSchema) -> OfFact {
    let prefix = format!("{}-fact-{}", family.slug, schema.id);
    let of = |field: &str| voice.origin(&format!("{prefix}-{field}"));
    let choices = match &schema.kind {
        FactKind::Choice(choices) => {
            choices.iter().map(|choice| (of(choice), of(&format!("{choice}-says")))).collect()
        }
        FactKind::Names | FactKind::Number => Vec::new(),
    };
    let value = match schema.kind {
        FactKind::Number => of("is"),
        FactKind::Choice(_) | FactKind::Names => Origin::default(),
    };
    OfFact { choices, none: (of("none"), of("none-says")), said: (value, of("says")) }
}

impl OfFact {
    fn of(&self, fact: &Fact) -> Both {
        let statements = fact.statements.iter().map(|statement| {
            let values = statement.values.iter().map(|value| match value {
                FactValue::Choice(choice) => self.choices.get(*choice).copied().unwrap_or_default(),
                FactValue::Name(_) | FactValue::Number(_) => self.said,
            });
            if statement.values.is_empty() { self.none } else { values.fold(Both::default(), both) }
        });
        statements.fold(Both::default(), both)
    }
}

fn both(some: Both, others: Both) -> Both {
    (some.0.and(others.0), some.1.and(others.1))
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
