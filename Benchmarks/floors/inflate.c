/* The floor for gzip: zlib inflates the file to nowhere and checks its sum. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <zlib.h>

int main(int count, char **arguments) {
    static unsigned char packed[256 << 10], plain[1 << 20];
    if (count != 2) {
        fprintf(stderr, "usage: inflate FILE\n");
        return 2;
    }
    int file = open(arguments[1], O_RDONLY);
    if (file < 0) {
        perror(arguments[1]);
        return 1;
    }
    z_stream stream;
    memset(&stream, 0, sizeof stream);
    int code = inflateInit2(&stream, 31);
    ssize_t length;
    while (code == Z_OK && (length = read(file, packed, sizeof packed)) > 0) {
        stream.next_in = packed;
        stream.avail_in = (uInt)length;
        while (code == Z_OK && stream.avail_in > 0) {
            stream.next_out = plain;
            stream.avail_out = sizeof plain;
            code = inflate(&stream, Z_NO_FLUSH);
        }
    }
    inflateEnd(&stream);
    if (code != Z_STREAM_END) fprintf(stderr, "%s is damaged: zlib says %d\n", arguments[1], code);
    return code != Z_STREAM_END;
}
