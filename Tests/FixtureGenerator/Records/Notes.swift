/// Free text as case workers write it: names, numbers and a marker word that must never be seen again.
enum Notes {
    /// The word that marks a note; the number keeps markers apart.
    static func marker(_ person: Person) -> String { "zibarmok\(padded(person.number, 4))" }

    static func text(_ person: Person, _ organisation: String) -> String {
        let given = Spelling.plain.spelt(person.given)
        let choices = [
            "\(given) zvala \(person.phone); \(marker(person))",
            "Mother of \(given) \(Spelling.plain.spelt(person.family)) phoned, see \(marker(person))",
            "\(marker(person)): \"\(given)\" asked for her papers (\(person.documentNumber))",
            "\(marker(person))\nsecond line, \(person.email)",
        ]
        return choices[(person.number + organisation.utf8.count) % choices.count]
    }

    static func worker(_ person: Person, _ organisation: String) -> String {
        let workers = [
            "Krasnodara Pelivanska", "Mirjeta Gjinokastri", "Olimpia Strâmbulescu", "Vukosava Njegomirac",
        ]
        return workers[(person.number / 3 + organisation.utf8.count) % workers.count]
    }
}
