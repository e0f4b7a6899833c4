"""Runs programs and measures them: time on the wall, time on the cores, peak memory."""

import dataclasses
import os
import pathlib
import statistics
import subprocess
import sys
import time
import typing


@dataclasses.dataclass(frozen=True)
class Sample:
    """One run of a program."""

    wall: float
    # User and system time of all its threads.
    cores: float
    # Peak resident memory in bytes. The measuring program's own, some 15 MiB, is the least that can be seen.
    memory: int


@dataclasses.dataclass(frozen=True)
class Contender:
    """A program that takes part, with its file."""

    name: str
    command: list
    # The file it reads, which may not have been made yet.
    path: pathlib.Path
    records: int
    # What the program is there for: `product`, `peer`, `floor`, or `scale`, which is run less often.
    role: str = "peer"
    environment: dict = dataclasses.field(default_factory=dict)
    # What it may end with; a check that finds something ends with 1.
    ends_with: tuple = (0,)
    # A slow program reads a part of the records that others read: what it takes for them is multiplied by this...
    times: int = 1
    # ...but for what it takes to start, which this one shows: the same program with next to nothing to read.
    start: typing.Any = None

    @property
    def size(self):
        """Bytes it reads, for the rate."""
        return self.path.stat().st_size * self.times


class Failure(Exception):
    """A program ended with an error."""


def run(contender):
    """Runs a program once, its output thrown away."""
    environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no", **contender.environment}
    start = time.perf_counter()
    process = subprocess.Popen(
        contender.command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment
    )
    # Waited for by its number, for the resources that it alone has used; what it says is short.
    complaint = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode not in contender.ends_with:
        raise Failure(f"{contender.name} ended with {process.returncode}: {complaint.decode(errors='replace').strip()}")
    # Linux counts KiB, macOS bytes.
    unit = 1 if sys.platform == "darwin" else 1024
    return Sample(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit)


def sample(contender):
    """Runs a program once; a slow one's figures are those of as many records as the others read."""
    own = run(contender)
    if contender.start is None:
        return own
    start = run(contender.start)
    further = contender.times - 1
    return Sample(
        own.wall + (own.wall - start.wall) * further, own.cores + (own.cores - start.cores) * further, own.memory
    )


def count_lines(contender):
    """Runs a program once and counts the lines of its output."""
    environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no", **contender.environment}
    process = subprocess.Popen(
        contender.command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    )
    lines = 0
    while block := process.stdout.read(1 << 20):
        lines += block.count(b"\n")
    complaint = process.stderr.read()
    if process.wait() != 0:
        raise Failure(f"{contender.name} ended with {process.returncode}: {complaint.decode(errors='replace').strip()}")
    return lines


def warm(path):
    """Reads a file, so that all find it in memory."""
    with open(path, "rb") as file:
        while file.read(1 << 20):
            pass


def interleaved(contenders, rounds, say):
    """Samples of each contender, run in turns so that a busy moment of the machine hits all alike.

    Those for scale run in the first round only. Who begins changes from round to round.
    """
    samples = {contender.name: [] for contender in contenders}
    for round in range(rounds):
        shift = round % len(contenders)
        for contender in contenders[shift:] + contenders[:shift]:
            if contender.role != "scale" or round == 0:
                samples[contender.name].append(sample(contender))
        say(f"  round {round + 1} of {rounds}")
    return samples


def median(samples):
    """The middle of each measure."""
    return Sample(
        statistics.median(sample.wall for sample in samples),
        statistics.median(sample.cores for sample in samples),
        int(statistics.median(sample.memory for sample in samples)),
    )
