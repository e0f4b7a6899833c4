import Synchronization
import Testing

@testable import Anonymisation

@Suite struct SecretTests {
    @Test func nothingIsLeftInMemoryWhenTheLastHolderLetsGo() {
        let left = Mutex<[UInt8]>([])
        do {
            let secret = Secret(
                count: 40,
                release: { memory in
                    left.withLock { $0 = Array(memory) }
                    memory.deallocate()
                },
                fill: { memory in
                    for index in memory.indices { memory[index] = 0xA5 }
                })
            #expect(secret.revealed == [UInt8](repeating: 0xA5, count: 40))
        }
        #expect(left.withLock { $0 } == [UInt8](repeating: 0, count: 40))
    }

    @Test func aFailedFillLeavesNothingEither() {
        struct Stop: Error {}
        let left = Mutex<[UInt8]>([1])
        #expect(throws: Stop.self) {
            _ = try Secret(
                count: 8,
                release: { memory in
                    left.withLock { $0 = Array(memory) }
                    memory.deallocate()
                },
                fill: { memory throws(Stop) in
                    memory[3] = 0xA5
                    throw Stop()
                })
        }
        #expect(left.withLock { $0 } == [UInt8](repeating: 0, count: 8))
    }

    @Test func printingShowsTheCountOnly() {
        let secret = secret([0x41, 0x42])
        #expect("\(secret) \(String(reflecting: secret))" == "secret of 2 bytes secret of 2 bytes")
        #expect(Mirror(reflecting: secret).children.isEmpty)
    }

    @Test func comparisonFindsEveryDifferingBit() {
        let original = [UInt8](1...32)
        for bit in 0..<256 {
            var changed = original
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(!areEqual(original, changed), "bit \(bit)")
        }
        #expect(areEqual(original, original))
        #expect(!areEqual(original, Array(original.dropLast())))
        #expect(areEqual([], []))
    }

    private func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.withUnsafeBytes { left in right.withUnsafeBytes { ConstantTime.areEqual(left, $0) } }
    }
}
