import Statistics

/// How an indicator is counted, in the words of its definition.
struct ExplanationView {
    let matter: ReportMatter
    let indicator: IndicatorDefinition

    func write(to article: inout MarkupWriter) {
        let texts = matter.texts.tables
        let isShare = indicator.denominator != nil
        let lines: [(String, String?)] = [
            (texts.population, indicator.population),
            (isShare ? texts.numeratorMeaning : texts.counted, indicator.numerator),
            (texts.denominatorMeaning, indicator.denominator),
            (texts.observed, indicator.observability),
            (texts.source, indicator.source),
        ]
        article.element("details", ["class": "explanation"]) { details in
            details.element("summary", texts.explanation)
            details.element("dl") { list in
                for (term, meaning) in lines {
                    guard let meaning else { continue }
                    list.element("dt", term)
                    list.element("dd", meaning)
                }
            }
        }
    }
}
