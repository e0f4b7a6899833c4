"""Polars, streaming: eight rules over a delimited file; rule and number of each row that breaks it, to nowhere."""

import json
import sys

import polars
from polars import col

path, lists = sys.argv[1], json.loads(sys.argv[2])
DAY = "%d.%m.%Y"


def is_filled(*names):
    return polars.all_horizontal([col(name) != "" for name in names])


def is_listed(value, name):
    return value.is_in(lists[name])


def day(name):
    return col(name).str.to_date(DAY, strict=False)


def day_of_year(name):
    return col(name).dt.month().cast(polars.Int32) * 100 + col(name).dt.day()


table = polars.scan_csv(
    path, separator=";", infer_schema=False, empty_string_is_null=False, row_index_name="row", row_index_offset=1
)
listed = [is_listed(col(name), name) for name in ("country_ident", "citizenship", "sex")]
listed.append(is_listed(col("exploitation").str.split("|").list.first(), "exploitation"))
read = table.select(
    "row",
    "birth",
    "is_child",
    is_filled("case_id", "entry_date", "org_id", "country_ident").not_().alias("required"),
    polars.all_horizontal(listed).not_().alias("code"),
    (col("entry_date") != "").alias("has_entry"),
    (col("exit_date") != "").alias("has_exit"),
    day("entry_date").alias("entry"),
    day("exit_date").alias("exit"),
    day("birth").alias("born"),
    col("risk_score").cast(polars.Int32, strict=False).is_between(0, 10).not_().fill_null(True).alias("risk"),
    ((col("case_id") != "") & col("case_id").is_first_distinct().not_()).alias("duplicate"),
)
had_birthday = day_of_year("entry") >= day_of_year("born")
years = col("entry").dt.year() - col("born").dt.year() - had_birthday.not_().cast(polars.Int32)
by_year = polars.when(col("birth").str.len_bytes() == 4).then(
    col("entry").dt.year() - col("birth").cast(polars.Int32, strict=False)
)
aged = read.with_columns(polars.when(col("born").is_not_null()).then(years).otherwise(by_year).alias("age"))
is_year = col("birth").str.contains("^[0-9]{4}$")
rules = {
    "required": col("required"),
    "code": col("code"),
    "date": (col("has_entry") & col("entry").is_null()) | (col("has_exit") & col("exit").is_null()),
    "order": (col("exit") < col("entry")).fill_null(False),
    "birth": (col("born").is_null() & is_year.not_()) | col("age").is_between(0, 110).not_().fill_null(False),
    "risk": col("risk"),
    "duplicate": col("duplicate"),
    "child": ((col("is_child") == "yes") != (col("age") < 18)).fill_null(False),
}
checked = aged.select("row", *[broken.alias(name) for name, broken in rules.items()])
broken = checked.filter(polars.any_horizontal(list(rules))).collect(engine="streaming")
for name in rules:
    broken.filter(col(name)).select("row", polars.lit(name)).write_csv(sys.argv[3], include_header=False)
    print(name, broken[name].sum())
