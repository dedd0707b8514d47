using VifRecommender.Belgium.Places;
using VifRecommender.Belgium.Searching;
using Directory = VifRecommender.Belgium.Communes;

namespace VifRecommender.Cli.Communes;

/// <summary>The commune that a person names on the command line; where the name is not that of one alone, the candidates.</summary>
internal static class CommuneChoice
{
    /// <summary>How many candidates a message names.</summary>
    private const int MostNamed = 8;

    /// <exception cref="CommandFault">No commune, or several.</exception>
    public static Commune Find(string text)
    {
        var search = Directory.Search(text);
        return search.Certain ?? throw CommandFault.Usage(Message(search));
    }

    /// <summary>Says why a text is not one commune, and what it may mean.</summary>
    public static string Message(CommuneSearch search)
    {
        if (search.Matches.IsEmpty)
        {
            return $"There is no commune '{search.Text}' in the directory: try its official name, its postal code or its NIS code. Not "
                + "every part of a commune is known by name. 'vif communes' lists all.";
        }

        var names = Names(search);
        if (search.Matches.Length > MostNamed)
        {
            names += $" and {search.Matches.Length - MostNamed} more ('vif communes {search.Text}' lists them)";
        }
        var how = search.Matches[0].How switch
        {
            MatchKind.Code or MatchKind.Name or MatchKind.PostalCode => $"'{search.Text}' names {search.Matches.Length} communes: {names}.",
            MatchKind.FormerCode or MatchKind.FormerName => $"'{search.Text}' is a commune that merged in 2025, into {names}.",
            MatchKind.Part => $"'{search.Text}' is no commune, but a part of {names}.",
            MatchKind.Zone => $"'{search.Text}' is a police zone, of {names}.",
            MatchKind.PartOfName => $"'{search.Text}' is no whole name; these have it in theirs: {names}.",
            MatchKind.Nearest => $"There is no commune '{search.Text}'. Did you mean {names}?",
        };
        return $"{how} Name one by its code, such as {search.Matches[0].Commune.NisCode}.";
    }

    /// <summary>The candidates by name, code and province.</summary>
    public static string Names(CommuneSearch search) =>
        string.Join(", ", search.Matches.Take(MostNamed).Select(match => Name(match.Commune)));

    private static string Name(Commune commune) =>
        $"{commune.Name} ({commune.NisCode}{(commune.Province is { } province ? $", {province.Names[commune.Languages.Value[0]]}" : "")})";
}
