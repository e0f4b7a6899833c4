import Foundation
import TestSupport

/// The Big List of Naughty Strings, where the shared data are present.
enum NaughtyStrings {
    static var all: [String]? {
        guard let url = Repository.shared("suites/blns/blns.json"), let data = try? Data(contentsOf: url)
        else {
            return nil
        }
        return try? JSONDecoder().decode([String].self, from: data)
    }
}
