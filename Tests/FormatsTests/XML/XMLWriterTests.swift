import Formats
import Testing

struct XMLWriterTests {
    @Test("a document is written, indented, its text on one line")
    func writes() {
        var writer = XMLWriter()
        writer.begin("records")
        writer.attribute("period", "2003-Q2 & \"more\"")
        writer.begin("record")
        writer.element("sex", "F<M")
        writer.element("note", "")
        writer.end()
        writer.begin("empty")
        writer.end()
        writer.end()
        #expect(
            String(decoding: writer.take(), as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <records period="2003-Q2 &amp; &quot;more&quot;">
                  <record>
                    <sex>F&lt;M</sex>
                    <note/>
                  </record>
                  <empty/>
                </records>

                """)
    }

    @Test("names are told from what is none")
    func knowsNames() {
        for name in ["a", "_x", "a-b.c1", "rcp:record", "črta"] { #expect(XMLWriter.isName(name)) }
        for name in ["", "1a", "a b", "-a", "a<"] { #expect(!XMLWriter.isName(name)) }
    }
}
