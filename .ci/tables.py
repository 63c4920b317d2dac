"""tables.py JAR SHARED SCRATCH: compares totals of the tables with EDGAR's XML.

For each dialect: the tables and CSV have as many rows as JSON Lines, and the shares bought and sold in the open market
(codes P and S in Table I) are those of EDGAR's XML. In the exact dialects no genuine filing may differ; elsewhere a
difference is only allowed for a filing with a warning or error in SOURCE for a row with P or S or for SUBMISSION, or
whose document is not recognised as a filing.
"""

import csv
import glob
import json
import os
import sys
import xml.etree.ElementTree as tree
from collections import defaultdict
from decimal import Decimal

import runs

EXACT = ["seed-clean", "seed-variants", "html2text", "turndown", "sefd"]
OTHERS = ["pandoc", "odl", "odl-struct", "ocr", "sec-style", "brcells", "glued", "rehype", "seed-noise"]


def commands(shared, scratch, dialect):
    documents = os.path.join(shared, "corpus", dialect)
    out = os.path.join(scratch, dialect)
    outputs = {"tsv": out, "jsonl": os.path.join(out, "filings.jsonl"), "csv": os.path.join(out, "transactions.csv")}
    return [["parse", "-q", "--format", kind, "--out", path, documents] for kind, path in outputs.items()]


def rows(folder, table):
    with open(os.path.join(folder, table + ".tsv"), encoding="utf-8", newline="\n") as lines:
        names = next(lines).rstrip("\n").split("\t")
        return [dict(zip(names, line.rstrip("\n").split("\t"))) for line in lines]


def key(code, side):
    return code + " " + side


def expected(path):
    sums = defaultdict(Decimal)
    for row in tree.parse(path).getroot().iter("nonDerivativeTransaction"):
        code = row.findtext("transactionCoding/transactionCode")
        shares = row.findtext("transactionAmounts/transactionShares/value")
        side = row.findtext("transactionAmounts/transactionAcquiredDisposedCode/value") or ""
        if code in ("P", "S") and shares:
            sums[key(code, side)] += Decimal(shares)
    return {k: v for k, v in sums.items() if v}


def check(shared, scratch, dialect):
    documents = os.path.join(shared, "corpus", dialect)
    out = os.path.join(scratch, dialect)
    failures = []
    counts = defaultdict(int)
    with open(os.path.join(out, "filings.jsonl"), encoding="utf-8") as lines:
        for line in lines:
            filing = json.loads(line)
            if any(d["code"] == "not-a-filing" for d in filing["diagnostics"]):
                continue
            counts["SUBMISSION"] += 1
            counts["FOOTNOTES"] += len(filing["footnotes"])
            counts["REPORTINGOWNER"] += len(filing["reportingOwners"])
            for row in filing["nonDerivativeTable"] + filing["derivativeTable"]:
                counts[row["kind"]] += 1
    names = {"nonDerivativeTransaction": "NONDERIV_TRANS", "nonDerivativeHolding": "NONDERIV_HOLDING",
             "derivativeTransaction": "DERIV_TRANS", "derivativeHolding": "DERIV_HOLDING"}
    for name in ["SUBMISSION", "FOOTNOTES", "REPORTINGOWNER"] + list(names):
        found = len(rows(out, names.get(name, name)))
        if found != counts[name]:
            failures.append(f"{names.get(name, name)} has {found} rows, JSON Lines {counts[name]}")
    csv.field_size_limit(1 << 24)
    with open(os.path.join(out, "transactions.csv"), encoding="utf-8", newline="") as lines:
        found = sum(1 for _ in csv.DictReader(lines))
    if found != counts["nonDerivativeTransaction"] + counts["derivativeTransaction"]:
        failures.append(f"CSV has {found} rows")

    sums = defaultdict(lambda: defaultdict(Decimal))
    for row in rows(out, "NONDERIV_TRANS"):
        if row["TRANS_CODE"] in ("P", "S") and row["TRANS_SHARES"]:
            sums[row["ACCESSION_NUMBER"]][key(row["TRANS_CODE"], row["TRANS_ACQUIRED_DISP_CD"])] += Decimal(row["TRANS_SHARES"])
    marked = {row["ACCESSION_NUMBER"] for row in rows(out, "SOURCE")
              if row["TABLE"] in ("NONDERIV_TRANS", "NONDERIV_HOLDING", "SUBMISSION") and (row["ERRORS"] != "0" or row["WARNINGS"] != "0")}
    read = {row["ACCESSION_NUMBER"] for row in rows(out, "SUBMISSION")}
    different = 0
    for path in sorted(glob.glob(os.path.join(documents, "*.md"))):
        stem = os.path.basename(path)[: -len(".md")]
        truth = os.path.join(shared, "corpus", "truth", stem.split("~")[0] + ".xml")
        if not os.path.exists(truth):
            continue
        want, got = expected(truth), {k: v for k, v in sums[stem].items() if v}
        if want != got:
            different += 1
            is_exact = dialect in EXACT and not stem.startswith("derived")
            if is_exact or (stem in read and stem not in marked):
                failures.append(f"{stem}: {dict(want)} in EDGAR's XML, {dict(got)} in the tables")
    print(f"{dialect}: {counts['SUBMISSION']} filings, {different} with other sums, {len(failures)} failures")
    for failure in failures:
        print("  " + failure)
    return not failures


def main():
    jar, shared, scratch = sys.argv[1:4]
    dialects = EXACT + OTHERS
    runs.run(jar, [command for dialect in dialects for command in commands(shared, scratch, dialect)])
    results = [check(shared, scratch, dialect) for dialect in dialects]
    sys.exit(0 if all(results) else 1)


main()
