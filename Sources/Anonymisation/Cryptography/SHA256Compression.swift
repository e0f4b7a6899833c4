// The sixty-four rounds of FIPS 180-4, section 6.2.2, written out: the message schedule lives in sixteen
// locals, so that nothing of it goes to the heap, and the eight working variables change places by name
// instead of being moved. Round constants are those of section 4.2.2.
//
// Four messages at once in SIMD4<UInt32> gained next to nothing where SSE2 is all there is: one form does.

extension HashValue {
    /// Takes in one message block.
    mutating func absorb(_ block: SHA256Block) {
        var w0 = block.w0
        var w1 = block.w1
        var w2 = block.w2
        var w3 = block.w3
        var w4 = block.w4
        var w5 = block.w5
        var w6 = block.w6
        var w7 = block.w7
        var w8 = block.w8
        var w9 = block.w9
        var w10 = block.w10
        var w11 = block.w11
        var w12 = block.w12
        var w13 = block.w13
        var w14 = block.w14
        var w15 = block.w15
        var a = h0
        var b = h1
        var c = h2
        var d = h3
        var e = h4
        var f = h5
        var g = h6
        var h = h7

        round(a, b, c, &d, e, f, g, &h, 0x428a_2f98, w0)
        round(h, a, b, &c, d, e, f, &g, 0x7137_4491, w1)
        round(g, h, a, &b, c, d, e, &f, 0xb5c0_fbcf, w2)
        round(f, g, h, &a, b, c, d, &e, 0xe9b5_dba5, w3)
        round(e, f, g, &h, a, b, c, &d, 0x3956_c25b, w4)
        round(d, e, f, &g, h, a, b, &c, 0x59f1_11f1, w5)
        round(c, d, e, &f, g, h, a, &b, 0x923f_82a4, w6)
        round(b, c, d, &e, f, g, h, &a, 0xab1c_5ed5, w7)
        round(a, b, c, &d, e, f, g, &h, 0xd807_aa98, w8)
        round(h, a, b, &c, d, e, f, &g, 0x1283_5b01, w9)
        round(g, h, a, &b, c, d, e, &f, 0x2431_85be, w10)
        round(f, g, h, &a, b, c, d, &e, 0x550c_7dc3, w11)
        round(e, f, g, &h, a, b, c, &d, 0x72be_5d74, w12)
        round(d, e, f, &g, h, a, b, &c, 0x80de_b1fe, w13)
        round(c, d, e, &f, g, h, a, &b, 0x9bdc_06a7, w14)
        round(b, c, d, &e, f, g, h, &a, 0xc19b_f174, w15)

        round(a, b, c, &d, e, f, g, &h, 0xe49b_69c1, schedule(&w0, w1, w9, w14))
        round(h, a, b, &c, d, e, f, &g, 0xefbe_4786, schedule(&w1, w2, w10, w15))
        round(g, h, a, &b, c, d, e, &f, 0x0fc1_9dc6, schedule(&w2, w3, w11, w0))
        round(f, g, h, &a, b, c, d, &e, 0x240c_a1cc, schedule(&w3, w4, w12, w1))
        round(e, f, g, &h, a, b, c, &d, 0x2de9_2c6f, schedule(&w4, w5, w13, w2))
        round(d, e, f, &g, h, a, b, &c, 0x4a74_84aa, schedule(&w5, w6, w14, w3))
        round(c, d, e, &f, g, h, a, &b, 0x5cb0_a9dc, schedule(&w6, w7, w15, w4))
        round(b, c, d, &e, f, g, h, &a, 0x76f9_88da, schedule(&w7, w8, w0, w5))
        round(a, b, c, &d, e, f, g, &h, 0x983e_5152, schedule(&w8, w9, w1, w6))
        round(h, a, b, &c, d, e, f, &g, 0xa831_c66d, schedule(&w9, w10, w2, w7))
        round(g, h, a, &b, c, d, e, &f, 0xb003_27c8, schedule(&w10, w11, w3, w8))
        round(f, g, h, &a, b, c, d, &e, 0xbf59_7fc7, schedule(&w11, w12, w4, w9))
        round(e, f, g, &h, a, b, c, &d, 0xc6e0_0bf3, schedule(&w12, w13, w5, w10))
        round(d, e, f, &g, h, a, b, &c, 0xd5a7_9147, schedule(&w13, w14, w6, w11))
        round(c, d, e, &f, g, h, a, &b, 0x06ca_6351, schedule(&w14, w15, w7, w12))
        round(b, c, d, &e, f, g, h, &a, 0x1429_2967, schedule(&w15, w0, w8, w13))

        round(a, b, c, &d, e, f, g, &h, 0x27b7_0a85, schedule(&w0, w1, w9, w14))
        round(h, a, b, &c, d, e, f, &g, 0x2e1b_2138, schedule(&w1, w2, w10, w15))
        round(g, h, a, &b, c, d, e, &f, 0x4d2c_6dfc, schedule(&w2, w3, w11, w0))
        round(f, g, h, &a, b, c, d, &e, 0x5338_0d13, schedule(&w3, w4, w12, w1))
        round(e, f, g, &h, a, b, c, &d, 0x650a_7354, schedule(&w4, w5, w13, w2))
        round(d, e, f, &g, h, a, b, &c, 0x766a_0abb, schedule(&w5, w6, w14, w3))
        round(c, d, e, &f, g, h, a, &b, 0x81c2_c92e, schedule(&w6, w7, w15, w4))
        round(b, c, d, &e, f, g, h, &a, 0x9272_2c85, schedule(&w7, w8, w0, w5))
        round(a, b, c, &d, e, f, g, &h, 0xa2bf_e8a1, schedule(&w8, w9, w1, w6))
        round(h, a, b, &c, d, e, f, &g, 0xa81a_664b, schedule(&w9, w10, w2, w7))
        round(g, h, a, &b, c, d, e, &f, 0xc24b_8b70, schedule(&w10, w11, w3, w8))
        round(f, g, h, &a, b, c, d, &e, 0xc76c_51a3, schedule(&w11, w12, w4, w9))
        round(e, f, g, &h, a, b, c, &d, 0xd192_e819, schedule(&w12, w13, w5, w10))
        round(d, e, f, &g, h, a, b, &c, 0xd699_0624, schedule(&w13, w14, w6, w11))
        round(c, d, e, &f, g, h, a, &b, 0xf40e_3585, schedule(&w14, w15, w7, w12))
        round(b, c, d, &e, f, g, h, &a, 0x106a_a070, schedule(&w15, w0, w8, w13))

        round(a, b, c, &d, e, f, g, &h, 0x19a4_c116, schedule(&w0, w1, w9, w14))
        round(h, a, b, &c, d, e, f, &g, 0x1e37_6c08, schedule(&w1, w2, w10, w15))
        round(g, h, a, &b, c, d, e, &f, 0x2748_774c, schedule(&w2, w3, w11, w0))
        round(f, g, h, &a, b, c, d, &e, 0x34b0_bcb5, schedule(&w3, w4, w12, w1))
        round(e, f, g, &h, a, b, c, &d, 0x391c_0cb3, schedule(&w4, w5, w13, w2))
        round(d, e, f, &g, h, a, b, &c, 0x4ed8_aa4a, schedule(&w5, w6, w14, w3))
        round(c, d, e, &f, g, h, a, &b, 0x5b9c_ca4f, schedule(&w6, w7, w15, w4))
        round(b, c, d, &e, f, g, h, &a, 0x682e_6ff3, schedule(&w7, w8, w0, w5))
        round(a, b, c, &d, e, f, g, &h, 0x748f_82ee, schedule(&w8, w9, w1, w6))
        round(h, a, b, &c, d, e, f, &g, 0x78a5_636f, schedule(&w9, w10, w2, w7))
        round(g, h, a, &b, c, d, e, &f, 0x84c8_7814, schedule(&w10, w11, w3, w8))
        round(f, g, h, &a, b, c, d, &e, 0x8cc7_0208, schedule(&w11, w12, w4, w9))
        round(e, f, g, &h, a, b, c, &d, 0x90be_fffa, schedule(&w12, w13, w5, w10))
        round(d, e, f, &g, h, a, b, &c, 0xa450_6ceb, schedule(&w13, w14, w6, w11))
        round(c, d, e, &f, g, h, a, &b, 0xbef9_a3f7, schedule(&w14, w15, w7, w12))
        round(b, c, d, &e, f, g, h, &a, 0xc671_78f2, schedule(&w15, w0, w8, w13))

        h0 &+= a
        h1 &+= b
        h2 &+= c
        h3 &+= d
        h4 &+= e
        h5 &+= f
        h6 &+= g
        h7 &+= h
    }
}

