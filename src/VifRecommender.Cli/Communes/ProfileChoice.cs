using System.CommandLine;
using VifRecommender.Catalogues;
using VifRecommender.Cli.Catalogues;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Streams;
using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.Cli.Communes;

/// <summary>How the commune of a command is named: by a file, or by <c>--commune</c> with a name or a code.</summary>
internal sealed class ProfileChoice
{
    public Argument<string?> File { get; } = new("PROFILE")
    {
        Description = "The commune's profile: a JSON file, or - for standard input; left out where --commune stands.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<string?> Commune { get; } = new("--commune")
    {
        Description =
            "A commune of Belgium by its name, postal code or NIS code, in place of a profile: what is public is taken, the rest is "
            + "unknown.",
        HelpName = "NAME|NIS",
    };

    /// <exception cref="CommandFault">A file cannot be read or has faults, or no commune is named, or several are.</exception>
    public CommuneProfile Read(ParseResult parsed, Catalogue catalogue, InputReader input, StandardStreams streams) =>
        Read(parsed.GetValue(File), parsed.GetValue(Commune), catalogue, input, streams);

    /// <exception cref="CommandFault">A file cannot be read or has faults, or no commune is named, or several are.</exception>
    public static CommuneProfile Read(string? file, string? commune, Catalogue catalogue, InputReader input, StandardStreams streams)
    {
        if (file is not null && commune is not null)
        {
            throw CommandFault.Usage($"A profile ('{file}') and --commune name two communes: leave one of the two out.");
        }
        if (commune is not null) return CommuneChoice.Find(commune).ToProfile();
        if (file is null)
        {
            throw CommandFault.Usage(
                "PROFILE is missing: name a profile (a JSON file, or - for standard input), or a commune by --commune NAME.");
        }
        return Load(file, catalogue, input, streams);
    }

    /// <exception cref="CommandFault">The file cannot be read or has faults.</exception>
    public static CommuneProfile Load(string file, Catalogue catalogue, InputReader input, StandardStreams streams)
    {
        var read = input.Read(file, Limits.MaxProfileBytes);
        return CatalogueSource.Accept(ProfileReader.Read(read.Utf8, catalogue, read.Name), streams);
    }
}
