import Intake

@testable import Formats

/// XML: one reading whatever the sizes of blocks, tables and chunks, and what is written reads back.
struct XMLTarget: FuzzTarget {
    let name = "xml"

    func run(_ bytes: [UInt8]) {
        let whole = Reading(bytes)
        let size = [1, 7, 64][bytes.count % 3]
        demandSame(whole, Reading(bytes, blockSize: size), "blocks of \(size) bytes read the same")
        var stated = SourceDescription()
        stated.format = .xml
        stated.recordsPath = [nil, "/r/x", "/submission/records/record"][bytes.count % 3]
        demandSame(
            Reading(bytes, source: stated, limits: .tight),
            Reading(bytes, blockSize: 3, source: stated, limits: .tight),
            "blocks of 3 bytes read the same within tight limits")
        let text = DecodedText.utf8(bytes)
        let all = Self.reading(text, recordsPerTable: 4096, .generous)
        for count in [1, 3] {
            demandSame(
                all, Self.reading(text, recordsPerTable: count, .generous),
                "tables of \(count) records are the same")
        }
        let tight = Self.reading(text, recordsPerTable: 4096, .tight)
        demandSame(
            tight, Self.reading(text, recordsPerTable: 1, .tight),
            "tables of one record are the same within tight limits")
        for path in [nil, ["r", "x"], ["submission", "records", "record"]] {
            cut(text, path, .generous)
            cut(text, path, .tight)
        }
        writeBack(all)
    }

    /// Chunks, each read by itself, are as the document read from its beginning.
    private func cut(_ text: [UInt8], _ path: [String]?, _ limits: FormatLimits) {
        guard let (path, slots) = Self.look(at: text, path, limits) else { return }
        var whole = Reading()
        do throws(FormatError) {
            let reader = try XMLRecordReader(
                source: MemoryByteSource(text), recordPath: path, slots: slots, limits: limits)
            do throws(FormatError) {
                while let table = try reader.next() { whole.add(table) }
            } catch {
                whole.stop = .format(error)
            }
            whole.outside = reader.outside
        } catch {
            demand(false, "a path that is given is not sought: \(error)")
        }
        for (size, longest) in [(64, 1 << 16), (150, 300)] {
            demandSame(
                whole, Self.chunked(text, path, slots, limits, chunkSize: size, longestRecord: longest),
                "chunks of \(size) bytes are the same")
        }
    }

    private static func look(at text: [UInt8], _ path: [String]?, _ limits: FormatLimits)
        -> (path: [String], slots: KeyPaths)?
    {
        do throws(FormatError) {
            let look = try XMLRecordReader(
                source: MemoryByteSource(text), recordPath: path, slots: .discover, limits: limits)
            do throws(FormatError) { _ = try look.next() } catch {}
            return (look.recordPath, KeyPaths(Array(look.slotPaths.prefix(200))))
        } catch {
            return nil
        }
    }

    private static func chunked(
        _ text: [UInt8], _ path: [String], _ slots: KeyPaths, _ limits: FormatLimits, chunkSize: Int,
        longestRecord: Int
    ) -> Reading {
        var reading = Reading()
        var outsideCount = Int.max
        let splitter = XMLSplitter(
            source: MemoryByteSource(text, blockSize: chunkSize), recordPath: path, slots: slots,
            limits: limits, chunkSize: chunkSize, longestRecord: longestRecord)
        let parser = XMLRecordParser(recordPath: path, slots: slots, limits: limits)
        do throws(FormatError) {
            while reading.stop == nil, let chunk = try splitter.next() {
                reading.add(parser.parse(chunk))
                if reading.stop != nil { outsideCount = chunk.outsideCount }
            }
        } catch {
            reading.stop = .format(error)
        }
        reading.outside = Array(splitter.outside.prefix(outsideCount))
        return reading
    }

    private static func reading(_ text: [UInt8], recordsPerTable: Int, _ limits: FormatLimits) -> Reading {
        var reading = Reading()
        do throws(FormatError) {
            let path = try XMLRecordPath.detect(head: text, limits: limits)
            let look = try XMLRecordReader(
                source: MemoryByteSource(text), recordPath: path, slots: .discover, limits: limits)
            do throws(FormatError) { _ = try look.next() } catch {}
            let reader = try XMLRecordReader(
                source: MemoryByteSource(text), recordPath: path,
                slots: KeyPaths(Array(look.slotPaths.prefix(200))), limits: limits,
                recordsPerTable: recordsPerTable)
            do throws(FormatError) {
                while let table = try reader.next() { reading.add(table) }
            } catch {
                reading.stop = .format(error)
            }
            reading.outside = reader.outside
        } catch {
            reading.stop = .format(error)
        }
        return reading
    }

    private func writeBack(_ reading: Reading) {
        guard let width = reading.records.first?.values.count else { return }
        var writer = XMLWriter(isIndented: width % 2 == 0)
        writer.begin("r")
        for record in reading.records {
            writer.begin("x")
            let texts = record.values.map { String(decoding: $0.bytes ?? [], as: UTF8.self) }
            for (slot, text) in texts.enumerated() where record.values[slot].isWritable {
                writer.attribute("a\(slot)", text)
            }
            for (slot, text) in texts.enumerated() where record.values[slot].isWritable {
                writer.element("e\(slot)", text)
            }
            writer.end()
        }
        writer.end()
        let slots = KeyPaths((0..<width).flatMap { ["@a\($0)", "e\($0)"] })
        var again = Reading()
        do throws(FormatError) {
            var limits = FormatLimits.generous
            limits.attributes = 1 << 20
            let reader = try XMLRecordReader(
                source: MemoryByteSource(writer.take()), recordPath: ["r", "x"], slots: slots, limits: limits)
            while let table = try reader.next() { again.add(table) }
        } catch {
            demand(false, "what is written can be read: \(error)")
        }
        demand(again.faults.isEmpty, "what is written has no faults")
        demand(again.records.count == reading.records.count, "every record that is written reads back")
        for (record, back) in zip(reading.records, again.records) {
            for (slot, value) in record.values.enumerated() where value.isWritable {
                demand(back.values[2 * slot].bytes == value.bytes, "an attribute reads back")
                demand(back.values[2 * slot + 1].bytes == value.bytes, "a text reads back")
            }
        }
    }
}

extension Reading.Value {
    /// Whether it is a text that XML can hold: there, and without the separators of lists.
    fileprivate var isWritable: Bool {
        guard let bytes else { return false }
        return !bytes.contains { $0 == FieldTable.listSeparator || $0 == FieldTable.innerSeparator }
    }
}
