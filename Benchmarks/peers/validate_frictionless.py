"""frictionless: a table schema and a check of its own with the same eight rules over a delimited file; the findings,
to nowhere."""

import datetime
import json
import pathlib
import sys

from frictionless import Check, Checklist, Dialect, Resource, Schema, errors

path, lists, columns = pathlib.Path(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3].split()
DAY = "%d.%m.%Y"
REQUIRED = {"case_id", "entry_date", "org_id", "country_ident"}


def day(text):
    try:
        return datetime.datetime.strptime(text, DAY).date()
    except ValueError:
        return None


class Case(Check):
    """What a table schema cannot say."""

    type = "case"
    Errors = [errors.RowConstraintError]

    def validate_start(self):
        self.seen = set()
        return ()

    def validate_row(self, row):
        for rule in self.broken(row):
            yield errors.RowConstraintError.from_row(row, note=rule)

    def broken(self, row):
        entry, left, birth, case = row["entry_date"], row["exit_date"], row["birth"] or "", row["case_id"]
        if entry and left and left < entry:
            yield "order"
        born = day(birth)
        is_year = len(birth) == 4 and birth.isdigit()
        age = None
        if entry and is_year:
            age = entry.year - int(birth)
        elif entry and born:
            age = entry.year - born.year - ((entry.month, entry.day) < (born.month, born.day))
        if (not is_year and not born) or (age is not None and not 0 <= age <= 110):
            yield "birth"
        if age is not None and (row["is_child"] == "yes") != (age < 18):
            yield "child"
        if (row["exploitation"] or "").split("|", 1)[0] not in lists["exploitation"]:
            yield "code"
        if case and case in self.seen:
            yield "duplicate"
        self.seen.add(case)


def field(name):
    described = {"name": name, "type": "string", "constraints": {}}
    if name in ("entry_date", "exit_date"):
        described |= {"type": "date", "format": DAY}
    if name == "risk_score":
        described |= {"type": "integer", "constraints": {"minimum": 0, "maximum": 10}}
    if name in REQUIRED:
        described["constraints"]["required"] = True
    if name in ("country_ident", "citizenship", "sex"):
        described["constraints"]["enum"] = lists[name]
    return described


table = Resource(
    path=path.name,
    basepath=str(path.parent),
    encoding="utf-8",
    dialect=Dialect.from_descriptor({"csv": {"delimiter": ";"}}),
    schema=Schema.from_descriptor({"fields": [field(name) for name in columns]}),
)
report = table.validate(Checklist(checks=[Case()]), limit_errors=10**9)
with open(sys.argv[4], "w") as out:
    for row, rule, note in report.flatten(["rowNumber", "type", "note"]):
        out.write(f"{row},{note if rule == 'row-constraint' else rule}\n")
