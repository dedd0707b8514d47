namespace VifRecommender.Rendering;

/// <summary>What a page of an advice adds to <see cref="PageStyle"/>: cover, large cards, year, tiles, and two printed pages.</summary>
internal static class AdviceStyle
{
    public const string Css = """
        body{max-width:74rem;padding-top:0}
        main>.lead{font-size:1.15rem;font-weight:600;margin-top:1.5rem}
        main>section>h2{margin:2.5rem 0 1rem}
        .first,.tiles,.year,.also{list-style:none;margin:0;padding:0}
        .first{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:1.25rem}
        .first:has(>:nth-child(2):last-child){grid-template-columns:repeat(2,minmax(0,1fr))}
        .first:has(>:only-child){grid-template-columns:minmax(0,1fr)}
        .first>li{display:flex;flex-direction:column;border:1px solid var(--line);border-top:.5rem solid var(--d);border-radius:.7rem;
        padding:1rem 1.25rem;background:var(--card)}
        .first .domain{display:flex;gap:.4rem;align-items:center;margin:0;font-size:.9rem;font-weight:600;color:var(--d)}
        .first h3{display:flex;gap:.6rem;align-items:baseline;font-size:1.3rem;margin:.4rem 0 .8rem}
        .takes{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem;margin:0;padding:0;font-size:.95rem;font-weight:600}
        .takes li{border:1.5px solid var(--d);border-radius:1rem;padding:.05rem .7rem;background:var(--ground)}
        .first dl,.tiles dl{margin:1rem 0 0}
        .first dt,.tiles dt{font-size:.85rem;font-weight:700;color:var(--soft)}
        .first dd,.tiles dd{margin:0 0 .65rem}
        .heed{border-left:.25rem solid var(--alarm);padding-left:.75rem;margin:.4rem 0 1rem;font-size:.95rem}
        .heed strong{display:block;color:var(--alarm);font-size:.85rem}
        .more{margin:auto 0 0}
        .more a{display:inline-block;padding:.2rem 0}
        .also li{padding:.4rem 0}
        .also .badge,.year .badge{display:inline-block;min-width:1.7rem;font-weight:600;line-height:1.5}
        .year{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:0;border:1px solid var(--line);border-radius:.7rem;
        overflow:hidden}
        .year li{padding:.75rem 1rem;background:var(--card)}
        .year li+li{border-left:1px solid var(--line)}
        .year strong{display:block;padding-bottom:.3rem;border-bottom:3px solid var(--accent)}
        .tiles{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:1rem}
        .tiles li{border:1px solid var(--line);border-left:.45rem solid var(--d);border-radius:.5rem;padding:.8rem 1rem .3rem}
        .tiles h3{display:flex;gap:.5rem;align-items:center;margin:0;font-size:1.05rem;color:var(--d)}
        .tiles dl{margin-top:.6rem}
        .ask{padding-left:1.4rem}
        .ask li{margin:.5rem 0}
        .rest{display:grid;grid-template-columns:minmax(7rem,14rem) minmax(0,1fr);gap:.5rem 1.25rem}
        .rest dt{font-weight:600;color:var(--soft)}
        .rest dd{margin:0}
        .whole{margin-top:3.5rem}
        .whole-title{font-size:1.4rem;font-weight:700;margin:0}
        @media screen and (max-width:56rem){.first,.first:has(>:nth-child(2):last-child){grid-template-columns:minmax(0,1fr)}
        .tiles{grid-template-columns:repeat(2,minmax(0,1fr))}}
        @media screen and (max-width:42rem){.tiles,.rest{grid-template-columns:minmax(0,1fr)}.rest dd{margin-bottom:.6rem}
        .year{grid-template-columns:minmax(0,1fr)}.year li+li{border-left:0;border-top:1px solid var(--line)}}
        @media print{@page{margin:11mm 14mm}
        html{font-size:8.6pt;line-height:1.3}
        .first>li,.tiles li,.year li,.takes li{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        main>.lead{font-size:10.5pt;margin:3mm 0 1mm}
        main>section>h2{font-size:11.5pt;margin:3mm 0 1.5mm;padding-bottom:.3mm;border-bottom-width:1px}
        .first,.first:has(>:nth-child(2):last-child),.first:has(>:only-child){display:block}
        .first>li{display:grid;grid-template-columns:58mm minmax(0,1fr);gap:0 5mm;border-top-width:1px;border-left:2mm solid var(--d);
        padding:1.5mm 3mm;margin-bottom:1.5mm;break-inside:avoid}
        .first h3{font-size:11pt;margin:.7mm 0}.first dl{margin:0;display:grid;grid-template-columns:22mm minmax(0,1fr);gap:.4mm 2mm;
        align-content:start}.first dd{margin:0}.heed{grid-column:1/-1;margin:1mm 0 0;padding-left:2mm;font-size:8.4pt}
        .heed strong{display:inline}.more{display:none}
        .takes{font-size:8.3pt;gap:.8mm}.takes li{padding:0 2mm;border-width:1px}
        .also li{padding:.3mm 0}.also,.year,section:has(>.year){break-inside:avoid}main h3{margin:2mm 0 1mm}
        .year li{padding:1mm 3mm}.year p{margin:.7mm 0 0}.year strong{border-bottom-width:1px}
        .tiles{gap:2mm}.tiles li{padding:1.5mm 3mm .5mm;break-inside:avoid}.tiles h3{font-size:9.5pt}.tiles dl{margin-top:.7mm}
        .tiles dd{margin-bottom:.7mm}.tiles dt{font-size:8pt}
        .ask li{margin:.5mm 0}.rest{grid-template-columns:38mm minmax(0,1fr);gap:.7mm 3mm;margin:0}
        .whole{margin-top:0}.whole:not(:has(details[open])) .whole-title{display:none}
        footer{margin-top:4mm;padding-top:1mm;font-size:8pt}footer p{margin:0}}
        """;
}
