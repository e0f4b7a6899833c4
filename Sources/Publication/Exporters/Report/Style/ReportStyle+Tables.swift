extension ReportStyle {
    /// Indicators, tables, legends, explanations, methodology.
    static let tables: StaticString = """

        .indicator{padding:.4rem 0 1.2rem;border-bottom:1px solid var(--rule)}
        .indicator:last-child{border-bottom:0}
        .indicator h3{font-size:1.35rem}
        .indicator .id{font:600 .82rem/1 var(--sans);letter-spacing:.04em;color:var(--band-ink);
        background:var(--band);padding:.22rem .45rem;border-radius:3px;vertical-align:.2em;margin-right:.25rem}
        @media (prefers-color-scheme:dark){.indicator .id{background:#24486b}}
        .meaning{font-size:1.05rem}
        .caution{border-left:3px solid var(--gold);padding:.1rem 0 .1rem .8rem;color:var(--soft);font-size:.93rem}
        .caution strong{color:var(--ink)}
        .legend{display:flex;flex-wrap:wrap;gap:.15rem 1.3rem;margin:.8rem 0 0;padding:.6rem .9rem;
        background:var(--paper);border:1px solid var(--hair);font-size:.85rem;color:var(--soft)}
        .legend div{display:flex;gap:.45rem}
        .legend dt{font-weight:600;color:var(--ink);min-width:1.1em;text-align:center}
        .legend dd{margin:0}
        .box{overflow:auto;max-height:min(85vh,46rem);margin:.9rem 0;border:1px solid var(--rule);
        background:var(--paper);width:fit-content;max-width:100%}
        table{border-collapse:separate;border-spacing:0;font-size:.92rem;line-height:1.35;
        font-variant-numeric:lining-nums tabular-nums}
        caption{text-align:left;font-weight:600;padding:.6rem .8rem;position:sticky;left:0;
        max-width:calc(100vw - 3rem)}
        th,td{padding:.34rem .8rem;border-bottom:1px solid var(--hair);vertical-align:baseline}
        thead th{position:sticky;top:0;z-index:1;background:var(--ground);text-align:right;vertical-align:bottom;
        font-weight:600;border-top:1px solid var(--rule);border-bottom:2px solid var(--rule);
        min-width:4.6rem;max-width:10rem}
        thead th:first-child{text-align:left;left:0;z-index:2}
        tbody th{text-align:left;font-weight:400;position:sticky;left:0;background:var(--paper);
        min-width:9rem;max-width:17rem}
        td{text-align:right;white-space:nowrap}
        td small{color:var(--soft);font-size:.8em}
        td.no{color:var(--soft)}
        tr.total th,tr.total td{font-weight:700;border-bottom:2px solid var(--rule)}
        tr.overlap th,tr.overlap td{font-style:italic;color:var(--soft)}
        tbody tr:last-child th,tbody tr:last-child td{border-bottom:0}
        tbody tr:hover td,tbody tr:hover th{background:var(--ground)}
        @media (max-width:600px){th,td{padding:.34rem .55rem}
        tbody th{min-width:7rem;max-width:9.5rem}thead th{min-width:3.8rem}}
        .body{display:grid;gap:0 1.8rem;grid-template-columns:minmax(0,1fr)}
        @media (min-width:1000px){.body{grid-template-columns:auto minmax(17rem,1fr)}
        .reading{margin-top:.9rem}.reading:first-child{grid-column:1/-1}}
        .body .box{max-width:100%;min-width:0}
        .breakdowns{display:flex;flex-wrap:wrap;gap:.35rem .45rem;align-items:baseline;margin-top:.7rem}
        .breakdowns p{margin:0 .3rem 0 0;font-size:.9rem;color:var(--soft)}
        .breakdowns details{margin:0;min-width:0;max-width:100%}
        .breakdowns summary{border:1px solid var(--rule);border-radius:99px;padding:.16rem .75rem;font-size:.9rem;
        background:var(--paper);list-style:none}
        .breakdowns summary::-webkit-details-marker{display:none}
        .breakdowns summary::before{content:"+";margin-right:.4rem;color:var(--soft)}
        .breakdowns details[open]{flex-basis:100%;order:1}
        .breakdowns details[open] summary::before{content:"−"}
        details{margin:.3rem 0}
        summary{cursor:pointer;padding:.28rem 0;color:var(--link);width:fit-content;max-width:100%}
        summary:hover{text-decoration:underline}
        dl{margin:.4rem 0}
        .explanation dl{border-left:1px solid var(--rule);padding-left:1rem;max-width:46rem;font-size:.95rem}
        .explanation dt{font-weight:600;margin-top:.5rem}
        .explanation dd{margin:0}
        .settings{max-width:46rem;border-top:1px solid var(--hair)}
        .settings div{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1.5rem;padding:.35rem 0;
        border-bottom:1px solid var(--hair)}
        .settings dt{color:var(--soft)}
        .settings dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums;min-width:0}
        """
}
