// csp_evaluator judges the content security policy that the built site is served with. With the word `planted` in place of the
// folder, policies that protect nothing are planted, and must be found.

import evaluator from "csp_evaluator/dist/evaluator.js";
import finding from "csp_evaluator/dist/finding.js";
import parser from "csp_evaluator/dist/parser.js";
import { end } from "../words/versus.js";
import { serve } from "./serve.js";

/** What is weak in a policy, in lines. What it only advises to look at, such as 'self', is left out. */
function judge(policy) {
  const found = new evaluator.CspEvaluator(new parser.CspParser(policy).csp).evaluate();
  const weak = found.filter(({ severity }) => severity <= finding.Severity.HIGH_MAYBE);
  return weak.map(({ directive, value, description }) => `${directive} ${value ?? ""}: ${description}`);
}

function planted() {
  const strict = "default-src 'none'; script-src 'self'; base-uri 'none'";
  const policies = {
    "'unsafe-inline'": "default-src 'none'; script-src 'unsafe-inline'; base-uri 'none'",
    "any origin": "default-src 'none'; script-src *; base-uri 'none'",
    "no scripts limited": "img-src 'self'",
    "no base limited": "script-src 'nonce-0123456789abcdef0123'; object-src 'none'",
    "a misspelled directive": `${strict}; style-scr 'self'`,
    "a quote forgotten": "default-src none; script-src self",
  };
  const missed = Object.entries(policies).filter(([, policy]) => judge(policy).length === 0);
  const wronged = judge(strict);
  end([...missed.map(([name]) => `not found: ${name}`), ...wronged], 1, `${Object.keys(policies).length} weak policies planted`);
}

if (process.argv[2] === "planted") planted();
const server = await serve({ site: { as: "hosted", folder: process.argv[2] } });
const paths = ["/", "/en/http/401-vs-403/", "/nowhere/"];
const policies = await Promise.all(
  paths.map(async (path) => (await fetch(server.site + path)).headers.get("content-security-policy")),
);
server.stop();
const faults = policies.flatMap((policy, at) =>
  (policy ? judge(policy) : ["no policy"]).map((fault) => `${paths[at]}: ${fault}`),
);
if (new Set(policies).size > 1) faults.push(`not one policy but these: ${policies.join(" | ")}`);
end(faults, paths.length, `1 policy read, at ${paths.length} addresses`);
