"""documents.py COUNT FOLDER: writes COUNT different documents derived from testdata/filings.

Amounts, prices, days and words in names and texts are changed at random (reproducibly), a few documents are cut off
or damaged, and one in a thousand is not text at all.
"""

import pathlib
import random
import re
import sys

PER_FOLDER = 1000
AMOUNT = re.compile(r"\b\d{1,3}(?:,\d{3})+\b|\$\d+(?:\.\d+)?\b")
DAY = re.compile(r"\b(\d\d/)\d\d(/\d{4})\b")
WORD = re.compile(r"\b[A-Z][a-z]{6,}\b")


def digits(text, rng):
    return re.sub(r"\d", lambda _: str(rng.randint(1, 9)), text)


def word(text, rng):
    return text if rng.random() < 0.95 else text[0] + "".join(rng.choice("aeinorst") for _ in text[1:])


def varied(text, rng):
    text = AMOUNT.sub(lambda match: digits(match[0], rng), text)
    text = DAY.sub(lambda match: f"{match[1]}{rng.randint(1, 28):02d}{match[2]}", text)
    text = WORD.sub(lambda match: word(match[0], rng), text)
    kind = rng.random()
    if kind < 0.01:
        return text[: rng.randrange(len(text))]
    if kind < 0.03:
        return text.replace("|", "", 1 + rng.randrange(3)).replace("Common Stock |", "Common | Stock |")
    return text


def write(count, folder):
    filings = pathlib.Path(__file__).parent.parent / "testdata" / "filings"
    texts = [path.read_bytes().decode("utf-8") for path in sorted(filings.glob("*.md"))]
    rng = random.Random(16)
    for number in range(count):
        path = folder / f"{number // PER_FOLDER:04d}" / f"{number:07d}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = "\0" if rng.random() < 0.001 else varied(rng.choice(texts), rng)
        path.write_bytes(text.encode("utf-8"))


if __name__ == "__main__":
    write(int(sys.argv[1]), pathlib.Path(sys.argv[2]))
