/// Type of reintegration programme.
public enum ProgrammeType: UInt8, CodedValue {
    /// Community-based.
    case community = 5
    /// Residential.
    case residential
    /// Cash.
    case cash
    /// Mixed.
    case mixed

    public static let list = CodeList(
        id: "CL_PROGRAMME_TYPE",
        title: "Type of reintegration programme",
        entries: [
            CodeEntry(
                "COMMUNITY", "Community-based",
                [
                    "non-residential", "day programme", "day program", "nerezidencijalni", "u zajednici",
                    "zajednica", "vanrezidencijalni", "komunitar", "në komunitet", "jo-rezidencial",
                    "comunitar", "în comunitate", "nerezidențial", "общностен", "в общността",
                    "нерезидентен", "во заедница", "заедница", "нерезиденцијален",
                ]),
            CodeEntry(
                "RESIDENTIAL", "Residential",
                [
                    "shelter-based", "in shelter", "rezidencijalni", "stacionarni", "rezidencial",
                    "në strehimore", "rezidențial", "резидентен", "стационарен", "резиденцијален",
                    "резидентна услуга",
                ]),
            CodeEntry(
                "CASH", "Cash",
                [
                    "grant", "cash grant", "financial", "novčani", "gotovina", "novčana pomoć",
                    "para në dorë", "financiar", "grant financiar", "numerar", "bani", "парична помощ",
                    "в брой", "парична помош",
                ]),
            CodeEntry(
                "MIXED", "Mixed",
                [
                    "combined", "mješoviti", "mešoviti", "kombinovani", "kombinirani", "i përzier",
                    "i kombinuar", "mixt", "combinat", "смесен", "комбиниран", "мешан",
                ]),
        ]
    )
}
