import Foundation
import TestSupport
import Testing

@testable import Pipeline

/// Keys and elements that only come far down in a file.
struct LatePathTests {
    struct Form: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        var testDescription: String { name }
    }

    private static let count = 60_000

    static let forms: [Form] = {
        let head = (1...count).map { "{\"local_case_id\":\"\($0)\",\"sex\":\"F\"}" }
        let late = "{\"town\":\"Split\",\"sex\":\"M\",\"home\":{\"area\":\"HRV\"}}"
        let elements = (1...count).map { "<r><local_case_id>\($0)</local_case_id><sex>F</sex></r>" }
        return [
            Form(name: "late.ndjson", text: (head + [late]).joined(separator: "\n") + "\n"),
            Form(name: "late.json", text: "[" + (head + [late]).joined(separator: ",\n") + "]"),
            Form(
                name: "late.xml",
                text: "<s>" + elements.joined(separator: "\n")
                    + "<r><town>Split</town><sex>M</sex><home><area>HRV</area></home></r></s>"),
        ]
    }()

    private func written(_ form: Form) throws -> (Sandbox, path: String) {
        let sandbox = try Sandbox()
        return (sandbox, try sandbox.write(form.text, to: form.name))
    }

    @Test("are printed with the records", arguments: forms)
    func prints(_ form: Form) throws {
        let (sandbox, path) = try written(form)
        for threads in [1, 2] {
            let inspection = Inspection(.bare, as: StatedFile(), options: Running.options(threads: threads))
            var printed: [UInt8] = []
            #expect(try inspection.printRecords(of: path) { printed += $0 })
            let last = String(decoding: printed, as: UTF8.self).split(separator: "\n").last ?? ""
            #expect(last.hasPrefix("{\"record\":\(Self.count + 1),"))
            #expect(last.hasSuffix("\"values\":{\"sex\":\"M\",\"town\":\"Split\",\"home/area\":\"HRV\"}}"))
        }
        _ = sandbox
    }

    @Test("are among what is not read", arguments: forms)
    func tells(_ form: Form) throws {
        let (sandbox, path) = try written(form)
        let inspection = Inspection(.bare, as: StatedFile(), options: Running.options())
        let report = try #require(try inspection.reports(on: path).first)
        #expect(report.text.contains("town, home/area"))
        _ = sandbox
    }
}
