"""Makes the files that are measured: made-up stays of shelters, 20 columns, the same bytes for the same seed.

Every format holds the same records. Weights, spellings, faults and lengths follow what partners send: country names
in several languages, birth dates as a year alone, notes with quotes and line breaks, a per mille of wrong values.

    data.py FOLDER RECORDS FORMAT…        a format is csv, json, ndjson, xml, csv.gz, xlsx, or broken.csv,
                                          in which each record has something wrong
"""

import datetime
import gzip
import json
import pathlib
import random
import sys
import zipfile
from html import escape

SEED = 7
COLUMNS = (
    "case_id birth sex citizenship country_ident exploitation recruitment_country entry_date exit_date services"
    " org_id referral_source outcome is_child guardian risk_score status transfer_country caseworker note"
).split()
LISTS = {"exploitation", "services"}

# Records made from one state of the random source, so that a longer file begins as a shorter one does.
STRETCH = 10_000
# Records whose numbers differ in six digits; a larger file repeats them with other leading digits.
BODY = 1_000_000

COUNTRIES = {
    "SRB": ["SRB", "RS", "Serbia", "Srbija", "Republic of Serbia"],
    "BIH": ["BIH", "BA", "Bosnia and Herzegovina", "Bosna i Hercegovina", "BiH"],
    "HRV": ["HRV", "HR", "Croatia", "Hrvatska"],
    "MNE": ["MNE", "ME", "Montenegro", "Crna Gora"],
    "MKD": ["MKD", "MK", "North Macedonia", "Macedonia", "Severna Makedonija"],
    "ALB": ["ALB", "AL", "Albania", "Shqipëria", "Albanija"],
    "XKX": ["XKX", "XK", "Kosovo", "Kosova", "Kosovo*"],
    "SVN": ["SVN", "SI", "Slovenia", "Slovenija"],
    "BGR": ["BGR", "BG", "Bulgaria", "Bugarska"],
    "ROU": ["ROU", "RO", "Romania", "Rumunija", "România"],
    "MDA": ["MDA", "MD", "Moldova", "Republic of Moldova"],
    "UKR": ["UKR", "UA", "Ukraine", "Ukrajina"],
    "HUN": ["HUN", "HU", "Hungary", "Mađarska"],
    "GRC": ["GRC", "GR", "Greece", "Grčka"],
    "TUR": ["TUR", "TR", "Türkiye", "Turkey", "Turska"],
    "RUS": ["RUS", "RU", "Russian Federation", "Russia"],
    "SYR": ["SYR", "SY", "Syria", "Syrian Arab Republic", "Sirija"],
    "AFG": ["AFG", "AF", "Afghanistan", "Avganistan"],
    "IRQ": ["IRQ", "IQ", "Iraq", "Irak"],
    "IRN": ["IRN", "IR", "Iran", "Iran (Islamic Republic of)"],
    "PAK": ["PAK", "PK", "Pakistan"],
    "BGD": ["BGD", "BD", "Bangladesh", "Bangladeš"],
    "IND": ["IND", "IN", "India", "Indija"],
    "PHL": ["PHL", "PH", "Philippines", "Filipini"],
    "VNM": ["VNM", "VN", "Viet Nam", "Vietnam"],
    "CHN": ["CHN", "CN", "China", "Kina"],
    "GEO": ["GEO", "GE", "Georgia", "Gruzija"],
    "BLR": ["BLR", "BY", "Belarus", "Belorusija"],
    "NGA": ["NGA", "NG", "Nigeria", "Nigerija"],
    "MAR": ["MAR", "MA", "Morocco", "Maroko"],
    "DEU": ["DEU", "DE", "Germany", "Nemačka"],
    "AUT": ["AUT", "AT", "Austria", "Austrija"],
    "ITA": ["ITA", "IT", "Italy", "Italija"],
    "FRA": ["FRA", "FR", "France"],
    "SWE": ["SWE", "SE", "Sweden", "Švedska"],
    "GBR": ["GBR", "GB", "United Kingdom", "UK"],
    "USA": ["USA", "US", "United States of America", "SAD"],
}
REPORTING = dict(SRB=14, BIH=9, HRV=5, MNE=2, MKD=4, ALB=8, XKX=4, SVN=2, BGR=9, ROU=13, MDA=8, UKR=12, HUN=6, GRC=4)
ORIGINS = {code: 12 if code in ("SRB", "BIH", "ALB", "ROU", "BGR", "MDA", "UKR") else 1.5 for code in COUNTRIES}
SEXES = {
    "M": ["M", "m", "Male", "male", "muški", "1"],
    "F": ["F", "f", "Female", "female", "ženski", "Ž", "2"],
    "X": ["X", "Other", "drugo"],
    "U": ["", "U", "Unknown", "N/A"],
}
EXPLOITATION = {
    "SEX": ["sexual", "Sexual exploitation", "SEX", "seksualna"],
    "LAB": ["labour", "labor", "Labour exploitation", "LAB", "radna"],
    "BEG": ["begging", "forced begging", "BEG", "prosjačenje"],
    "CRI": ["criminality", "forced criminality", "CRI"],
    "MAR": ["marriage", "forced marriage", "MAR"],
    "ORG": ["organ", "organ removal", "ORG"],
    "DOM": ["domestic servitude", "DOM"],
    "OTH": ["other", "OTH", "ostalo"],
}
EXPLOITED = dict(SEX=45, LAB=28, BEG=8, CRI=5, MAR=5, ORG=0.3, DOM=4, OTH=4)
SERVICES = (
    "accommodation",
    "medical",
    "legal",
    "psychological",
    "education",
    "vocational training",
    "translation",
    "transport",
    "financial",
    "guardian",
    "return assistance",
    "family tracing",
)
REFERRERS = (
    "police",
    "centre for social work",
    "NGO",
    "border police",
    "self",
    "hotline",
    "health service",
    "school",
    "prosecutor",
    "labour inspectorate",
    "embassy",
    "IOM",
)
OUTCOMES = (
    "integrated",
    "returned",
    "left voluntarily",
    "transferred",
    "ongoing",
    "reunited with family",
    "resettled",
    "absconded",
    "",
)
STATUSES = ("presumed", "identified", "formal", "rejected")
WORDS = (
    "the victim was referred by police after a joint action and received support in shelter; family contacted with"
    " consent needs follow-up medical appointment legal counselling documents issued transport arranged interpreter"
    " present safety plan agreed school enrolment pending court hearing scheduled"
).split()

