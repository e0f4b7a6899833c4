"""Counts the records of CTDC's derived file of 2020 a second time, with nothing but Python's csv module.

usage: ctdc_counts.py FILE      prints {"year|sex|minor|citizenship|exploitation": records} as JSON
"""
import csv
import json
import sys
from collections import Counter

ALPHA3 = dict(pair.split(":") for pair in (
    "PH:PHL UA:UKR MD:MDA US:USA KH:KHM ID:IDN BY:BLR MM:MMR RO:ROU GH:GHA KG:KGZ BG:BGR HT:HTI UZ:UZB VN:VNM "
    "GW:GNB LA:LAO CO:COL NG:NGA UG:UGA AF:AFG MG:MDG LK:LKA SL:SLE SN:SEN TH:THA KZ:KAZ CD:COD ML:MLI TJ:TJK "
    "BF:BFA KE:KEN CI:CIV NE:NER NP:NPL TM:TKM CN:CHN AL:ALB MX:MEX BO:BOL GN:GIN ER:ERI KR:KOR BD:BGD"
).split())
FORMS = {"Sexual": "SEX_NFS", "Labor": "LABOUR", "Forced Marriage": "FORCED_MARRIAGE", "Multiple": "COMBINED_NFS",
         "Slavery/Similar": "OTHER", "Other": "OTHER"}


def key(row):
    year = row["yearOfRegistration"].removesuffix(".0")
    sex = {"Female": "F", "Male": "M"}[row["gender"]]
    band = row["ageBroad"]
    minor = "" if not band else "Y" if band in ("0--8", "9--17") else "N"
    citizenship = ALPHA3[row["citizenship"]] if row["citizenship"] else "_U"
    forms = {FORMS[row["ExploitType"]]} if row["ExploitType"] else set()
    if row["isForcedLabour"] == "1.0":
        forms.add("LABOUR")
    return "|".join((year, sex, minor, citizenship, "+".join(sorted(forms)) or "_U"))


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    counts = Counter(key(row) for row in csv.DictReader(file))
json.dump(counts, sys.stdout)
