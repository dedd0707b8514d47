using VifRecommender.Catalogues;
using VifRecommender.Cli.Communes;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Streams;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Asking;

/// <summary>The file of an interview: whole after each answer, or as it was; never over a file that is not its own.</summary>
internal sealed class SavedProfile(string file)
{
    public string File { get; } = file;

    /// <summary>The file of a commune's own name, in the current folder.</summary>
    public static string NameFor(CommuneProfile profile)
    {
        var name = new string([.. profile.Name.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')]);
        while (name.Contains("--", StringComparison.Ordinal)) name = name.Replace("--", "-", StringComparison.Ordinal);
        return name.Trim('-') is { Length: > 0 } plain ? plain + ".json" : "commune.json";
    }

    /// <summary>The profile to go on with: what the file holds, where it is there and of the same commune.</summary>
    /// <exception cref="CommandFault">The file cannot be read, or is not of this commune.</exception>
    public CommuneProfile Continue(CommuneProfile begun, Catalogue catalogue, InputReader input, StandardStreams streams)
    {
        if (!System.IO.File.Exists(File) || new FileInfo(File).Length == 0) return begun;
        CommuneProfile there;
        try
        {
            there = ProfileChoice.Load(File, catalogue, input, streams);
        }
        catch (CommandFault)
        {
            throw OutputFile.Fault(File, "There is a file of this name already, and it is no profile: name another by --output.");
        }

        if (there.NisCode is { } code ? code == begun.NisCode : there.Name == begun.Name) return there;
        throw OutputFile.Fault(File,
            $"There is a file of this name already, of {there.Name} and not of {begun.Name}: name another by --output.");
    }

    /// <exception cref="CommandFault">The file cannot be written; what was there stays.</exception>
    public void Save(CommuneProfile profile) => OutputFile.Write(File, ProfileWriter.Write(profile));
}
