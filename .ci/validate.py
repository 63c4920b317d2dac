"""validate.py DOCUMENTS TRUTH XSD: the XML of documents must be valid where EDGAR's own XML of them is.

Pages do not print CIKs, so they are taken from EDGAR's XML and given on the command line.
"""

import pathlib
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

documents, truth, xsd = (pathlib.Path(argument) for argument in sys.argv[1:])
JAR = pathlib.Path("target/section16.jar")


def faults(xml, source):
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


def parsed(document, root):
    options = ["--issuer-cik", root.findtext("issuer/issuerCik")]
    for cik in root.iterfind("reportingOwner/reportingOwnerId/rptOwnerCik"):
        options += ["--owner-cik", cik.text]
    command = ["java", "-XX:TieredStopAtLevel=1", "-jar", str(JAR), "parse", "--quiet"]
    command += ["--format", "xml", *options, str(document)]
    return subprocess.run(command, capture_output=True).stdout


checked = wrong = 0
for document in sorted(documents.glob("*.md")):
    original = truth / f"{document.stem.split('~')[0]}.xml"
    if not original.exists() or faults(original.read_bytes(), original):
        continue
    checked += 1
    found = faults(parsed(document, ElementTree.parse(original).getroot()), document)
    if found:
        wrong += 1
        print(f"{document.name}:", *found[:3], sep="\n  ")
print(f"{documents.name}: {checked - wrong} of {checked} valid")
sys.exit(wrong > 0 or checked == 0)
