/// The look of the report of `validate`, on the ground of `HouseStyle`.
enum CheckStyle {
    /// Colours of severities, the head, the contents, the verdict.
    static let page: StaticString = """

        :root{--error:#a01318;--error-ground:#fdeeed;--error-rule:#cf4a47;
        --warning:#6b4a00;--warning-ground:#fff6dc;--warning-rule:#c08f12;
        --note:#0f4c81;--note-ground:#eaf2fa;--note-rule:#5b8fc0;
        --good:#155c35;--good-ground:#e9f5ed;--good-rule:#3f9562}
        @media (prefers-color-scheme:dark){:root{
        --error:#ffb3ac;--error-ground:#34171a;--error-rule:#c9544f;
        --warning:#ffdf94;--warning-ground:#302609;--warning-rule:#b38a26;
        --note:#a9d0f5;--note-ground:#152738;--note-rule:#4f8cc4;
        --good:#a3dfb9;--good-ground:#10291b;--good-rule:#3f9562}}
        .error{--word:var(--error);--wash:var(--error-ground);--edge:var(--error-rule)}
        .warning{--word:var(--warning);--wash:var(--warning-ground);--edge:var(--warning-rule)}
        .note{--word:var(--note);--wash:var(--note-ground);--edge:var(--note-rule)}
        .good{--word:var(--good);--wash:var(--good-ground);--edge:var(--good-rule)}
        .cover{background:var(--band);color:var(--band-ink);border-bottom:5px solid var(--gold)}
        .cover .inner{max-width:80rem;margin:0 auto;padding:clamp(1.2rem,3vw,2rem) clamp(1rem,4vw,3rem)}
        .programme{font-size:.82rem;letter-spacing:.14em;text-transform:uppercase;color:var(--band-soft);
        margin-bottom:.5rem}
        h1{font-size:clamp(1.6rem,3.6vw,2.5rem);margin:0 0 .35rem;letter-spacing:-.01em}
        .subject{color:var(--band-soft);margin:0;max-width:none;overflow-wrap:anywhere}
        .layout{max-width:80rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem)}
        .contents{padding:1.2rem 0 0}
        .contents h2{font:600 .8rem/1.4 var(--sans);letter-spacing:.1em;text-transform:uppercase;
        color:var(--soft);margin:0 0 .4rem;padding:0;border:0}
        .contents ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.2rem}
        .contents ol ol{display:none}
        .contents a{display:inline-block;padding:.25rem 0;overflow-wrap:anywhere}
        main{min-width:0}
        section{padding:2rem 0 .4rem}
        h2{font-size:clamp(1.3rem,2.3vw,1.7rem);margin:0 0 .8rem;padding-bottom:.4rem;
        border-bottom:2px solid var(--strong);color:var(--strong);overflow-wrap:anywhere}
        h3{font-size:1.22rem;margin:1.9rem 0 .2rem}
        h3 .sign{margin-right:.45rem}
        .lead{color:var(--soft)}
        .sign{font-family:var(--sans);font-weight:700;color:var(--word)}
        .mark{color:var(--word);font-weight:700;white-space:nowrap}
        .mark .sign,.contents .sign{margin-right:.35rem}
        .verdict{background:var(--wash);border:1px solid var(--edge);border-left:8px solid var(--edge);
        padding:1rem clamp(.9rem,2.5vw,1.4rem);margin:0 0 1rem}
        .verdict p{max-width:none}
        .sentence{font:600 clamp(1.15rem,2.2vw,1.45rem)/1.3 var(--serif);color:var(--word);margin:0 0 .3rem}
        .sentence .sign{margin-right:.55rem}
        .advice{margin:0 0 .6rem;max-width:44rem}
        .envelope{margin:0 0 .6rem;color:var(--soft);font-size:.93rem}
        .counts{list-style:none;margin:.7rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.5rem}
        .counts li{background:var(--paper);border:1px solid var(--edge,var(--rule));padding:.2rem .75rem;
        font-variant-numeric:lining-nums tabular-nums}
        .counts .sign{margin-right:.45rem}
        .counts .none,.counts .none .sign{color:var(--soft);border-color:var(--rule)}
        @media (max-width:1079px){.contents .one{display:none}}
        @media (min-width:1080px){
        .layout{display:grid;grid-template-columns:14.5rem minmax(0,1fr);gap:2.4rem}
        .contents{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:2rem 0 2rem}
        .contents ol{display:block}
        .contents ol ol{display:block;font-size:.88rem;margin:0 0 .6rem;padding-left:.7rem;
        border-left:1px solid var(--rule)}
        .contents ol ol a{padding:.15rem 0}
        .contents a{text-decoration:none}
        .contents a:hover{text-decoration:underline}}
        """
}
