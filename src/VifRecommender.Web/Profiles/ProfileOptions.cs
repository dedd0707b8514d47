using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Texts;
using VifRecommender.Writing;
using Options = System.Collections.Generic.IReadOnlyList<(string Value, string Label)>;

namespace VifRecommender.Web.Profiles;

/// <summary>The answers that are offered, "I don't know" first wherever something may not be known.</summary>
public sealed class ProfileOptions(PageText text)
{
    public Options Regions =>
        [("", text.DontKnow), .. Enum.GetValues<Region>().Select(region => (ProfileFields.Word(region), text.Region(region)))];

    public Options Languages => [.. text.AdministrationLanguages.Select((name, index) => (Layout.Languages.All[index].Code(), name))];

    public Options PartnershipKinds =>
        [("", text.DontKnow),
            .. Enum.GetValues<PartnershipKind>().Select(kind => (ProfileFields.Word(kind), text.PartnershipKinds[(int)kind]))];

    public Options YesNo => [("", text.DontKnow), (ProfileFields.Present, text.Yes), (ProfileFields.Absent, text.No)];

    public Options Structures =>
        [("", text.DontKnow), (ProfileFields.Present, text.StructurePresent), ("announced", text.StructureAnnounced),
            (ProfileFields.Absent, text.StructureAbsent)];

    public Options ShortLevels =>
        [("", text.DontKnow), .. Enumerable.Range(1, NetworkMaturity.Highest).Select(level => (Level(level), text.LevelName(level)))];

    public Options Statuses =>
        [("", text.StatusUnknown), ("in-place", text.StatusInPlace), ("in-progress", text.StatusInProgress),
            ("planned", text.StatusPlanned)];

    public Options StatusesWithDismissed => [.. Statuses, ("dismissed", text.StatusDismissed)];

    public Options Levels(MaturityDimension dimension) =>
        [("", text.DontKnow),
            .. Enumerable.Range(1, NetworkMaturity.Highest)
                .Select(level => (Level(level), $"{text.LevelName(level)}{text.Colon} {text.Levels[(int)dimension][level - 1]}"))];

    /// <summary>
    /// There or not; and where more than the commune can hold a service, who does. What a profile says already is always among them.
    /// </summary>
    public Options Service(Service service, string current = "")
    {
        var holders = Enum.GetValues<Holder>().Where(holder => service.HeldBy.Contains(holder) || Held(holder) == current).ToList();
        var held = holders is [Holder.Commune] ? [(Held(Holder.Commune), text.Yes)]
            : holders.Select(holder => (Held(holder), text.HeldBy[(int)holder]));
        return [("", text.DontKnow), .. held, (ProfileFields.Absent, text.No)];
    }

    /// <summary>What was answered on a service that the catalogue has not, in words.</summary>
    public string Held(string value) => value switch
    {
        "" => text.DontKnow,
        ProfileFields.Absent => text.No,
        _ => text.HeldBy[Array.FindIndex(Enum.GetValues<Holder>(), holder => Held(holder) == value)],
    };

    /// <summary>The answers to a question, of which one is taken; nothing where a number is asked for.</summary>
    public Options? Answers(Fact fact, Catalogue catalogue, string current = "") => fact.Kind switch
    {
        FactKind.Service or FactKind.Holder => catalogue.FindService(fact.Id) is { } service ? Service(service, current) : null,
        FactKind.Signal => YesNo,
        FactKind.Structure => Structures,
        FactKind.Maturity => JsonWords.TryRead<MaturityDimension>(fact.Id, out var dimension) ? Levels(dimension) : null,
        FactKind.Region => Regions,
        FactKind.Language => [("", text.DontKnow), .. Languages],
        FactKind.Practice => StatusesWithDismissed,
        FactKind.PartnershipKind => PartnershipKinds,
        // A number is asked for.
        FactKind.Population or FactKind.PartnershipPopulation or FactKind.PartnershipCommunes or FactKind.StaffFte or FactKind.BudgetEur
            or FactKind.IncidentsPer10000 => null,
        // Nobody is asked: they follow from other facts, or the commune says them by itself.
        FactKind.OverallMaturity or FactKind.Finding or FactKind.Custom or FactKind.Wish or FactKind.Focus => null,
    };

    public Options Domains(Explainer explainer) =>
        [.. Enum.GetValues<Domain>().Select(domain => (ProfileFields.Word(domain), explainer.Name(domain)))];

    private static string Held(Holder holder) => ProfileFields.ServiceWord(new ServiceState(Presence.Present, holder));

    private static string Level(int level) => level.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
