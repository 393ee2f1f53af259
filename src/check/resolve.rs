//! From entries to the catalogue: names become indices.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::before::Recall;
use super::catalogue::{Catalogue, Edition};
use super::citation::citation;
use super::judge::Advance;
use super::locales::{self, Chosen};
use crate::load::{
    AliasFile, CodeFile, Entries, EquivalentFile, EvidenceFile, FactFile, FamilyEntry, FamilyFile, IndexFile,
    KindFile, MappingFile, PairFile, SecurityFile, StatementFile, TierFile, ValueFile,
};
use crate::model::{
    Alias, AuthoredPair, Citation, Class, Code, Equivalent, Evidence, Exchange, Fact, FactKind, FactSchema,
    Family, IndexPolicy, Mapping, Namespace, Pair, Security, Settings, Situation, Source, Statement, Tier,
    Value, pair_name,
};
use crate::text::date;
use crate::text::yaml::{OneOrMany, Spanned};

/// The catalogue of entries that keep every rule; nothing where some name leads nowhere.
pub(super) fn catalogue(
    entries: &Entries,
    advance: &Advance<'_>,
    recall: &Recall<'_>,
    edition: Edition,
) -> Option<Catalogue> {
    let site = &entries.site.as_ref()?.value;
    let settings = Settings {
        title: site.title.value.clone(),
        base: site.base_url.value.parse().ok()?,
        index: index_policy(&site.index),
        edit_url: site.edit_url.as_ref().map(|url| url.value.clone()),
        security: site.security.as_ref().map(security),
    };
    let chosen = locales::chosen(advance, site, edition);
    let families = || entries.families.iter().map(|entry| family(entry, &chosen)).collect();
    let families = recall.families(&chosen, families)?;
    let locales = locales::resolve(entries, advance, &chosen, edition)?;
    let default_locale = chosen.iter().position(|(tag, _)| *tag == site.default_locale.value)?;
    Some(Catalogue::new(settings, families, locales, default_locale))
}

fn security(file: &SecurityFile) -> Security {
    let values = |values: &[Spanned<String>]| values.iter().map(|value| value.value.clone()).collect();
    Security {
        contacts: values(&file.contact.value.0),
        expires: file.expires.value.clone(),
        policy: file.policy.as_ref().map(|policy| policy.value.clone()),
        languages: values(&file.languages.0),
    }
}

fn index_policy(file: &IndexFile) -> IndexPolicy {
    let tiers = file.tiers.iter().map(|tier| match tier {
        TierFile::Authored => Tier::Authored,
        TierFile::Distinct => Tier::Distinct,
        TierFile::Reachable => Tier::Reachable,
    });
    let number = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    IndexPolicy {
        tiers: tiers.collect(),
        differing: number(file.distinct.differing),
        behavioural: number(file.distinct.behavioural),
    }
}

fn family(entry: &FamilyEntry, chosen: &Chosen<'_>) -> Option<Family> {
    let file = &entry.family.as_ref()?.value;
    let mut files: Vec<&CodeFile> = entry.codes.iter().map(|code| &code.value).collect();
    files.sort_by(|a, b| a.slug.value.cmp(&b.slug.value));
    let slugs: Vec<&str> = files.iter().map(|code| code.slug.value.as_str()).collect();
    let codes: Option<Vec<Code>> = files.par_iter().map(|code| self::code(code, file, &slugs)).collect();
    let codes = alike(mutual(codes?));
    let mut order: Vec<usize> = (0..codes.len()).collect();
    order.sort_by_key(|&index| (codes[index].class, codes[index].number, index));
    let notes: Notes<'_> = entry.notes.iter().map(|note| ((&*note.pair, &*note.tag), &*note.text)).collect();
    let authored: Option<BTreeMap<Pair, AuthoredPair>> =
        entry.pairs.iter().map(|pair| self::pair(&pair.value, &slugs, &notes, chosen)).collect();
    Some(Family {
        slug: entry.slug.clone(),
        title: file.title.value.clone(),
        namespaces: namespaces(file),
        classes: classes(file)?,
        sides: file.sides.0.iter().map(|side| side.value.clone()).collect(),
        sources: sources(file),
        facts: file.facts.0.iter().map(|(id, fact)| schema(id, fact)).collect(),
        codes,
        order,
        authored: authored?,
    })
}