FIRST_DAY = datetime.date(1915, 1, 1)
# Before any stay begins.
EARLY_DAY = "01.01.2000"
ENTRY_FROM = (datetime.date(2005, 1, 1) - FIRST_DAY).days
ENTRY_DAYS = 7670


def pool(spellings, weights, first, size=4096):
    """Spellings in the number that their weights ask for: one draw of twelve bits picks one."""
    total = sum(weights.values())
    texts = []
    for code, weight in weights.items():
        own = spellings[code]
        for place, text in enumerate(own):
            share = first if place == 0 else (1 - first) / (len(own) - 1)
            texts += [text] * max(1, round(size * weight / total * share))
    source = random.Random(len(texts))
    return [texts[source.getrandbits(30) % len(texts)] for _ in range(size)]


def make_notes(size=4096):
    """Notes of up to 21 words; some hold a line break, quotes, or characters that XML escapes."""
    source = random.Random(99)
    notes = []
    for _ in range(size):
        length = source.getrandbits(30) % 22
        note = " ".join(WORDS[source.getrandbits(30) % len(WORDS)] for _ in range(length))
        chance = source.getrandbits(30) % 100
        if length > 4 and chance < 6:
            note = note[: len(note) // 2] + "\n" + note[len(note) // 2 :]
        elif length > 4 and chance < 10:
            note = note.replace("victim", '"V."').replace("shelter;", '"Safe House";', 1)
        elif length > 4 and chance < 13:
            note += " – žrtva upućena, <A&B>"
        notes.append(note)
    return notes


def make_days():
    """dd.mm.yyyy of every day from the first on."""
    days = []
    for number in range(42_000):
        day = FIRST_DAY + datetime.timedelta(days=number)
        days.append(f"{day.day:02}.{day.month:02}.{day.year}")
    return days


class Pools:
    """What is drawn from."""

    def __init__(self):
        self.reporting = pool(COUNTRIES, REPORTING, 0.45)
        self.origins = pool(COUNTRIES, ORIGINS, 0.45)
        self.sexes = pool(SEXES, dict(M=30, F=62, X=1, U=3), 0.5)
        self.exploited = pool(EXPLOITATION, EXPLOITED, 0.45)
        self.notes = make_notes()
        self.days = make_days()
        # Ages: most are young adults, few are old.
        source = random.Random(5)
        self.ages = [min(88, 3 + int(sum(source.getrandbits(20) for _ in range(4)) / 2**20 * 13)) for _ in range(4096)]
        # Length of stay, long-tailed, in days.
        self.stays = [min(2500, int((4096 / (place + 1)) ** 0.9 * 18)) for place in range(4096)]


def records(count, seed=SEED, leading=0):
    """Rows of 20 values; the two lists are lists, the risk score is a number.

    `leading` are the two digits that stand before a case's number.
    """
    pools = Pools()
    for start in range(0, count, STRETCH):
        source = random.Random(seed * 1_000_003 + start)
        for number in range(start, min(start + STRETCH, count)):
            yield record(pools, source.getrandbits(256), number, start, leading)


def record(pools, bits, number, start, leading):
    """One row from 256 random bits."""

    def draw(width):
        nonlocal bits
        value = bits & ((1 << width) - 1)
        bits >>= width
        return value

    if draw(8) == 0 and number > start + 50:
        number -= 1 + draw(5)
    entry = ENTRY_FROM + draw(20) % ENTRY_DAYS
    age = pools.ages[draw(12)]
    birth = pools.days[max(0, entry - age * 365 - draw(9) % 365)]
    entered = pools.days[entry]
    left = pools.days[min(entry + pools.stays[draw(12)], len(pools.days) - 1)] if draw(3) else ""
    if draw(1):
        birth = birth[6:]
    organisation = 1 + draw(20) % 219
    identified = pools.reporting[draw(12)]
    citizenship = pools.origins[draw(12)]
    forms = [pools.exploited[draw(12)]]
    second = pools.exploited[draw(12)]
    if draw(8) < 46 and second != forms[0]:
        forms.append(second)
    offset, services = draw(8) % 12, draw(8) % 5
    is_child = age < 18
    guarded = draw(1)
    risk = draw(8) % 11
    case = f"{('V', 'C', 'SS', 'REF')[number & 3]}-{2005 + number % 21}-Q{leading:02}{number:06}"
    office = f"ORG-{organisation:03}"
    fault = draw(10)
    if fault < 2:
        entered = ""
    elif fault < 4:
        identified = "Atlantis"
    elif fault < 6 and left:
        entered, left = left, entered
    elif fault < 8:
        entered = "31.02." + pools.days[entry][6:]
    elif fault < 10:
        is_child = not is_child
    elif fault == 10:
        case = ""
    elif fault == 11:
        risk = 99
    elif fault == 12:
        birth = "unknown"
    elif fault == 13:
        office = ""
    return (
        case,
        birth,
        pools.sexes[draw(12)],
        citizenship,
        identified,
        forms,
        pools.origins[draw(12)],
        entered,
        left,
        [SERVICES[(offset + place * 5) % 12] for place in range(services)],
        office,
        REFERRERS[draw(8) % 12],
        OUTCOMES[draw(8) % 9],
        "yes" if is_child else "no",
        "yes" if is_child and guarded else "no",
        risk,
        STATUSES[draw(2)],
        pools.origins[draw(12)],
        f"CW{organisation % 37:02}",
        pools.notes[draw(12)],
    )


def quoted(text):
    if ";" in text or '"' in text or "\n" in text:
        return '"' + text.replace('"', '""') + '"'
    return text


def csv_line(row):
    fields = [
        "|".join(value) if name == "exploitation" else "; ".join(value) if name == "services" else str(value)
        for name, value in zip(COLUMNS, row)
    ]
    return ";".join(map(quoted, fields)) + "\n"


def broken_line(row):
    """A record with something wrong; what it is goes by the last digit of its number."""
    cells = dict(zip(COLUMNS, row))
    number = cells["case_id"][-6:] or "0"
    entered = cells["entry_date"]
    wrong = (
        {"entry_date": ""},
        {"country_ident": f"Atlantis {number}"},
        {"entry_date": "31.02." + entered[6:]},
        {"exit_date": EARLY_DAY},
        {"case_id": ""},
    )[int(number) % 5]
    return csv_line((cells | wrong).values())


def xml_element(name, value):
    text = escape(str(value), quote=False)
    return f"<{name}>{text}</{name}>" if text else f"<{name}/>"


def xml_record(row):
    cells = dict(zip(COLUMNS, row))
    parts = [f'<record id="{cells["case_id"]}" org="{cells["org_id"]}">']
    parts += [xml_element(name, cells[name]) for name in COLUMNS[1:5]]
    forms = "".join(xml_element("exploitation", form) for form in cells["exploitation"])
    parts.append(f"<exploitations>{forms}</exploitations>")
    parts += ["\n  " + xml_element(name, cells[name]) for name in COLUMNS[6:9]]
    services = "".join(xml_element("service", service) for service in cells["services"])
    parts.append(f"<services>{services}</services>")
    parts += [xml_element(name, cells[name]) for name in COLUMNS[11:]]
    parts.append("</record>\n")
    return "".join(parts)


XML_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<submission kind="stay" schema="1.0">\n'
    "<sender><org>ORG-001</org></sender>\n<records>\n"
)
XML_FOOT = "</records>\n</submission>\n"

