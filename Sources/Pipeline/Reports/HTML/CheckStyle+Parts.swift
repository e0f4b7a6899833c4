extension CheckStyle {
    /// Findings, facts, tables, the sum, the rules.
    static let parts: StaticString = """

        h4{font:600 1.05rem/1.4 var(--sans);margin:.3rem 0 .45rem;overflow-wrap:anywhere}
        .findings{list-style:none;margin:.8rem 0 0;padding:0;display:grid;gap:.8rem;
        grid-template-columns:minmax(0,1fr);counter-reset:finding}
        .finding{counter-increment:finding;background:var(--paper);border:1px solid var(--rule);
        border-left:6px solid var(--edge);padding:.7rem clamp(.8rem,2vw,1.2rem) .8rem}
        .line{display:flex;flex-wrap:wrap;gap:.1rem .9rem;align-items:baseline;margin:0;font-size:.92rem;
        max-width:none}
        .line::before{content:counter(finding) ".";color:var(--soft);font-variant-numeric:tabular-nums}
        .column{color:var(--soft);overflow-wrap:anywhere;min-width:0}
        .count{margin-left:auto;color:var(--soft);font-variant-numeric:lining-nums tabular-nums}
        dl{margin:0}
        dl div{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:0 .8rem;padding:.12rem 0}
        dt{color:var(--soft);font-size:.92rem}
        dd{margin:0;overflow-wrap:anywhere;max-width:44rem}
        dd small{display:block;color:var(--soft);font-size:.86em}
        .fix dd{font-weight:600}
        code{font:.9em/1.4 ui-monospace,"Cascadia Mono","DejaVu Sans Mono","Liberation Mono",monospace;
        overflow-wrap:anywhere}
        .facts{background:var(--paper);border:1px solid var(--rule);padding:.5rem clamp(.8rem,2vw,1.2rem);
        margin-top:.6rem}
        .facts div{padding:.3rem 0;border-bottom:1px solid var(--hair)}
        .facts div:last-child{border-bottom:0}
        details{margin:.6rem 0}
        summary{cursor:pointer;padding:.3rem 0;color:var(--link);width:fit-content;max-width:100%}
        summary:hover{text-decoration:underline}
        .box{overflow:auto;margin:.8rem 0;border:1px solid var(--rule);background:var(--paper);
        width:fit-content;max-width:100%}
        table{border-collapse:separate;border-spacing:0;font-size:.93rem;line-height:1.4;
        font-variant-numeric:lining-nums tabular-nums}
        caption{text-align:left;font-weight:600;padding:.6rem .8rem}
        caption small{display:block;font-weight:400;color:var(--soft)}
        th,td{padding:.38rem .8rem;border-bottom:1px solid var(--hair);vertical-align:baseline}
        thead th{background:var(--ground);text-align:right;vertical-align:bottom;font-weight:600;
        border-top:1px solid var(--rule);border-bottom:2px solid var(--rule)}
        thead th:first-child{text-align:left}
        tbody th,tfoot th{text-align:left;font-weight:400;min-width:9rem;max-width:26rem;overflow-wrap:anywhere}
        td{text-align:right;white-space:nowrap}
        td.word{text-align:left;white-space:normal;min-width:8rem}
        thead th.word{text-align:left}
        td.none{color:var(--soft)}
        .files th,.files td{padding:.38rem .5rem}
        .files th:first-child{padding-left:.8rem}
        .files tbody th{min-width:12rem}
        .files td.word{min-width:0}
        .files th small{display:block;color:var(--soft);font-size:.86em}
        .total th,.total td{font-weight:700;border-top:2px solid var(--rule)}
        tbody tr:last-child th,tbody tr:last-child td,tfoot th,tfoot td{border-bottom:0}
        .sum{background:var(--paper);border:1px solid var(--rule);margin:.6rem 0 1rem;width:100%;max-width:32rem}
        .sum th{min-width:0;padding-left:2.3rem;position:relative}
        .sum th small{display:block;color:var(--soft);font-size:.86em}
        .sum td{font-size:1.08rem}
        .operator{position:absolute;left:.9rem;color:var(--soft)}
        .sum .total th,.sum .total td{border-top:3px double var(--ink)}
        .rule{border-bottom:1px solid var(--rule);padding:0 0 .9rem}
        .rule:last-child{border-bottom:0}
        .rule h3{margin:1.1rem 0 .1rem;font-size:1.12rem}
        .rule .id{margin:0 0 .4rem;color:var(--soft)}
        .rule:target{background:var(--note-ground);box-shadow:0 0 0 .7rem var(--note-ground)}
        .foot{border-top:1px solid var(--rule);margin-top:2.5rem;background:var(--paper);color:var(--soft)}
        .foot p{max-width:80rem;margin:0 auto;padding:1.2rem clamp(1rem,4vw,3rem) 1.6rem;font-size:.9rem}
        @media (max-width:560px){dl div{grid-template-columns:minmax(0,1fr)}dl div+div{margin-top:.2rem}
        th,td{padding:.38rem .55rem}.count{margin-left:0}.files .mark{white-space:normal}
        .files tbody th{min-width:9rem}}
        """

    /// Paper: A4, dark ink on white, no finding cut in two.
    static let print: StaticString = """

        @page{size:A4;margin:16mm 15mm 18mm}
        @media print{
        :root{color-scheme:light;
        --ink:#000000;--soft:#3a434c;--rule:#8f99a3;--hair:#c9d0d6;--paper:#ffffff;--ground:#ffffff;
        --band:#ffffff;--band-ink:#000000;--band-soft:#3a434c;--strong:#0d2944;--link:#000000;
        --error:#8c0d12;--error-ground:#ffffff;--error-rule:#8c0d12;
        --warning:#5a3e00;--warning-ground:#ffffff;--warning-rule:#b98900;
        --note:#0f3f6b;--note-ground:#ffffff;--note-rule:#5b8fc0;
        --good:#0f4a2a;--good-ground:#ffffff;--good-rule:#0f4a2a}
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        html{font-size:9.8pt}
        body{line-height:1.42}
        .skip,.contents,details:not([open]),details>summary{display:none}
        .layout{display:block;padding:0;max-width:none}
        .cover{border-bottom:3px solid #0d2944}
        .cover .inner,.foot p{padding-left:0;padding-right:0;max-width:none}
        .cover .inner{padding-top:0;padding-bottom:4mm}
        h1{font-size:20pt}
        h2{font-size:14pt}
        h3{font-size:12pt;margin-top:5mm}
        h4{font-size:10.4pt}
        section{padding:5mm 0 0}
        .file+.file,#overview+.file{break-before:page}
        .findings{display:block}
        .finding{margin:0 0 3mm;padding:2mm 4mm 2.5mm}
        h2,h3,.lead,caption{break-after:avoid}
        .lead,.finding,.rule,.verdict,.sum,.facts div,tr{break-inside:avoid}
        dl div{grid-template-columns:28mm minmax(0,1fr)}
        .box{overflow:visible;width:auto;border:0}
        .box table{width:100%}
        table{font-size:8.8pt}
        thead{display:table-header-group}
        tfoot{display:table-row-group}
        th,td{padding:1mm 2mm}
        tbody th,td.word,.files tbody th{min-width:0}
        .files th,.files td{padding:.8mm 1.2mm}
        .mark{white-space:normal}
        .sum{max-width:110mm}
        .sum th small,.facts small{display:none}
        .sum th,.sum td{padding-top:.7mm;padding-bottom:.7mm}
        .sum th{padding-left:6mm}
        .operator{left:2mm}
        a{text-decoration:none;color:inherit}
        .rule:target{box-shadow:none}
        .foot{margin-top:6mm}}
        """
}
