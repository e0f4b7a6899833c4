import Formats
import Intake

// The table schema of a source.
extension ConfigurationReader {
    /// The schema in the file that a source or profile names, beside the configuration; nil where it names none.
    mutating func tableSchema(_ section: ConfigurationObject) -> TableSchema? {
        guard let name = text(section, "tableSchema") else { return nil }
        let document: JSONValue
        do throws(FormatError) {
            let file = try FileByteSource(path: FilePath.resolved(name, in: folder))
            document = try JSONValue(parsing: try file.readAll(limit: 1 << 20))
        } catch {
            report(
                section, "tableSchema", "The table schema \"\(name)\" cannot be read: \(ErrorText.of(error))."
            )
            return nil
        }
        do throws(TableSchemaError) {
            return try TableSchema(document)
        } catch {
            for problem in error.problems {
                let field = problem.field.map { ", field \"\($0)\"" } ?? ""
                report(
                    section, "tableSchema",
                    "The table schema \"\(name)\" cannot be used: line \(problem.line), \(problem.pointer)\(field):"
                        + " \(problem.message)")
            }
            return nil
        }
    }
}