/// One round: two of the eight working variables change, the others only change their names.
@inline(__always)
private func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
    _ constant: UInt32, _ word: UInt32
) {
    let choice = g ^ (e & (f ^ g))
    // a ^ b is b ^ c of the next round, so that only one of the two is computed anew.
    let majority = ((a ^ b) & (b ^ c)) ^ b
    let first = h &+ sum(e, 6, 11, 25) &+ choice &+ constant &+ word
    d = d &+ first
    h = first &+ sum(a, 2, 13, 22) &+ majority
}

/// The next schedule word, in place of the one sixteen before it.
@inline(__always)
private func schedule(
    _ word: inout UInt32, _ after1: UInt32, _ after9: UInt32, _ after14: UInt32
) -> UInt32 {
    let low = rotated(after1, 7) ^ rotated(after1, 18) ^ (after1 &>> 3)
    let high = rotated(after14, 17) ^ rotated(after14, 19) ^ (after14 &>> 10)
    word = word &+ low &+ after9 &+ high
    return word
}

@inline(__always)
private func sum(_ value: UInt32, _ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 {
    rotated(value, first) ^ rotated(value, second) ^ rotated(value, third)
}

@inline(__always)
private func rotated(_ value: UInt32, _ places: UInt32) -> UInt32 {
    (value &>> places) | (value &<< (32 &- places))
}
