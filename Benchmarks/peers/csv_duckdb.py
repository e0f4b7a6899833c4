"""DuckDB: a delimited file, every column a text, as JSON lines."""

import sys

import duckdb

path, threads = sys.argv[1:]
database = duckdb.connect(config={"threads": threads})
source = "read_csv(?, delim = ';', header = true, all_varchar = true, quote = '\"', escape = '\"')"
database.execute(f"COPY (SELECT * FROM {source}) TO '/dev/null' (FORMAT json)", [path])
