using VifRecommender.Belgium.Maker;
using VifRecommender.Belgium.Maker.Tables;

namespace VifRecommender.Belgium.Tests.Maker;

/// <summary>Small tables of the form that the maker reads: a country of three communes, one of them merged, in two zones.</summary>
internal sealed class Tables : IDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("vif-tables-").FullName;

    public Tables()
    {
        this["communes.csv"] = $"""
            {CommuneTitles}
            62002,Basse,Laag,Nieder,03000,{HighPlace},fr-facilities-de,90,100,4001|4002
            62001,Haute,Hoog,Ober,03000,{HighPlace},fr,900,1000,4000
            21001,Ville,Stad,Stadt,04000,,,,,21000,Arrondissement ville,Arrondissement stad,Ville/Stad,bilingual-fr-nl,5,7,1000

            """;
        this["communes-pre2025-mapping.csv"] = """
            old_nis_2019_2024,old_name_fr,old_name_nl,new_nis_2025,changed
            62003,Petite,Klein,62002,1
            62001,Haute,Hoog,62001,0

            """;
        this["police-zones.csv"] = """
            zone_code,zone_name,commune_nis,membership_basis
            5001,Hautes et basses,62002|62001,wikipedia-list-2026-05
            ,Ville,21001,inferred

            """;
        this["localities.csv"] = """
            name,postal_code
            Moulin,4001
            Basse,4001
            Ailleurs,9999

            """;
        this["partners.csv"] = $"""
            {PartnerTitles}
            {Partner("danger-unit")}

            """;
    }

    private const string CommuneTitles =
        "nis,name_fr,name_nl,name_de,region_code,province_code,province_fr,province_nl,province_de,arrondissement_code,arrondissement_fr,"
        + "arrondissement_nl,judicial_district,language_regime,population_2025,population_2026,postal_codes";

    private const string HighPlace =
        "60000,Province haute,Hoge provincie,Obere Provinz,62000,Arrondissement bas,Laag arrondissement,Bas";

    public const string PartnerTitles =
        "kind,name_fr,name_nl,name_de,area_kind,area,languages,phone,web,hours,who_may_call,referral,as_of,source,note";

    public string this[string name]
    {
        get => File.ReadAllText(Path.Combine(_folder, name));
        set => File.WriteAllText(Path.Combine(_folder, name), value);
    }

    public static string Partner(string kind, string area = "province,60000", string phone = "04 000 00 00", string hours = "24/7",
        string asOf = "2026-02", string source = "https://example.org", string note = "") =>
        $"{kind},Service,,,{area},fr,{phone},,{hours},professionals,by-professionals,{asOf},{source},{note}";

    public Dictionary<string, string> Make() =>
        DataFiles.Make(new TableFolder(_folder), new DateOnly(2026, 11, 29)).ToDictionary(each => each.Name, each => each.Text);

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);
}
