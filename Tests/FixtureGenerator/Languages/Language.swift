/// The words of one language: headings by field, and words by list and code.
struct Language {
    let headings: [String: String]
    let words: [String: [String: String]]

    /// Reads `name: text` lines; a line that ends in a colon alone begins a list of words.
    init(headings: String, words: String) {
        self.headings = Dictionary(uniqueKeysWithValues: Self.pairs(headings))
        var lists: [String: [String: String]] = [:]
        var list = ""
        for (name, text) in Self.pairs(words) {
            if text.isEmpty {
                list = name
                lists[list] = [:]
            } else {
                lists[list]?[name] = text
            }
        }
        self.words = lists
    }

    /// The word for a code of a field, or nil where the organisation writes the code itself.
    func word(_ code: String, for field: String) -> String? {
        if code == "_U" { return words["unknown"]?["_U"] }
        return words[Self.list(of: field)]?[code]
    }

    /// The list that a field's codes are of.
    static func list(of field: String) -> String {
        switch field {
        case "victim_status", "victim_status_at_referral": "status"
        case "exploitation_forms": "form"
        case "services_in_shelter", "needs", "service_requested", "services_received", "assistance": "service"
        case "citizenship", "country_exploitation", "country_recruitment", "countries_transit",
            "identification_area", "origin_area", "return_from_area", "return_to_area", "referrer_area",
            "receiver_area":
            "area"
        case "consent_stat_use", "assistance_offered", "minor_at_identification", "domestic_trafficking",
            "reflection_offered", "reflection_granted", "residence_permit_applied",
            "residence_permit_decided",
            "residence_permit_granted", "informed_consent_return", "travel_documents", "escort",
            "reception_on_arrival", "accepted_before_travel", "agreed_to_return",
            "police_cooperation_consent",
            "consent_to_referral", "family_assessment", "best_interest_done", "retrafficked", "plan_made":
            "yes"
        default: field
        }
    }

    private static func pairs(_ text: String) -> [(String, String)] {
        text.split(separator: "\n").map { line in
            let pieces = line.split(separator: ":", maxSplits: 1)
            let rest = pieces.count > 1 ? pieces[1].drop { $0 == " " } : ""
            return (String(pieces[0].drop { $0 == " " }), String(rest))
        }
    }
}
