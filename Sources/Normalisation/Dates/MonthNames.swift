/// Names of the months as dates in the region's files write them: nominative, genitive, locative ("in July"),
/// definite and short forms.
///
/// Order within a month: Albanian; Bosnian, Croatian and Serbian in both alphabets; Slovene; Macedonian and
/// Bulgarian; Romanian; Russian; Ukrainian; Turkish; Greek; Hungarian; English and German; French; Italian; then
/// locatives, definite forms and Bulgarian and Macedonian in Latin letters.
/// Source: CLDR 44, and the Croatian and Ukrainian genitives that long dates take.
enum MonthNames {
    /// The names of January to December, separated by spaces.
    static let names = [
        """
        janar januar januara sijecanj siječnja siječanj sij jan јануар јануара јан januarja јануари јану \
        януари ян ianuarie ian январь января янв січень січня січ ocak oca ιανουάριος ιανουαρίου ιαν \
        január january jänner janvier janv gennaio gen janari janarit januaru siječnju јануару январе \
        січні yanuari γενάρη γενάρης jaen
        """,
        """
        shkurt shk februar februara veljača veljače velj feb фебруар фебруара феб februarja фебруари \
        февруари фев februarie февраль февраля февр лютий лютого лют şubat şub φεβρουάριος φεβρουαρίου φεβ \
        február febr february février févr fév febbraio shkurti shkurtit februaru veljači фебруару феврале \
        лютому fevruari fevral φλεβάρη φλεβάρης feber
        """,
        """
        mars mart marta ožujak ožujka ožu mar март марта мар marec marca martie березень березня бер \
        μάρτιος μαρτίου μαρ μάρ március márc march märz mrz mär marzo marsi marsit martu ožujku марту \
        марте березні μάρτη μάρτης
        """,
        """
        prill pri april aprila travanj travnja tra apr април априла апр aprilie апрель апреля квітень \
        квітня кві квіт nisan nis απρίλιος απριλίου απρ április ápr avril avr aprile prilli prillit aprilu \
        travnju априлу апреле квітні απρίλη απρίλης
        """,
        """
        maj maja svibanj svibnja svi мај маја май мая mai травень травня тра трав mayıs may μάιος μαΐου \
        μάι μαΐ május máj maggio mag maji majit maju svibnju мају мае травні μάη μάης mei
        """,
        """
        qershor qer jun juna juni lipanj lipnja lip јун јуна јуни junij junija юни iunie iun июнь июня июн \
        червень червня чер черв haziran haz ιούνιος ιουνίου ιουν ιούν június jún june juin giugno giu \
        qershori qershorit junu lipnju јуну июне червні юн yuni ιούνη ιούνης
        """,
        """
        korrik kor korr jul jula juli srpanj srpnja srp јул јула јули julij julija јулија юли iulie iul \
        июль июля июл липень липня лип temmuz tem ιούλιος ιουλίου ιουλ ιούλ július júl july juillet juil \
        luglio lug korriku korrikut julu srpnju јулу июле липні юл yuli ιούλη ιούλης
        """,
        """
        gusht gush gsh avgust avgusta august augusta kolovoz kolovoza kol avg август августа авг aug \
        серпень серпня сер серп ağustos ağu αύγουστος αυγούστου αυγ αύγ augusztus août aou agosto ago \
        gushti gushtit avgustu augustu kolovozu августу августе серпні augusti αυγούστο
        """,
        """
        shtator sht shta septembar septembra rujan rujna ruj септембар септембра септември септ сеп \
        september septembrie сентябрь сентября сент сен вересень вересня вер eylül eyl σεπτέμβριος \
        σεπτεμβρίου σεπ σεπτ szeptember szept sep sept septembre settembre set sett shtatori shtatorit \
        septembru rujnu септембру сентябре вересні septemvri σεπτέμβρη σεπτέμβρης
        """,
        """
        tetor tet oktobar oktobra listopad listopada lis октобар октобра октомври окт oktober octombrie \
        октябрь октября жовтень жовтня жов жовт ekim eki οκτώβριος οκτωβρίου οκτ október okt october oct \
        octobre ottobre ott tetori tetorit oktobru listopadu октобру октябре жовтні oktomvri οκτώβρη \
        οκτώβρης
        """,
        """
        nëntor nën nënt novembar novembra studeni studenoga studenog stu новембар новембра ноември ное \
        ноем november noiembrie noi noiem ноябрь ноября нояб ноя нов листопад листопада лис лист kasım kas \
        νοέμβριος νοεμβρίου νοε νοέ nov novembre nëntori nëntorit novembru studenom studenome новембру \
        ноябре листопаді noemvri νοέμβρη νοέμβρης
        """,
        """
        dhjetor dhj decembar decembra prosinac prosinca pro децембар децембра декември дец december \
        decembrie декабрь декабря дек грудень грудня груд гру aralık ara δεκέμβριος δεκεμβρίου δεκ dec dez \
        dezember décembre déc dicembre dic dhjetori dhjetorit decembru prosincu децембру декабре грудні \
        dekemvri dek δεκέμβρη δεκέμβρης dhje
        """,
    ]
}
