import Foundation
import Intake
import Model
import TestSupport
import Testing

/// A profile under `schemas/profiles` as a source's description; any key that means nothing is a failure.
func profile(_ name: String) throws -> SourceDescription {
    let text = try Data(contentsOf: Repository.file("schemas/profiles/\(name).json"))
    let keys = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
    var source = SourceDescription()
    for (column, target) in try #require(keys["mapping"] as? [String: String]).sorted(by: { $0.key < $1.key })
    {
        let pieces = target.split(separator: "=").map { String($0) }
        source.mapping.append(
            SourceDescription.ColumnMapping(
                column: column, target: try #require(FieldTarget(name: pieces[0])),
                code: pieces.count > 1 ? pieces[1] : nil))
    }
    for (name, values) in try #require(keys["values"] as? [String: [String: String]]) {
        source.valueMaps[try #require(Standard.field(named: name))] = values.sorted { $0.key < $1.key }
            .map { SourceDescription.ValueMapping(value: $0.key, code: $0.value) }
    }
    for (name, value) in try #require(keys["defaults"] as? [String: String]) {
        source.defaults[try #require(Standard.field(named: name))] = value
    }
    for (name, value) in try #require(keys["emptyMeans"] as? [String: String]) {
        let reason = try #require(NullReason.allCases.first { "\($0.text)" == value })
        source.emptyMeans[try #require(Standard.field(named: name))] = reason
    }
    return source
}
