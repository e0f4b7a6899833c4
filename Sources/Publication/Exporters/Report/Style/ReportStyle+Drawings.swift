extension ReportStyle {
    /// The drawings. Lines differ in dashes and marks, bars in stripes: black and white tells as much as colour.
    static let drawings: StaticString = """

        .pictures{display:grid;gap:1.6rem;grid-template-columns:minmax(0,1fr);margin-top:1rem}
        .picture{background:var(--paper);border:1px solid var(--rule);padding:1rem clamp(.8rem,2vw,1.4rem) .8rem}
        .picture h3{margin:0 0 .7rem}
        figure{margin:0}
        figcaption{color:var(--soft);font-size:.9rem;margin:.7rem 0 .3rem;max-width:46rem}
        .chart{display:block;width:100%;height:auto;font-family:var(--sans);font-size:13px;fill:var(--ink);
        font-variant-numeric:lining-nums tabular-nums}
        .chart.roomy{display:none;max-width:52rem}
        .chart.narrow{max-width:26rem}
        .chart.tiles{max-width:26rem}
        .map .box{border:0;max-height:none}
        .map caption{display:none}
        @media (min-width:900px){.map{display:grid;grid-template-columns:minmax(0,27rem) auto;gap:0 2.6rem;
        align-items:center}.map h3{grid-column:1/-1}}
        @media (min-width:700px){.chart.roomy{display:block}.chart.narrow{display:none}}
        .axis{stroke:var(--soft);stroke-width:1}
        .grid{stroke:var(--hair);stroke-width:1}
        .tick{fill:var(--soft);font-size:12px}
        .key{font-size:12.5px}
        .value{font-weight:600}
        .value,.none,.name{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
        .none{fill:var(--soft)}
        .strong{font-weight:700}
        .heading{font-weight:700;font-size:14px}
        .line{fill:none;stroke:var(--accent);stroke-width:2.4;stroke-linejoin:round;stroke-linecap:round}
        .line1{stroke:var(--second);stroke-dasharray:7 5}
        .mark{fill:var(--accent);stroke:var(--paper);stroke-width:1.2}
        .mark1{fill:var(--second)}
        .gap{fill:var(--soft);font-size:12px}
        .bar{fill:var(--bar)}
        .bar.emphasis{fill:var(--strong)}
        .bar.unreliable{fill:url(#stripes);stroke:var(--bar);stroke-width:1}
        .stripe{stroke:var(--bar);stroke-width:6}
        .hatching{stroke:var(--rule);stroke-width:2}
        .reference{stroke:var(--strong);stroke-width:1.4;stroke-dasharray:3 3}
        .ground{stroke:var(--rule);stroke-width:1}
        .shade0 .ground{fill:var(--shade0)}
        .shade1 .ground{fill:var(--shade1)}
        .shade2 .ground{fill:var(--shade2)}
        .shade3 .ground{fill:var(--shade3)}
        .unshaded .ground{fill:url(#hatch)}
        .tile .code{font-size:13px;letter-spacing:.06em}
        .tile .figure{font-size:22px;font-weight:600}
        .shade2,.shade3{fill:#ffffff}
        @media (prefers-color-scheme:dark){.shade2,.shade3{fill:#08131d}}
        """

    /// Paper: A4, dark ink on white, no row cut in two, only what the reader left open.
    static let print: StaticString = """

        @page{size:A4;margin:16mm 15mm 18mm}
        @page across{size:A4 landscape;margin:14mm}
        @media print{
        :root{color-scheme:light;
        --ink:#000000;--soft:#3a434c;--rule:#8f99a3;--hair:#c9d0d6;--paper:#ffffff;--ground:#ffffff;
        --band:#ffffff;--band-ink:#000000;--band-soft:#3a434c;--gold:#000000;
        --link:#000000;--accent:#12518c;--second:#9a3f0a;--strong:#0d2944;--bar:#5b8fc0;
        --shade0:#dce8f3;--shade1:#a9c8e4;--shade2:#3f79b0;--shade3:#0d3a66;
        --warn:#ffffff;--warn-ink:#000000;--warn-rule:#000000}
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        body{font-size:9.6pt;line-height:1.42}
        .skip,.contents,.ornament,details:not([open]),details>summary,.breakdowns p{display:none}
        .breakdowns{display:block}
        .body{grid-template-columns:minmax(0,1fr) 52mm;gap:0 6mm}
        .reading{margin-top:.9rem}
        .reading:first-child{grid-column:1/-1}
        .caution{font-size:8.6pt}
        .map{display:grid;grid-template-columns:88mm 70mm;gap:0 8mm;align-items:center}
        .map h3{grid-column:1/-1}
        .map table{font-size:8.4pt}
        .layout{display:block;padding:0;max-width:none}
        .cover .inner,.demonstration p,.foot p{padding-left:0;padding-right:0;max-width:none}
        .cover{border-bottom:3px solid #0d2944}
        .cover .inner{padding-top:0}
        .indicator .id{background:#ffffff;color:#000000;border:1px solid #000000}
        .shade2,.shade3{fill:#ffffff}
        .demonstration{border:2px solid #000000;padding:0 4mm;margin-top:4mm}
        section{padding:1.2rem 0 0}
        .group,.method{break-before:page}
        h2,h3,.meaning,.legend,caption{break-after:avoid}
        .picture,.figures li,.caution,tr,.settings div,.coverage li,.body,.indicator>.box{break-inside:avoid}
        .picture{padding:3mm 4mm}
        .figures{grid-template-columns:repeat(4,1fr);gap:3mm}
        .change{font-size:7.6pt}
        .figures li{padding:2.5mm 3mm}
        .big{font-size:21pt}
        .coverage{grid-template-columns:repeat(2,1fr)}
        .chart.roomy{display:block;max-width:100%}
        .chart.narrow{display:none}
        .box{overflow:visible;max-height:none;border:0;width:auto}
        .box.wide{page:across;font-size:7pt}
        .box.wide table{font-size:7pt}
        .box.wide th,.box.wide td{padding:.15rem .25rem;min-width:0}
        table{width:100%;font-size:8.8pt}
        thead{display:table-header-group}
        thead th,tbody th,caption{position:static}
        tbody th{background:none}
        caption{padding-left:2mm}
        th,td{padding:1.1mm 2mm}
        a{text-decoration:none;color:inherit}
        p,.settings{max-width:none}
        .foot{margin-top:1rem}}
        """
}
