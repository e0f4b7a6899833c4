import Model
import Testing

@testable import Intake

@Suite("ColumnSampler") struct ColumnSamplerTests {
    private func sampler(_ records: [[RawValue]]) -> ColumnSampler {
        let slots = (records.first ?? []).indices.map {
            RawLayout.Slot(heading: "\($0)", column: $0, target: nil)
        }
        var sampler = ColumnSampler(slots: slots.count)
        sampler.add(RawBatch(layout: RawLayout(slots: slots), records: records))
        return sampler
    }

    private func texts(_ sample: ColumnSample) -> [String] {
        sample.values.map { "\($0.count) \(String(decoding: $0.text, as: UTF8.self))" }
    }

    @Test("distinct values are counted, the commonest first, without blanks around them")
    func counts() {
        let sample = sampler([["F"], ["M"], [" F "], [""], [nil], ["F"], ["  "], ["b"], ["a"]]).samples[0]
        #expect(texts(sample) == ["3 F", "1 M", "1 a", "1 b"])
        #expect(sample.filled == 6)
        #expect(sample.empty == 2)
        #expect(sample.notKept == 0)
    }

    @Test("no more distinct values than the limit are kept, none that is long, and all are counted")
    func limits() {
        let records =
            (0..<300).map { [RawValue.text("\($0)")] } + [[.text(String(repeating: "x", count: 121))]]
        let sample = sampler(records).samples[0]
        #expect(sample.distinct == ColumnSample.distinctLimit)
        #expect(sample.filled == 301)
        #expect(sample.notKept == 301 - ColumnSample.distinctLimit)
    }

    @Test("it stops after the first records")
    func stops() {
        var sampler = sampler((0..<1_500).map { _ in ["a"] })
        #expect(!sampler.isFull)
        let layout = RawLayout(slots: [.init(heading: "0", column: 0, target: nil)])
        for _ in 0..<2 { sampler.add(RawBatch(layout: layout, records: (0..<1_500).map { _ in ["b"] })) }
        #expect(sampler.isFull)
        #expect(texts(sampler.samples[0]) == ["1500 a", "500 b"])
    }

    @Test("a sample shows counts, never a value, however it is printed")
    func shown() {
        let sampler = sampler([["Ana"], ["Marko"]])
        var dumped = ""
        dump(sampler, to: &dumped)
        dump(sampler.samples[0], to: &dumped)
        let all = "\(sampler) \(sampler.samples[0]) \(String(reflecting: sampler.samples)) \(dumped)"
        #expect(!all.contains("Ana"))
        #expect(!all.contains("Marko"))
        #expect("\(sampler.samples[0])" == "2 filled and 0 empty cells, 2 distinct values")
    }
}
