// swift-tools-version: 6.2
import PackageDescription

// The rooms that read bytes, built once more with libFuzzer's instrumentation: a package of its own, so that nobody who
// builds the program builds this. `Sources` holds links to the rooms; scripts/fuzz builds and runs it.

// Optimised, but with the checks of a debug build: indices into unsafe memory are looked at. What is internal can be
// called.
let checked: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(["-assert-config", "Debug", "-enable-testing"]),
]

let package = Package(
    name: "ClearingPointFuzzing",
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
        .target(name: "Model", swiftSettings: checked),
        .target(name: "Formats", dependencies: ["CLibXML2", "CZlib"], swiftSettings: checked),
        .target(name: "Intake", dependencies: ["Model", "Formats"], swiftSettings: checked),
        // libFuzzer has the main function.
        .executableTarget(
            name: "Fuzz", dependencies: ["Model", "Formats", "Intake"],
            swiftSettings: checked + [.unsafeFlags(["-parse-as-library"])]),
    ],
    swiftLanguageModes: [.v6]
)
