"""Checking files: `validate` with every rule on."""

import json

import data
import row
import tools
from row import Row

TITLE = "Checking files"
WORDS = (
    "The product runs `clearingpoint validate` with every rule on, over a partner's raw export that a source of"
    " `Benchmarks/configuration/validate.json` describes: spellings in several languages become codes, dates are read"
    " in the order that the file shows, stays of one person are held against each other, and free texts are searched"
    " for what identifies a person. Some 98 of 100 records are accepted. Peers check eight rules: values that must be"
    " there, four code lists, dates of the calendar, exit not before entry, year or date of birth and an age from 0 to"
    " 110, a score from 0 to 10, case numbers given twice, and a flag of minors that agrees with the age; and tell"
    " the row of each finding."
)
PRODUCT = "Clearing Point"
# 128 MiB, and 64 bytes for each of a million records, among which duplicates are sought.
MEMORY = 189
# Records that a slow peer reads.
FEW = 20_000
LEAST = 10


def rows(bench):
    """The rows of this goal."""
    return [peers(bench), broken(bench), growth(bench)]


def product(bench, format, count, name=PRODUCT, *further):
    configuration = tools.HERE / "configuration" / "validate.json"
    command = [bench.program, "validate", "--config", configuration, "--threads", bench.threads, *further]
    return bench.contender(name, command, format, count, role="product", ends_with=(0, 1))


def lists():
    """The spellings that stand in the lists of codes, by column, for peers."""

    def texts(spellings):
        return sorted({text for own in spellings.values() for text in own})

    countries = texts(data.COUNTRIES)
    return json.dumps(
        {
            "country_ident": countries,
            "citizenship": countries,
            "sex": texts(data.SEXES),
            "exploitation": texts(data.EXPLOITATION),
        }
    )


def peers(bench):
    count = bench.records
    codes, columns, nowhere = lists(), " ".join(data.COLUMNS), "/dev/null"
    few = min(FEW, count)
    slow = f"frictionless, {few:,} records, scaled"
    start = bench.peer("frictionless", "validate_frictionless", "csv", LEAST, codes, columns, nowhere)
    environment = {"POLARS_MAX_THREADS": bench.threads}
    scaled = {"name": slow, "role": "scale", "times": count // few, "start": start}
    return Row(
        f"CSV, {count:,} records",
        "polars streams, DuckDB keeps what the rules need in a table, frictionless has a table schema and a check of"
        f" its own. frictionless reads {few:,} records, and the time for these, that to start taken off, is"
        f" multiplied by {count // few}.",
        [
            product(bench, "csv", count),
            bench.peer("polars", "validate_polars", "csv", count, codes, nowhere, environment=environment),
            bench.peer("duckdb", "validate_duckdb", "csv", count, codes, columns, bench.threads, nowhere),
            bench.peer("frictionless", "validate_frictionless", "csv", few, codes, columns, nowhere, **scaled),
        ],
        [
            row.faster(PRODUCT, "polars", 1.5),
            row.faster(PRODUCT, slow, 60),
            row.memory(PRODUCT, MEMORY),
        ],
        {("csv", count), ("csv", few), ("csv", LEAST)},
        prints_records=False,
    )


def broken(bench):
    """A report stays small however much is wrong."""
    count = bench.records
    good = product(bench, "csv", count, "most records are good")
    limits = {"txt": 64, "html": 1024, "json": 1024, "sarif": 1024}
    paths = {ending: tools.BUILD / f"bench-report.{ending}" for ending in limits}
    bad = {
        ending: product(bench, "broken.csv", count, f"all are broken, {ending}", "--output", path)
        for ending, path in paths.items()
    }
    return Row(
        f"CSV, {count:,} broken records",
        "Every record has something wrong; the report is written in each format.",
        [good, *bad.values()],
        [row.at_most(contender.name, good.name, 2) for contender in bad.values()]
        + [row.memory(bad["html"].name, MEMORY)]
        + [row.small(f"report as {ending}", path, limits[ending]) for ending, path in paths.items()],
        {("csv", count), ("broken.csv", count)},
        prints_records=False,
    )


def growth(bench):
    """Time and memory of files of several sizes."""
    counts = [bench.records // 100, bench.records]
    if bench.is_large:
        counts.append(bench.records * 10)
    own = {count: product(bench, "csv", count, f"{count:,} records") for count in [LEAST, *counts]}
    gates = [
        row.linear(own[LEAST].name, own[small].name, own[large].name, large // small)
        for small, large in zip(counts, counts[1:])
    ]
    return Row(
        "Growth of checking, csv",
        "The same command on files of several sizes; ten records show the time to start.",
        list(own.values()),
        gates,
        {("csv", count) for count in own},
        prints_records=False,
    )
