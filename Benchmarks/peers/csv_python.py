"""Python's csv and json modules: a delimited file as JSON lines."""

import csv
import json
import sys

encode = json.JSONEncoder(ensure_ascii=False).encode
with open(sys.argv[1], encoding="utf-8", newline="", buffering=1 << 20) as file:
    rows = csv.reader(file, delimiter=";")
    heading = next(rows)
    for row in rows:
        sys.stdout.write(encode(dict(zip(heading, row))) + "\n")
