using Microsoft.Win32.SafeHandles;

namespace VifRecommender.Cli.Streams;

/// <summary>The files that a command reads, so that none of them is written: by whatever name, link or redirection it is called.</summary>
internal sealed class FilesRead
{
    private readonly List<ReadFile> _files = [];

    public void Add(string name, SafeFileHandle handle) => Add(name, FileIdentity.Of(handle));

    public void Add(string name, FileIdentity? identity)
    {
        // A file that is followed is read over and over.
        if (identity is { } known && !_files.Exists(file => file.Identity == known && file.Name == name)) _files.Add(new(known, name));
    }

    /// <summary>Refuses an output that is one of the files.</summary>
    /// <exception cref="CommandFault">It is.</exception>
    public void Refuse(string output)
    {
        if (NameOf(FileIdentity.Of(output)) is { } name)
        {
            throw CommandFault.Usage($"--output names the input: '{output}' is the same file as {name}. Name another file.");
        }
    }

    /// <summary>Refuses standard output that is one of the files.</summary>
    /// <exception cref="CommandFault">It is.</exception>
    public void RefuseStandardOutput(FileIdentity? output)
    {
        if (NameOf(output) is { } name)
        {
            throw CommandFault.Usage(
                $"Standard output is the input: it was redirected to the same file as {name}. Redirect it to another file.");
        }
    }

    private string? NameOf(FileIdentity? output) =>
        output is { } known && _files.Find(file => file.Identity == known) is { } file ? $"'{file.Name}'" : null;

    private sealed record ReadFile(FileIdentity Identity, string Name);
}