encode = json.JSONEncoder(ensure_ascii=False).encode


def json_object(row):
    return encode(dict(zip(COLUMNS, row)))


# What stands before, between and after the records, and how one is written.
TEXTS = {
    "csv": (";".join(COLUMNS) + "\n", "", "", csv_line),
    "broken.csv": (";".join(COLUMNS) + "\n", "", "", broken_line),
    "json": ("[\n", ",\n", "\n]\n", json_object),
    "ndjson": ("", "", "", lambda row: json_object(row) + "\n"),
    "xml": (XML_HEAD, "", XML_FOOT, xml_record),
}


def write_texts(paths, count):
    """Files of the same records in several text formats, from one pass over the records."""
    files = {format: open(path, "wb") for format, path in paths.items()}
    for format, file in files.items():
        file.write(TEXTS[format][0].encode())
    written = 0
    block = []
    for row in records(count):
        block.append(row)
        if len(block) < STRETCH and written + len(block) < count:
            continue
        for format, file in files.items():
            between, text = TEXTS[format][1], TEXTS[format][3]
            start = between if written > 0 else ""
            file.write((start + between.join(map(text, block))).encode())
        written += len(block)
        block = []
    for format, file in files.items():
        file.write(TEXTS[format][2].encode())
        file.close()


def write_larger(body, format, times, path):
    """The records of the file `body` so many times, with other case numbers each time."""
    head, between, foot = (text.encode() for text in TEXTS[format][:3])
    end = body.stat().st_size - len(foot)
    with open(path, "wb") as out:
        out.write(head)
        for leading in range(times):
            out.write(between if leading > 0 else b"")
            number = b"-Q%02d" % leading
            with open(body, "rb") as file:
                file.seek(len(head))
                while file.tell() < end:
                    lines = b"".join(file.readlines(min(1 << 22, end - file.tell())))
                    out.write(lines[: len(lines) - max(0, file.tell() - end)].replace(b"-Q00", number))
        out.write(foot)


