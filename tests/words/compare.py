"""compare-locales judges the words: every locale says what the reference says, and nothing else.

With the word `planted` it must find the faults that are planted into a copy of the words.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TOOL = Path(sys.executable).parent / "compare-locales"
COMPARED = ("changed", "unchanged", "keys")

# One file in the reference and one locale, one in the reference only, one in another locale only.
PLANTED = {
    "en/planted.ftl": """\
kept = a
    .title = b
gone = c
reference = { kept }
many = { $n ->
    [one] d
   *[other] e
}
""",
    "tr/planted.ftl": """\
kept = a
extra = b
reference = { gone }
many = { $n ->
    [one] d
    [one] d
   *[other] e
}
junk
""",
    "en/planted-reference.ftl": "twice = a\ntwice = b\njunk\n",
    "ja/planted-locale.ftl": "a = b\n",
}
# All that compare-locales may say of it. None of its warnings is tolerated in the real words.
WANTED = """\
locales/en/planted-reference.ftl: error: Unparsed content "junk" from line 3 column 1 to line 3 column 5
locales/en/planted-reference.ftl: error: twice occurs 2 times
locales/en/planted-reference.ftl: warning: Parser error in en-US
locales/en/planted-reference.ftl: warning: twice occurs 2 times
locales/ja/planted-locale.ftl: obsoleteFile
locales/ja/planted-reference.ftl: missingFile
locales/ja/planted.ftl: missingFile
locales/tr/planted-reference.ftl: missingFile
locales/tr/planted.ftl: error: Missing attribute: title at line 1, column 1 for kept
locales/tr/planted.ftl: error: Unparsed content "junk" from line 9 column 1 to line 9 column 5
locales/tr/planted.ftl: missingEntity: gone
locales/tr/planted.ftl: obsoleteEntity: extra
locales/tr/planted.ftl: warning: Missing message reference: kept at line 3, column 1 for reference
locales/tr/planted.ftl: warning: Obsolete message reference: gone at line 3, column 15 for reference
locales/tr/planted.ftl: warning: Variant key "one" is duplicated at line 5, column 6 for many
locales/tr/planted.ftl: warning: Variant key "one" is duplicated at line 6, column 6 for many
"""


def judged(site: Path) -> tuple[list[str], dict[str, int]]:
    """What compare-locales finds, and how many messages it compared in each locale."""
    findings, compared = [], {}
    for way in [], ["--validate"]:
        command = [TOOL, *way, "l10n.toml", ".", "--json", "-"]
        said = subprocess.run(command, cwd=site, capture_output=True, text=True)
        if said.returncode not in (0, 1):
            sys.exit(f"compare-locales ended with {said.returncode}: {said.stderr}")
        (report,) = json.loads(said.stdout)
        findings += lines(report["details"])
        for locale, counts in report["summary"].items():
            compared[locale] = sum(counts[kind] for kind in COMPARED)
        if said.returncode == 1 and not findings:
            sys.exit(f"compare-locales ended with 1 and said nothing of it: {said.stderr}")
    return sorted(findings), compared


def lines(details, path: str = "") -> list[str]:
    """The findings of a tree of folders, one line each."""
    if isinstance(details, dict):
        return [line for name, below in details.items() for line in lines(below, f"{path}/{name}".lstrip("/"))]
    found = [(kind, what) for detail in details for kind, what in detail.items()]
    return [f"{path}: {kind}" + ("" if kind.endswith("File") else f": {what}") for kind, what in found]


def planted(site: Path) -> None:
    """Ends well if compare-locales finds every fault of a copy of the words, and nothing else."""
    with tempfile.TemporaryDirectory() as copy:
        shutil.copy(site / "l10n.toml", copy)
        shutil.copytree(site / "locales", Path(copy, "locales"))
        for path, text in PLANTED.items():
            Path(copy, "locales", path).write_text(text)
        found = judged(Path(copy))[0]
    wanted = WANTED.splitlines()
    for line in wanted:
        if line not in found:
            print("not found: ", line)
    for line in found:
        if line not in wanted:
            print("unexpected:", line)
    print(f"= {len(wanted)} findings about planted faults")
    sys.exit(found != wanted)


def real(site: Path) -> None:
    """Ends well if nothing is found, and every message of every locale was compared."""
    findings, compared = judged(site)
    reference = sorted((site / "locales/en").rglob("*.ftl"))
    all_messages = sum(len(re.findall(r"^-?[A-Za-z][\w-]* *=", file.read_text(), re.M)) for file in reference)
    locales = {folder.name for folder in (site / "locales").iterdir() if folder.is_dir()}
    locales = locales - {"en"} | {"en-x-moz-reference"}
    if all_messages == 0 or compared != dict.fromkeys(locales, all_messages):
        findings.append(f"of {all_messages} messages in each of {sorted(locales)}, these were compared: {compared}")
    print(*findings, f"= {sum(compared.values())} messages of {len(compared)} locales compared", sep="\n")
    sys.exit(bool(findings))


(planted if sys.argv[1:] == ["planted"] else real)(Path(__file__).parents[2])
