"""quiet.py DIAGNOSTICS.jsonl TRUTH MOST: fails if more than MOST genuine filings have a warning or error.

Prints them with their diagnostics: each should point to something odd in the filing itself.
"""

import json
import pathlib
import sys

diagnostics, truth, most = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
genuine = {
    path.stem for path in truth.glob("*.xml") if not path.stem.startswith(("derived", "sample"))
}
said = {}
for line in diagnostics.read_text(encoding="utf-8").splitlines():
    diagnostic = json.loads(line)
    filing = pathlib.Path(diagnostic["file"]).stem.split("~")[0]
    if filing in genuine and diagnostic["severity"] in ("warning", "error"):
        said.setdefault(filing, set()).add((diagnostic["code"], diagnostic["message"]))
print(f"{len(said)} of {len(genuine)} genuine filings have a warning or error; at most {most} may")
for filing, messages in sorted(said.items()):
    for code, message in sorted(messages):
        print(f"  {filing}: {message} [{code}]")
sys.exit(len(said) > most)
