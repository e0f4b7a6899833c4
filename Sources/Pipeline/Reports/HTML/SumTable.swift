import Model
import Publication

/// What became of every record, written as one adds up on paper: no record is lost from sight.
struct SumTable {
    let totals: Totals
    let caption: String
    /// What is to be known of the sum, where there is something.
    let remark: String?
    let texts: CheckTexts

    func write(to section: inout MarkupWriter) {
        section.element("table", ["class": "sum"]) { table in
            table.element("caption") { caption in
                caption.text(self.caption)
                if let remark { caption.element("small", remark) }
            }
            table.element("tbody") { body in
                for (index, term) in terms.enumerated() {
                    write(term, sign: index == 0 ? "" : "+", class: nil, to: &body)
                }
                write((texts.sum.read, totals.read, ""), sign: "=", class: "total", to: &body)
            }
        }
    }

    /// The five outcomes, what each means, and how many records ended so.
    private var terms: [(word: String, count: Int, meaning: String)] {
        let sum = texts.sum
        return [
            (sum.accepted, totals.accepted, sum.acceptedMeaning),
            (sum.rejected, totals.rejected, sum.rejectedMeaning),
            (sum.duplicates, totals.duplicates, sum.duplicatesMeaning),
            (sum.outOfPeriod, totals.outOfPeriod, sum.outOfPeriodMeaning),
            (sum.withoutConsent, totals.withoutConsent, sum.withoutConsentMeaning),
        ]
    }

    private func write(
        _ term: (word: String, count: Int, meaning: String), sign: String, class style: String?,
        to body: inout MarkupWriter
    ) {
        body.element("tr", ["class": style]) { row in
            row.element("th", ["scope": "row"]) { head in
                head.element("span", ["class": "operator"], sign)
                head.text(" \(term.word)")
                if !term.meaning.isEmpty { head.element("small", term.meaning) }
            }
            row.element("td", texts.number(term.count))
        }
    }
}
