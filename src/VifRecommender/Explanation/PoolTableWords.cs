using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>The headings of the tables of a pool, in one language.</summary>
internal sealed record PoolTableWords
{
    public required string Lends { get; init; }

    public required string Service { get; init; }

    public required string LentBy { get; init; }

    public required string LackedBy { get; init; }

    public required string HowLent { get; init; }

    public required string CanBeLent { get; init; }

    public required string CanBeShown { get; init; }

    public required string SharedBy { get; init; }

    public required string SavedOneOff { get; init; }

    public required string SavedYearly { get; init; }

    public required string KeptAlone { get; init; }

    public required string AtScale { get; init; }

    public required string PracticeColumn { get; init; }

    public required string CommuneColumn { get; init; }

    public required string ReasonColumn { get; init; }

    public static PoolTableWords Of(Language language) => language switch
    {
        Language.French => French,
        Language.Dutch => Dutch,
        Language.German => German,
        Language.English => English,
    };

    private static PoolTableWords French { get; } = new()
    {
        Lends = "Ce que l’une a pour l’autre",
        Service = "Base ou service",
        LentBy = "Qui l’a",
        LackedBy = "À qui cela manque",
        HowLent = "Comment",
        CanBeLent = "peut aussi le faire pour les autres",
        CanBeShown = "peut montrer comment faire",
        SharedBy = "Communes et part du coût",
        SavedOneOff = "Épargne au départ (EUR)",
        SavedYearly = "Épargne par an (EUR)",
        KeptAlone = "Garde pour elle",
        AtScale = "Échelle",
        PracticeColumn = "Pratique",
        CommuneColumn = "Commune",
        ReasonColumn = "Raison",
    };

    private static PoolTableWords Dutch { get; } = new()
    {
        Lends = "Wat de ene heeft voor de andere",
        Service = "Basis of dienst",
        LentBy = "Wie het heeft",
        LackedBy = "Wie het mist",
        HowLent = "Hoe",
        CanBeLent = "kan het ook voor de andere opnemen",
        CanBeShown = "kan tonen hoe het gaat",
        SharedBy = "Gemeenten en deel van de kosten",
        SavedOneOff = "Spaart eenmalig (EUR)",
        SavedYearly = "Spaart per jaar (EUR)",
        KeptAlone = "Houdt voor zichzelf",
        AtScale = "Schaal",
        PracticeColumn = "Praktijk",
        CommuneColumn = "Gemeente",
        ReasonColumn = "Reden",
    };

    private static PoolTableWords German { get; } = new()
    {
        Lends = "Was die eine für die andere hat",
        Service = "Grundlage oder Dienst",
        LentBy = "Wer es hat",
        LackedBy = "Wem es fehlt",
        HowLent = "Wie",
        CanBeLent = "kann es auch für die anderen übernehmen",
        CanBeShown = "kann zeigen, wie es geht",
        SharedBy = "Gemeinden und Anteil an den Kosten",
        SavedOneOff = "Spart einmalig (EUR)",
        SavedYearly = "Spart im Jahr (EUR)",
        KeptAlone = "Behält für sich",
        AtScale = "Ebene",
        PracticeColumn = "Bewährte Praxis",
        CommuneColumn = "Gemeinde",
        ReasonColumn = "Grund",
    };

    private static PoolTableWords English { get; } = new()
    {
        Lends = "What one has for another",
        Service = "Foundation or service",
        LentBy = "Who has it",
        LackedBy = "Who lacks it",
        HowLent = "How",
        CanBeLent = "can do it for the others too",
        CanBeShown = "can show how",
        SharedBy = "Communes and part of the cost",
        SavedOneOff = "Saved once (EUR)",
        SavedYearly = "Saved a year (EUR)",
        KeptAlone = "Keeps for itself",
        AtScale = "Scale",
        PracticeColumn = "Practice",
        CommuneColumn = "Commune",
        ReasonColumn = "Reason",
    };
}
