"""orjson: a JSON array read at once, or JSON lines one by one, as JSON lines."""

import sys

import orjson

path, form = sys.argv[1:]
with open(path, "rb", buffering=1 << 20) as file:
    records = orjson.loads(file.read()) if form == "array" else map(orjson.loads, file)
    for record in records:
        sys.stdout.buffer.write(orjson.dumps(record) + b"\n")