/// The same codes, each contrast told of both.
fn mutual(mut codes: Vec<Code>) -> Vec<Code> {
    let named: BTreeSet<(usize, usize)> = codes
        .iter()
        .enumerate()
        .flat_map(|(index, code)| code.contrasts.iter().map(move |&other| (index, other)))
        .flat_map(|(a, b)| [(a, b), (b, a)])
        .collect();
    for (index, code) in codes.iter_mut().enumerate() {
        code.contrasts = named.range((index, 0)..(index + 1, 0)).map(|&(_, other)| other).collect();
    }
    codes
}

/// The same codes, facts that say the same under one number.
fn alike(mut codes: Vec<Code>) -> Vec<Code> {
    let facts = codes.first().map_or(0, |code| code.facts.len());
    for fact in 0..facts {
        let mut known = BTreeMap::new();
        let numbers: Vec<usize> = codes
            .iter()
            .map(|code| {
                let next = known.len();
                code.facts[fact].as_ref().map_or(0, |fact| *known.entry(fact.said()).or_insert(next))
            })
            .collect();
        for (code, number) in codes.iter_mut().zip(numbers) {
            if let Some(fact) = &mut code.facts[fact] {
                fact.alike = number;
            }
        }
    }
    codes
}

fn namespaces(file: &FamilyFile) -> Vec<Namespace> {
    let namespaces = file.namespaces.0.iter();
    namespaces
        .map(|(id, namespace)| Namespace {
            id: id.value.clone(),
            title: namespace.title.clone(),
            url: namespace.url.value.clone(),
        })
        .collect()
}

fn classes(file: &FamilyFile) -> Option<Vec<Class>> {
    let classes = file.classes.0.iter();
    classes
        .map(|(id, class)| {
            let defined = citation(&class.defined.value, file).ok()?;
            Some(Class { id: id.value.clone(), defined })
        })
        .collect()
}

fn sources(file: &FamilyFile) -> Vec<Source> {
    let sources = file.sources.0.iter();
    sources
        .map(|(id, source)| Source {
            id: id.value.clone(),
            title: source.title.clone(),
            url: source.url.value.clone(),
            historical: source.historical,
        })
        .collect()
}

fn schema(id: &Spanned<String>, fact: &FactFile) -> FactSchema {
    let kind = match fact.kind.value {
        KindFile::Choice => FactKind::Choice(fact.values.0.iter().map(|value| value.value.clone()).collect()),
        KindFile::Names => FactKind::Names,
        KindFile::Number => FactKind::Number,
    };
    FactSchema { id: id.value.clone(), kind, behavioural: fact.behavioural, kindred: fact.kindred }
}

fn code(code: &CodeFile, family: &FamilyFile, slugs: &[&str]) -> Option<Code> {
    let name = code.name.clone().or_else(|| code.number.map(|number| number.to_string()));
    let contrasts: Option<Vec<usize>> =
        code.contrasts.0.iter().map(|slug| slugs.binary_search(&slug.value.as_str()).ok()).collect();
    let facts: Option<Vec<Option<Fact>>> = family
        .facts
        .0
        .iter()
        .map(|(id, schema)| match code.facts.0.iter().find(|(fact, _)| fact.value == id.value) {
            Some((_, statements)) => fact(statements, schema, family).map(Some),
            None => Some(None),
        })
        .collect();
    let equivalents: Option<Vec<Equivalent>> =
        code.equivalents.0.iter().map(|file| equivalent(&file.value, family)).collect();
    let aliases: Option<Vec<Alias>> = code.aliases.0.iter().map(|file| alias(&file.value, family)).collect();
    Some(Code {
        aliases: aliases?,
        slug: code.slug.value.clone(),
        name: name.unwrap_or_else(|| code.slug.value.clone()),
        number: code.number,
        phrase: code.phrase.clone(),
        namespace: match &code.namespace {
            Some(namespace) => key_index(&namespace.value, &family.namespaces.0)?,
            None => 0,
        },
        class: key_index(&code.class.value, &family.classes.0)?,
        defined: citation(&code.defined.value, family).ok()?,
        contrasts: contrasts?,
        facts: facts?,
        exchange: code.exchange.as_ref().map(|exchange| Exchange {
            request: exchange.request.clone(),
            response: exchange.response.clone(),
        }),
        equivalents: equivalents?,
        reviewed: match code.reviewed.as_ref().or(family.reviewed.as_ref()) {
            Some(day) => Some(date::read(&day.value)?),
            None => None,
        },
    })
}

