import Languages
import Model
import Publication

/// What became of every record, written as one adds up on paper: no record is lost from sight.
struct SumTable {
    let totals: Totals
    let caption: String
    /// What is to be known of the sum, where there is something.
    let remark: String?
    let say: Catalogue

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
                write((say("read"), totals.read, ""), sign: "=", class: "total", to: &body)
            }
        }
    }

    /// The five outcomes, what each means, and how many records ended so.
    private var terms: [(word: String, count: Int, meaning: String)] {
        return [
            (say("accepted"), totals.accepted, say("They go on.")),
            (say("rejected"), totals.rejected, say("Mend them, and send the file again.")),
            (say("duplicates"), totals.duplicates, say("The same record stands in the file already.")),
            (say("out of period"), totals.outOfPeriod, say("Nothing of them falls into the quarter.")),
            (
                say("without consent"), totals.withoutConsent,
                say("The person does not agree to statistical use.")
            ),
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
            row.element("td", say("\(grouped: term.count)"))
        }
    }
}
