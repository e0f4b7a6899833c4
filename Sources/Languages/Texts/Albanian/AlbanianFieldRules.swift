extension Albanian {
    /// Rules on values.
    static let fieldRules = #"""
        A country’s code is used at a time when it was valid.
        = Kodi i një vendi përdoret në kohën kur ka qenë i vlefshëm.
        A withdrawn code hints at a date or a country that was copied from elsewhere.
        = Një kod i shfuqizuar lë të kuptohet se një datë ose një vend është kopjuar nga diku tjetër.
        Write the code that was valid on the date of the record.
        = Shkruani kodin që ka qenë i vlefshëm në datën e regjistrimit.
        The field “{1}” holds a code that was not valid on the date of the record.
        = Fusha „{1}” përmban një kod që nuk ka qenë i vlefshëm në datën e regjistrimit.
        An area is a country or territory that the standard knows.
        = Një zonë është një vend ose territor që standardi e njeh.
        A country that no list knows cannot be counted with its neighbours.
        = Një vend që nuk gjendet në asnjë listë nuk mund të numërohet bashkë me fqinjët e tij.
        Write the three-letter code of the country, such as MDA.
        = Shkruani kodin me tri shkronja të vendit, për shembull MDA.
        The field “{1}” holds something that is not a known country or territory.
        = Fusha „{1}” përmban diçka që nuk është vend ose territor i njohur.
        An area’s code means one country at the time of the record.
        = Kodi i një zone tregon një vend të vetëm në kohën e regjistrimit.
        RM is Moldova to some and Macedonia to others; CS was Czechoslovakia, and later Serbia and Montenegro.
        = RM për disa është Moldavia, për të tjerë Maqedonia; CS ishte Çekosllovakia, e më vonë Serbia dhe Mali i Zi.
        Write the three-letter code of the country, such as MDA, MKD or SCG.
        = Shkruani kodin me tri shkronja të vendit, për shembull MDA, MKD ose SCG.
        The field “{1}” holds a code that means more than one country.
        = Fusha „{1}” përmban një kod që tregon më shumë se një vend.
        A coded field holds a code of its list.
        = Një fushë e koduar përmban një kod të listës së saj.
        What no list knows cannot be counted with anything else.
        = Ajo që nuk gjendet në asnjë listë nuk mund të numërohet bashkë me asgjë tjetër.
        Write a code of the list, or add the spelling to the source's value map.
        = Shkruani një kod të listës, ose shtojeni këtë mënyrë shkrimi në tabelën e vlerave të burimit.
        “{1}” is not a code of the field “{2}”.
        = „{1}” nuk është kod i fushës „{2}”.
        The value is not a code of the field “{1}”.
        = Vlera nuk është kod i fushës „{1}”.
        A date is a day that the calendar has.
        = Një datë është një ditë që ekziston në kalendar.
        A day such as 31 February is a slip; which day was meant cannot be told.
        = Një ditë si 31 shkurti është gabim shkrimi; nuk mund të dihet se cila ditë ishte menduar.
        Correct the day or the month.
        = Ndreqni ditën ose muajin.
        The field “{1}” holds a day that the calendar does not have.
        = Fusha „{1}” përmban një ditë që nuk ekziston në kalendar.
        A date is no bare number.
        = Një datë nuk është thjesht një numër.
        A number among dates may be a spreadsheet’s day or a slip, and only the sender knows which.
        = Një numër mes datave mund të jetë dita e një programi tabelash ose një gabim shkrimi, dhe vetëm dërguesi e di cila prej tyre.
        Format the column as dates before you save the file, or write the date as year-month-day.
        = Formatojeni kolonën si data para se ta ruani skedarin, ose shkruajeni datën si vit-muaj-ditë.
        The field “{1}” holds a bare number, and its column does not prove to hold a spreadsheet’s days.
        = Fusha „{1}” përmban thjesht një numër, dhe kolona e saj nuk dëshmon se përmban ditë të një programi tabelash.
        A date is no count of seconds.
        = Një datë nuk është një numër sekondash.
        A count of seconds is a moment in one time zone and may be another day in the next.
        = Një numër sekondash është një çast në një zonë orare dhe në tjetrën mund të jetë një ditë tjetër.
        Write the date as year-month-day: 2003-07-23.
        = Shkruajeni datën si vit-muaj-ditë: 2003-07-23.
        The field “{1}” holds a count of seconds or milliseconds instead of a date.
        = Fusha „{1}” përmban një numër sekondash ose milisekondash në vend të një date.
        A date is a day, month, quarter or year.
        = Një datë është një ditë, muaj, tremujor ose vit.
        A week may lie in two months, and a record in two quarters.
        = Një javë mund të bjerë në dy muaj, dhe një regjistrim në dy tremujorë.
        Write a day of the week, 2003-W27-4 or 2003-07-03, or the month.
        = Shkruani një ditë të javës, 2003-W27-4 ose 2003-07-03, ose muajin.
        The field “{1}” holds a week, which is neither a day nor a month.
        = Fusha „{1}” përmban një javë, e cila nuk është as ditë as muaj.
        Day and month of a date can be told apart.
        = Dita dhe muaji i një date mund të dallohen.
        03/07 is the third of July to some and the seventh of March to others.
        = 03/07 për disa është tre korriku, për të tjerë shtatë marsi.
        Write the dates as year-month-day, or state their order: "dateOrder" in the source’s description, or --date-order dmy or mdy.
        = Shkruajini datat si vit-muaj-ditë, ose jepni radhën e tyre: "dateOrder" në përshkrimin e burimit, ose --date-order dmy ose mdy.
        The field “{1}” holds a date that can be read day first (dmy) and month first (mdy), and nothing in the file tells which.
        = Fusha „{1}” përmban një datë që mund të lexohet me ditën në fillim (dmy) dhe me muajin në fillim (mdy), dhe asgjë në skedar nuk tregon cila është e duhura.
        A date is written as a date.
        = Një datë shkruhet si datë.
        Nothing can be said of the time of a record whose date cannot be read.
        = Nuk mund të thuhet asgjë për kohën e një regjistrimi, data e të cilit nuk mund të lexohet.
        The field “{1}” holds something that is not a date.
        = Fusha „{1}” përmban diçka që nuk është datë.
        The dates of a column are written in one order.
        = Datat e një kolone shkruhen në një radhë të vetme.
        Where some dates can only be day first and others only month first, nobody can tell of the rest.
        = Kur disa data mund të kenë vetëm ditën në fillim dhe të tjera vetëm muajin në fillim, për pjesën tjetër askush nuk mund ta dijë.
        Write all dates of the column alike, best as year-month-day.
        = Shkruajini të gjitha datat e kolonës njësoj, më mirë si vit-muaj-ditë.
        The field “{1}” holds a date that can be read in two orders, and its column has both.
        = Fusha „{1}” përmban një datë që mund të lexohet në dy radhë, dhe kolona e saj i ka të dyja.
        Decimals and thousands of a number can be told apart.
        = Dhjetoret dhe mijëshet e një numri mund të dallohen.
        1.234 is one and a bit to some and more than a thousand to others.
        = 1.234 për disa është një e ca, për të tjerë më shumë se një mijë.
        Write numbers without marks between thousands, or state the decimal mark in the source’s description.
        = Shkruajini numrat pa shenja ndarëse mes mijësheve, ose jepni shenjën dhjetore në përshkrimin e burimit.
        “{1}” in the field “{2}” may have decimals or thousands.
        = „{1}” në fushën „{2}” mund të ketë dhjetore ose mijëshe.
        A number in the field “{1}” may have decimals or thousands.
        = Një numër në fushën „{1}” mund të ketë dhjetore ose mijëshe.
        Numbers are written in the digits 0 to 9.
        = Numrat shkruhen me shifrat nga 0 deri në 9.
        Other digits are not told apart by every program that counts them.
        = Jo çdo program që i numëron i dallon shifrat e tjera.
        Write the digits 0 to 9 in their ordinary width.
        = Shkruani shifrat nga 0 deri në 9 në gjerësinë e tyre të zakonshme.
        The field “{1}” holds digits of another script or width.
        = Fusha „{1}” përmban shifra të një shkrimi tjetër ose të një gjerësie tjetër.
        An entry of several parts has its parts in their order.
        = Një shënim me disa pjesë i ka pjesët në radhën e duhur.
        A part in the wrong place is read as something else.
        = Një pjesë në vend të gabuar lexohet si diçka tjetër.
        Write each entry as SERVICE:start:end:days:provider_type, and entries one after the other with | between them.
        = Shkruajeni secilin shënim si SERVICE:start:end:days:provider_type, dhe shënimet njërin pas tjetrit me | mes tyre.
        The field “{1}” holds an entry whose parts cannot be read.
        = Fusha „{1}” përmban një shënim, pjesët e të cilit nuk mund të lexohen.
        A cell holds a value, not a formula’s error.
        = Një qelizë përmban një vlerë, jo gabimin e një formule.
        A formula that failed says nothing of the record.
        = Një formulë që ka dështuar nuk thotë asgjë për regjistrimin.
        Mend the formula, or write the value in its place; for a value that is not known write _U.
        = Ndreqni formulën, ose shkruani vlerën në vend të saj; për një vlerë që nuk dihet shkruani _U.
        The field “{1}” holds a spreadsheet’s error instead of a value.
        = Fusha „{1}” përmban gabimin e një programi tabelash në vend të një vlere.
        A key is written as the program writes keys.
        = Një çelës shkruhet ashtu siç i shkruan programi çelësat.
        What is not a key may be a number or name that should have become one.
        = Ajo që nuk është çelës mund të jetë një numër ose emër që duhej të ishte kthyer në çelës.
        Send the file as it was prepared, or map the column as the organisation’s own number.
        = Dërgojeni skedarin ashtu siç u përgatit, ose shënojeni kolonën, te përputhja e kolonave, si numrin e vetë organizatës.
        The field “{1}” holds something that is not a key.
        = Fusha „{1}” përmban diçka që nuk është çelës.
        A column that should hold codes, areas, dates or numbers holds no identifier.
        = Një kolonë ku duhet të ketë kode, zona, data ose numra nuk përmban asnjë identifikues.
        An identifier in the wrong column escapes the care that identifying columns are given.
        = Një identifikues në kolonë të gabuar i shpëton kujdesit që u kushtohet kolonave identifikuese.
        Remove the identifier from this column, here and in the file from which it was copied.
        = Hiqeni identifikuesin nga kjo kolonë, këtu dhe në skedarin nga i cili u kopjua.
        The field “{1}” holds what looks like an identifier of a person.
        = Fusha „{1}” përmban diçka që duket si identifikues i një personi.
        A number has all its digits.
        = Një numër i ka të gjitha shifrat e veta.
        Where a spreadsheet has shortened a number, the rest of it is not in the file.
        = Kur një program tabelash e ka shkurtuar një numër, pjesa tjetër e tij nuk gjendet në skedar.
        Widen the column, format it as a number without an exponent, and save the file again.
        = Zgjerojeni kolonën, formatojeni si numër pa eksponent dhe ruajeni skedarin përsëri.
        “{1}” in the field “{2}” has lost digits in a spreadsheet.
        = „{1}” në fushën „{2}” ka humbur shifra në një program tabelash.
        The value in the field “{1}” has lost digits in a spreadsheet.
        = Vlera në fushën „{1}” ka humbur shifra në një program tabelash.
        A number lies within what its field can mean.
        = Një numër gjendet brenda kufijve të asaj që mund të shprehë fusha e tij.
        A number out of range is a slip, or stands in the wrong column.
        = Një numër jashtë kufijve është gabim shkrimi, ose gjendet në kolonë të gabuar.
        Correct the number: counts are 0 or more, scores lie between 0 and 1.
        = Ndreqni numrin: sasitë janë 0 ose më shumë, rezultatet gjenden mes 0 dhe 1.
        The field “{1}” holds a number outside its range.
        = Fusha „{1}” përmban një numër jashtë kufijve të saj.
        A number is written as a number.
        = Një numër shkruhet si numër.
        What is not a number cannot be added up.
        = Ajo që nuk është numër nuk mund të mblidhet.
        Write the number in digits; for a number that is not known write _U.
        = Shkruajeni numrin me shifra; për një numër që nuk dihet shkruani _U.
        The field “{1}” holds something that is not a number.
        = Fusha „{1}” përmban diçka që nuk është numër.
        A text consists of characters of the file’s encoding.
        = Një tekst përbëhet nga shenja të kodimit të skedarit.
        Broken characters make one name or code into two.
        = Shenjat e prishura bëjnë që një emër ose kod të duket si dy të ndryshëm.
        Save the file as UTF-8, or state its encoding in the source’s description.
        = Ruajeni skedarin si UTF-8, ose jepni kodimin e tij në përshkrimin e burimit.
        The field “{1}” holds bytes that the file’s encoding does not have.
        = Fusha „{1}” përmban bajte që kodimi i skedarit nuk i ka.
        A word is written in one alphabet.
        = Një fjalë shkruhet me një alfabet të vetëm.
        Letters that look alike are different ones: the same word in two spellings is counted as two.
        = Shkronjat që ngjajnë nuk janë të njëjta: e njëjta fjalë e shkruar në dy mënyra numërohet si dy.
        Type the word again in one keyboard layout.
        = Shkruajeni fjalën përsëri me një paraqitje të vetme të tastierës.
        “{1}” in the field “{2}” mixes letters of two alphabets that look alike.
        = „{1}” në fushën „{2}” përzien shkronja të dy alfabeteve që ngjajnë mes tyre.
        The value in the field “{1}” mixes letters of two alphabets that look alike.
        = Vlera në fushën „{1}” përzien shkronja të dy alfabeteve që ngjajnë mes tyre.
        A word makes sense in the file’s encoding.
        = Një fjalë ka kuptim në kodimin e skedarit.
        A file or row in another encoding makes one name or code into two.
        = Një skedar ose rresht në kodim tjetër bën që një emër ose kod të duket si dy të ndryshëm.
        “{1}” in the field “{2}” was written in another encoding than the file was read in.
        = „{1}” në fushën „{2}” u shkrua në një kodim tjetër nga ai me të cilin u lexua skedari.
        The value in the field “{1}” was written in another encoding than the file was read in.
        = Vlera në fushën „{1}” u shkrua në një kodim tjetër nga ai me të cilin u lexua skedari.
        """#
}