fn alias(file: &AliasFile, family: &FamilyFile) -> Option<Alias> {
    Some(Alias { phrase: file.phrase.clone(), source: citation(&file.source.value, family).ok()? })
}

fn equivalent(file: &EquivalentFile, family: &FamilyFile) -> Option<Equivalent> {
    Some(Equivalent {
        family: file.family.clone(),
        name: file.name.clone(),
        direction: match file.direction {
            MappingFile::To => Mapping::To,
            MappingFile::From => Mapping::From,
        },
        source: citation(&file.source.value, family).ok()?,
    })
}

/// The texts of notes, by the name of the pair and the tag of the locale.
type Notes<'a> = BTreeMap<(&'a str, &'a str), &'a str>;

fn pair(
    file: &PairFile,
    slugs: &[&str],
    notes: &Notes<'_>,
    chosen: &Chosen<'_>,
) -> Option<(Pair, AuthoredPair)> {
    let find = |slug: &str| slugs.binary_search(&slug).ok();
    let [first, second] = &file.codes.0[..] else { return None };
    let pair = Pair { first: find(&first.value)?, second: find(&second.value)? };
    let folder = pair_name(&first.value, &second.value);
    let note = |tag: &str| notes.get(&(&*folder, tag)).map(|&text| text.to_owned());
    let situations: Option<Vec<Situation>> = file
        .situations
        .0
        .iter()
        .map(|(id, code)| Some(Situation { id: id.value.clone(), code: find(&code.value)? }))
        .collect();
    let evidence = file.evidence.0.iter().map(|evidence| match evidence.value {
        EvidenceFile::Specification => Evidence::Specification,
        EvidenceFile::Question => Evidence::Question,
        EvidenceFile::Compared => Evidence::Compared,
    });
    let authored = AuthoredPair {
        evidence: evidence.collect(),
        situations: situations?,
        notes: chosen.iter().map(|(tag, _)| note(tag)).collect(),
    };
    Some((pair, authored))
}

fn key_index<T>(key: &str, map: &[(Spanned<String>, T)]) -> Option<usize> {
    map.iter().position(|(known, _)| known.value == key)
}

fn fact(statements: &OneOrMany<StatementFile>, schema: &FactFile, family: &FamilyFile) -> Option<Fact> {
    let statements: Option<Vec<Statement>> =
        statements.0.iter().map(|said| statement(&said.value, schema, family)).collect();
    statements.map(|statements| Fact { statements, alike: 0 })
}

fn statement(said: &StatementFile, schema: &FactFile, family: &FamilyFile) -> Option<Statement> {
    let values: Option<Vec<Value>> =
        said.is.0.iter().map(|value| self::value(&value.value, schema)).collect();
    let sources: Option<Vec<Citation>> =
        said.source.0.iter().map(|cited| citation(&cited.value, family).ok()).collect();
    Some(Statement {
        values: values?,
        sources: sources?,
        reading: said.reading,
        namespace: match &said.namespace {
            Some(namespace) => Some(key_index(&namespace.value, &family.namespaces.0)?),
            None => None,
        },
    })
}

fn value(written: &ValueFile, schema: &FactFile) -> Option<Value> {
    match (schema.kind.value, written) {
        (KindFile::Choice, ValueFile::Text(text)) => {
            schema.values.0.iter().position(|known| known.value == *text).map(Value::Choice)
        }
        (KindFile::Names, ValueFile::Text(text)) => Some(Value::Name(text.clone())),
        (KindFile::Number, ValueFile::Number(number)) => Some(Value::Number(*number)),
        _ => None,
    }
}
