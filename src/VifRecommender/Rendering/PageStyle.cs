namespace VifRecommender.Rendering;

/// <summary>The style of the page. Contrast of text on its ground is 7:1 or more, of the bars 3:1 or more, in both colour schemes.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root{--ink:#1b2430;--soft:#44505e;--ground:#ffffff;--card:#f5f7fa;--line:#c9d1db;--accent:#0b4f6c;--alarm:#7a1020;--alarm-ground:#fdf1f2;
        --place:#2c6e49;--now:#0b4f6c;--later:#8a5a00;--not:#6b7280}
        @media (prefers-color-scheme:dark){:root{--ink:#eef2f6;--soft:#c3ccd6;--ground:#12181f;--card:#1b232c;--line:#3c4753;--accent:#8fd0ee;--alarm:#ffc9cf;--alarm-ground:#3a1218;
        --place:#7fd1a3;--now:#8fd0ee;--later:#f0c060;--not:#a3adb8}}
        *{box-sizing:border-box}
        html{font:100%/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--ink);background:var(--ground)}
        body{margin:0 auto;max-width:60rem;padding:0 1rem 4rem;overflow-wrap:break-word;hyphens:auto}
        h1{font-size:1.8rem;line-height:1.25;margin:1.5rem 0 .5rem}
        h2{font-size:1.35rem;margin:3rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--accent)}
        h3{font-size:1.1rem;margin:0 0 .5rem}
        p{margin:.5rem 0}
        a{color:var(--accent)}
        a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
        .skip{position:absolute;left:-100rem}
        .skip:focus{position:static;display:inline-block;padding:.5rem 1rem}
        .lines{border:2px solid var(--alarm);background:var(--alarm-ground);border-radius:.5rem;padding:.75rem 1rem;margin:1rem 0}
        .lines p{margin:0;font-weight:600;color:var(--alarm)}
        .lines ul{margin:.5rem 0 0;padding-left:1.2rem}
        .facts,.soft{color:var(--soft)}
        .wide{overflow-x:auto}
        table{border-collapse:collapse;width:100%;margin:.75rem 0}
        caption{text-align:left;color:var(--soft);padding-bottom:.25rem}
        th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
        td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
        .card{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.25rem;margin:1rem 0}
        .card dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1rem;margin:.75rem 0 0}
        .card dt{font-weight:600;color:var(--soft)}
        .card dd{margin:0}
        .safety{border-left:.3rem solid var(--alarm);padding-left:.75rem;margin:.75rem 0}
        ul.plain{padding-left:1.2rem;margin:.5rem 0}
        ul.plain>li{margin:.35rem 0}
        .bar{display:flex;height:.9rem;min-width:8rem;border-radius:.2rem;overflow:hidden;background:var(--line)}
        .bar span{display:block;border-right:1px solid var(--ground)}
        .place{background:var(--place)}.now{background:var(--now)}.later{background:var(--later)}.not{background:var(--not)}
        .key{display:inline-block;width:.8rem;height:.8rem;border-radius:.15rem;margin-right:.3rem;vertical-align:baseline}
        details{margin:.5rem 0}
        summary{cursor:pointer;color:var(--accent);font-weight:600}
        footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--soft)}
        @media (max-width:36rem){.card dl{display:block}.card dd{margin-bottom:.5rem}h1{font-size:1.5rem}
        table.stack thead{position:absolute;left:-100rem}table.stack tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--line)}
        table.stack td,table.stack th{display:block;border:0;padding:.1rem 0;text-align:left}table.stack td::before{content:attr(data-label) " ";color:var(--soft)}}
        @media print{@page{margin:18mm}html{font-size:10pt;color:#000;background:#fff}body{max-width:none;padding:0}.skip,nav{display:none}
        .card,.lines,tr,li{break-inside:avoid}h2,h3{break-after:avoid}.sources a::after{content:" " attr(href);word-break:break-all}
        .bar,.key,.place,.now,.later,.not{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
        """;
}
