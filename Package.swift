// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// One room of the line: a library target that sees only the rooms named.
func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one room.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude, swiftSettings: strict)
}

let package = Package(
    name: "ClearingPoint",
    products: [.executable(name: "clearingpoint", targets: ["clearingpoint"])],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        room("Model", []),
        room("Languages", ["Model"]),
        room("Formats", ["CLibXML2", "CZlib"]),

        room("Intake", ["Model", "Formats"]),
        room("Normalisation", ["Model", "Intake"]),
        room("Validation", ["Model", "Languages", "Normalisation"]),
        room("Anonymisation", ["Model", "Normalisation", "Validation"]),
        room("Register", ["Model", "Formats", "Anonymisation"]),

        room("Linkage", ["Model", "Anonymisation"]),
        room("Statistics", ["Model", "Linkage"]),
        room("Disclosure", ["Model", "Statistics"]),
        room("Publication", ["Model", "Formats", "Disclosure"]),

        room(
            "Pipeline",
            [
                "Model", "Languages", "Formats", "Intake", "Normalisation", "Validation", "Anonymisation",
                "Register", "Linkage", "Statistics", "Disclosure", "Publication",
            ]
        ),
        .executableTarget(
            name: "clearingpoint", dependencies: ["Pipeline", "Languages", "Model"], swiftSettings: strict),

        .target(
            name: "TestSupport", dependencies: ["Model", "Formats"], path: "Tests/TestSupport",
            swiftSettings: strict),
        tests("ArchitectureTests", []),
        tests("ModelTests", ["Model"]),
        tests("LanguagesTests", ["Model", "Languages"]),
        tests("FormatsTests", ["Formats"]),
        tests("IntakeTests", ["Model", "Formats", "Intake"]),
        tests("NormalisationTests", ["Model", "Intake", "Normalisation"]),
        tests(
            "ValidationTests",
            [
                "Model", "Languages", "Formats", "Intake", "Normalisation", "Validation",
                "FixtureGenerator",
            ]),
        tests("AnonymisationTests", ["Model", "Intake", "Normalisation", "Validation", "Anonymisation"]),
        tests("RegisterTests", ["Model", "Formats", "Anonymisation", "Register"]),
        tests("LinkageTests", ["Model", "Anonymisation", "Linkage"]),
        tests("StatisticsTests", ["Model", "Anonymisation", "Linkage", "Statistics"]),
        tests("DisclosureTests", ["Model", "Statistics", "Disclosure"]),
        tests(
            "PublicationTests", ["Model", "Formats", "Statistics", "Disclosure", "Publication"],
            exclude: ["Goldens"]),
        tests(
            "PipelineTests",
            [
                "Model", "Languages", "Formats", "Intake", "Validation", "Anonymisation", "Register",
                "Linkage", "Statistics", "Disclosure", "Pipeline",
            ]
        ),

        // Plays the partners, who do not have our code: it depends on no room.
        .target(name: "FixtureGenerator", path: "Tests/FixtureGenerator", swiftSettings: strict),
        .executableTarget(
            name: "generate-fixtures", dependencies: ["FixtureGenerator"], path: "Tests/GenerateFixtures",
            swiftSettings: strict),
        tests("FixtureTests", ["FixtureGenerator", "Model"]),
    ],
    swiftLanguageModes: [.v6]
)
