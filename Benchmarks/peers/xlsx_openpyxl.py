"""openpyxl, read-only: the values of every row, not even printed."""

import sys

import openpyxl

workbook = openpyxl.load_workbook(sys.argv[1], read_only=True)
rows = sum(1 for _ in workbook.worksheets[0].iter_rows(values_only=True))
if rows < 2:
    sys.exit("the sheet has no rows")
