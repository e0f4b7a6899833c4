"""Runs the product and its peers side by side, and says which goals are met. Started by scripts/bench."""

import argparse
import importlib
import os
import pathlib
import subprocess
import sys

import data
import measure
import report
import tools

GOALS = sorted(path.stem for path in (tools.HERE / "goals").glob("*.py"))
QUICK_RECORDS = 100_000


class Bench:
    """What goals ask for: contenders with their files, as the options want them."""

    def __init__(self, options):
        self.records = options.records
        self.threads = str(options.threads)
        self.is_large = options.large
        self.program = str(tools.PROGRAM)
        self.peers = tools.Peers(say)
        self.floors = tools.Floors(say)
        self.files = tools.Files(say)

    def contender(self, name, command, format, count, *further, **facts):
        """A command that reads one of the files."""
        path = self.files.path(format, count)
        return measure.Contender(name, [*map(str, command), str(path), *further], path, count, **facts)

    def python(self, name, script, format, count, *further, environment={}, **facts):
        """A script of `peers/` that needs nothing but Python."""
        command = [sys.executable, tools.HERE / "peers" / f"{script}.py"]
        environment = {**self.peers.environment(), **environment}
        return self.contender(name, command, format, count, *further, environment=environment, **facts)

    def peer(self, package, script, format, count, *further, name=None, **facts):
        """A script of `peers/` that runs a package; its name alone where that cannot be had."""
        if self.peers.version(package) is None:
            return self.contender(name or package, [], format, count, role="missing")
        return self.python(name or package, script, format, count, *further, **facts)

    def floor(self, name, source, format, count):
        """A program of `floors/`; its name alone where it cannot be built."""
        path = self.floors.path(source)
        return self.contender(name, [path], format, count, role="missing" if path is None else "floor")

    def tool(self, name, command, format, count, **facts):
        """A program that the system may have."""
        is_there = tools.shutil.which(command[0]) is not None
        return self.contender(name, command, format, count, **(facts if is_there else {"role": "missing"}))

    def refusal(self, command, format):
        """What the product says of a small file that it does not read; nothing where it reads it."""
        self.files.make({(format, 10)})
        done = subprocess.run(
            [self.program, *command, self.files.path(format, 10)], capture_output=True, text=True, stdin=subprocess.DEVNULL
        )
        return "" if done.returncode == 0 else done.stderr.strip().splitlines()[-1].split(": ", 1)[-1]


def say(text):
    print(text, flush=True)


def number(text):
    value = int(text.replace("_", "").replace(",", ""))
    if value < 1000 or (value > data.BODY and value % data.BODY != 0):
        raise argparse.ArgumentTypeError(f"at least 1000, and whole millions above {data.BODY}")
    return value


def options():
    parser = argparse.ArgumentParser(
        prog="scripts/bench",
        description="Builds the program in release, runs it and its peers side by side, says which goals are met, and"
        " writes docs/benchmarks.md. Files and peers are kept under .build/, outside git.",
    )
    parser.add_argument("goal", nargs="*", help=f"which goals; all unless given: {', '.join(GOALS)}")
    parser.add_argument("--quick", action="store_true", help="100,000 records, 3 rounds; the page is left alone")
    parser.add_argument("--large", action="store_true", help="files of ten times as many records too: 6 GB at a time")
    parser.add_argument("--records", type=number, metavar="N", help="records of the usual files; the page is left alone")
    parser.add_argument("--rounds", type=int, metavar="N", help="rounds; 5 unless given")
    parser.add_argument("--threads", type=int, metavar="N", default=2, help="threads for all; 2 unless given")
    parser.add_argument("--build", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    for goal in chosen.goal:
        if goal not in GOALS:
            parser.error(f"there is no goal {goal}; there are: {', '.join(GOALS)}")
    chosen.writes_page = not chosen.quick and chosen.records is None
    chosen.goal = chosen.goal or GOALS
    chosen.records = chosen.records or (QUICK_RECORDS if chosen.quick else data.BODY)
    chosen.rounds = chosen.rounds or (3 if chosen.quick else 5)
    return chosen


def check_output(row):
    """Runs each product of a row once before anything is measured: as many lines come out as there are records."""
    for contender in row.contenders:
        if contender.role == "product" and row.prints_records:
            lines = measure.count_lines(contender)
            if lines != contender.records:
                raise measure.Failure(f"{contender.name} printed {lines} lines for {contender.records} records")


def run(row, rounds):
    """Figures and verdicts of a row."""
    there = [contender for contender in row.contenders if contender.role != "missing"]
    for contender in there:
        measure.warm(contender.path)
    check_output(row)
    samples = measure.interleaved(there, rounds, say)
    medians = {name: measure.median(own) for name, own in samples.items()}
    verdicts = []
    for gate in row.gates:
        figure, passed = gate.judge(medians) or ("not measured", None)
        verdicts.append((gate, figure, passed))
    return medians, verdicts


def run_goal(bench, goal, chosen):
    """Measures one goal; how many of its gates fail."""
    rows = goal.rows(bench)
    bench.files.make({(format, count) for row in rows for format, count in row.files if count <= data.BODY})
    failures = 0
    sections = []
    for row in rows:
        say(f"\n{row.title}")
        if obstacle := row.obstacle():
            say(f"  not yet: {obstacle}")
            sections.append(f"### {row.title}\n\nNot yet: {obstacle}\n")
            continue
        bench.files.make(row.files)
        medians, verdicts = run(row, chosen.rounds)
        say(report.text(row, medians, verdicts))
        sections.append(report.markdown(row, medians, verdicts))
        bench.files.clear_long()
        failures += sum(passed is False for _, _, passed in verdicts)
    if chosen.writes_page:
        facts = f"{report.machine(os.cpu_count())}. {chosen.threads} threads, {chosen.rounds} rounds. {versions(bench)}"
        report.write(goal.TITLE, "\n".join([f"{goal.WORDS}\n\n{facts}\n", *sections]))
    return failures


def versions(bench):
    """The versions of the peers that took part."""
    known = [f"Python {sys.version.split()[0]}"]
    known += [f"{package} {version}" for package, version in sorted(bench.peers.found.items()) if version]
    return ", ".join(known) + "."


def main():
    chosen = options()
    sys.path.insert(0, str(tools.HERE))
    load = os.getloadavg()[0]
    if load > 0.5:
        say(f"Other programs are running (load {load:.1f}): figures will be rough")
    if chosen.build:
        say("Building (a few minutes the first time)")
        subprocess.run(chosen.build.split(), check=True, stdin=subprocess.DEVNULL, cwd=tools.ROOT)
    bench = Bench(chosen)
    failures = 0
    try:
        for name in chosen.goal:
            failures += run_goal(bench, importlib.import_module(f"goals.{name}"), chosen)
    except measure.Failure as failure:
        sys.exit(f"FAILED: {failure}")
    if chosen.writes_page:
        say("\nWritten: docs/benchmarks.md")
    say(f"\n{failures} gates failed" if failures else "\nAll gates passed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
