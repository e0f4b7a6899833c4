extension Albanian {
    /// Rules on records and rows, A to L.
    static let recordRulesAToL = #"""
        The age bands and the flag for minors say the same.
        = Grupmoshat dhe shënimi për të mitur thonë të njëjtën gjë.
        Children are counted apart in every table; a record cannot be in both halves.
        = Fëmijët numërohen veçmas në çdo tabelë; një regjistrim nuk mund të jetë në të dyja gjysmat.
        Correct the age band or the flag; leave the bands out where the date of birth is given.
        = Ndreqni grupmoshën ose shënimin; lërini grupmoshat bosh kur është dhënë data e lindjes.
        The age band and the flag for minors contradict each other.
        = Grupmosha dhe shënimi për të mitur bien ndesh me njëra-tjetrën.
        Assistance is offered before it is first given.
        = Ndihma ofrohet para se të jepet për herë të parë.
        Acceptance and time to first assistance are counted from the offer.
        = Pranimi dhe koha deri në ndihmën e parë llogariten nga ofrimi.
        Correct the date of offer or the date of first assistance.
        = Ndreqni datën e ofrimit ose datën e ndihmës së parë.
        The first assistance lies before its offer.
        = Ndihma e parë është para ofrimit të saj.
        A person is born before anything is reported of her.
        = Një person lind para se të raportohet diçka për të.
        An age below zero comes from a slip in one of two dates.
        = Një moshë nën zero vjen nga një gabim në njërën nga dy datat.
        Correct the date of birth or the date of the event.
        = Ndreqni datën e lindjes ose datën e ngjarjes.
        “{1}” lies before the person's birth.
        = „{1}” është para lindjes së personit.
        The row holds bytes that the encoding of the file does not have.
        = Rreshti përmban bajte që kodimi i skedarit nuk i ka.
        The file ends in the middle of a character: it is cut off, or something was added to it.
        = Skedari mbaron në mes të një shenje: është i ndërprerë, ose i është shtuar diçka.
        The row is in UTF-8, and the rest of the file is not.
        = Rreshti është në UTF-8, ndërsa pjesa tjetër e skedarit jo.
        Every byte of the file is a character of its encoding.
        = Çdo bajt i skedarit është shenjë e kodimit të tij.
        What an encoding does not have cannot be read, and what is in another one is read as what it does not mean.
        = Ajo që një kodim nuk e ka nuk mund të lexohet, dhe ajo që është në kodim tjetër lexohet me kuptim të gabuar.
        Save the whole file in one encoding, best in UTF-8, and send it again.
        = Ruajeni gjithë skedarin në një kodim të vetëm, më mirë në UTF-8, dhe dërgojeni përsëri.
        Cells of the row are merged: their value is read in the first of them only.
        = Qelizat e rreshtit janë të bashkuara: vlera e tyre lexohet vetëm në të parën prej tyre.
        The cells of records are not merged.
        = Qelizat e regjistrimeve nuk janë të bashkuara.
        A merged cell holds one value where several records or columns need one each.
        = Një qelizë e bashkuar mban një vlerë, aty ku disa regjistrime ose kolona kanë nevojë secila për një.
        Take the merging back, and fill in each cell.
        = Zhbëjeni bashkimin dhe plotësoni secilën qelizë.
        A cell is too long to be read, as when a quote that opens it is not closed; the record is not read.
        = Një qelizë është tepër e gjatë për t’u lexuar, si kur thonjëza që e hap nuk është mbyllur; regjistrimi nuk lexohet.
        No cell of a delimited file is longer than is read.
        = Asnjë qelizë e një skedari me ndarës nuk është më e gjatë nga sa lexohet.
        A cell of a mebibyte is no value as a rule: a quote was not closed, and what follows is taken for one cell.
        = Një qelizë prej një mebibajti zakonisht nuk është vlerë: një thonjëz nuk është mbyllur, dhe ajo që vijon merret si një qelizë e vetme.
        Close the quote in this row or double it; if a cell is to be so long, set "cellLength" among the "limits" of pipeline.json.
        = Mbylleni thonjëzën në këtë rresht ose dyfishojeni; nëse qeliza duhet të jetë kaq e gjatë, caktoni "cellLength" te "limits" në pipeline.json.
        A cell holds an error of its formula, such as a division by zero.
        = Një qelizë përmban një gabim të formulës së saj, për shembull pjesëtim me zero.
        A cell holds a formula that was never computed.
        = Një qelizë përmban një formulë që nuk është llogaritur kurrë.
        A cell refers to a text that the workbook does not hold.
        = Një qelizë i referohet një teksti që libri i punës nuk e përmban.
        A cell does not hold what its type says.
        = Një qelizë nuk përmban atë që thotë lloji i saj.
        The cells of a sheet hold values.
        = Qelizat e një flete përmbajnë vlera.
        A formula that gave an error or nothing has no value to read.
        = Një formulë që dha gabim ose nuk dha asgjë nuk ka vlerë për t’u lexuar.
        Open the workbook, let it compute, replace what shows an error, and save it.
        = Hapeni librin e punës, lëreni të llogaritë, zëvendësoni çka shfaq gabim dhe ruajeni.
        A cell stands out of order, or twice.
        = Një qelizë nuk është në radhën e vet, ose gjendet dy herë.
        The cells of a sheet stand in their order, each once.
        = Qelizat e një flete janë në radhën e tyre, secila një herë.
        A file whose cells are out of order was not written by a spreadsheet, and others may read it otherwise.
        = Një skedar, qelizat e të cilit nuk janë në radhë, nuk është shkruar nga një program tabelash, dhe programe të tjera mund ta lexojnë ndryshe.
        Open the workbook in a spreadsheet, save it, and send that.
        = Hapeni librin e punës në një program tabelash, ruajeni dhe dërgoni atë.
        A case is not closed before it is opened.
        = Një rast nuk mbyllet para se të hapet.
        Caseloads are counted from opening to closure.
        = Rastet në punë numërohen nga hapja deri në mbyllje.
        Correct the date of closure, or the date with which the case began.
        = Ndreqni datën e mbylljes, ose datën me të cilën filloi rasti.
        The case was closed before the person was identified.
        = Rasti u mbyll para se personi të identifikohej.
        The case was closed before the stay began.
        = Rasti u mbyll para se të fillonte qëndrimi.
        The case was closed before the referral was sent.
        = Rasti u mbyll para se të dërgohej referimi.
        The file has a column for each field that its records cannot do without.
        = Skedari ka një kolonë për çdo fushë pa të cilën regjistrimet e tij nuk mund të bëjnë.
        One misspelt heading would otherwise show as a missing value in every record.
        = Përndryshe, një titull i shkruar gabim do të dukej si vlerë që mungon në çdo regjistrim.
        Add the column, correct its heading, or map it in the source's configuration.
        = Shtoni kolonën, ndreqni titullin e saj, ose caktojeni në përputhjen e kolonave, te konfigurimi i burimit.
        A record has a value in each field that its kind cannot do without.
        = Një regjistrim ka një vlerë në çdo fushë pa të cilën lloji i tij nuk mund të bëjë.
        A stay without a day of entry, or a referral without a day of sending, cannot be counted.
        = Një qëndrim pa datë hyrjeje, ose një referim pa datë dërgimi, nuk mund të numërohet.
        Fill in the value, or write _U if it is truly not known.
        = Plotësoni vlerën, ose shkruani _U nëse vërtet nuk dihet.
        The record does not say of which kind it is.
        = Regjistrimi nuk thotë i çfarë lloji është.
        The field “{1}” is empty.
        = Fusha „{1}” është bosh.
        Reasons for declining stand where assistance was declined.
        = Arsyet e refuzimit jepen aty ku ndihma u refuzua.
        Reasons are counted over those who declined; one without the other is counted in neither.
        = Arsyet numërohen mes atyre që refuzuan; njëra pa tjetrën nuk numërohet në asnjërën.
        Correct the decision, or take the reasons out.
        = Ndreqni vendimin, ose hiqni arsyet.
        Reasons for declining are given although assistance was accepted.
        = Janë dhënë arsye refuzimi, megjithëse ndihma u pranua.
        A stay does not end before it begins.
        = Një qëndrim nuk mbaron para se të fillojë.
        Bed-nights and lengths of stay are counted from entry to exit.
        = Netët e qëndrimit dhe kohëzgjatja e qëndrimeve llogariten nga hyrja deri në dalje.
        Correct the date of entry or the date of exit.
        = Ndreqni datën e hyrjes ose datën e daljes.
        The date of exit lies before the date of entry.
        = Data e daljes është para datës së hyrjes.
        A stay with a type or destination of exit has a date of exit.
        = Një qëndrim me lloj daljeje ose destinacion pas daljes ka edhe datë daljeje.
        A stay without a date of exit counts as running, and its nights go on being counted.
        = Një qëndrim pa datë daljeje llogaritet si i hapur, dhe netët e tij vazhdojnë të numërohen.
        Fill in the date of exit, or take the type and destination of exit out.
        = Plotësoni datën e daljes, ose hiqni llojin e daljes dhe destinacionin.
        The stay has a type or destination of exit and no date of exit.
        = Qëndrimi ka lloj daljeje ose destinacion pas daljes, por nuk ka datë daljeje.
        The file has a column for each field that the statistics count on.
        = Skedari ka një kolonë për çdo fushë ku mbështeten statistikat.
        What has no column counts as unknown in every table, and lowers the file's completeness.
        = Ajo që nuk ka kolonë numërohet si e panjohur në çdo tabelë dhe e ul plotësinë e skedarit.
        Add the columns, or map them, if the organisation knows what they would hold.
        = Shtoni kolonat, ose caktojini në përputhjen e kolonave, nëse organizata e di se çfarë do të përmbanin.
        A record has a value, or a reason for none, in each field that the statistics count on.
        = Një regjistrim ka një vlerë, ose një arsye pse nuk ka, në çdo fushë ku mbështeten statistikat.
        An empty cell is neither no nor unknown: what it means is left to guessing.
        = Një qelizë bosh nuk do të thotë as jo, as e panjohur: kuptimi i saj mbetet për t’u hamendësuar.
        Fill in the value, or say why there is none: _U unknown, _N refused, _Z does not apply.
        = Plotësoni vlerën, ose thoni pse nuk ka: _U e panjohur, _N e refuzuar, _Z nuk zbatohet.
        Of an identified victim it is known how she was exploited.
        = Për një viktimë të identifikuar dihet si është shfrytëzuar.
        Identification rests on the purpose of trafficking; without it the table by form has a gap.
        = Identifikimi mbështetet te qëllimi i trafikimit; pa të, tabela sipas formave ka një boshllëk.
        Fill in the form of exploitation, or correct the victim status.
        = Plotësoni formën e shfrytëzimit, ose ndreqni statusin e viktimës.
        The person is an identified victim, and no form of exploitation is known.
        = Personi është viktimë e identifikuar, por nuk dihet asnjë formë shfrytëzimi.
        Something of the record falls into the reporting quarter.
        = Diçka nga regjistrimi bie në tremujorin e raportimit.
        Each quarter's figures rest on that quarter's submission alone.
        = Shifrat e secilit tremujor mbështeten vetëm te dorëzimi i atij tremujori.
        Send the record with the quarter to which it belongs, or correct the dates or the quarter.
        = Dërgojeni regjistrimin me tremujorin të cilit i përket, ose ndreqni datat ose tremujorin.
        Nothing of the record falls into {1}.
        = Asgjë nga regjistrimi nuk bie në periudhën {1}.
        A follow-up happens after the return.
        = Një takim pasues bëhet pas kthimit.
        Follow-up rates at 3, 6 and 12 months are counted from the return.
        = Shkalla e ndjekjes pas 3, 6 dhe 12 muajsh llogaritet nga kthimi.
        Correct the date of the follow-up or of the return.
        = Ndreqni datën e takimit pasues ose të kthimit.
        A follow-up lies before the return.
        = Një takim pasues është para kthimit.
        A person is identified before she is first assisted, or within a week.
        = Një person identifikohet para se të marrë ndihmën e parë, ose brenda një jave pas saj.
        Time to first assistance is counted from identification.
        = Koha deri në ndihmën e parë llogaritet nga identifikimi.
        Correct the date of identification or the date of first assistance.
        = Ndreqni datën e identifikimit ose datën e ndihmës së parë.
        The first assistance lies up to a week before the identification.
        = Ndihma e parë është deri në një javë para identifikimit.
        The first assistance lies more than a week before the identification.
        = Ndihma e parë është më shumë se një javë para identifikimit.
        Who was trafficked within a country is its citizen or lived in it.
        = Kush është trafikuar brenda një vendi është shtetas i tij ose ka jetuar në të.
        Internal and cross-border trafficking are counted apart.
        = Trafikimi i brendshëm dhe ai ndërkufitar numërohen veçmas.
        Correct the kind of trafficking, the citizenship, the area of origin or the country of exploitation.
        = Ndreqni llojin e trafikimit, shtetësinë, zonën e origjinës ose vendin e shfrytëzimit.
        The trafficking is said to be internal, in a country where the person is not at home.
        = Thuhet se trafikimi është i brendshëm, në një vend ku personi nuk është në shtëpinë e vet.
        A key stands in the object twice.
        = Një emër vlere gjendet dy herë në objekt.
        A key stands in a JSON object once.
        = Një emër vlere gjendet vetëm një herë në një objekt JSON.
        Programs differ on which of two values of one key holds.
        = Programet nuk pajtohen se cila nga dy vlerat me të njëjtin emër vlen.
        Remove one of the two.
        = Hiqni njërën nga të dyja.
        A line or value is not JSON.
        = Një rresht ose vlerë nuk është JSON.
        A line or element is not an object.
        = Një rresht ose element nuk është objekt.
        Each record of a JSON file is an object that can be read.
        = Secili regjistrim i një skedari JSON është një objekt që mund të lexohet.
        A record that cannot be read is lost with all that it says.
        = Një regjistrim që nuk mund të lexohet humbet me gjithë çka thotë.
        Write the file with a program that knows JSON, not by hand.
        = Shkruajeni skedarin me një program që e njeh JSON, jo me dorë.
        An item of a list holds the control character U+001E.
        = Një zë i një liste përmban shenjën e kontrollit U+001E.
        An item of a list holds no control character U+001E.
        = Asnjë zë i një liste nuk përmban shenjën e kontrollit U+001E.
        The character joins items inside the program; it is read as U+FFFD.
        = Kjo shenjë bashkon zërat brenda programit; ajo lexohet si U+FFFD.
        Remove the character.
        = Hiqeni shenjën.
        """#
}
