import Foundation
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// Copies hold personal data: where they are written, and who may read them.
struct CopyPlacesTests {
    private static let stays = "local_case_id,sex,entry_date\nA-1,F,\nA-2,F,2004-01-05\n"

    @Test func `only their owner may read them, and nothing else is left in the folder`() throws {
        let copying = try Copying()
        let file = try copying.sandbox.write(Self.stays, to: "stays.csv")
        let copies = try copying.copies(file)
        for path in [copies.annotated, copies.rejected] {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
        #expect(try copying.sandbox.files(below: "").count == 3)
        #expect(copies.told[0].contains("They hold personal data, as the submission does"))
        #expect(!copies.told.joined().contains("A-1"))
    }

    @Test func `a copy that fails leaves nothing, and what was there stays`() throws {
        let copying = try Copying()
        let long = "local_case_id,sex,entry_date,Note\nA-1,F,,\(String(repeating: "x", count: 40_000))\n"
        let file = try copying.sandbox.write(long, to: "stays.csv")
        let place = try copying.sandbox.write("older", to: "copy.xlsx")
        var request = CopyRequest()
        request.annotated = place
        request.rejected = copying.sandbox.path("rejected.csv")
        #expect(throws: PipelineError.self) { try validate(file, request, copying) }
        #expect(try String(contentsOfFile: place, encoding: .utf8) == "older")
        #expect(try copying.sandbox.files(below: "").count == 2)
    }

    @Test func `none is written over the submission, over the other, or into a folder of the program`() throws
    {
        let copying = try Copying()
        let file = try copying.sandbox.write(Self.stays, to: "stays.csv")
        try FileManager.default.createSymbolicLink(
            atPath: copying.sandbox.path("link.csv"), withDestinationPath: file)
        let register = StandardPath.absolute("register/copy.csv")
        let publication = StandardPath.absolute("publication/2004-Q1/copy.csv")
        for path in [file, copying.sandbox.path("link.csv"), copying.sandbox.url.path, register, publication]
        {
            var request = CopyRequest()
            request.annotated = path
            #expect(throws: PipelineError.self) { try validate(file, request, copying) }
        }
        var request = CopyRequest()
        request.annotated = copying.sandbox.path("one.csv")
        request.rejected = copying.sandbox.path("./one.csv")
        #expect(throws: PipelineError.self) { try validate(file, request, copying) }
        #expect(try copying.sandbox.files(below: "").count == 2)
    }

    @Test func `an archive of several files is refused`() throws {
        let copying = try Copying()
        let archive = copying.sandbox.path("stays.zip")
        let bytes = Array(Self.stays.utf8)
        try Data(try Archives.zip([("a.csv", bytes), ("b.csv", bytes)])).write(to: URL(filePath: archive))
        var request = CopyRequest()
        request.annotated = copying.sandbox.path("one.csv")
        #expect(throws: PipelineError.self) { try validate(archive, request, copying) }
        #expect(try copying.sandbox.files(below: "").count == 1)
    }

    private func validate(_ file: String, _ request: CopyRequest, _ copying: Copying) throws {
        _ = try Pipeline(.bare, options: Running.options()).validate(
            file, as: copying.stated, copying: request)
    }
}
