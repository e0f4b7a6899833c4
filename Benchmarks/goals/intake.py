"""Reading files: `inspect --records` prints every record of a file as a JSON line."""

import data
import row
from measure import Contender
from row import Row

TITLE = "Reading files"
WORDS = (
    "The product runs `clearingpoint inspect --records --format ndjson`: every record with its places and all its"
    " columns as a JSON line. Every peer reads the same file and writes every record as a JSON line too, to nowhere,"
    " unless the row says otherwise."
)
PRODUCT = "Clearing Point"
FORMATS = ["csv", "json", "ndjson", "xml", "csv.gz"]
MEMORY = 64


def rows(bench):
    """The rows of this goal."""
    return [
        csv(bench),
        json(bench, "json", "array", "JSON, one array"),
        json(bench, "ndjson", "newline_delimited", "JSON, one record a line"),
        xml(bench),
        gzip(bench),
        workbook(bench),
    ] + [growth(bench, format) for format in FORMATS]


def product(bench, format, count, name=PRODUCT):
    command = [bench.program, "inspect", "--records", "--format", "ndjson", "--threads", bench.threads]
    return bench.contender(name, command, format, count, role="product")


def csv(bench):
    count = bench.records
    own = product(bench, "csv", count)
    return Row(
        f"CSV, {count:,} records",
        "DuckDB copies from `read_csv(all_varchar)` to JSON, polars sinks a scan to JSON lines, Python goes through its"
        " `csv` and `json` modules.",
        [
            own,
            bench.peer("duckdb", "csv_duckdb", "csv", count, bench.threads),
            bench.peer("polars", "csv_polars", "csv", count, environment={"POLARS_MAX_THREADS": bench.threads}),
            bench.python("Python csv", "csv_python", "csv", count, role="scale"),
        ],
        [row.rate(own, 0.5e9), row.memory(PRODUCT, MEMORY)],
        {("csv", count)},
    )


def json(bench, format, form, title):
    count = bench.records
    texts = " ".join(name for name in data.COLUMNS if name not in data.LISTS)
    lists = " ".join(sorted(data.LISTS))
    return Row(
        f"{title}, {count:,} records",
        "DuckDB copies from `read_json` to JSON, with the columns stated so that it does not look for them; orjson"
        + (" reads the array at once and writes its items." if form == "array" else " reads and writes line by line."),
        [
            product(bench, format, count),
            bench.peer("duckdb", "json_duckdb", format, count, form, texts, lists, bench.threads),
            bench.peer("orjson", "json_orjson", format, count, form, role="scale"),
        ],
        [row.faster(PRODUCT, "duckdb", 2), row.memory(PRODUCT, MEMORY)],
        {(format, count)},
    )


def xml(bench):
    count = bench.records
    floor = "libxml2 alone"
    return Row(
        f"XML, {count:,} records",
        "libxml2 alone parses in chunks of 64 KiB and calls functions that do nothing; lxml goes through the records"
        " with `iterparse`.",
        [
            product(bench, "xml", count),
            bench.floor(floor, "sax", "xml", count),
            bench.peer("lxml", "xml_lxml", "xml", count, role="scale"),
        ],
        [row.at_most(PRODUCT, floor, 1.3), row.memory(PRODUCT, MEMORY)],
        {("xml", count)},
    )


def gzip(bench):
    count = bench.records
    floor = "zlib alone"
    return Row(
        f"CSV in gzip, {count:,} records",
        "zlib alone inflates the file to nowhere, as `gzip -dc` does.",
        [
            product(bench, "csv.gz", count),
            bench.floor(floor, "inflate", "csv.gz", count),
            bench.tool("gzip -dc", ["gzip", "-dc"], "csv.gz", count, role="scale"),
        ],
        [row.at_most(PRODUCT, floor, 1.3), row.memory(PRODUCT, MEMORY)],
        {("csv.gz", count)},
    )


def workbook(bench):
    count = bench.records // 5
    return Row(
        f"Excel workbook, {count:,} records",
        "openpyxl takes the values of every row in read-only mode and writes nothing.",
        [
            product(bench, "xlsx", count),
            bench.peer("openpyxl", "xlsx_openpyxl", "xlsx", count, role="scale"),
        ],
        [row.faster(PRODUCT, "openpyxl", 10)],
        {("xlsx", count)},
        obstacle=lambda: bench.refusal(["inspect", "--records", "--format", "ndjson"], "xlsx"),
    )


def growth(bench, format):
    """Time and memory of files of several sizes."""
    counts = [bench.records // 100, bench.records]
    if bench.is_large:
        counts.append(bench.records * 10)
    own = {count: product(bench, format, count, f"{count:,} records") for count in [10, *counts]}
    gates = [
        row.linear(own[10].name, own[small].name, own[large].name, large // small)
        for small, large in zip(counts, counts[1:])
    ]
    if bench.is_large:
        gates.append(row.memory(own[counts[-1]].name, MEMORY))
    return Row(
        f"Growth, {format}",
        "The same command on files of several sizes; ten records show the time to start.",
        list(own.values()),
        gates,
        {(format, count) for count in own},
    )
