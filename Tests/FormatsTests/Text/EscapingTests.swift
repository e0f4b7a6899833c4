import Formats
import Testing

struct EscapingTests {
    @Test("text is made safe for HTML")
    func escapesHTML() {
        #expect(
            HTMLEscaping.escaped("<a href=\"x\" t='y'>&č\u{0}\r")
                == "&lt;a href=&quot;x&quot; t=&#39;y&#39;&gt;&amp;č\u{FFFD}&#13;")
    }

    @Test("text is made safe for XML elements and attributes")
    func escapesXML() {
        var text: [UInt8] = []
        XMLEscaping.appendText("<&>\"\t\n\r\u{1}\u{FFFE}č", to: &text)
        #expect(String(decoding: text, as: UTF8.self) == "&lt;&amp;&gt;\"\t\n&#13;\u{FFFD}\u{FFFD}č")
        var attribute: [UInt8] = []
        XMLEscaping.appendAttribute("<&>\"\t\n\r", to: &attribute)
        #expect(String(decoding: attribute, as: UTF8.self) == "&lt;&amp;&gt;&quot;&#9;&#10;&#13;")
    }
}
