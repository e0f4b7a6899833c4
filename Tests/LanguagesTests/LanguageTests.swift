import Languages
import Model
import Testing

/// Which language is spoken, and how.
struct LanguageTests {
    @Test(
        "tags and locales name languages",
        arguments: [
            ("en", Language.english), ("en_GB.UTF-8", .english), ("sq_AL", .albanian),
            ("sq_XK.UTF-8", .albanian),
            ("bs", .bosnian), ("hr_HR", .croatian), ("sh", .bosnian), ("cnr", .montenegrin),
            ("sr", .serbianCyrillic), ("sr_RS.UTF-8", .serbianCyrillic), ("sr_RS@latin", .serbianLatin),
            ("sr-Latn", .serbianLatin), ("sr-Cyrl-RS", .serbianCyrillic),
            ("sr_RS.UTF-8@latin", .serbianLatin),
            ("sr_ME", .serbianCyrillic), ("sr_Latn_ME", .montenegrin),
            ("mk_MK", .macedonian), ("bg_BG.utf8", .bulgarian), ("ro_MD", .romanian), ("mo", .romanian),
        ])
    func named(name: String, language: Language) {
        #expect(Language(name) == language)
    }

    @Test(
        "what names none of them names none",
        arguments: ["", "C", "POSIX", "de_DE", "C.UTF-8", "x", "_", "-"])
    func unnamed(name: String) {
        #expect(Language(name) == nil)
    }

    @Test func `the settings of the machine go in the order of POSIX`() {
        #expect(
            Language(environment: ["LANG": "ro_RO", "LC_ALL": "bg_BG", "LC_MESSAGES": "mk_MK"]) == .bulgarian)
        #expect(Language(environment: ["LANG": "ro_RO", "LC_MESSAGES": "mk_MK"]) == .macedonian)
        #expect(Language(environment: ["LANG": "ro_RO", "LC_ALL": ""]) == .romanian)
        #expect(Language(environment: ["LANG": "ro_RO", "LC_ALL": "C.UTF-8"]) == .english)
        #expect(Language(environment: [:]) == .english)
    }

    @Test("a language is named by its own tag", arguments: Language.allCases)
    func tags(language: Language) {
        #expect(Language(language.tag) == language)
        #expect(!language.name.isEmpty)
    }
}
