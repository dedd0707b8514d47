using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>The words around what a directory of places adds to an advice, in one language.</summary>
internal sealed record PlaceWords
{
    public required string Cautions { get; init; }

    public required string Contacts { get; init; }

    public required string DayAndNight { get; init; }

    public required string Announced { get; init; }

    public required string ToBeConfirmed { get; init; }

    /// <summary>What stands in place of a date where the source has none.</summary>
    public required string Undated { get; init; }

    private static PlaceWords French { get; } = new()
    {
        Cautions = "À vérifier dans le profil",
        Contacts = "Qui appeler d’ici",
        DayAndNight = "jour et nuit",
        Announced = "annoncé, ouverture à confirmer",
        ToBeConfirmed = "à confirmer",
        Undated = "source non datée",
    };

    private static PlaceWords Dutch { get; } = new()
    {
        Cautions = "Na te kijken in het profiel",
        Contacts = "Wie u van hieruit belt",
        DayAndNight = "dag en nacht",
        Announced = "aangekondigd, opening te bevestigen",
        ToBeConfirmed = "te bevestigen",
        Undated = "bron zonder datum",
    };

    private static PlaceWords German { get; } = new()
    {
        Cautions = "Im Profil zu prüfen",
        Contacts = "Wen man von hier aus anruft",
        DayAndNight = "Tag und Nacht",
        Announced = "angekündigt, Eröffnung zu bestätigen",
        ToBeConfirmed = "zu bestätigen",
        Undated = "Quelle ohne Datum",
    };

    private static PlaceWords English { get; } = new()
    {
        Cautions = "To check in the profile",
        Contacts = "Who to call from here",
        DayAndNight = "day and night",
        Announced = "announced, opening to be confirmed",
        ToBeConfirmed = "to be confirmed",
        Undated = "undated source",
    };

    public static PlaceWords Of(Language language) => language switch
    {
        Language.French => French,
        Language.Dutch => Dutch,
        Language.German => German,
        Language.English => English,
    };
}
