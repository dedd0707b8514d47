using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace VifRecommender.Web.Hosting;

/// <summary>
/// The content policy of a self-contained page of the library: it shows the style that it holds and runs the script of its quick exit where
/// it has one, each piece by its hash; it asks for nothing, runs nothing else and sends nothing.
/// </summary>
internal static partial class OwnStyle
{
    /// <param name="html">The page as it is sent.</param>
    public static string PolicyOf(string html)
    {
        var hashes = Style().Matches(html).Select(match => match.Groups["css"].Value).Distinct(StringComparer.Ordinal).Select(Hash);
        // Without 'unsafe-hashes' a hash counts for no attribute; with it, for those of these words only.
        var scripts = Script().Matches(html).Select(match => Hash(match.Groups["js"].Value)).ToList();
        var script = scripts.Count > 0 ? $"; script-src {string.Join(' ', scripts)}" : "";
        return $"default-src 'none'; style-src 'unsafe-hashes' {string.Join(' ', hashes)}{script}; form-action 'none'; base-uri 'none'; "
            + "frame-ancestors 'none'";
    }

    private static string Hash(string piece) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(piece)))}'";

    [GeneratedRegex("<style>(?<css>.*?)</style>|<[^<>]* style=\"(?<css>[^\"]*)\"", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Style();

    [GeneratedRegex("<script>(?<js>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Script();
}
