/// Names of the days of the week, from Monday, which some files write before or after a date.
///
/// Order within a day: Albanian; Bosnian, Croatian and Serbian; Slovene; Macedonian, Bulgarian, Russian, Ukrainian;
/// Romanian; Turkish; Greek; Hungarian; English; German; French; Italian. Forms that are a month's name or short
/// form too are left out: Albanian `marta`, Romanian and Italian `mar`, Croatian `sub`, which folds as Turkish `şub`.
enum WeekdayNames {
    /// The names of Monday to Sunday, separated by spaces.
    static let names = [
        """
        hënë hëna hën ponedjeljak ponedeljak pon понедељак пон ponedeljek понеделник пн пон понедельник пнд \
        понеділок luni lun pazartesi pzt δευτέρα δευ hétfő monday mon montag lundi lunedì
        """,
        """
        martë utorak uto ut уторак уто ут torek tor вторник вт втр вівторок marți salı sal τρίτη τρί τρι kedd \
        tuesday tue tues dienstag mardi martedì
        """,
        """
        mërkurë mërkura mër srijeda sreda sri sre srijedu sredu среда сре ср sreda середа сряда ср miercuri mie \
        çarşamba çar τετάρτη τετ szerda sze wednesday wed mittwoch mercredi mer mercoledì
        """,
        """
        enjte enjtja enj četvrtak čet четвртак чет четврток четвъртък четверг чт четвер чтв četrtek joi perşembe \
        per πέμπτη πέμ πεμ csütörtök thursday thu thur thurs donnerstag jeudi jeu giovedì gio
        """,
        """
        premte premtja pre petak pet петак пет петок петък пятница пт п’ятниця petek vineri vin cuma cum \
        παρασκευή παρ péntek friday fri freitag vendredi ven venerdì
        """,
        """
        shtunë shtuna subota subotu субота суб сабота саб събота сб суббота сбт sobota sob sâmbătă sâm \
        cumartesi cmt σάββατο σάβ σαβ szombat szo saturday sat samstag sonnabend samedi sam sabato
        """,
        """
        diel diela nedjelja nedelja ned nedjelju nedelju недеља нед недела неделя нд воскресенье вс неділя nedelja \
        duminică dum pazar paz κυριακή κυρ vasárnap sunday sun sonntag dimanche dim domenica dom
        """,
    ]
}
