import Testing

@testable import Formats

struct XLSXDateTests {
    /// What a serial number of some content is in the 1900 and in the 1904 system; nil where it is no date.
    static let serials:
        [(serial: Double, content: XLSXNumberFormat.Content, in1900: String?, in1904: String?)] = [
            (37825, .date, "2003-07-23", "2007-07-24"), (36363, .date, "1999-07-22", "2003-07-23"),
            (37987, .date, "2004-01-01", "2008-01-02"), (38168, .date, "2004-06-30", "2008-07-01"),
            (36525, .date, "1999-12-31", "2004-01-01"), (36706, .date, "2000-06-29", "2004-06-30"),
            (0, .date, nil, "1904-01-01"), (1, .date, "1900-01-01", "1904-01-02"),
            (58, .date, "1900-02-27", "1904-02-28"), (59, .date, "1900-02-28", "1904-02-29"),
            (60, .date, nil, "1904-03-01"), (60.5, .dateAndTime, nil, "1904-03-01T12:00:00"),
            (61, .date, "1900-03-01", "1904-03-02"), (62, .date, "1900-03-02", "1904-03-03"),
            (2_957_003, .date, "9995-12-30", "9999-12-31"), (2_957_004, .date, "9995-12-31", nil),
            (2_958_465, .date, "9999-12-31", nil), (2_958_466, .date, nil, nil), (1e300, .date, nil, nil),
            (-1, .date, nil, nil), (-0.5, .time, nil, nil),
            (37825.4375, .date, "2003-07-23T10:30:00", "2007-07-24T10:30:00"),
            (37825.4375, .dateAndTime, "2003-07-23T10:30:00", "2007-07-24T10:30:00"),
            (37825.4375, .time, "2003-07-23T10:30:00", "2007-07-24T10:30:00"),
            (37825.9999999999, .dateAndTime, "2003-07-24", "2007-07-25"),
            (37825.000_001_446_8, .dateAndTime, "2003-07-23T00:00:00.125", "2007-07-24T00:00:00.125"),
            (0.4375, .time, "10:30:00", "10:30:00"), (0, .time, "00:00:00", "00:00:00"),
            (0.4375, .dateAndTime, "10:30:00", "1904-01-01T10:30:00"),
            (0.4375, .date, nil, "1904-01-01T10:30:00"),
            (1.5, .duration, "36:00:00", "36:00:00"), (0.25, .duration, "06:00:00", "06:00:00"),
            (50, .duration, "1200:00:00", "1200:00:00"), (2.000_011_574_1, .duration, "48:00:01", "48:00:01"),
            (0.123_456_789, .time, "02:57:46.667", "02:57:46.667"),
        ]

    private func read(_ serial: Double, _ content: XLSXNumberFormat.Content, uses1904: Bool) -> String? {
        var bytes = ScratchBuffer<UInt8>(capacity: 4)
        switch XLSXDate(uses1904: uses1904).append(serial, content, to: &bytes) {
        case .date, .time: return String(decoding: bytes.array(), as: UTF8.self)
        case .phantom, .outOfRange:
            #expect(bytes.count == 0)
            return nil
        }
    }

    @Test("serial numbers of both calendars are days and times", arguments: serials)
    func reads(
        _ one: (serial: Double, content: XLSXNumberFormat.Content, in1900: String?, in1904: String?)
    ) {
        #expect(read(one.serial, one.content, uses1904: false) == one.in1900)
        #expect(read(one.serial, one.content, uses1904: true) == one.in1904)
    }

    @Test("each day follows the one before, in both calendars")
    func countsDays() {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var (year, month, day) = (1900, 1, 1)
        for serial in 1...60_000 where serial != 60 {
            let two = { (number: Int) in (number < 10 ? "0" : "") + "\(number)" }
            let expected = "\(year)-\(two(month))-\(two(day))"
            #expect(read(Double(serial), .date, uses1904: false) == expected)
            if serial >= 1462 { #expect(read(Double(serial - 1462), .date, uses1904: true) == expected) }
            let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
            day += 1
            if day > lengths[month - 1] + (month == 2 && isLeap ? 1 : 0) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
    }

    static let isoDates: [(text: String, read: String?)] = [
        ("2003-07-23", "2003-07-23"), ("2003-07-23T00:00:00", "2003-07-23"),
        ("2003-07-23T00:00:00.000", "2003-07-23"), ("2003-07-23T10:30:00", "2003-07-23T10:30:00"),
        ("2003-07-23T10:30", "2003-07-23T10:30"), ("2003-07-23T10:30:00.000", "2003-07-23T10:30:00"),
        ("2003-07-23T10:30:00.125", "2003-07-23T10:30:00.125"),
        ("2003-07-23T10:30:00Z", "2003-07-23T10:30:00Z"),
        ("2003-07-23T00:00:00Z", "2003-07-23T00:00:00Z"),
        ("2003-07-23T10:30:00+02:00", "2003-07-23T10:30:00+02:00"), ("10:30:00", "10:30:00"),
        ("00:00:00", "00:00:00"), ("", nil), ("23.07.2003", nil), ("2003-7-23", nil),
        ("2003-07-23 10:30", nil),
        ("2003-07-23T", nil), ("2003-07-23T10:30:00+2", nil), ("37825", nil), ("P3D", nil),
    ]

    @Test("dates that the file writes as text are written alike", arguments: isoDates)
    func readsISO(_ one: (text: String, read: String?)) {
        var bytes = ScratchBuffer<UInt8>(capacity: 4)
        let outcome = Array(one.text.utf8).withUnsafeBytes {
            XLSXDate(uses1904: false).append(iso: $0, to: &bytes)
        }
        #expect((outcome == nil ? nil : String(decoding: bytes.array(), as: UTF8.self)) == one.read)
    }
}
