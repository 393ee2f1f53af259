//! What versus makes of Fluent texts, for judges that are written in other languages: a list of questions comes in as
//! JSON, and the list of answers goes out.

use std::collections::BTreeMap;
use std::error::Error;
use std::io;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use versus::text::fluent::{self, Argument, Bundle, Pseudo};

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Question {
    /// What can be read of this text?
    Parse(String),
    /// How does this text look with accented letters?
    Pseudo(String),
    /// What do these messages say, told each of these?
    Say(Say),
}

#[derive(Deserialize)]
struct Say {
    tag: String,
    texts: Vec<String>,
    ids: Vec<String>,
    told: Vec<BTreeMap<String, Value>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Value {
    Number(i64),
    Text(String),
}

#[derive(Serialize)]
#[serde(untagged)]
enum Answer {
    File { faults: Vec<String>, messages: Vec<String> },
    Text(String),
    Said(Vec<Vec<Option<String>>>),
}

fn main() -> Result<(), Box<dyn Error>> {
    let questions: Vec<Question> = serde_json::from_reader(io::stdin().lock())?;
    let answers = questions.iter().map(answer).collect::<Result<Vec<_>, _>>()?;
    Ok(serde_json::to_writer(io::stdout().lock(), &answers)?)
}

fn answer(question: &Question) -> Result<Answer, Box<dyn Error>> {
    Ok(match question {
        Question::Parse(text) => {
            let file = fluent::parse(text);
            Answer::File {
                faults: file.faults.into_iter().map(|fault| fault.message).collect(),
                messages: file.messages.into_iter().map(|message| message.id).collect(),
            }
        }
        Question::Pseudo(text) => Answer::Text(fluent::pseudo(text, Pseudo::Accented)),
        Question::Say(say) => {
            let texts: Vec<Arc<str>> = say.texts.iter().map(|text| text.as_str().into()).collect();
            let bundle = Bundle::new(say.tag.parse()?, &texts);
            let said = |told: &BTreeMap<String, Value>| {
                let arguments = told.iter().map(|(name, value)| match value {
                    Value::Number(number) => (name.as_str(), Argument::Number(*number)),
                    Value::Text(text) => (name.as_str(), Argument::Text(text)),
                });
                let arguments: Vec<_> = arguments.collect();
                say.ids.iter().map(|id| bundle.say(id, &arguments)).collect()
            };
            Answer::Said(say.told.iter().map(said).collect())
        }
    })
}
