import CLibXML2

/// Why a document is not well-formed XML: libxml2's classes of error in our words, which quote nothing.
enum XMLFault {
    static func reason(code: Int32) -> String {
        guard code > 0 else { return general }
        return reasons.first { $0.codes.contains(UInt32(code)) }?.reason ?? general
    }

    static let cutOff = "the document ends too early"
    static let general = "the document is not well-formed XML here"

    private static let reasons: [(codes: [UInt32], reason: String)] = [
        (
            [XML_ERR_DOCUMENT_EMPTY.rawValue, XML_ERR_DOCUMENT_START.rawValue],
            "the document does not begin with an element"
        ),
        (
            [XML_ERR_DOCUMENT_END.rawValue],
            "the document ends before its first element, or goes on after its end"
        ),
        ([XML_ERR_TAG_NOT_FINISHED.rawValue], cutOff),
        ([XML_ERR_TAG_NAME_MISMATCH.rawValue], "an end tag does not match the start tag"),
        (
            [
                XML_ERR_GT_REQUIRED.rawValue, XML_ERR_SPACE_REQUIRED.rawValue,
                XML_ERR_LTSLASH_REQUIRED.rawValue,
            ],
            "a tag is not closed"
        ),
        ([XML_ERR_NAME_REQUIRED.rawValue], "a name was expected after < or &"),
        (
            [
                XML_ERR_ATTRIBUTE_NOT_STARTED.rawValue, XML_ERR_ATTRIBUTE_NOT_FINISHED.rawValue,
                XML_ERR_ATTRIBUTE_WITHOUT_VALUE.rawValue, XML_ERR_LT_IN_ATTRIBUTE.rawValue,
                XML_ERR_EQUAL_REQUIRED.rawValue,
            ],
            "an attribute is not written as XML wants it"
        ),
        (
            [XML_ERR_ATTRIBUTE_REDEFINED.rawValue, XML_NS_ERR_ATTRIBUTE_REDEFINED.rawValue],
            "an attribute stands twice in one tag"
        ),
        (
            [XML_ERR_INVALID_CHAR.rawValue, XML_ERR_INVALID_CHARREF.rawValue],
            "there is a character that XML does not allow"
        ),
        (
            [XML_ERR_INVALID_ENCODING.rawValue, XML_ERR_UNKNOWN_ENCODING.rawValue],
            "there are bytes that are not UTF-8"
        ),
        ([XML_ERR_CDATA_NOT_FINISHED.rawValue], "a CDATA section does not end"),
        ([XML_ERR_COMMENT_NOT_FINISHED.rawValue], "a comment does not end"),
        (
            [
                XML_ERR_PI_NOT_STARTED.rawValue, XML_ERR_PI_NOT_FINISHED.rawValue,
                XML_ERR_RESERVED_XML_NAME.rawValue,
            ],
            "a processing instruction is not written as XML wants it"
        ),
        ([XML_ERR_MISPLACED_CDATA_END.rawValue], "]]> stands in a text"),
        ([XML_ERR_DOCTYPE_NOT_FINISHED.rawValue], "the document type declaration does not end"),
        ([XML_ERR_XMLDECL_NOT_FINISHED.rawValue], "the XML declaration does not end"),
        ([XML_ERR_ENTITYREF_SEMICOL_MISSING.rawValue], "an & is not written as &amp;"),
    ]
}
