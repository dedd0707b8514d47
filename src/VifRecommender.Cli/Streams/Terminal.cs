using System.Globalization;
using System.Text;

namespace VifRecommender.Cli.Streams;

/// <summary>What the place of the output can show.</summary>
/// <param name="Width">Columns.</param>
/// <param name="HasColour">Whether colour and weight are shown.</param>
internal readonly record struct Terminal(int Width, bool HasColour)
{
    private const int Usual = 80;
    private const int Narrowest = 40;

    /// <summary>Longer lines are hard to read, whatever the terminal can hold.</summary>
    private const int Widest = 110;

    /// <summary>A file or a pipe: no colour, 80 columns.</summary>
    public static Terminal None => new(Usual, HasColour: false);

    public static Terminal OfProcess()
    {
        // Consoles of Windows start in a code page that has not all our letters.
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
        return Of(Environment.GetEnvironmentVariable, Console.IsOutputRedirected ? null : WindowWidth());
    }

    /// <summary>Reads what the environment asks for.</summary>
    /// <param name="environment">Environment variables.</param>
    /// <param name="window">Columns of the window; 0 where it is not known; <see langword="null"/>: the output is no terminal.</param>
    public static Terminal Of(Func<string, string?> environment, int? window)
    {
        var asked = int.TryParse(environment("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) ? columns : 0;
        var width = asked > 0 ? asked : window is > 0 ? window.Value : Usual;
        var hasColour = window is not null && string.IsNullOrEmpty(environment("NO_COLOR")) && environment("TERM") != "dumb";
        return new Terminal(Math.Clamp(width, Narrowest, Widest), hasColour);
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
