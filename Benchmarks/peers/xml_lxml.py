"""lxml: the record elements of a document one by one, as JSON lines."""

import json
import sys

from lxml import etree

encode = json.JSONEncoder(ensure_ascii=False).encode
for _, record in etree.iterparse(sys.argv[1], tag="record"):
    values = dict(record.attrib)
    for element in record:
        values[element.tag] = [item.text for item in element] if len(element) else element.text
    sys.stdout.write(encode(values) + "\n")
    record.clear()
    while record.getprevious() is not None:
        del record.getparent()[0]
