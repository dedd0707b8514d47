using VifRecommender.Profiles;
using VifRecommender.Web.Additions;
using VifRecommender.Web.Advice;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Data;
using VifRecommender.Web.Fields;
using VifRecommender.Web.FollowUp;
using VifRecommender.Web.Help;
using VifRecommender.Web.Practices;
using VifRecommender.Web.Profiles;
using VifRecommender.Web.Roadmaps;
using VifRecommender.Web.Sheets;
using VifRecommender.Web.SignIn;
using VifRecommender.Web.Zones;

namespace VifRecommender.Web.Layout;

/// <summary>The words that all pages share in one language, and those of each feature, which stand beside its page.</summary>
/// <remarks>What the library says in words of its own is not said here again.</remarks>
public sealed record PageText
{
    /// <summary>A colon, with what stands before it.</summary>
    public required string Colon { get; init; }

    /// <summary>The percent sign, with what stands before it.</summary>
    public required string PercentSign { get; init; }

    public required string SiteName { get; init; }

    public required string SkipToContent { get; init; }

    public required string HelpLines { get; init; }

    public required string InDanger { get; init; }

    public required string AllHelpLines { get; init; }

    public required string QuickExit { get; init; }

    public required string ExitAddress { get; init; }

    public required string LanguageChoice { get; init; }

    public required string SignOut { get; init; }

    public required string DemoBanner { get; init; }

    public required string Decides { get; init; }

    public required string NothingPersonal { get; init; }

    /// <summary>{version}.</summary>
    public required string CatalogueVersion { get; init; }

    public required string Contents { get; init; }

    public required string ToStart { get; init; }

    /// <summary>{n}.</summary>
    public required string AndMore { get; init; }

    public required string Unknown { get; init; }

    /// <summary>What is said of a field that is not accepted.</summary>
    public required FaultText Faults { get; init; }

    /// <summary>The names of the pages of a commune and of the lists that lead to them.</summary>
    public required PageNames Pages { get; init; }

    /// <summary>What is said where a request ends with a status.</summary>
    public required StatusText Status { get; init; }

    /// <summary>The words of the list of communes.</summary>
    public required CommunesText Communes { get; init; }

    /// <summary>The words of the form for a profile.</summary>
    public required ProfilesText Profiles { get; init; }

    /// <summary>The words of the page with the advice.</summary>
    public required AdviceText Advice { get; init; }

    /// <summary>The words of the page on a practice, and of decisions.</summary>
    public required PracticesText Practices { get; init; }

    /// <summary>The words of the page with the roadmap.</summary>
    public required RoadmapsText Roadmaps { get; init; }

    /// <summary>The words of the page on a zone.</summary>
    public required ZonesText Zones { get; init; }

    /// <summary>The words of the pages that follow up what was decided and compare versions.</summary>
    public required FollowUpText FollowUp { get; init; }

    /// <summary>The words of the sheets of what is followed up.</summary>
    public required SheetText Sheets { get; init; }

    /// <summary>The words of the overview of a year.</summary>
    public required YearText Year { get; init; }

    /// <summary>The words of the page on what moved since an advice that was kept.</summary>
    public required KeptText Kept { get; init; }

    /// <summary>The words of the board of a zone.</summary>
    public required BoardText Board { get; init; }

    /// <summary>The words of the page on which a commune shares its answers.</summary>
    public required SharingText Sharing { get; init; }

    /// <summary>The words of the page with local additions.</summary>
    public required AdditionsText Additions { get; init; }

    /// <summary>The words of the page on what is kept.</summary>
    public required DataText Data { get; init; }

    /// <summary>The words of the page with helplines.</summary>
    public required HelpText Help { get; init; }

    /// <summary>The words of the page on which one signs in.</summary>
    public required SignInText SignIn { get; init; }

    /// <summary>The words of the page with texts ready to use.</summary>
    public required SheetsText ReadySheets { get; init; }

    public static PageText Of(Language language) => language switch
    {
        Language.French => FrenchText.Words,
        Language.Dutch => DutchText.Words,
        Language.German => GermanText.Words,
        Language.English => EnglishText.Words,
    };

    /// <summary>Puts values into the places of a text.</summary>
    public static string Fill(string text, params ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (name, value) in values) text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return text;
    }

    public string Percent(string number) => number + PercentSign;
}
