//! `CloudFront` before a bucket of S3: a function for addresses, and a policy for headers. How both get there, and which files of
//! the bucket need what, stands in `docs/hosting.md`.

use serde_json::{Value, json};

use super::headers::{REVALIDATE, headers};
use super::{HostFile, canonical_js, fill, speculation, text_file};
use crate::page::Site;

pub(super) const FUNCTION: &str = "cloudfront-function.js";
pub(super) const POLICY: &str = "cloudfront-headers.json";

pub(super) fn files(site: &Site) -> Vec<HostFile> {
    let locales = site.catalogue().locales().iter().map(|words| Value::from(words.locale.tag.as_str()));
    let locales = locales.collect::<Value>().to_string();
    let values = [("canonical", &*canonical_js(site)), ("locales", &locales)];
    let function = fill(include_str!("files/cloudfront.js"), &values);
    vec![
        text_file(FUNCTION, function),
        text_file(POLICY, format!("{:#}\n", policy(site))),
        speculation::file(site),
    ]
}

/// What `aws cloudfront create-response-headers-policy --response-headers-policy-config` reads:
/// <https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicyConfig.html>. Headers for which the
/// format has a field may not stand among the others. `Cache-Control` does not override what an object of the bucket says.
fn policy(site: &Site) -> Value {
    let mut security = json!({});
    let mut others = Vec::new();
    for (name, value) in headers(site) {
        match name {
            "Content-Security-Policy" => {
                security["ContentSecurityPolicy"] =
                    json!({ "Override": true, "ContentSecurityPolicy": value });
            }
            "X-Content-Type-Options" => security["ContentTypeOptions"] = json!({ "Override": true }),
            "Referrer-Policy" => {
                security["ReferrerPolicy"] = json!({ "Override": true, "ReferrerPolicy": value });
            }
            _ => others.push(json!({ "Header": name, "Value": value, "Override": true })),
        }
    }
    others.push(json!({ "Header": "Cache-Control", "Value": REVALIDATE, "Override": false }));
    json!({
        "Name": "versus",
        "Comment": "Written by versus",
        "SecurityHeadersConfig": security,
        "CustomHeadersConfig": { "Quantity": others.len(), "Items": others },
    })
}
