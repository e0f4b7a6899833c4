extension Albanian {
    /// Rules on records and rows, M to Z.
    static let recordRulesMToZ = #"""
        The flag for minors and the age bands agree with the date of birth or the age.
        = Shënimi për të mitur dhe grupmoshat përputhen me datën e lindjes ose moshën.
        Children are counted apart in every table; one of two statements about her age is wrong.
        = Fëmijët numërohen veçmas në çdo tabelë; njëra nga dy të dhënat për moshën e personit është e gabuar.
        Correct the date of birth, or the flag and the band; leave flag and bands out to have them computed.
        = Ndreqni datën e lindjes, ose shënimin dhe grupmoshën; lërini shënimin dhe grupmoshën bosh që të llogariten nga programi.
        The flag for minors or an age band contradicts the date of birth or the age.
        = Shënimi për të mitur ose një grupmoshë bie ndesh me datën e lindjes ose me moshën.
        Who is a minor when identified was a minor when exploited.
        = Kush është i mitur kur identifikohet, ishte i mitur edhe kur u shfrytëzua.
        Trafficking of children is counted by the age at exploitation.
        = Trafikimi i fëmijëve numërohet sipas moshës në kohën e shfrytëzimit.
        Correct one of the two flags.
        = Ndreqni njërin nga dy shënimet.
        The person was a minor when identified, and yet not when exploited.
        = Personi ishte i mitur kur u identifikua, por jo kur u shfrytëzua.
        A minor who is assisted has a guardian.
        = Një i mitur që ndihmohet ka kujdestar.
        A child cannot consent alone; whether guardians are appointed is an indicator of its own.
        = Një fëmijë nuk mund të japë pëlqimin vetëm; nëse caktohen kujdestarë, kjo është një tregues më vete.
        Give the date on which a guardian was appointed, or say that the guardian consented to the referral.
        = Jepni datën kur u caktua kujdestari, ose tregoni se kujdestari dha pëlqimin për referimin.
        A minor is assisted and no guardian is named.
        = Një i mitur ndihmohet dhe nuk është përmendur asnjë kujdestar.
        The service after a stay does not start before the stay.
        = Shërbimi pas një qëndrimi nuk fillon para qëndrimit.
        The gap between two services is counted from the exit.
        = Hapësira kohore mes dy shërbimeve llogaritet nga dalja.
        Correct the start of the next service or the date of entry.
        = Ndreqni fillimin e shërbimit tjetër ose datën e hyrjes.
        The next service started before the stay.
        = Shërbimi tjetër filloi para qëndrimit.
        No event lies before 1990.
        = Asnjë ngjarje nuk është para vitit 1990.
        An earlier date is a slip in the year, or a birth date in the wrong column.
        = Një datë më e hershme është gabim në vit, ose datë lindjeje në kolonë të gabuar.
        Correct the year, or leave the date out and write _U.
        = Ndreqni vitin, ose hiqni datën dhe shkruani _U.
        “{1}” lies before 1990.
        = „{1}” është para vitit 1990.
        No event lies after the day on which the submission was prepared.
        = Asnjë ngjarje nuk është pas ditës kur u përgatit dorëzimi.
        A date ahead is a slip of the pen, most often in the year or in the order of day and month.
        = Një datë në të ardhmen është gabim shkrimi, më shpesh në vit ose në radhën e ditës dhe muajit.
        Correct the date; check the order of day and month.
        = Ndreqni datën; kontrolloni radhën e ditës dhe muajit.
        “{1}” lies after the day of preparation.
        = „{1}” është pas ditës së përgatitjes.
        The record holds a NUL byte.
        = Regjistrimi përmban një bajt NUL.
        The file holds no NUL bytes.
        = Skedari nuk përmban bajte NUL.
        NUL bytes are what a failed export or a damaged disk leaves behind; values next to them may be damaged too.
        = Bajtet NUL janë ato që lë pas një eksportim i dështuar ose një disk i dëmtuar; vlerat pranë tyre mund të jenë gjithashtu të dëmtuara.
        Export the file again.
        = Eksportojeni skedarin përsëri.
        A referral is offered, then accepted, then its service starts.
        = Një referim ofrohet, pastaj pranohet, pastaj fillon shërbimi i tij.
        Waiting times of referrals are counted between these days.
        = Kohët e pritjes së referimeve llogariten mes këtyre ditëve.
        Correct the dates of offer, acceptance and start of service.
        = Ndreqni datat e ofrimit, të pranimit dhe të fillimit të shërbimit.
        The referral was accepted before it was offered.
        = Referimi u pranua para se të ofrohej.
        The service started before the referral was accepted.
        = Shërbimi filloi para se referimi të pranohej.
        The service started before the referral was offered.
        = Shërbimi filloi para se referimi të ofrohej.
        The person agreed to statistical use.
        = Personi ka dhënë pëlqimin për përdorimin statistikor.
        Her refusal holds; it is kept so that it also holds for what was sent before.
        = Refuzimi i personit vlen; ai ruhet që të vlejë edhe për çka u dërgua më parë.
        Nothing is to be done; ask again only if she wishes it.
        = Nuk duhet bërë asgjë; pyeteni personin përsëri vetëm nëse e dëshiron vetë.
        The person did not agree to statistical use.
        = Personi nuk ka dhënë pëlqimin për përdorimin statistikor.
        Each record has a number or key of its person or case.
        = Çdo regjistrim ka një numër ose çelës të personit ose të rastit.
        Without it the person cannot be counted once, nor her stay be joined to her referral.
        = Pa të, personi nuk mund të numërohet vetëm një herë, as qëndrimi i tij të lidhet me referimin.
        Give each record the organisation's case number (local_case_id) or person number.
        = Jepini çdo regjistrimi numrin e rastit te organizata (local_case_id) ose numrin e personit.
        The record has no number of its person or case.
        = Regjistrimi nuk ka numër të personit ose të rastit.
        The file has no column for a number of the person or case.
        = Skedari nuk ka kolonë për një numër të personit ose të rastit.
        A plan of assistance does not end before it is made.
        = Një plan ndihme nuk mbaron para se të hartohet.
        Whether plans were carried through is told from their dates.
        = Nëse planet u çuan deri në fund, kjo dihet nga datat e tyre.
        Correct the date of the plan or of its end.
        = Ndreqni datën e planit ose të mbarimit të tij.
        The plan ended before it was made.
        = Plani mbaroi para se të hartohej.
        The plan was to end before it was made.
        = Plani ishte parashikuar të mbaronte para se të hartohej.
        A quoted cell runs on to the end of the file.
        = Një qelizë në thonjëza vazhdon deri në fund të skedarit.
        A quoted cell holds whole rows of the file.
        = Një qelizë në thonjëza përmban rreshta të tërë të skedarit.
        A cell holds a quote that is neither doubled nor around the whole cell.
        = Një qelizë përmban një thonjëz që as nuk është e dyfishuar, as nuk rrethon gjithë qelizën.
        Quotes around a cell come in pairs.
        = Thonjëzat rreth një qelize vijnë në çifte.
        A quote without its partner swallows the cells and rows that follow.
        = Një thonjëz pa shoqen e saj gëlltit qelizat dhe rreshtat që vijojnë.
        Double each quote inside a quoted cell, and close each quoted cell.
        = Dyfishojeni çdo thonjëz brenda një qelize në thonjëza dhe mbylleni çdo qelizë në thonjëza.
        A record says something beside the number of its person.
        = Një regjistrim thotë diçka përveç numrit të personit.
        Empty rows and lines of totals would count as persons of whom nothing is known.
        = Rreshtat bosh dhe rreshtat e shumave do të numëroheshin si persona për të cilët nuk dihet asgjë.
        Remove the row.
        = Hiqeni rreshtin.
        The record says nothing.
        = Regjistrimi nuk thotë asgjë.
        A referral's status agrees with its dates.
        = Statusi i një referimi përputhet me datat e tij.
        Acceptance rates go by the status, waiting times by the dates: both must speak of the same referrals.
        = Shkalla e pranimit llogaritet nga statusi, kohët e pritjes nga datat: të dyja duhet të flasin për të njëjtat referime.
        Correct the status or the dates of the referral.
        = Ndreqni statusin ose datat e referimit.
        The referral's status contradicts its dates.
        = Statusi i referimit bie ndesh me datat e tij.
        A reflection period does not end before it starts.
        = Një periudhë reflektimi nuk mbaron para se të fillojë.
        The days granted are counted between the two.
        = Ditët e dhëna llogariten mes të dyjave.
        Correct the start or the end of the reflection period.
        = Ndreqni fillimin ose mbarimin e periudhës së reflektimit.
        The reflection period ends before it starts.
        = Periudha e reflektimit mbaron para se të fillojë.
        Formal identification is requested before it is decided.
        = Identifikimi formal kërkohet para se të merret vendimi për të.
        How long persons wait for a decision is counted between the two.
        = Sa kohë presin personat një vendim, llogaritet mes të dyjave.
        Correct the date of request or the date of decision.
        = Ndreqni datën e kërkesës ose datën e vendimit.
        Formal identification was decided before it was requested.
        = Vendimi për identifikimin formal u mor para se të kërkohej.
        Risk is assessed before a return.
        = Rreziku vlerësohet para një kthimi.
        A risk assessment after the return protects nobody.
        = Një vlerësim rreziku pas kthimit nuk mbron askënd.
        Correct the date of the risk assessment or of the return.
        = Ndreqni datën e vlerësimit të rrezikut ose të kthimit.
        The risk assessment before return lies after the return.
        = Vlerësimi i rrezikut para kthimit është bërë pas kthimit.
        The row has more cells than the heading.
        = Rreshti ka më shumë qeliza se rreshti i titujve.
        The row has fewer cells than the heading.
        = Rreshti ka më pak qeliza se rreshti i titujve.
        A row has as many cells as the heading.
        = Një rresht ka aq qeliza sa rreshti i titujve.
        A missing or added delimiter shifts every value after it into the wrong column.
        = Një ndarës i munguar ose i tepërt e zhvendos çdo vlerë pas tij në kolonë të gabuar.
        Put quotes around cells that hold the delimiter, and fill the row up.
        = Vendosni në thonjëza qelizat që përmbajnë ndarësin, dhe plotësojeni rreshtin.
        The row is hidden in the sheet, and is read.
        = Rreshti është i fshehur në fletë, por lexohet.
        No row with a record is hidden.
        = Asnjë rresht me regjistrim nuk është i fshehur.
        A hidden row is a record like others: its sender may not know that it is there.
        = Një rresht i fshehur është regjistrim si të tjerët: dërguesi mund të mos e dijë se ai është aty.
        Show all rows, and delete those that should not be sent.
        = Shfaqini të gjithë rreshtat dhe fshini ata që nuk duhen dërguar.
        The row ends at a carriage return alone.
        = Rreshti mbaron vetëm me shenjën e kthimit në fillim të rreshtit (CR).
        Rows end at the line ends of the file.
        = Rreshtat mbarojnë me shenjat e fundit të rreshtit që përdor skedari.
        A carriage return amid line feeds may be a break inside a cell: half of the row stands in the next one.
        = Një CR mes shenjave të rreshtit të ri (LF) mund të jetë ndërprerje brenda një qelize: gjysma e rreshtit gjendet në tjetrin.
        Take the line break out of the cell, or put quotes around it.
        = Hiqeni ndërprerjen e rreshtit nga qeliza, ose vendoseni qelizën në thonjëza.
        A referral is sent before it is accepted or declined.
        = Një referim dërgohet para se të pranohet ose të refuzohet.
        Answer times are counted from sending to answer.
        = Kohët e përgjigjes llogariten nga dërgimi deri te përgjigjja.
        Correct the date of sending or the date of the answer.
        = Ndreqni datën e dërgimit ose datën e përgjigjes.
        The referral was accepted before it was sent.
        = Referimi u pranua para se të dërgohej.
        The referral was declined before it was sent.
        = Referimi u refuzua para se të dërgohej.
        A service does not end before it starts.
        = Një shërbim nuk mbaron para se të fillojë.
        Whether a person was in assistance on a day is told from start and end.
        = Nëse një person merrte ndihmë në një ditë të caktuar, kjo dihet nga fillimi dhe mbarimi.
        Correct the start or the end of the service.
        = Ndreqni fillimin ose mbarimin e shërbimit.
        A service ends before it starts.
        = Një shërbim mbaron para se të fillojë.
        Services are given while the case is open.
        = Shërbimet jepen sa kohë që rasti është i hapur.
        A service outside its case belongs to another case, or one of the dates is wrong.
        = Një shërbim jashtë rastit të vet i përket një rasti tjetër, ose njëra nga datat është e gabuar.
        Correct the dates of the service or of the case, or report the service with its own case.
        = Ndreqni datat e shërbimit ose të rastit, ose raportojeni shërbimin me rastin e tij.
        A service starts more than a week before the person was identified.
        = Një shërbim fillon më shumë se një javë para se personi të identifikohej.
        A service starts after the case was closed.
        = Një shërbim fillon pasi rasti u mbyll.
        A cell has the number of 29 February 1900, which never was; it is read as that number.
        = Një qelizë ka numrin e datës 29 shkurt 1900, e cila nuk ka ekzistuar kurrë; ajo lexohet si ai numër.
        A cell is formatted as a date, and its number is of no day; it is read as that number.
        = Një qelizë është formatuar si datë, por numri i saj nuk i përgjigjet asnjë dite; ajo lexohet si ai numër.
        The dates of a sheet are days that there were.
        = Datat e një flete janë ditë që kanë ekzistuar.
        A spreadsheet counts days, and counts one that never was: a number of it may mean another day.
        = Një program tabelash i numëron ditët, dhe numëron edhe një që nuk ka ekzistuar kurrë: një numër i tij mund të tregojë një ditë tjetër.
        Type the date again in its cell, and check how the cell is formatted.
        = Shkruajeni datën përsëri në qelizën e saj dhe kontrolloni si është formatuar qeliza.
        A text holds half a character as an escape.
        = Një tekst përmban gjysmë shenje si sekuencë të koduar.
        Texts of JSON hold whole characters.
        = Tekstet e JSON përmbajnë shenja të plota.
        Half a character is none: whatever it was is lost.
        = Gjysma e një shenje nuk është shenjë: çfarëdo që ishte, ka humbur.
        Write characters beyond U+FFFF as two escapes, or as they are in UTF-8.
        = Shkruajini shenjat përtej U+FFFF si dy sekuenca të koduara, ose ashtu siç janë në UTF-8.
        """#
}
