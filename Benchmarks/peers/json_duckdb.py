"""DuckDB: records of a JSON array, or of JSON lines, as JSON lines. The columns are stated, so that it need not look
for them: that is the fastest way it has."""

import sys

import duckdb

path, form, columns, lists, threads = sys.argv[1:]
database = duckdb.connect(config={"threads": threads})
kinds = {name: "VARCHAR" for name in columns.split()}
kinds |= {name: "VARCHAR[]" for name in lists.split()} | {"risk_score": "BIGINT"}
stated = ", ".join(f"{name}: '{kind}'" for name, kind in kinds.items())
source = f"read_json(?, format = '{form}', columns = {{{stated}}})"
database.execute(f"COPY (SELECT * FROM {source}) TO '/dev/null' (FORMAT json)", [path])
