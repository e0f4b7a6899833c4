// zlib's streaming inflate and deflate.
#include <zlib.h>

// The two initialisers are macros in zlib.h, which Swift cannot call.
static inline int clearingpoint_inflateInit2(z_stream *stream, int windowBits) {
    return inflateInit2(stream, windowBits);
}
static inline int clearingpoint_deflateInit2(z_stream *stream, int level, int windowBits) {
    return deflateInit2(stream, level, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
}
