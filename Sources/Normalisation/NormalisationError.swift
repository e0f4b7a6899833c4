public import Model

/// Why a source's description cannot be used to normalise its files.
public enum NormalisationError: Error, Sendable, Hashable {
    /// A value map, default or boolean column names a code that the field's list does not have.
    case unknownCode(field: StandardField, code: String)
    /// A default or value map gives a field a value that is not of its type.
    case unreadableValue(field: StandardField, value: String)
    /// A boolean column is mapped to a code of a field that has no code list.
    case notACodedField(FieldTarget)
}

extension NormalisationError: CustomStringConvertible {
    /// What is wrong and how to mend it, in plain words. The texts come from the configuration.
    public var description: String {
        switch self {
        case .unknownCode(let field, let code):
            "\"\(code)\" is not a code of \(field.name). Use a code of its list, or _U, _N, _Z, _X."
        case .unreadableValue(let field, let value):
            "\"\(value)\" is not a value of \(field.name). Write it as in the standard."
        case .notACodedField(let target):
            "\(target.name) has no code list, so that no column can stand for one of its codes."
        }
    }
}
