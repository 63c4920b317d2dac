"""serve.py JAR SCRATCH: checks the page of `section16 serve` in a real Chromium and the examples in docs/serve.md.

Saves screenshots for people to look at in SCRATCH. axe-core, and what the examples need, is installed there with npm.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys

from chromium import Chromium

AXE = "axe-core@4.10.3"
TESTDATA = pathlib.Path("testdata")
SAMPLE = TESTDATA / "filings/form4-option-exercise.md"
DAMAGED = TESTDATA / "damaged/form4-ocr-digit-lost-footnote.md"
GIFTS = TESTDATA / "filings/form5-gifts.md"

failures = []


def check(what, holds, seen=""):
    print(f"{'ok  ' if holds else 'FAIL'} {what}" + ("" if holds else f": {seen!r}"), flush=True)
    if not holds:
        failures.append(what)


class Server:
    def __init__(self, jar):
        self.process = subprocess.Popen(
            ["java", "-jar", jar, "serve", "--port", "0"], stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().split()[-1]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        check("the server stops on request", self.process.wait(30) == 143)


def axe(scratch):
    """Returns the source of axe-core; none if npm cannot fetch it."""
    if not shutil.which("npm"):
        return ""
    folder = scratch / "npm"
    folder.mkdir(exist_ok=True)
    subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, AXE])
    file = folder / "node_modules/axe-core/axe.min.js"
    return file.read_text() if file.exists() else ""


# Dropped files and pasted text are simulated with the events that a browser would send.
TRANSFER = """(kind, files, text) => {
  const data = new DataTransfer();
  for (const [name, content] of files) data.items.add(new File([content], name));
  if (text) data.setData('text/plain', text);
  const event = kind === 'paste'
    ? new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})
    : new DragEvent(kind, {dataTransfer: data, bubbles: true, cancelable: true});
  document.body.dispatchEvent(event);
}"""


class Page:
    def __init__(self, browser, scratch):
        self.browser = browser
        self.scratch = scratch

    def transfer(self, kind, files=(), text=""):
        named = [[path.name, path.read_text()] for path in files]
        self.browser.run(f"({TRANSFER})({json.dumps(kind)}, {json.dumps(named)}, {json.dumps(text)})")

    def drag(self, kind, file):
        """Drops files in the middle of the window, as from a file manager."""
        self.browser.call(
            "Input.dispatchDragEvent", type=kind, x=640, y=430,
            data={"items": [], "files": [str(file.absolute())], "dragOperationsMask": 1})

    def wait(self, what, code):
        for _ in range(100):
            if self.browser.run(code):
                check(what, True)
                return
            self.browser.rest(200)
        check(what, False, self.browser.run("document.body.innerText"))

    def status(self, text):
        self.wait(f"it says: {text}", f"document.getElementById('status').textContent.includes({json.dumps(text)})")

    def in_frame(self, code):
        return self.browser.run(f"(document => {code})(document.getElementById('page').contentDocument)")

    def picture(self, name):
        self.browser.screenshot(self.scratch / f"serve-{name}.png")

    def accessible(self, axe_text, what):
        if not axe_text:
            print(f"     axe-core is not available: {what} not checked")
            return
        self.browser.run(axe_text + "; 0")
        found = json.loads(self.browser.run(
            "axe.run(document, {iframes: false}).then(result => JSON.stringify(result.violations.map("
            "each => [each.id, each.nodes.map(node => node.target.join(' '))])))"))
        check(f"axe-core finds nothing: {what}", found == [], found)


def pages(server, browser, scratch, axe_text):
    page = Page(browser, scratch)
    browser.size(1280, 860)
    browser.media()
    browser.open(server.url)
    page.picture("empty")
    page.accessible(axe_text, "the empty page")

    page.drag("dragEnter", DAMAGED)
    page.drag("dragOver", DAMAGED)
    page.picture("dragging")
    check("dragging is shown", browser.run("!document.getElementById('veil').hidden"))
    page.drag("drop", DAMAGED)
    page.status(DAMAGED.name + " is shown")
    check("the dropped document's page is in the frame",
          "QUALYS" in page.in_frame("document.body.innerText"))
    check("its script runs", page.in_frame("document.querySelectorAll('#form a[data-path]').length > 20"))
    check("the focus is on its title", browser.run("document.activeElement.id") == "title")
    browser.rest(500)
    page.picture("document")
    page.accessible(axe_text, "a document")
    labels = browser.run("[...document.querySelectorAll('#downloads button')].map(each => each.textContent)")
    check("there are the downloads", labels == ["JSON", "XML", "CSV", "Markdown", "Text", "Page"], labels)
    downloads(page)

    page.drag("dragEnter", GIFTS)
    page.drag("dragOver", GIFTS)
    page.drag("drop", GIFTS)
    page.status(GIFTS.name + " is shown")
    check("dropping on the displayed page works too", "Tesla" in page.in_frame("document.body.innerText"))

    page.transfer("drop", [SAMPLE, GIFTS, DAMAGED])
    page.status("The list of documents is shown")
    browser.rest(500)
    page.picture("index")
    page.accessible(axe_text, "the index")
    rows = page.in_frame("document.querySelectorAll('#documents tbody tr').length")
    check("the index has a row for each", rows == 3, rows)
    page.in_frame(f"[...document.querySelectorAll('a')].find(each => each.textContent === '{GIFTS.name}').click()")
    page.status(GIFTS.name + " is shown")
    browser.run("document.getElementById('back').click()")
    page.status("The list of documents is shown")

    browser.open(server.url)
    page.transfer("paste", text=SAMPLE.read_text())
    page.status("pasted.md is shown")
    page.picture("pasted")

    keyboard(page, server)

    page.transfer("drop", text="\0")
    page.wait("what cannot be read is an alert",
              "document.querySelector('#problem[role=alert]').textContent.includes('binary')")
    page.picture("problem")
    check("no other document is shown then", browser.run("document.getElementById('result').hidden"))
    page.accessible(axe_text, "a problem")

    browser.media("dark")
    browser.size(390, 800, mobile=True)
    browser.open(server.url)
    page.transfer("drop", [SAMPLE])
    page.status("is shown")
    page.picture("narrow-dark")
    page.accessible(axe_text, "narrow and dark")

    complaints = browser.happened("Runtime.exceptionThrown", "Log.entryAdded")
    check("nothing is logged", complaints == [], complaints)
    foreign = [each["request"]["url"] for each in browser.happened("Network.requestWillBeSent")
               if not each["request"]["url"].startswith((server.url, "blob:", "data:", "about:"))]
    check("nothing is fetched from elsewhere", foreign == [], foreign)


def downloads(page):
    page.browser.run("""window.saved = [];
      HTMLAnchorElement.prototype.click = function () {
        const link = this;
        fetch(link.href).catch(() => 0);
        window.saved.push(link.download);
      };""")
    for label, extension in (("XML", "xml"), ("CSV", "csv"), ("Page", "html")):
        page.browser.run(
            f"[...document.querySelectorAll('#downloads button')].find(each => each.textContent === '{label}').click()")
        page.status(f"{label} was downloaded")
    saved = page.browser.run("window.saved")
    stem = DAMAGED.stem
    check("they have the document's name", saved == [f"{stem}.xml", f"{stem}.csv", f"{stem}.html"], saved)


def keyboard(page, server):
    """Walks the page with the Tab key alone: files, text, button; then the downloads and the frame."""
    browser = page.browser
    browser.open(server.url)
    order = []
    for _ in range(3):
        browser.press("Tab")
        order.append(browser.run("document.activeElement.id"))
    check("Tab goes through the form", order == ["files", "text", "show"], order)
    browser.run("document.getElementById('text').value = " + json.dumps(GIFTS.read_text()))
    browser.press("Enter")
    page.status("pasted.md is shown")
    browser.press("Tab")
    first = browser.run("document.activeElement.textContent")
    check("then come the downloads", first == "JSON", first)
    for _ in range(6):
        browser.press("Tab")
    check("then the page in the frame", browser.run("document.activeElement.id") == "page",
          browser.run("document.activeElement.outerHTML.slice(0, 80)"))


def snippets(server, scratch):
    """Checks that each example in docs/serve.md prints the output shown below it."""
    text = pathlib.Path("docs/serve.md").read_text()
    found = re.findall(r"```(sh|python|r|js)\n(.*?)```\n\n```text\n(.*?)```", text, re.S)
    check("there are four snippets", sorted({language for language, _, _ in found}) == ["js", "python", "r", "sh"])
    for language, code, printed in found:
        code = code.replace("http://127.0.0.1:8016/", server.url)
        file = scratch / ("snippet." + {"js": "mjs"}.get(language, language))
        file.write_text(code)
        command = {"sh": ["bash", "-e"], "python": ["python3"], "r": ["Rscript"], "js": ["node"]}[language]
        needed = {"python": ["-c", "import requests"], "r": ["-e", "library(httr2)"]}.get(language, ["--version"])
        if not shutil.which(command[0]) or subprocess.run([command[0], *needed], capture_output=True).returncode:
            print(f"     not run, because a tool is missing: the example in {language}")
            continue
        run = subprocess.run([*command, str(file)], capture_output=True, text=True)
        check(f"the snippet in {language}", run.stdout == printed, run.stdout + run.stderr)


def main():
    jar, scratch = sys.argv[1], pathlib.Path(sys.argv[2])
    scratch.mkdir(parents=True, exist_ok=True)
    with Server(jar) as server:
        snippets(server, scratch)
        with Chromium() as browser:
            pages(server, browser, scratch, axe(scratch))
    if failures:
        sys.exit(f"{len(failures)} FAILED")


main()
