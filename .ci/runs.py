"""Many runs of the program in one JVM."""

import pathlib
import subprocess
import sys

RUNS = pathlib.Path(__file__).with_name("Runs.java")


def run(jar, commands, most=1):
    """Runs the commands, which must print nothing; exits if the exit status of one is greater than MOST."""
    lines = "".join("\t".join(map(str, command)) + "\n" for command in commands)
    printed = subprocess.run(
        ["java", "-cp", jar, RUNS], input=lines, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=True
    ).stdout
    statuses = list(map(int, printed.split()))
    for command, status in zip(commands, statuses, strict=True):
        if status > most:
            sys.exit(f"FAILED: exit status {status} of {command}")
    return statuses
