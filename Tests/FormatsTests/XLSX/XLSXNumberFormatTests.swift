import Testing

@testable import Formats

struct XLSXNumberFormatTests {
    static let codes: [(code: String, content: XLSXNumberFormat.Content)] = [
        ("", .number), ("General", .number), ("GENERAL", .number), ("[Blue]General", .number),
        ("General\" km\"", .number), ("0", .number), ("0.00", .number), ("#,##0.00", .number),
        ("0%", .number), ("0.00E+00", .number), ("##0.0E+0", .number), ("# ?/?", .number), ("@", .number),
        ("#,##0.00\\ [$€-1]", .number), ("#,##0.00 \"din.\";[Red]-#,##0.00 \"din.\"", .number),
        ("_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)", .number), ("[$kn-41A]\\ #,##0.00", .number),
        ("0\" days\"", .number), ("0\\d", .number), ("[Red][<100]0;0", .number), ("000\\-00\\-0000", .number),
        ("\"TRUE\";\"TRUE\";\"FALSE\"", .number), (";;;", .number), ("0;yyyy", .number),
        ("*d0", .number), ("_d0", .number), ("\"unclosed d", .number), ("[unclosed d", .number),
        ("\\", .number),
        ("dd/mm/yyyy", .date), ("d.m.yyyy.", .date), ("DD/MM/YYYY", .date), ("yyyy\\-mm\\-dd;@", .date),
        ("[$-409]d\\-mmm\\-yy;@", .date), ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", .date),
        ("[$-41A]d. mmmm yyyy.;@", .date), ("mmm\\-yy", .date), ("mmmmm", .date), ("m", .date), ("mm", .date),
        ("yyyy", .date), ("ddd", .date), ("m/d", .date), ("[$-402]d.m.yyyy\\ \"г.\";@", .date),
        ("yyyy\"年\"m\"月\"d\"日\"", .date), ("[$-411]ggge\"年\"m\"月\"d\"日\"", .date), ("aaaa", .date),
        ("[ENG][$-409]d\\-mmm", .date), ("d\\ \"h\"", .date),
        ("d/m/yy h:mm", .dateAndTime), ("yyyy\\-mm\\-dd\\Thh:mm:ss", .dateAndTime),
        ("[$-409]m/d/yy h:mm AM/PM;@", .dateAndTime), ("d.m. \"u\" hh", .dateAndTime), ("s d", .dateAndTime),
        ("h:mm", .time), ("hh:mm:ss", .time), ("h:mm AM/PM", .time), ("[$-F400]h:mm:ss\\ AM/PM", .time),
        ("mm:ss", .time), ("mm:ss.0;@", .time), ("mmss.0", .time), ("h\" h \"mm\" min\"", .time),
        ("A/P", .time),
        ("ss.000", .time), ("h", .time),
        ("[h]:mm:ss", .duration), ("[hh]:mm", .duration), ("[mm]:ss", .duration), ("[ss]", .duration),
        ("[H]:MM", .duration),
    ]

    @Test("a code tells dates and times from numbers", arguments: codes)
    func readsCodes(_ one: (code: String, content: XLSXNumberFormat.Content)) {
        #expect(XLSXNumberFormat.content(one.code) == one.content)
    }

    static let builtIns: [(ids: ClosedRange<Int>, content: XLSXNumberFormat.Content?)] = [
        (0...13, .number), (14...17, .date), (18...21, .time), (22...22, .dateAndTime), (27...31, .date),
        (32...33, .time), (34...35, .dateAndTime), (36...36, .date), (37...44, .number), (45...45, .time),
        (46...46, .duration), (47...47, .time), (48...49, .number), (50...54, .date), (55...56, .dateAndTime),
        (57...58, .date), (164...200, nil),
    ]

    @Test("formats that every program knows by number", arguments: builtIns)
    func knowsBuiltIns(_ one: (ids: ClosedRange<Int>, content: XLSXNumberFormat.Content?)) {
        for id in one.ids { #expect(XLSXNumberFormat.builtIn(id) == one.content) }
    }
}