def write_gzip(plain, path):
    with open(plain, "rb") as file, gzip.GzipFile(path, "wb", compresslevel=6, mtime=0) as out:
        while block := file.read(1 << 20):
            out.write(block)


WORKBOOK = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    '<Override PartName="/xl/sharedStrings.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'
    '<Override PartName="/xl/styles.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="xl/workbook.xml"'
    ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet name="Stays" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships'
    ' xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="worksheets/sheet1.xml"'
    ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>'
    '<Relationship Id="rId2" Target="sharedStrings.xml"'
    ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/>'
    '<Relationship Id="rId3" Target="styles.xml"'
    ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/></Relationships>',
    "xl/styles.xml": '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
}
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:T{}"/><sheetData>'
STRINGS = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="{}" uniqueCount="{}">'
# Day 0 of a sheet's dates.
SHEET_EPOCH = datetime.date(1899, 12, 30)


def sheet_cell(place, value, strings):
    """A cell as Excel writes it: a shared string, a number, or a date as a styled number; none where it is empty."""
    if value == "":
        return ""
    if isinstance(value, int):
        return f'<c r="{place}"><v>{value}</v></c>'
    if len(value) == 10 and value[2:6:3] == ".." and value[:6] != "31.02.":
        day = datetime.date(int(value[6:]), int(value[3:5]), int(value[:2]))
        return f'<c r="{place}" s="1"><v>{(day - SHEET_EPOCH).days}</v></c>'
    if len(value) == 4 and value.isdigit():
        return f'<c r="{place}"><v>{value}</v></c>'
    number = strings.setdefault(value, len(strings))
    return f'<c r="{place}" t="s"><v>{number}</v></c>'


