namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the pages that follow up what was decided and compare versions, in Dutch.</summary>
internal static class DutchFollowUpText
{
    public static readonly FollowUpText Words = new()
    {
        CompareLead =
            "Wat verschoven is tussen twee versies van het profiel, en door welke regel en welk gegeven. Elke versie telt met wat toen "
            + "beslist was.",
        OneVersionOnly =
            "Er zijn nog geen twee versies om te vergelijken. Elke keer dat het profiel opgeslagen of een vraag beantwoord wordt, komt er "
            + "een bij.",
        FromVersion = "Van versie",
        ToVersion = "Naar versie",
        CompareThese = "Vergelijken",
        VersionOf = "Versie {n}, {date}, {author}",
        VersionMissing = "Deze versie bestaat niet, of ze stemt niet meer overeen met de huidige catalogus.",
        Title = "Opvolging: {commune}",
        Lead = "Wat de gemeente besliste, en hoever ze daarmee staat.",
        NothingDecided = "Er is nog niets beslist.",
        AskAgain = "De datum van {date} is voorbij: de vraag rijst opnieuw.",
        ToDecide = "Te beslissen",
        ToDecideLead = "De eerste praktijken van het advies waarover nog niets beslist is.",
    };
}
