"""validate.py DOCUMENTS TRUTH XSD: checks that the XML of a document is valid if EDGAR's own XML of it is.

Pages do not print CIKs, so they are taken from EDGAR's XML and passed on the command line.
"""

import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import runs

documents, truth, xsd = (pathlib.Path(argument) for argument in sys.argv[1:])
JAR = pathlib.Path("target/section16.jar")


def faults(xml):
    form = ElementTree.fromstring(xml).findtext("documentType").strip().replace("/", "")
    schema = xsd / f"ownership{form}Document.xsd.xml"
    run = subprocess.run(
        ["xmllint", "--noout", "--schema", str(schema), "-"], input=xml, capture_output=True
    )
    return [
        line
        for line in run.stderr.decode().splitlines()
        if run.returncode != 0 and "fails to validate" not in line
    ]


def command(document, root, out):
    options = ["--issuer-cik", root.findtext("issuer/issuerCik")]
    for cik in root.iterfind("reportingOwner/reportingOwnerId/rptOwnerCik"):
        options += ["--owner-cik", cik.text]
    return ["parse", "--quiet", "--format", "xml", *options, "--out", out, document]


originals = {}
for document in sorted(documents.glob("*.md")):
    original = truth / f"{document.stem.split('~')[0]}.xml"
    if original.exists() and not faults(original.read_bytes()):
        originals[document] = ElementTree.parse(original).getroot()
wrong = 0
with tempfile.TemporaryDirectory() as scratch:
    runs.run(JAR, [command(document, root, scratch) for document, root in originals.items()])
    for document in originals:
        found = faults(pathlib.Path(scratch, document.stem + ".xml").read_bytes())
        if found:
            wrong += 1
            print(f"{document.name}:", *found[:3], sep="\n  ")
checked = len(originals)
print(f"{documents.name}: {checked - wrong} of {checked} valid")
sys.exit(wrong > 0 or checked == 0)
