/// Names as people of the region have them, in both alphabets: chosen from the commonest of each country, and not from what
/// the detectors know.
enum Names {
    static let given = words(
        """
        Marija Jelena Milica Snežana Dragana Ljiljana Jovana Ana Ivana Katarina Teodora Anđela Sofija Dunja Nikola Marko
        Stefan Luka Aleksandar Milan Dušan Amina Lejla Emina Ajla Merjem Hana Sara Zejneb Adna Ahmed Haris Tarik Adnan
        Elira Blerta Ardita Fatmira Valbona Mimoza Arta Besa Drita Ilir Arben Besnik Agron Dritan Maria Elena Ioana
        Andreea Mihaela Cristina Ana-Maria Alexandra Gabriela Nicoleta Ion Andrei Alexandru Mihai Vasile Natalia Tatiana
        Olga Svetlana Ludmila Doina Rodica Victoria Viktoria Desislava Ivanka Mariya Yordanka Rositsa Gergana Silviya Petar
        Georgi Dimitar Ivan Hristo Мария Елена Иванка Десислава Петър Георги Димитър Снежана Драгана Јелена Милица Јована
        Билјана Весна Лидија Горан Зоран Александар Оксана Наталія Тетяна Світлана Олена
        """)

    static let family = words(
        """
        Petrović Jovanović Nikolić Marković Đorđević Stojanović Ilić Stanković Pavlović Milošević Hadžić Hodžić Čengić
        Delić Demirović Kovačević Begić Hoxha Shehu Çela Leka Kola Gashi Krasniqi Berisha Popa Popescu Ionescu Radu Dumitru
        Stan Stoica Gheorghe Constantinescu Vasilescu Rusu Ceban Ciobanu Munteanu Țurcan Ivanova Georgieva Dimitrova Petrova
        Nikolova Stoyanova Todorova Kostova Angelova Mihaylova Trajkovska Stojanovska Nikolovska Petrovska Dimitrovski
        Jovanovska Петровић Јовановић Николић Марковић Иванова Георгиева Димитрова Петрова Трајковска Стојановска Мельник
        Шевченко Бойко Коваленко Ткаченко
        """)

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map { String($0) }
    }
}
