import Model

/// The values of a batch that could not be read, as they are met.
struct FaultLog {
    private var faults: [FieldFault] = []

    /// Adds what a decoder noted in one value.
    mutating func add(_ noted: [ValueFault], record: Int, target: FieldTarget, heading: String) {
        for fault in noted {
            faults.append(
                FieldFault(
                    record: record, target: target, heading: heading, kind: fault.kind, text: fault.text,
                    suggestion: fault.suggestion, readings: fault.readings))
        }
    }

    /// The faults in order of record; within a record in the order in which the fields are read.
    var inOrder: [FieldFault] {
        faults.indices.sorted { (faults[$0].record, $0) < (faults[$1].record, $1) }.map { faults[$0] }
    }
}
