"""DuckDB: eight rules over a delimited file; rule and number of each row that breaks it, to nowhere."""

import json
import sys

import duckdb

path, lists, columns, threads = sys.argv[1], json.loads(sys.argv[2]), sys.argv[3].split(), sys.argv[4]
database = duckdb.connect(config={"threads": threads})
DAY = "'%d.%m.%Y'"


def texts(values):
    return ", ".join("'" + value.replace("'", "''") + "'" for value in values)


stated = ", ".join(f"'{name}': 'VARCHAR'" for name in columns)
source = (
    "read_csv(?, auto_detect = false, delim = ';', header = true, quote = '\"', escape = '\"', new_line = '\\n',"
    f" nullstr = '\\N', columns = {{{stated}}})"
)
first_form = "split_part(exploitation, '|', 1)"
listed = [f"{name} IN ({texts(lists[name])})" for name in ("country_ident", "citizenship", "sex")]
listed.append(f"{first_form} IN ({texts(lists['exploitation'])})")
database.execute(
    f"""
    CREATE TEMP TABLE entries AS SELECT
        row_number() OVER () AS row, nullif(case_id, '') AS case_id, birth, is_child,
        case_id = '' OR entry_date = '' OR org_id = '' OR country_ident = '' AS lacks,
        NOT ({" AND ".join(listed)}) AS is_unlisted,
        entry_date <> '' AS has_entry, exit_date <> '' AS has_exit,
        try_strptime(entry_date, {DAY})::date AS entry, try_strptime(exit_date, {DAY})::date AS exit,
        try_strptime(birth, {DAY})::date AS born, try_cast(risk_score AS int) AS risk
    FROM {source}
    """,
    [path],
)
day_of_year = "month({0}) * 100 + day({0})".format
database.execute(
    f"""
    COPY (
        WITH aged AS (
            SELECT *, CASE
                WHEN born IS NOT NULL THEN year(entry) - year(born)
                    - ({day_of_year("entry")} < {day_of_year("born")})::int
                WHEN length(birth) = 4 THEN year(entry) - try_cast(birth AS int)
            END AS age FROM entries
        ), firsts AS (
            SELECT case_id, min(row) AS first FROM entries WHERE case_id IS NOT NULL
            GROUP BY case_id HAVING count(*) > 1
        )
        SELECT row, 'required' FROM aged WHERE lacks
        UNION ALL SELECT row, 'code' FROM aged WHERE is_unlisted
        UNION ALL SELECT row, 'date' FROM aged WHERE (has_entry AND entry IS NULL) OR (has_exit AND exit IS NULL)
        UNION ALL SELECT row, 'order' FROM aged WHERE exit < entry
        UNION ALL SELECT row, 'birth' FROM aged
            WHERE (born IS NULL AND NOT regexp_full_match(birth, '[0-9]{{4}}')) OR age NOT BETWEEN 0 AND 110
        UNION ALL SELECT row, 'risk' FROM aged WHERE risk IS NULL OR risk NOT BETWEEN 0 AND 10
        UNION ALL SELECT row, 'duplicate' FROM aged JOIN firsts USING (case_id) WHERE row > first
        UNION ALL SELECT row, 'child' FROM aged WHERE (is_child = 'yes') <> (age < 18)
    ) TO '{sys.argv[5]}'
    """
)
