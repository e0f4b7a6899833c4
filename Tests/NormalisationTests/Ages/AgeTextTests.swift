import Intake
import Model
import Testing

@testable import Normalisation

@Suite struct AgeTextTests {
    private func ages(_ text: String) -> String? {
        var work = Workspace()
        guard let age = withBytes(text, { AgeText($0.trimmed, in: &work) }) else { return nil }
        return age.range.youngest == age.range.oldest
            ? "\(age.range.youngest)" : "\(age.range.youngest)-\(age.range.oldest)"
    }

    @Test(arguments: [
        ("17", "17"), ("17.0", "17"), ("17,0", "17"), ("17,5", "17"), ("17.25", "17"), ("0", "0"),
        ("017", "17"),
        ("17 godina", "17"), ("17 god.", "17"), ("17 god", "17"), ("17 g.", "17"), ("17godina", "17"),
        ("17 година", "17"), ("17 години", "17"), ("17 г.", "17"), ("17г.", "17"), ("17 год.", "17"),
        ("17 vjeç", "17"), ("17 vjeçe", "17"), ("17 vjeçare", "17"), ("17 vj.", "17"), ("17 vite", "17"),
        ("17 ani", "17"), ("20 de ani", "20"), ("vârsta 17 ani", "17"), ("17 лет", "17"), ("17 років", "17"),
        ("17 let", "17"), ("17 éves", "17"), ("17 yaşında", "17"), ("17 ετών", "17"), ("17 Jahre", "17"),
        ("17 years", "17"), ("17 years old", "17"), ("17 yrs.", "17"), ("17 y/o", "17"), ("aged 17", "17"),
        ("uzrast 17", "17"), ("17\u{A0}godina", "17"),
        ("17-godišnja", nil),
        ("6 mjeseci", "0"), ("18 meseci", "1"), ("6 месеци", "0"), ("6 muaj", "0"), ("6 luni", "0"),
        ("11 months", "0"), ("24 месяца", "2"),
        ("14-17", "14-17"), ("14–17", "14-17"), ("14—17", "14-17"), ("14 - 17", "14-17"), ("9--17", "9-17"),
        ("14-17 godina", "14-17"), ("14 do 17", "14-17"), ("od 14 do 17", "14-17"),
        ("od 14 do 17 godina", "14-17"),
        ("от 14 до 17 години", "14-17"), ("14 до 17 год.", "14-17"), ("nga 14 deri 17 vjeç", "14-17"),
        ("de la 14 la 17 ani", "14-17"), ("între 14 și 17 ani", "14-17"), ("14 to 17 years", "14-17"),
        ("between 14 and 17", "14-17"), ("između 14 i 17", "14-17"),
        ("48+", "48-120"), ("18 +", "18-120"), ("18 i više", "18-120"), ("18 godina i više", "18-120"),
        ("18 и повеќе", "18-120"), ("18 и повече години", "18-120"), ("18 vjeç e lart", "18-120"),
        ("18 ani și peste", "18-120"), ("18 and over", "18-120"), ("18 or older", "18-120"),
        ("≥18", "18-120"),
        ("od 18", "18-120"), ("od 18 godina i više", "18-120"), ("preko 30", "30-120"),
        ("više od 30", "30-120"),
        ("над 30", "30-120"), ("mbi 30", "30-120"), ("peste 30 de ani", "30-120"), ("over 30", "30-120"),
        ("> 30", "30-120"), ("older than 30", "30-120"),
        ("ispod 14", "0-13"), ("mlađi od 14", "0-13"), ("под 14", "0-13"), ("nën 14 vjeç", "0-13"),
        ("sub 14 ani", "0-13"), ("under 18", "0-17"), ("<18", "0-17"), ("do 17", "0-17"),
        ("до 17 години", "0-17"),
        ("deri në 17", "0-17"), ("până la 17 ani", "0-17"), ("up to 17", "0-17"), ("≤17", "0-17"),
        ("maloljetna", "0-17"), ("малолетна", "0-17"), ("непълнолетен", "0-17"), ("e mitur", "0-17"),
        ("i rritur", "18-120"),
        ("minoră", "0-17"),
        ("несовершеннолетняя", "0-17"), ("minor", "0-17"), ("punoljetna", "18-120"), ("пълнолетна", "18-120"),
        ("adult", "18-120"),
        ("121", nil), ("1975", nil), ("17-14", nil), ("17/18", nil), ("17 18", nil), ("oko 17", nil),
        ("17?", nil),
        ("seventeen", nil), ("M", nil), ("17 1/2", nil), ("17.125", nil), ("17 km", nil), ("", nil),
    ])
    func anAgeIsReadFromItsWords(_ text: String, _ expected: String?) {
        #expect(ages(text) == expected)
    }
}
