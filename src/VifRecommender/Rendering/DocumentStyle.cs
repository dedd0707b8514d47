namespace VifRecommender.Rendering;

/// <summary>
/// The style of documents: on paper one A4 sheet for each page, on a screen a column that a phone can show. Contrast is 7:1 or more.
/// </summary>
internal static class DocumentStyle
{
    public const string Css = """
        :root{color-scheme:light;--ink:#1b2430;--soft:#44505e;--line:#8a95a3;--alarm:#7a1020;--alarm-ground:#fdf1f2;--accent:#0b4f6c;
        --card:#f5f7fa}
        *{box-sizing:border-box}
        html{font:100%/1.45 Arial,"Liberation Sans",Helvetica,sans-serif;color:var(--ink);background:#fff;-webkit-text-size-adjust:100%}
        body{margin:0 auto;max-width:50rem;padding:1rem 1.25rem 3rem;overflow-wrap:anywhere}
        article+article{border-top:3px double var(--line);margin-top:3rem;padding-top:1rem}
        h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0 .75rem;text-wrap:balance}
        h2{font-size:1.05rem;margin:1.1rem 0 .3rem;color:var(--accent)}
        p{margin:.4rem 0}
        .above{font-size:.9rem;color:var(--soft);margin:0;text-transform:none}
        .soft,footer{font-size:.9rem;color:var(--soft)}
        ul,ol{margin:.3rem 0;padding-left:1.3rem}
        li{margin:.15rem 0}
        ul.none,ul.check{list-style:none;padding-left:0}
        ul.check li::before{content:"\2610\00a0"}
        .box{border:1.5px solid var(--line);border-radius:.3rem;padding:.5rem .8rem;margin:.7rem 0;break-inside:avoid}
        .box strong.t{display:block}
        .box p{margin:.15rem 0}
        .danger{border-color:var(--alarm);background:var(--alarm-ground)}
        .danger strong.t,.safety strong.t{color:var(--alarm)}
        .safety{border-width:0 0 0 4px;border-color:var(--alarm);border-radius:0;background:var(--card)}
        table{border-collapse:collapse;width:100%;margin:.5rem 0}
        th,td{text-align:left;vertical-align:top;padding:.3rem .45rem}
        table.framed th,table.framed td{border:1px solid var(--line)}
        table.framed th{background:var(--card)}
        table.framed th,table.framed td{font-size:.95em}
        td p{margin:0 0 .2rem}
        .exit{position:sticky;top:.5rem;display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;background:#fff;padding:.35rem 0;
        z-index:1}
        .exit a{display:inline-block;background:var(--alarm);color:#fff;font-weight:700;padding:.7rem 1.2rem;border-radius:.3rem;
        text-decoration:none}
        .exit a:focus-visible{outline:3px solid var(--ink);outline-offset:3px}
        @media screen and (max-width:30rem){table.framed,table.framed tbody,table.framed tr,table.framed td{display:block}
        table.framed thead{display:none}
        table.framed td[data-label]::before{content:attr(data-label);display:block;font-weight:700}table.framed td{border:0}
        table.framed tr{border-top:1px solid var(--line)}
        table:not(.framed){table-layout:fixed}}
        @media print{@page{size:A4;margin:14mm 16mm}body{max-width:none;padding:0}html{font-size:11pt}
        article+article{break-before:page;border:0;margin:0;padding:0}
        .dense{font-size:.85em;line-height:1.3}.densest{font-size:.77em;line-height:1.25}
        .dense h1{font-size:1.4rem;margin:.2rem 0 .4rem}.dense h2{margin:.55rem 0 .1rem}
        .dense p,.dense li,.dense ul,.dense ol{margin-top:.12rem;margin-bottom:.12rem}
        .densest h1{font-size:1.3rem;margin:.1rem 0 .3rem}.densest h2{margin:.4rem 0 .05rem}
        .densest p,.densest li,.densest ul,.densest ol{margin-top:.06rem;margin-bottom:.06rem}
        .dense .box,.densest .box{margin:.35rem 0;padding:.3rem .6rem}.dense th,.dense td,.densest th,.densest td{padding:.15rem .35rem}
        .dense h1+p,.densest h1+p{margin-top:0}.dense footer,.densest footer,.dense .above,.densest .above{font-size:.85em}
        .exit{position:static}
        .box,table.framed th{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
        """;
}
