/// What all our pages look alike in. Colours are named once, for light and for dark; contrast is AA or better in both,
/// and nothing is told by colour alone.
public enum HouseStyle {
    /// Colours, type, links, and the way past the head of the page.
    public static let ground: StaticString = """

        :root{color-scheme:light dark;
        --ink:#16202b;--soft:#4b5866;--rule:#ccd4dc;--hair:#e4e9ee;--paper:#ffffff;--ground:#f4f6f8;
        --band:#0d2944;--band-ink:#ffffff;--band-soft:#c3d3e4;--gold:#c9a24a;
        --link:#0f4c81;--accent:#12518c;--second:#9a3f0a;--strong:#0d2944;--bar:#5b8fc0;
        --shade0:#dce8f3;--shade1:#a9c8e4;--shade2:#3f79b0;--shade3:#0d3a66;
        --warn:#fff4d6;--warn-ink:#4a3500;--warn-rule:#b98900;
        --serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"Liberation Serif",serif;
        --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
        @media (prefers-color-scheme:dark){:root{
        --ink:#e7ecf1;--soft:#a9b5c1;--rule:#3b4855;--hair:#2a343e;--paper:#151c23;--ground:#10151a;
        --band:#0a1c2e;--band-ink:#f5f8fb;--band-soft:#b4c6d8;
        --link:#8cc0f0;--accent:#7cb5ea;--second:#f0a070;--strong:#cfe2f5;--bar:#4f8cc4;
        --shade0:#1d2f41;--shade1:#2b5379;--shade2:#5d9ad3;--shade3:#c4e0f9;
        --warn:#3a2e0c;--warn-ink:#ffe9b0;--warn-rule:#c99b24}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
        body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 var(--sans);
        overflow-wrap:break-word}
        a{color:var(--link);text-underline-offset:.15em}
        :focus-visible{outline:3px solid var(--gold);outline-offset:2px}
        h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance}
        p{margin:0 0 .8rem;max-width:44rem}
        .skip{position:absolute;left:-99rem;background:var(--paper);padding:.6rem 1rem;z-index:9}
        .skip:focus{left:.5rem;top:.5rem}
        """
}
