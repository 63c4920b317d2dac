"""Drives headless Chromium through --remote-debugging-pipe, using only Python's standard library."""

import base64
import json
import os
import shutil
import subprocess
import tempfile

KEYS = {
    "ArrowDown": 40, "ArrowLeft": 37, "ArrowRight": 39, "ArrowUp": 38,
    "Enter": 13, "Escape": 27, "Tab": 9,
}


class Chromium:
    """A browser with one tab. Its events are recorded, so that a check can see what has happened."""

    def __init__(self, binary="chromium"):
        self.profile = tempfile.mkdtemp(prefix="chromium-")
        read_commands, write_commands = os.pipe()
        read_answers, write_answers = os.pipe()

        def take_pipes():
            # Chromium reads from descriptor 3 and writes to 4; neither may be overwritten too early.
            commands, answers = os.dup(read_commands), os.dup(write_answers)
            os.dup2(commands, 3)
            os.dup2(answers, 4)

        self.process = subprocess.Popen(
            [
                binary, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--hide-scrollbars", "--user-data-dir=" + self.profile,
                "--remote-debugging-pipe", "about:blank",
            ],
            preexec_fn=take_pipes, close_fds=False,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(read_commands)
        os.close(write_answers)
        self.commands = os.fdopen(write_commands, "wb", buffering=0)
        self.answers = os.fdopen(read_answers, "rb")
        self.number = 0
        self.events = []
        self.session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(domain + ".enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("Browser.close")
            self.process.wait(20)
        except (EOFError, OSError, RuntimeError, subprocess.TimeoutExpired):
            self.process.kill()
        shutil.rmtree(self.profile, ignore_errors=True)

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.commands.write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self._read()
            if answer.get("id") != self.number:
                self._note(answer)
            elif "error" in answer:
                raise RuntimeError(f"{method}: {answer['error']['message']}")
            else:
                return answer["result"]

    def _read(self):
        data = bytearray()
        while (byte := self.answers.read(1)) != b"\0":
            if not byte:
                raise EOFError("Chromium has ended")
            data += byte
        return json.loads(data)

    def _note(self, event):
        self.events.append(event)
        if event.get("method") == "Page.javascriptDialogOpening":
            # Otherwise the page would wait for an answer forever.
            self.number += 1
            self.commands.write(json.dumps({
                "id": self.number, "method": "Page.handleJavaScriptDialog",
                "params": {"accept": True}, "sessionId": self.session}).encode() + b"\0")

    def happened(self, *methods):
        return [event["params"] for event in self.events if event.get("method") in methods]

    def open(self, url):
        # Start from another page, because a page is not reloaded if only the fragment of its address changes.
        self._load("about:blank")
        self._load(url)
        self.rest(100)

    def _load(self, url):
        self.events.clear()
        self.call("Page.navigate", url=url)
        while not self.happened("Page.loadEventFired"):
            self._note(self._read())

    def size(self, width, height, scale=1, mobile=False):
        self.call("Emulation.setDeviceMetricsOverride",
                  width=width, height=height, deviceScaleFactor=scale, mobile=mobile)

    def media(self, scheme="light", kind=""):
        self.call("Emulation.setEmulatedMedia", media=kind, features=[
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": "reduce"}])

    def run(self, code):
        result = self.call("Runtime.evaluate", expression=code, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(json.dumps(result["exceptionDetails"]))
        return result["result"].get("value")

    def rest(self, milliseconds=350):
        self.run(f"new Promise(done => setTimeout(done, {milliseconds}))")

    def point(self, selector):
        """Scrolls the first element for the selector into view and moves the mouse onto it."""
        at = self.run(
            "(() => { const element = document.querySelector(%s);"
            " element.scrollIntoView({block: 'center', inline: 'nearest'});"
            " const box = element.getClientRects()[0];"
            " return [box.left + box.width / 2, box.top + box.height / 2]; })()" % json.dumps(selector))
        # The page learns of the scrolling with its next frame, which would end the hover.
        self.rest(100)
        self._mouse("mouseMoved", at)
        self.rest()
        return at

    def click(self, selector):
        at = self.point(selector)
        for kind in ("mousePressed", "mouseReleased"):
            self._mouse(kind, at, button="left", clickCount=1)
        self.rest()

    def _mouse(self, kind, at, **more):
        self.call("Input.dispatchMouseEvent", type=kind, x=at[0], y=at[1], **more)

    def press(self, key):
        event = {"key": key, "code": key, "windowsVirtualKeyCode": KEYS.get(key, ord(key[0]))}
        text = {"Enter": "\r"}.get(key, key if len(key) == 1 else "")
        self.call("Input.dispatchKeyEvent", type="keyDown", **event, **({"text": text} if text else {}))
        self.call("Input.dispatchKeyEvent", type="keyUp", **event)
        self.rest()

    def screenshot(self, file):
        self._save(file, self.call("Page.captureScreenshot", format="png"))

    def pdf(self, file):
        self._save(file, self.call("Page.printToPDF", preferCSSPageSize=True))

    @staticmethod
    def _save(file, result):
        with open(file, "wb") as out:
            out.write(base64.b64decode(result["data"]))
