using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Web.Layout;
using VifRecommender.Writing;
using Options = System.Collections.Generic.IReadOnlyList<(string Value, string Label)>;

namespace VifRecommender.Web.Profiles;

/// <summary>The answers that are offered, "I don't know" first wherever something may not be known.</summary>
public sealed class ProfileOptions(PageText text, Explainer explainer)
{
    public Options Regions =>
        [("", text.Profiles.DontKnow), .. Enum.GetValues<Region>().Select(region => (ProfileFields.Word(region), explainer.Named(region)))];

    public Options Languages =>
        [.. Layout.Languages.OfAdministrations.Select(language => (language.Code(), explainer.Named(language)))];

    public Options PartnershipKinds =>
        [("", text.Profiles.DontKnow),
            .. Enum.GetValues<PartnershipKind>().Select(kind => (ProfileFields.Word(kind), text.Profiles.PartnershipKinds[(int)kind]))];

    public Options YesNo =>
        [("", text.Profiles.DontKnow), (ProfileFields.Present, explainer.Yes()), (ProfileFields.Absent, explainer.No())];

    public Options Structures =>
        [("", text.Profiles.DontKnow), Structure(StructurePresence.Present), Structure(StructurePresence.Announced),
            Structure(StructurePresence.Absent)];

    public Options ShortLevels =>
        [("", text.Profiles.DontKnow),
            .. Enumerable.Range(1, NetworkMaturity.Highest).Select(level => (Level(level), text.Profiles.LevelName(level)))];

    public Options Statuses =>
        [("", text.Profiles.StatusUnknown), Status(PracticeStatus.InPlace), Status(PracticeStatus.InProgress),
            Status(PracticeStatus.Planned)];

    public Options StatusesWithDismissed => [.. Statuses, Status(PracticeStatus.Dismissed)];

    public Options Levels(MaturityDimension dimension) =>
        [("", text.Profiles.DontKnow),
            .. Enumerable.Range(1, NetworkMaturity.Highest)
                .Select(level => (Level(level), $"{text.Profiles.LevelName(level)}{text.Colon} {Sentence(dimension, level)}"))];

    /// <summary>
    /// There or not; and where more than the commune can hold a service, who does. What a profile says already is always among them.
    /// </summary>
    public Options Service(Service service, string current = "")
    {
        var holders = Enum.GetValues<Holder>().Where(holder => service.HeldBy.Contains(holder) || Held(holder) == current).ToList();
        var held = holders is [Holder.Commune] ? [(Held(Holder.Commune), explainer.Yes())]
            : holders.Select(holder => (Held(holder), text.Profiles.HeldBy[(int)holder]));
        return [("", text.Profiles.DontKnow), .. held, (ProfileFields.Absent, explainer.No())];
    }

    /// <summary>What was answered on a service that the catalogue has not, in words.</summary>
    public string Held(string value) => value switch
    {
        "" => text.Profiles.DontKnow,
        ProfileFields.Absent => explainer.No(),
        _ => text.Profiles.HeldBy[Array.FindIndex(Enum.GetValues<Holder>(), holder => Held(holder) == value)],
    };

    /// <summary>The answers to a question, of which one is taken; nothing where a number is asked for.</summary>
    public Options? Answers(Fact fact, Catalogue catalogue, string current = "") => fact.Kind switch
    {
        FactKind.Service or FactKind.Holder => catalogue.FindService(fact.Id) is { } service ? Service(service, current) : null,
        FactKind.Signal => YesNo,
        FactKind.Structure => Structures,
        FactKind.Maturity => JsonWords.TryRead<MaturityDimension>(fact.Id, out var dimension) ? Levels(dimension) : null,
        FactKind.Region => Regions,
        FactKind.Language => [("", text.Profiles.DontKnow), .. Languages],
        FactKind.Practice => StatusesWithDismissed,
        FactKind.PartnershipKind => PartnershipKinds,
        FactKind.LocalChoice => catalogue.FindLocalFact(fact.Id) is { } choice ? Choice(choice) : null,
        // Nobody is asked: they follow from other facts, or the commune says them by itself.
        FactKind.OverallMaturity or FactKind.Finding or FactKind.Custom or FactKind.Wish or FactKind.Focus => null,
        // A number is asked for.
        _ => null,
    };

    /// <summary>The answers to a choice that an overlay declares.</summary>
    public Options Choice(LocalFact fact) =>
        [("", text.Profiles.DontKnow), .. fact.Answers.Select(answer => (answer.Id, answer.Name[explainer.Language]))];

    public Options Domains =>
        [.. Enum.GetValues<Domain>().Select(domain => (ProfileFields.Word(domain), explainer.Name(domain)))];

    private static string Held(Holder holder) => ProfileFields.ServiceWord(new ServiceState(Presence.Present, holder));

    private string Sentence(MaturityDimension dimension, int level) =>
        MaturityLevels.Sentences(dimension, explainer.Language)[level - NetworkMaturity.Lowest];

    private (string Value, string Label) Status(PracticeStatus status) => (ProfileFields.Word(status), explainer.Named(status));

    private (string Value, string Label) Structure(StructurePresence presence) =>
        (ProfileFields.Word(presence), explainer.Named(presence));

    private static string Level(int level) => level.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
