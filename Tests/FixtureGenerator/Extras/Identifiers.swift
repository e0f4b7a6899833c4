/// Every text that identifies somebody, as it was written into a file: none may be seen in any output.
struct Identifiers {
    private(set) var texts: Set<String> = []

    private static let fields: Set<String> = [
        "local_case_id", "local_person_id", "regional_person_number", "given_name", "family_name",
        "parent_given_name", "birth_place", "national_number", "document_number", "phone", "email",
        "case_worker", "stay_id", "referral_id", "parent_referral_id", "return_id", "shelter_code",
    ]

    mutating func collect(_ records: [Record], _ habit: Habit) {
        let cells = CellText(habit: habit)
        for record in records {
            for column in habit.columns {
                guard let value = record[column.field] else { continue }
                let text = cells.text(value, of: column.field)
                if Self.fields.contains(column.field) {
                    texts.insert(text)
                } else if column.field == "birth_date", case .date = value {
                    texts.insert(text)
                } else if column.field == "note" {
                    texts.formUnion(markers(in: text))
                }
            }
            if record.planted?.rule == "no-identifier-in-a-coded-column", let field = record.planted?.field {
                texts.insert(cells.text(record[field], of: field))
            }
        }
    }

    /// One a line, in order of bytes. Texts below five bytes would be found by accident.
    var file: String {
        texts.filter { $0.utf8.count >= 5 && !$0.contains("\n") }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .map { $0 + "\n" }.joined()
    }

    private func markers(in note: String) -> [String] {
        note.split { !$0.isLetter && !$0.isNumber }.map { String($0) }.filter { $0.hasPrefix("zibarmok") }
    }
}
