"""Puts figures into tables: on the terminal, and in docs/benchmarks.md."""

import pathlib
import platform
import re

from row import MEBIBYTE

PAGE = pathlib.Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"
PREFACE = """# Benchmarks

Written by `scripts/bench`, which builds the program, makes the files, fetches the peers and runs all in turns on one
machine; this page holds what it measured last. Times move from machine to machine, so goals are ratios within one run.
Times are medians: *wall* is what a user waits, *cores* is user and system time of all threads. Memory is the median of
the peaks of resident memory; the measuring program's own, some 15 MiB, is the least that can be seen. Programs *for scale*
run once. All files are in memory before anything is measured.
"""
# Sets of instructions that readers of bytes profit from.
TELLING_FLAGS = ["sse4_2", "avx2", "avx512bw", "bmi2", "sha_ni", "vpclmulqdq", "asimd", "sve", "sha2"]


def machine(cores):
    """What is known of this machine, without its name."""
    facts = [f"{platform.system()} on {platform.machine()}", f"{cores} cores"]
    try:
        text = pathlib.Path("/proc/cpuinfo").read_text()
        model = re.search(r"^model name\s*: (.*)$", text, re.M)
        flags = re.search(r"^(?:flags|Features)\s*: (.*)$", text, re.M)
        if model:
            facts[1] = f"{cores} cores of {model[1]}"
        own = flags[1].split() if flags else []
        facts.append("with " + ", ".join(flag for flag in TELLING_FLAGS if flag in own))
        memory = re.search(r"^MemTotal:\s*(\d+) kB", pathlib.Path("/proc/meminfo").read_text(), re.M)
        if memory:
            facts.append(f"{int(memory[1]) / (1 << 20):.0f} GiB")
    except OSError:
        pass
    return "; ".join(facts)


def cells(row, medians):
    """Rows of the table of figures."""
    own = next(contender for contender in row.contenders if contender.role == "product")
    is_race = sum(contender.role == "product" for contender in row.contenders) == 1
    lines = []
    for contender in row.contenders:
        figures = medians.get(contender.name)
        if figures is None:
            lines.append([contender.name, "not measured", "", "", "", ""])
            continue
        name = contender.name + (" (for scale)" if contender.role == "scale" else "")
        ratio = f"{figures.wall / medians[own.name].wall:.2f} ×" if is_race else ""
        lines.append(
            [
                name,
                f"{figures.wall:.3f} s",
                f"{figures.cores:.3f} s",
                f"{contender.size / figures.wall / 1e6:,.0f} MB/s",
                f"{figures.memory / MEBIBYTE:,.0f} MiB",
                ratio,
            ]
        )
    return lines


HEADINGS = ["", "wall", "cores", "input", "memory", "time against ours"]


def text(row, medians, verdicts):
    """A row for the terminal."""
    table = [HEADINGS] + cells(row, medians)
    widths = [max(len(line[column]) for line in table) for column in range(len(HEADINGS))]
    lines = [
        "  "
        + "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width) for column, (cell, width) in enumerate(zip(line, widths))
        )
        for line in table
    ]
    for gate, figure, passed in verdicts:
        lines.append(f"  {word(passed):6}  {gate.claim}: {figure}")
    return "\n".join(lines)


def word(passed):
    return {True: "pass", False: "FAIL", None: "open"}[passed]


def markdown(row, medians, verdicts):
    """A row for the page."""
    lines = [f"### {row.title}", "", row.words, ""]
    lines.append("| " + " | ".join(HEADINGS) + " |")
    lines.append("|---" + "|--:" * (len(HEADINGS) - 1) + "|")
    lines += ["| " + " | ".join(line) + " |" for line in cells(row, medians)]
    lines += ["", "| Gate | Measured | |", "|---|--:|---|"]
    lines += [f"| {gate.claim} | {figure} | {word(passed)} |" for gate, figure, passed in verdicts]
    return "\n".join(lines) + "\n"


def write(title, section):
    """Puts a goal's section into the page; those of other goals stay."""
    sections = {}
    if PAGE.exists():
        for part in re.split(r"^(?=## )", PAGE.read_text(), flags=re.M)[1:]:
            sections[part.splitlines()[0].removeprefix("## ")] = part
    sections[title] = f"## {title}\n\n{section}"
    PAGE.write_text("\n".join([PREFACE] + [part.rstrip() + "\n" for part in sections.values()]))