def write_workbook(count, path):
    """A workbook of one sheet: texts shared, dates as numbers in a date style."""
    strings = {}
    cells = 0

    def part(name):
        # A fixed time, so that the bytes are the same whenever they are made.
        entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        entry.compress_type = zipfile.ZIP_DEFLATED
        return archive.open(entry, "w")

    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in WORKBOOK.items():
            with part(name) as out:
                out.write((DECLARATION + text).encode())
        with part("xl/worksheets/sheet1.xml") as out:
            out.write((DECLARATION + SHEET.format(count + 1)).encode())
            for number, row in enumerate(rows_of_sheet(count), 1):
                texts = [sheet_cell(f"{chr(65 + column)}{number}", value, strings) for column, value in enumerate(row)]
                cells += sum(1 for text in texts if 't="s"' in text)
                out.write(f'<row r="{number}">{"".join(texts)}</row>'.encode())
            out.write(b"</sheetData></worksheet>")
        with part("xl/sharedStrings.xml") as out:
            out.write((DECLARATION + STRINGS.format(cells, len(strings))).encode())
            for text in strings:
                space = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
                out.write(f"<si><t{space}>{escape(text, quote=False)}</t></si>".encode())
            out.write(b"</sst>")


def rows_of_sheet(count):
    """The heading and the records, lists joined as in a delimited file."""
    yield COLUMNS
    for row in records(count):
        values = list(row)
        values[5], values[9] = "|".join(row[5]), "; ".join(row[9])
        yield values


def main():
    folder, count, formats = pathlib.Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    if count > BODY and count % BODY != 0:
        sys.exit(f"more than {BODY} records are made in whole multiples of so many")

    def path(format, count=count):
        return folder / f"stays-{count}.{format}"

    # Under another name until it is whole.
    parts = {format: folder / f"part-{count}.{format}" for format in formats}
    texts = {format: part for format, part in parts.items() if format in TEXTS}
    if count > BODY:
        for format, part in texts.items():
            write_larger(path(format, BODY), format, count // BODY, part)
    elif texts:
        write_texts(texts, count)
    if "xlsx" in parts:
        write_workbook(count, parts["xlsx"])
    if "csv.gz" in parts:
        write_gzip(path("csv"), parts["csv.gz"])
    for format, part in parts.items():
        part.rename(path(format))


if __name__ == "__main__":
    main()
