import Pipeline

/// What a misspelt word of a command line most likely stands for.
enum Suggestion {
    static func nearest(_ word: String, among words: [String]) -> String? {
        Reference.nearest(to: word, among: words)
    }
}
