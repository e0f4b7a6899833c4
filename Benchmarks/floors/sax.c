/* The floor for XML: libxml2 parses the file in chunks of 64 KiB, and calls that do nothing are made for it. */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <libxml/parser.h>

static void start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                  const xmlChar **namespace_list, int attributes, int defaulted, const xmlChar **attribute_list) {}
static void end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {}
static void characters(void *context, const xmlChar *text, int length) {}

int main(int count, char **arguments) {
    static char block[64 << 10];
    if (count != 2) {
        fprintf(stderr, "usage: sax FILE\n");
        return 2;
    }
    int file = open(arguments[1], O_RDONLY);
    if (file < 0) {
        perror(arguments[1]);
        return 1;
    }
    xmlSAXHandler calls = {.initialized = XML_SAX2_MAGIC};
    calls.startElementNs = start;
    calls.endElementNs = end;
    calls.characters = characters;
    xmlInitParser();
    xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&calls, NULL, NULL, 0, NULL);
    xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_HUGE);
    ssize_t length;
    int error = 0;
    while (error == 0 && (length = read(file, block, sizeof block)) > 0)
        error = xmlParseChunk(parser, block, (int)length, 0);
    if (error == 0) error = xmlParseChunk(parser, NULL, 0, 1);
    if (error != 0) fprintf(stderr, "%s is not well-formed: libxml2 says %d\n", arguments[1], error);
    xmlFreeParserCtxt(parser);
    return error != 0;
}
