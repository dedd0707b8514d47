using VifRecommender.Cli.Streams;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;

namespace VifRecommender.Cli.Input;

/// <summary>Reads the files that a command names, and standard input for <c>-</c>; never more of one than its limit and a byte.</summary>
internal sealed class InputReader(StandardStreams streams)
{
    public const string StandardInput = "(standard input)";

    private bool _isInputTaken;

    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name, or <c>-</c>.</param>
    /// <param name="maxBytes">How much it may hold; a longer one is read for one byte more, so that the loader reports it.</param>
    /// <returns>The bytes, and the name to use in diagnostics.</returns>
    /// <exception cref="CommandFault">The file cannot be read.</exception>
    public CatalogueFile Read(string name, int maxBytes) => name == "-" ? ReadStandardInput(maxBytes) : ReadFile(name, maxBytes);

    /// <summary>Opens a file to read.</summary>
    /// <exception cref="CommandFault">It cannot be read.</exception>
    public FileStream Open(string name)
    {
        if (name.Length == 0) throw Fault("\"\"", "A name is missing here: name a file, or - for standard input.");
        if (Directory.Exists(name)) throw Fault(name, "This is a folder: name a file in it.");
        try
        {
            var stream = new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            streams.Reads.Add(name, stream.SafeFileHandle);
            return stream;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Fault(name, NearbyFile.Message(name));
        }
        catch (UnauthorizedAccessException)
        {
            throw Fault(name, "There is no permission to read this file: change its permissions, or name another file.");
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(name, fault);
        }
    }

    /// <summary>Takes standard input, which can be read only once.</summary>
    /// <exception cref="CommandFault">It was read before, or it is closed.</exception>
    public Stream OpenStandardInput()
    {
        if (_isInputTaken) throw Fault(StandardInput, "Standard input can be read only once: name a file for one of the two.");
        if (streams.Input is null) throw Fault(StandardInput, "Standard input is closed: name a file, or pipe one in.");
        _isInputTaken = true;
        streams.Reads.Add(StandardInput, streams.InputFile);
        return streams.Input;
    }

    private CatalogueFile ReadStandardInput(int maxBytes)
    {
        var stream = OpenStandardInput();
        try
        {
            return new CatalogueFile(StandardInput, ReadAtMost(stream, maxBytes + 1));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Fault(StandardInput, $"Standard input cannot be read: {fault.Message} Name a file, or pipe one in.");
        }
    }

    private CatalogueFile ReadFile(string name, int maxBytes)
    {
        using var stream = Open(name);
        try
        {
            return new CatalogueFile(name, ReadAtMost(stream, maxBytes + 1));
        }
        catch (IOException fault)
        {
            throw Unreadable(name, fault);
        }
    }

    private static byte[] ReadAtMost(Stream stream, int count)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (memory.Length < count)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, count - memory.Length));
            if (read == 0) break;
            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }

    private static CommandFault Unreadable(string name, Exception fault) =>
        Fault(name, $"This file cannot be read: {fault.Message} Name a file that can, or - for standard input.");

    private static CommandFault Fault(string file, string message) => CommandFault.In(file, DiagnosticCatalogue.NotReadable, message);
}
