# What scripts/demo, scripts/test, scripts/fixtures and scripts/bench need before they build. Read by them, not run by itself.

# Swift's own version, such as 6.2, that Package.swift needs at least.
readonly swift_major=6 swift_minor=2

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 2
}

# Swift 6.2 or newer.
need_swift() {
    if ! command -v swift >/dev/null 2>&1; then
        fail "Swift is missing: this needs Swift ${swift_major}.${swift_minor} or newer." \
            "See https://www.swift.org/install/, put swift on the PATH, and start again."
    fi
    local version
    version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -n 1)
    [ -n "$version" ] || fail "swift --version does not tell a version: is this a whole Swift toolchain?"
    local major=${version%%.*} minor=${version#*.}
    if [ "$major" -lt "$swift_major" ] || { [ "$major" -eq "$swift_major" ] && [ "$minor" -lt "$swift_minor" ]; }; then
        fail "Swift $version is too old: this needs Swift ${swift_major}.${swift_minor} or newer." \
            "See https://www.swift.org/install/."
    fi
}

# The headers of libxml2 and zlib, and pkg-config, which tells Swift where they are.
need_headers() {
    # On other systems than Linux they come with the developer's tools.
    [ "$(uname -s)" = Linux ] || return 0
    local missing=()
    command -v pkg-config >/dev/null 2>&1 || missing+=(pkg-config)
    has_header libxml-2.0 libxml2/libxml/parser.h || missing+=(libxml2-dev)
    has_header zlib zlib.h || missing+=(zlib1g-dev)
    [ "${#missing[@]}" -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        fail "The headers of libxml2 or zlib are missing, and there is no apt-get to install them with." \
            "Install what your system calls ${missing[*]}, and start again."
    fi
    say "Installing ${missing[*]}"
    install_packages "${missing[@]}"
}

has_header() {
    if command -v pkg-config >/dev/null 2>&1; then
        pkg-config --exists "$1"
    else
        [ -e "/usr/include/$2" ]
    fi
}

install_packages() {
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 ||
            fail "Installing needs an administrator, and there is no sudo. Ask for: apt-get install $*"
        root=(sudo)
    fi
    local install=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@")
    # The list of packages may be missing or old: fetch it only if the first try fails.
    "${install[@]}" </dev/null >/dev/null 2>&1 || {
        "${root[@]}" apt-get update </dev/null >/dev/null || fail "apt-get update failed; see above."
        "${install[@]}" </dev/null || fail "apt-get could not install: $*"
    }
}

# Every import must be one that Package.swift allows.
readonly strict=(--explicit-target-dependency-import-check error)
