namespace VifRecommender.Rendering;

/// <summary>
/// The style of the pages, for others that stand beside them. Contrast of text on its ground is 7:1 or more, of the bars 3:1 or more, in
/// both colour schemes. A class of <see cref="DomainMark"/> gives <c>var(--d)</c> the colour of a domain.
/// </summary>
public static class PageStyle
{
    /// <summary>The style sheet. It names no address, so that a page is whole by itself.</summary>
    public static string Css => """
        :root{color-scheme:light dark;--ink:#1b2430;--soft:#44505e;--ground:#ffffff;--card:#f5f7fa;--line:#c9d1db;--accent:#0b4f6c;
        --on-accent:#ffffff;--alarm:#7a1020;--alarm-ground:#fdf1f2;
        --place:#2c6e49;--now:#0b4f6c;--later:#8a5a00;--not:#6b7280;
        --inform:#174f8f;--victims:#7d2560;--children:#694400;--perpetrators:#8a2f0c;--professionals:#15563f;--networks:#433f94}
        @media screen and (prefers-color-scheme:dark){:root{--ink:#eef2f6;--soft:#c3ccd6;--ground:#12181f;--card:#1b232c;--line:#3c4753;
        --accent:#8fd0ee;--on-accent:#12181f;--alarm:#ffc9cf;--alarm-ground:#3a1218;
        --place:#7fd1a3;--now:#8fd0ee;--later:#f0c060;--not:#a3adb8;
        --inform:#9cc8f5;--victims:#f0b4da;--children:#f0c878;--perpetrators:#f5b79b;--professionals:#8fd9b8;--networks:#c4c1f8}}
        .d-inform{--d:var(--inform)}.d-victims{--d:var(--victims)}.d-children{--d:var(--children)}.d-perpetrators{--d:var(--perpetrators)}
        .d-professionals{--d:var(--professionals)}.d-networks{--d:var(--networks)}
        .mark{width:1.3em;height:1.3em;vertical-align:-.25em;flex:none;fill:none;stroke:var(--d);stroke-width:2;stroke-linecap:round;
        stroke-linejoin:round}
        *{box-sizing:border-box}
        html{font:100%/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--ink);background:var(--ground);
        -webkit-text-size-adjust:100%}
        body{margin:0 auto;max-width:58rem;padding:1rem 1.25rem 4rem;overflow-wrap:break-word;hyphens:auto}
        h1,h2,h3,h4{line-height:1.25;text-wrap:balance}
        h1{font-size:2rem;margin:2rem 0 .5rem;letter-spacing:-.01em}
        h2{font-size:1.4rem;margin:3.5rem 0 1.25rem;padding-bottom:.4rem;border-bottom:2px solid var(--accent)}
        h3{font-size:1.15rem;margin:1.75rem 0 .75rem}
        h4{font-size:.95rem;margin:1.25rem 0 .35rem;color:var(--soft)}
        p{margin:.5rem 0}
        a{color:var(--accent);text-underline-offset:.15em}
        a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:.15rem}
        h2,article,.sources li{scroll-margin-top:1rem}
        .skip:focus{display:inline-block;padding:.5rem 1rem}
        .unseen,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .soft{color:var(--soft)}
        .lead{font-size:1.05rem}
        .lines{border:2px solid var(--alarm);background:var(--alarm-ground);border-radius:.5rem;padding:.85rem 1.1rem}
        .lines p{margin:0;font-weight:700;color:var(--alarm)}
        .lines ul{list-style:none;margin:.4rem 0 0;padding:0;columns:20rem;column-gap:2rem}
        .lines li{break-inside:avoid;margin:.15rem 0}
        .lines li strong{white-space:nowrap}
        :root{--cover:#0b3c53;--on-cover:#ffffff;--ring:#ffd166;--ring-all:#2f6078}
        .cover{display:grid;grid-template:"kicker ring" auto "name ring" auto "about ring" 1fr "danger danger" auto/minmax(0,1fr) auto;
        gap:0 1.5rem;margin:0 -1.25rem;padding:1.75rem 2rem 0;
        color:var(--on-cover);background:var(--cover);border-radius:0 0 .8rem .8rem;overflow:hidden}
        .cover h1{grid-area:name;font-size:2.75rem;margin:.1rem 0 .4rem}
        .cover p{margin:0}
        .cover .kicker{grid-area:kicker;font-size:.95rem;letter-spacing:.02em}
        .cover .about{grid-area:about}
        .cover .danger{grid-area:danger;margin:1.5rem -2rem 0;padding:.7rem 2rem;font-weight:700;color:var(--alarm);
        background:var(--alarm-ground)}
        .ring{grid-area:ring;position:relative;width:8.5rem;height:8.5rem;display:grid;place-items:center;text-align:center;line-height:1.2}
        .ring svg{position:absolute;inset:0;width:100%;height:100%;fill:none;stroke-width:11;forced-color-adjust:none}
        .ring-all{stroke:var(--ring-all)}.ring-known{stroke:var(--ring)}
        .ring span{max-width:6.4rem;font-size:.85rem}
        .ring strong{display:block;font-size:1.2rem;white-space:nowrap}
        .ring{width:7.25rem;height:7.25rem}.ring svg{stroke-width:9}.ring span{font-size:.72rem;max-width:5.2rem}
        .ring strong{font-size:.84rem}
        nav ul{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(8.5rem,100%),1fr));gap:.75rem;
        margin:1.5rem 0 0;padding:0}
        nav a{display:block;height:100%;padding:.6rem .8rem;border:1px solid var(--line);border-radius:.5rem;text-decoration:none;
        line-height:1.3;font-size:.95rem}
        nav a:hover{border-color:var(--accent);text-decoration:underline}
        nav strong{display:block;font-size:1.6rem;line-height:1.2;font-variant-numeric:tabular-nums}
        nav.index ul{display:block;columns:18rem;column-gap:2rem;margin:.25rem 0 1rem}
        nav.index li{break-inside:avoid;margin:.2rem 0}
        nav.index a{display:inline;padding:0;border:0;text-decoration:underline}
        nav.index summary{font-size:1.05rem}
        .findings,.items{list-style:none;margin:0;padding:0}
        .findings li{padding:.1rem 0 .1rem 1rem;border-left:.3rem solid var(--d,var(--accent));margin:1rem 0}
        .findings strong{display:block}
        .severity{white-space:nowrap}.severity>span{letter-spacing:.1em}.s3>span,.s3{color:var(--alarm)}
        .items>li{padding:.75rem 0;border-top:1px solid var(--line)}
        .items>li:first-child{border-top:0}
        .items p{margin:.2rem 0 0}
        .items .soft{font-size:.95rem}
        ol.items{list-style:decimal;padding-left:2rem}
        table{border-collapse:collapse;width:100%;margin:0 0 2rem}
        th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border-bottom:1px solid var(--line)}
        thead th{vertical-align:bottom;font-size:.9rem;color:var(--soft);border-bottom:2px solid var(--line)}
        td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
        .card{background:var(--card);border:1px solid var(--line);border-top:.3rem solid var(--d,var(--line));border-radius:.6rem;
        padding:1.25rem 1.5rem 1rem;margin:1.5rem 0}
        .card h3,.first h3,.tiles h3{overflow-wrap:anywhere}
        .card h3{margin:0;display:flex;gap:.75rem;align-items:baseline}
        .badge{flex:none;min-width:2rem;padding:.1rem .4rem;border-radius:1rem;text-align:center;font-variant-numeric:tabular-nums;
        color:var(--on-accent);background:var(--d,var(--accent))}
        .chips{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem;margin:.6rem 0 .9rem;padding:0;font-size:.9rem;color:var(--soft)}
        .chips li{border:1px solid var(--line);border-radius:1rem;padding:.05rem .7rem;background:var(--ground)}
        .plain{padding-left:1.2rem;margin:.35rem 0}
        .plain li{margin:.35rem 0}
        .safety{border-left:.3rem solid var(--alarm);background:var(--ground);border-radius:0 .4rem .4rem 0;padding:.7rem 1rem;
        margin:1.1rem 0}
        .safety h4{margin:0;color:var(--alarm)}
        .safety p{margin:.2rem 0 0}
        .card dl{display:grid;grid-template-columns:minmax(7rem,11rem) minmax(0,1fr);gap:.45rem 1.25rem;margin:1.1rem 0}
        .card dt{font-weight:600;color:var(--soft)}
        .card dd{margin:0;grid-column:2}
        .fold>details{border-top:1px solid var(--line);padding:0}
        .fold:last-child>details{border-bottom:1px solid var(--line)}
        .fold>details>summary{padding:.8rem 0}
        .fold h2{display:inline;margin:0;padding:0;border:0;font-size:1.15rem}
        .fold .count{color:var(--soft);font-variant-numeric:tabular-nums}
        .fold>details[open]{padding-bottom:1.5rem}
        details{border-top:1px solid var(--line);padding:.5rem 0}
        summary{cursor:pointer;color:var(--accent);font-weight:600}
        .terms{list-style:none;padding:0;margin:.5rem 0}
        .terms li{display:grid;grid-template-columns:3rem minmax(0,1fr);gap:.75rem;margin:.25rem 0}
        .terms strong{text-align:right;font-variant-numeric:tabular-nums}
        .facts{font-size:.95rem;padding-left:1.2rem}
        .facts ul{list-style:none;padding-left:.5rem}
        code{font-size:.9em;color:var(--soft)}
        .cite{font-size:.85em;text-decoration:none}
        .cite:hover{text-decoration:underline}
        .bars{width:26%}
        .bar{display:block;width:100%;height:1rem;margin-top:.3rem;forced-color-adjust:none}
        .key{width:.7rem;height:.7rem;forced-color-adjust:none}
        rect.place{fill:var(--place)}rect.now{fill:var(--now)}rect.later{fill:var(--later)}rect.not{fill:var(--not)}
        .sources{padding-left:2.2rem}
        .sources li{margin:.35rem 0}
        .sources li:target,.card:target{outline:2px solid var(--accent);outline-offset:4px}
        footer{margin-top:4rem;border-top:1px solid var(--line);padding-top:1rem;color:var(--soft)}
        @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
        @media screen and (max-width:42rem){h1{font-size:1.5rem}h2{font-size:1.25rem}
        .cover{padding:1.25rem 1.25rem 0;grid-template-areas:"kicker kicker" "name ring" "about about" "danger danger"}
        .cover h1{font-size:1.9rem;align-self:center}.cover .danger{margin:1rem -1.25rem 0;padding:.6rem 1.25rem}.card{padding:1rem}
        .card dl{display:block}.card dd{margin-bottom:.6rem}
        table.stack,table.stack tbody,table.stack tr,table.stack th,table.stack td{display:block}
        table.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        table.stack tr{padding:.75rem 0;border-bottom:1px solid var(--line)}
        table.stack td,table.stack th{border:0;padding:.05rem 0;text-align:left;width:auto}
        table.stack td::before{content:attr(data-label) "\A0";color:var(--soft)}
        table.stack td.bars::before{content:none}
        .coverage td.n{display:inline-block!important;margin-right:1rem}}
        @media print{@page{size:A4;margin:18mm}
        html{font-size:10pt;line-height:1.45}body{max-width:none;padding:0}
        h1{margin-top:6mm}h2{margin-top:9mm}h2,h3,h4{break-after:avoid}
        .cover{margin:0;padding:3mm 6mm 0;border-radius:2mm}.cover h1{font-size:20pt;margin:0}
        .cover .danger{margin:2mm -6mm 0;padding:1mm 6mm}
        .ring{width:23mm;height:23mm}.ring span{font-size:6.5pt;max-width:17mm}.ring strong{font-size:7.5pt}
        .skip,nav:not(.index){display:none}
        .lines,.safety,.card dd,tr,li{break-inside:avoid}.card{break-inside:auto;box-decoration-break:clone;
        -webkit-box-decoration-break:clone}p{orphans:3;widows:3}
        .chips{break-after:avoid}
        .card{background:none;padding:4mm 5mm 2mm}
        .fold:not(:has(>details[open])),.hint{display:none}
        summary{list-style:none;color:var(--soft)}
        a{color:inherit}a[href^="#"],.sources a{text-decoration:none}.sources a::after{content:" <" attr(href) ">"}
        .bar,.key,.badge,.cover{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
        """;
}
