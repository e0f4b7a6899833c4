/// A part of a regular expression.
indirect enum PatternNode {
    case letter(PatternLetters)
    case sequence([PatternNode])
    case choice([PatternNode])
    /// A part so many times; without an upper bound where there is no `most`.
    case repeated(PatternNode, least: Int, most: Int?)

    /// Letters with all repetitions written out; a little more than `TextPattern.longest` where there are more.
    var letterCount: Int {
        let count =
            switch self {
            case .letter: 1
            case .sequence(let parts), .choice(let parts): parts.reduce(0) { $0 + $1.letterCount }
            case .repeated(let part, let least, let most): part.letterCount * max(most ?? 0, least, 1)
            }
        return min(count, TextPattern.longest + 1)
    }
}

/// Where one can be in a regular expression after each letter of a text: see `TextPattern`.
struct PatternAutomaton {
    /// What is known of a part: where it can begin and end, and whether it may be empty.
    private struct Part {
        var first: [UInt64]
        var last: [UInt64]
        var isEmptyKept: Bool
    }

    let wordCount: Int
    private(set) var letters: [PatternLetters] = []
    private(set) var first: [UInt64] = []
    private(set) var last: [UInt64] = []
    private(set) var keepsEmpty = false
    private(set) var next: [UInt64]
    private(set) var ascii: [UInt64]

    init(_ node: PatternNode, letterCount: Int) {
        wordCount = max(1, (letterCount + 63) / 64)
        next = Array(repeating: 0, count: letterCount * wordCount)
        ascii = Array(repeating: 0, count: 128 * wordCount)
        let whole = part(node)
        first = whole.first
        last = whole.last
        keepsEmpty = whole.isEmptyKept
        for (position, letter) in letters.enumerated() {
            for value in UInt8(0)..<128 where letter.contains(Unicode.Scalar(value)) {
                ascii[Int(value) * wordCount + position >> 6] |= 1 << UInt64(position & 63)
            }
        }
    }

    private var nothing: Part {
        let none = [UInt64](repeating: 0, count: wordCount)
        return Part(first: none, last: none, isEmptyKept: true)
    }

    private mutating func part(_ node: PatternNode) -> Part {
        switch node {
        case .letter(let letter):
            var part = nothing
            part.first[letters.count >> 6] |= 1 << UInt64(letters.count & 63)
            part.last = part.first
            part.isEmptyKept = false
            letters.append(letter)
            return part
        case .sequence(let nodes):
            return nodes.reduce(nothing) { chain($0, part($1)) }
        case .choice(let nodes):
            var whole = nothing
            whole.isEmptyKept = false
            for node in nodes { whole = either(whole, part(node)) }
            return whole
        case .repeated(let node, let least, let most):
            return repeated(node, least: least, most: most)
        }
    }

    private mutating func repeated(_ node: PatternNode, least: Int, most: Int?) -> Part {
        var whole = nothing
        for _ in 0..<(most == nil ? max(least - 1, 0) : least) { whole = chain(whole, part(node)) }
        guard let most else {
            var again = part(node)
            link(again.last, to: again.first)
            if least == 0 { again.isEmptyKept = true }
            return chain(whole, again)
        }
        for _ in least..<most {
            var one = part(node)
            one.isEmptyKept = true
            whole = chain(whole, one)
        }
        return whole
    }

    private mutating func chain(_ left: Part, _ right: Part) -> Part {
        link(left.last, to: right.first)
        return Part(
            first: left.isEmptyKept ? union(left.first, right.first) : left.first,
            last: right.isEmptyKept ? union(left.last, right.last) : right.last,
            isEmptyKept: left.isEmptyKept && right.isEmptyKept)
    }

    private func either(_ left: Part, _ right: Part) -> Part {
        Part(
            first: union(left.first, right.first), last: union(left.last, right.last),
            isEmptyKept: left.isEmptyKept || right.isEmptyKept)
    }

    private func union(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] { zip(left, right).map { $0 | $1 } }

    /// From each of some positions one can go on to each of others.
    private mutating func link(_ left: [UInt64], to right: [UInt64]) {
        for position in letters.indices where left[position >> 6] >> UInt64(position & 63) & 1 == 1 {
            for word in 0..<wordCount { next[position * wordCount + word] |= right[word] }
        }
    }
}
