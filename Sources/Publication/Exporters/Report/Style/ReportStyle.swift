/// The look of the report, on the ground of `HouseStyle`.
enum ReportStyle {
    /// The cover, the contents, the headline figures and the coverage.
    static let page: StaticString = """

        .definitions{position:absolute}
        .cover{background:var(--band);color:var(--band-ink);border-bottom:5px solid var(--gold)}
        .cover .inner{max-width:82rem;margin:0 auto;padding:clamp(1.6rem,5vw,4rem) clamp(1rem,4vw,3rem)
        clamp(1.4rem,3.5vw,2.6rem)}
        .programme{font-size:.85rem;letter-spacing:.14em;text-transform:uppercase;color:var(--band-soft);
        margin-bottom:clamp(1.2rem,4vw,3rem)}
        h1{font-size:clamp(1.75rem,4.6vw,3.3rem);margin:0 0 .8rem;max-width:24ch;letter-spacing:-.01em}
        .cover{position:relative;overflow:hidden}
        .ornament{display:none}
        .outline{fill:#ffffff0d;stroke:#ffffff30;stroke-width:1.5}
        @media (min-width:900px){.ornament{display:block;position:absolute;width:23rem;height:23rem;top:1.2rem;
        right:max(3rem,calc((100vw - 82rem)/2 + 3rem))}}
        .region{font:400 clamp(1.15rem,2.4vw,1.6rem)/1.3 var(--serif);color:var(--band-soft);margin:0}
        .period{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;align-items:baseline;max-width:none;
        margin:clamp(1.2rem,3vw,2.2rem) 0 0;padding-top:.9rem;border-top:1px solid #ffffff40}
        .period strong{font-size:1.15rem}
        .asof{color:var(--band-soft)}
        .demonstration{background:var(--warn);color:var(--warn-ink);border-bottom:1px solid var(--warn-rule)}
        .demonstration p{max-width:82rem;margin:0 auto;padding:.8rem clamp(1rem,4vw,3rem)}
        .demonstration strong{display:inline-block;border:2px solid currentColor;padding:0 .5rem;
        margin-right:.5rem;text-transform:uppercase;letter-spacing:.08em;font-size:.85rem}
        .layout{max-width:82rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem)}
        .contents{padding:1.4rem 0 0}
        .contents h2{font:600 .8rem/1.4 var(--sans);letter-spacing:.1em;text-transform:uppercase;
        color:var(--soft);margin:0 0 .5rem}
        .contents ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}
        .contents ol ol{display:none}
        .contents a{display:inline-block;padding:.2rem 0}
        main{min-width:0}
        section{padding:2.2rem 0 .6rem}
        h2{font-size:clamp(1.45rem,2.6vw,2rem);margin:0 0 .5rem;padding-bottom:.4rem;
        border-bottom:2px solid var(--strong);color:var(--strong)}
        h2 .tally{font:400 1rem/1 var(--sans);color:var(--soft);margin-left:.5rem}
        h3{font-size:1.22rem;margin:1.6rem 0 .4rem}
        .lead{color:var(--soft)}
        .figures{list-style:none;margin:1.2rem 0 0;padding:0;display:grid;gap:1rem;
        grid-template-columns:minmax(0,1fr)}
        @media (min-width:480px){.figures{grid-template-columns:repeat(2,minmax(0,1fr))}}
        @media (min-width:1000px){.figures{grid-template-columns:repeat(4,minmax(0,1fr))}}
        .figures li{background:var(--paper);border:1px solid var(--rule);border-top:4px solid var(--accent);
        padding:.9rem 1rem .8rem;display:flex;flex-direction:column}
        .figures h3{font:600 .95rem/1.35 var(--sans);margin:0 0 .3rem;min-height:2.7em}
        .figures h3 a{color:inherit;text-decoration:none}
        .figures h3 a:hover{text-decoration:underline}
        .big{font:600 2.7rem/1.1 var(--serif);font-variant-numeric:lining-nums tabular-nums;margin:0 0 .1rem;
        color:var(--strong)}
        .big .unit{font:400 1rem/1 var(--sans);color:var(--soft)}
        .big.withheld{font-size:2.1rem;color:var(--soft)}
        .basis,.change{font-size:.84rem;line-height:1.45;margin:0;color:var(--soft)}
        .change{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5rem}
        .change b,.change span{white-space:nowrap}
        .spark{display:block;width:100%;max-width:14rem;height:auto;margin:auto 0 .45rem;padding-top:.4rem}
        .spark .course{fill:none;stroke:var(--accent);stroke-width:1.8;stroke-linejoin:round}
        .spark .dot{fill:var(--accent)}
        .spark .base{stroke:var(--hair);stroke-width:1}
        .change b{color:var(--ink);font-weight:600}
        .coverage{list-style:none;margin:1rem 0 0;padding:0;display:grid;gap:0 2rem;
        grid-template-columns:repeat(auto-fill,minmax(min(100%,23rem),1fr))}
        .coverage li{display:grid;grid-template-columns:minmax(0,1fr) auto 4.2rem;gap:.8rem;align-items:baseline;
        padding:.32rem 0;border-bottom:1px solid var(--hair)}
        .squares{letter-spacing:.12em;color:var(--accent);font-size:.95rem;white-space:nowrap}
        .squares .open{color:var(--second)}
        .ratio{text-align:right;font-variant-numeric:tabular-nums;color:var(--soft)}
        .foot{border-top:1px solid var(--rule);margin-top:3rem;background:var(--paper);color:var(--soft)}
        .foot p{max-width:82rem;margin:0 auto;padding:1.2rem clamp(1rem,4vw,3rem) 2rem;font-size:.9rem}
        @media (min-width:1120px){
        .layout{display:grid;grid-template-columns:14.5rem minmax(0,1fr);gap:2.4rem}
        .contents{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:2.4rem 0 2rem}
        .contents ol{display:block}
        .contents ol ol{display:block;font-size:.86rem;margin:.1rem 0 .5rem;padding-left:.7rem;
        border-left:1px solid var(--rule)}
        .contents ol ol a{padding:.12rem 0;line-height:1.35}
        .contents a{text-decoration:none}
        .contents a:hover{text-decoration:underline}}
        """
}
