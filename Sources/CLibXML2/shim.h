// libxml2's SAX push parser and error reporting, nothing else.
#include <libxml/xmlversion.h>

// Where libxml2 is built with ICU, its headers pull in ICU's, which Foundation has a copy of its own of: a module
// that sees both does not compile. Nothing we use depends on the setting.
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
