import Testing

@testable import Formats

/// Headings and sentences of each language of the region, and the encodings in which its offices may save them.
struct LanguageTexts: Sendable {
    let language: String
    let encodings: [TextEncoding]
    let texts: [String]

    static let all: [LanguageTexts] = [
        LanguageTexts(
            language: "Croatian", encodings: [.windows1250, .iso8859Part2, .iso8859Part16, .codePage852],
            texts: [
                "Redni broj;Ime i prezime;Datum rođenja;Spol;Državljanstvo;Datum prijema u sklonište;Vrsta iskorištavanja",
                "Šifra slučaja;Općina;Tko je uputio žrtvu;Pružena pomoć;Datum izlaska",
                "Žrtva je smještena u sigurnu kuću u Šibeniku, gdje joj je pružena liječnička i pravna pomoć.",
                "rb;mjesto;županija\n1;Đakovo;Osječko-baranjska\n2;Čakovec;Međimurska\n3;Požega;Požeško-slavonska",
                "ŠIFRA;DRŽAVLJANSTVO;DATUM ROĐENJA;VRSTA PODRŠKE;ČUVANJE PODATAKA",
            ]),
        LanguageTexts(
            language: "Bosnian", encodings: [.windows1250, .iso8859Part2, .iso8859Part16, .codePage852],
            texts: [
                "Šifra korisnice;Spol;Godina rođenja;Državljanstvo;Datum smještaja;Usluge koje su pružene;Napomena",
                "Općina;Kanton;Način otkrivanja;Upućena od;Oblik eksploatacije",
                "Korisnica je primljena u sklonište nakon policijske akcije, a zatim je vraćena kući u pratnji socijalne radnice.",
                "broj;grad\n1;Bihać\n2;Goražde\n3;Široki Brijeg\n4;Brčko\n5;Međugorje",
            ]),
        LanguageTexts(
            language: "Serbian, Latin",
            encodings: [.windows1250, .iso8859Part2, .iso8859Part16, .codePage852],
            texts: [
                "Šifra slučaja;Pol;Datum rođenja;Državljanstvo;Datum prijema;Vrsta eksploatacije;Pružene usluge",
                "Opština;Način identifikacije;Ko je uputio;Bračno stanje;Školska sprema",
                "Žrtva je smeštena u prihvatilište u Beogradu; centar za socijalni rad obezbedio je lekarsku i psihološku pomoć.",
                "rbr;mesto\n1;Niš\n2;Čačak\n3;Užice\n4;Požarevac\n5;Šabac\n6;Aranđelovac",
            ]),
        LanguageTexts(
            language: "Slovene",
            encodings: [.windows1250, .iso8859Part2, .iso8859Part16, .codePage852, .macCentralEurope],
            texts: [
                "Šifra primera;Spol;Datum rojstva;Državljanstvo;Datum sprejema v varno hišo;Vrsta izkoriščanja;Nudena pomoč",
                "Občina;Način prepoznave;Napotil;Izobrazba;Zakonski stan;Število otrok",
                "Žrtev je bila nameščena v varni prostor, kjer so ji nudili zdravniško in pravno pomoč ter svetovanje.",
                "št;kraj\n1;Škofja Loka\n2;Črnomelj\n3;Žalec\n4;Ajdovščina\n5;Kočevje",
            ]),
        LanguageTexts(
            language: "Albanian",
            encodings: [
                .windows1250, .windows1252, .windows1254, .iso8859Part1, .iso8859Part2, .iso8859Part9,
                .iso8859Part15, .iso8859Part16, .codePage852,
            ],
            texts: [
                "Kodi i rastit;Gjinia;Datëlindja;Shtetësia;Data e hyrjes në strehimore;Lloji i shfrytëzimit;Shërbimet e ofruara",
                "Bashkia;Kush e referoi;Gjendja civile;Arsimi;Numri i fëmijëve;Çështja penale",
                "Viktima u strehua në qendrën kombëtare dhe mori ndihmë mjekësore, psikologjike e ligjore gjatë qëndrimit.",
                "nr;qyteti\n1;Tiranë\n2;Durrës\n3;Shkodër\n4;Gjirokastër\n5;Prishtinë\n6;Pejë",
            ]),
        LanguageTexts(
            language: "Romanian", encodings: [.windows1250, .iso8859Part2, .iso8859Part16, .codePage852],
            texts: [
                "Nr. crt.;Sexul;Data naşterii;Cetăţenia;Data intrării în adăpost;Forma de exploatare;Servicii acordate",
                "Judeţul;Localitatea;Instituţia care a sesizat;Starea civilă;Studii;Număr de copii",
                "Victima a fost găzduită în centrul de asistenţă şi protecţie din Chişinău, unde a primit ajutor medical şi juridic.",
                "nr;oraş\n1;Bălţi\n2;Iaşi\n3;Timişoara\n4;Constanţa\n5;Bucureşti\n6;Târgovişte",
                "CETĂŢENIA;DATA NAŞTERII;FORMA DE EXPLOATARE;ASISTENŢĂ ACORDATĂ;ÎNTOARCERE VOLUNTARĂ",
            ]),
        LanguageTexts(
            language: "Turkish", encodings: [.windows1254, .iso8859Part9],
            texts: [
                "Dosya numarası;Cinsiyet;Doğum tarihi;Uyruğu;Sığınma evine giriş tarihi;Sömürü türü;Verilen hizmetler",
                "İlçe;Yönlendiren kuruluş;Medeni hâli;Öğrenim durumu;Çocuk sayısı;Çıkış nedeni",
                "Mağdur İstanbul’daki sığınma evine yerleştirildi; tıbbi, psikolojik ve hukuki yardım gördü, sonra gönüllü olarak döndü.",
                "no;il\n1;İzmir\n2;Diyarbakır\n3;Şanlıurfa\n4;Eskişehir\n5;Ağrı\n6;Muğla",
            ]),
        LanguageTexts(
            language: "Hungarian",
            encodings: [.windows1250, .iso8859Part2, .iso8859Part16, .codePage852, .macCentralEurope],
            texts: [
                "Ügyszám;Nem;Születési dátum;Állampolgárság;Befogadás időpontja;A kizsákmányolás formája;Nyújtott segítség",
                "Megye;Ki irányította a szállóra;Családi állapot;Iskolai végzettség;Gyermekek száma;Megjegyzés",
                "Az áldozatot védett házban helyezték el, ahol orvosi, lelki és jogi segítséget kapott, majd önként hazatért.",
                "ssz;város\n1;Győr\n2;Székesfehérvár\n3;Hódmezővásárhely\n4;Békéscsaba\n5;Szűcsi;gyűjtőfogház",
            ]),
        LanguageTexts(
            language: "German",
            encodings: [.windows1250, .windows1252, .iso8859Part1, .iso8859Part15, .codePage852],
            texts: [
                "Fallnummer;Geschlecht;Geburtsdatum;Staatsangehörigkeit;Aufnahme im Schutzhaus;Art der Ausbeutung;Unterstützung",
                "Die Betroffene wurde in einer geschützten Unterkunft untergebracht und ärztlich sowie rechtlich beraten; Rückkehr für später geplant.",
                "Land;Stadt\nÖsterreich;Köln\nRumänien;München",
            ]),
        LanguageTexts(
            language: "French", encodings: [.windows1252, .iso8859Part1, .iso8859Part15],
            texts: [
                "Numéro du dossier;Sexe;Date de naissance;Nationalité;Date d’entrée au foyer;Forme d’exploitation;Aide reçue",
                "La victime a été hébergée dans un foyer où elle a reçu une aide médicale et juridique; elle est rentrée à sa demande.",
                "Pays;Région;Remarques\nAlgérie;Hérault;à compléter\nCôte d’Ivoire;Nièvre;déjà signalé",
            ]),
        LanguageTexts(
            language: "Italian", encodings: [.windows1252, .iso8859Part1, .iso8859Part15],
            texts: [
                "Codice;Sesso;Data di nascita;Cittadinanza;Età all’ingresso;Città;Attività svolta;Perché è uscita",
                "La vittima è stata accolta in una casa protetta, dove ha ricevuto assistenza; è più serena e può restare finché vorrà.",
            ]),
        LanguageTexts(
            language: "Serbian", encodings: [.windows1251, .iso8859Part5, .codePage855, .macCyrillic],
            texts: [
                "Шифра случаја;Пол;Датум рођења;Држављанство;Датум пријема у прихватилиште;Врста експлоатације;Пружене услуге",
                "Општина;Начин идентификације;Ко је упутио;Брачно стање;Школска спрема",
                "Жртва је смештена у сигурну кућу у Београду, где јој је пружена лекарска, психолошка и правна помоћ.",
                "рбр;место\n1;Ниш\n2;Чачак\n3;Пљевља\n4;Књажевац\n5;Сјеница\n6;Аранђеловац",
                "ДАТУМ РОЂЕЊА;ДРЖАВЉАНСТВО;ВРСТА ЕКСПЛОАТАЦИЈЕ;ПРУЖЕНЕ УСЛУГЕ",
            ]),
        LanguageTexts(
            language: "Macedonian", encodings: [.windows1251, .iso8859Part5, .codePage855, .macCyrillic],
            texts: [
                "Шифра на случајот;Пол;Датум на раѓање;Државјанство;Датум на прием во засолништето;Вид на експлоатација;Дадени услуги",
                "Општина;Кој ја упатил жртвата;Брачна состојба;Образование;Број на деца",
                "Жртвата беше сместена во засолниште во Скопје, каде што доби медицинска, психолошка и правна помош.",
                "бр;град\n1;Скопје\n2;Битола\n3;Ѓорче Петров\n4;Куманово\n5;Тетово\n6;Кичево",
            ]),
        LanguageTexts(
            language: "Bulgarian",
            encodings: [
                .windows1251, .iso8859Part5, .codePage855, .codePage866, .koi8R, .koi8U, .macCyrillic,
            ],
            texts: [
                "Номер на случая;Пол;Дата на раждане;Гражданство;Дата на настаняване в приюта;Вид експлоатация;Оказани услуги",
                "Община;Кой е насочил жертвата;Семейно положение;Образование;Брой деца;Бележки",
                "Жертвата беше настанена в защитено жилище в София, където получи медицинска, психологическа и правна помощ.",
                "No;град\n1;Пловдив\n2;Велико Търново\n3;Стара Загора\n4;Перник\n5;Смолян\n6;Ямбол",
                "ДАТА НА РАЖДАНЕ;ГРАЖДАНСТВО;ВИД ЕКСПЛОАТАЦИЯ;ОКАЗАНИ УСЛУГИ;ДАТА НА НАПУСКАНЕ",
            ]),
        LanguageTexts(
            language: "Russian",
            encodings: [
                .windows1251, .iso8859Part5, .codePage855, .codePage866, .koi8R, .koi8U, .macCyrillic,
            ],
            texts: [
                "Номер дела;Пол;Дата рождения;Гражданство;Дата поступления в приют;Вид эксплуатации;Оказанные услуги",
                "Район;Кем направлена;Семейное положение;Образование;Число детей;Примечание",
                "Пострадавшая была размещена в приюте в Кишинёве, где ей оказали медицинскую, психологическую и юридическую помощь.",
                "но;город\n1;Тирасполь\n2;Бендеры\n3;Комрат\n4;Рыбница\n5;Чадыр-Лунга",
                "ДАТА РОЖДЕНИЯ;ГРАЖДАНСТВО;ВИД ЭКСПЛУАТАЦИИ;ОКАЗАННАЯ ПОМОЩЬ",
            ]),
        LanguageTexts(
            language: "Ukrainian",
            encodings: [.windows1251, .iso8859Part5, .codePage855, .koi8U, .macCyrillic],
            texts: [
                "Номер справи;Стать;Дата народження;Громадянство;Дата прийому до притулку;Вид експлуатації;Надані послуги",
                "Область;Ким направлена;Сімейний стан;Освіта;Кількість дітей;Примітка",
                "Постраждалу розмістили у притулку в Києві, де їй надали медичну, психологічну та юридичну допомогу.",
                "но;місто\n1;Київ\n2;Чернівці\n3;Одеса\n4;Ужгород\n5;Івано-Франківськ\n6;Запоріжжя",
            ]),
        LanguageTexts(
            language: "Greek", encodings: [.windows1253, .iso8859Part7],
            texts: [
                "Αριθμός υπόθεσης;Φύλο;Ημερομηνία γέννησης;Ιθαγένεια;Ημερομηνία εισόδου στον ξενώνα;Είδος εκμετάλλευσης;Υπηρεσίες",
                "Δήμος;Ποιος παρέπεμψε το θύμα;Οικογενειακή κατάσταση;Εκπαίδευση;Αριθμός παιδιών",
                "Το θύμα φιλοξενήθηκε σε ξενώνα στην Αθήνα, όπου έλαβε ιατρική, ψυχολογική και νομική βοήθεια.",
                "αα;πόλη\n1;Θεσσαλονίκη\n2;Ιωάννινα\n3;Φλώρινα\n4;Άρτα\n5;Έδεσσα",
                "ΑΡΙΘΜΟΣ ΥΠΟΘΕΣΗΣ;ΦΥΛΟ;ΗΜΕΡΟΜΗΝΙΑ ΓΕΝΝΗΣΗΣ;ΙΘΑΓΕΝΕΙΑ;ΕΙΔΟΣ ΕΚΜΕΤΑΛΛΕΥΣΗΣ",
            ]),
        LanguageTexts(
            language: "Polish", encodings: [.windows1250, .iso8859Part2, .codePage852, .macCentralEurope],
            texts: [
                "Imię i nazwisko;Data urodzenia;Płeć;Obywatelstwo;Miejscowość;Województwo",
                "Pokrzywdzona została umieszczona w schronisku w Łodzi, gdzie udzielono jej pomocy lekarskiej i prawnej; później wróciła.",
            ]),
        LanguageTexts(
            language: "Czech", encodings: [.windows1250, .iso8859Part2, .codePage852, .macCentralEurope],
            texts: [
                "Jméno a příjmení;Pohlaví;Datum narození;Státní příslušnost;Město",
                "Žena byla umístěna v azylovém domě, kde jí byla poskytnuta lékařská a právní pomoc; později se vrátila domů.",
            ]),
    ]
}

extension LanguageTexts {
    /// The text as an office saves it; nil where the encoding does not have one of its characters. ISO 8859-16 has
    /// Romanian with commas below only.
    static func bytes(of text: String, savedAs encoding: TextEncoding) -> [UInt8]? {
        guard encoding == .iso8859Part16 else { return encoding.bytes(of: text) }
        let commas: [Unicode.Scalar: Unicode.Scalar] = ["ş": "ș", "ţ": "ț", "Ş": "Ș", "Ţ": "Ț"]
        return encoding.bytes(
            of: String(String.UnicodeScalarView(text.unicodeScalars.map { commas[$0] ?? $0 })))
    }
}

extension LanguageTexts: CustomTestStringConvertible {
    var testDescription: String { language }
}
