using System.Text;
using VifRecommender.Catalogues;
using VifRecommender.Numbers;
using VifRecommender.Profiles;
using VifRecommender.Web.Fields;
using VifRecommender.Writing;

namespace VifRecommender.Web.Profiles;

/// <summary>The fields of the form for a profile, filled with what a profile says.</summary>
internal static class ProfileFields
{
    public const string Present = "present";

    public const string Absent = "absent";

    /// <summary>The fields. What a profile says of all services that it does not list is said of each.</summary>
    public static FieldValues Of(CommuneProfile stored, Catalogue catalogue)
    {
        // No field of the form holds what the catalogue has not: that is carried over when the form is saved.
        var profile = KeptStatements.Without(stored, catalogue);
        var fields = new FieldValues
        {
            ["name"] = profile.Name,
            ["nisCode"] = profile.NisCode ?? "",
            ["region"] = Word(profile.Region),
            ["partnership.kind"] = profile.Partnership is { } partnership ? Word(partnership.Kind) : "",
            ["partnership.name"] = profile.Partnership?.Name ?? "",
            ["notes.sources"] = Lines(profile.Notes?.Sources ?? []),
            ["notes.assumptions"] = Lines(profile.Notes?.Assumptions ?? []),
        };
        foreach (var number in ProfileNumbers.All) fields[number.Path] = Number(number.Of(profile));
        foreach (var language in profile.Languages) fields.Add("languages", Layout.Languages.Code(language));
        foreach (var domain in profile.Focus) fields.Add("focus", Word(domain));
        foreach (var wish in profile.Wishes) fields.Add("wishes", wish);
        foreach (var dimension in Enum.GetValues<MaturityDimension>())
        {
            fields["networkMaturity." + Word(dimension)] = Number(profile.NetworkMaturity[dimension]);
            fields["partnership.maturity." + Word(dimension)] = Number(profile.Partnership?.Maturity[dimension]);
        }

        foreach (var service in catalogue.Services.Where(_ => profile.OtherServices == Presence.Absent))
        {
            fields["services." + service.Id] = Absent;
        }
        foreach (var (id, state) in profile.Services) fields["services." + id] = ServiceWord(state);
        foreach (var (id, presence) in profile.Signals) fields["signals." + id] = Unless(presence == Presence.Unknown, presence);
        foreach (var (id, answer) in profile.Local) fields["local." + id] = answer.Choice ?? Number(answer.Number);
        foreach (var (id, presence) in profile.RegionalStructures)
        {
            fields["regionalStructures." + id] = Unless(presence == StructurePresence.Unknown, presence);
        }
        foreach (var (id, state) in profile.Practices)
        {
            fields["practices." + id] = Word(state.Status);
            if (state.Reason is { } reason) fields["reasons." + id] = reason;
            if (state.Until is { } until) fields["untils." + id] = until.ToString();
        }

        return fields;
    }

    /// <summary>The word of a value in JSON; nothing for what is not known.</summary>
    public static string Word<T>(T? value) where T : struct, Enum => value is { } known ? Word(known) : "";

    public static string Word<T>(T value) where T : struct, Enum => JsonWords.Of(value);

    /// <summary>Presence and holder in one answer, such as <c>present:zone</c>.</summary>
    public static string ServiceWord(ServiceState state) => state.Presence switch
    {
        Presence.Present => $"{Present}:{Word(state.HeldBy)}",
        Presence.Absent => Absent,
        _ => "",
    };

    private static string Unless<T>(bool isUnknown, T presence) where T : struct, Enum => isUnknown ? "" : Word(presence);

    private static string Number(decimal? number) => number is { } known ? WrittenNumber.Unambiguous(known) : "";

    private static string Lines(IEnumerable<string> lines) => new StringBuilder().AppendJoin('\n', lines).ToString();
}
