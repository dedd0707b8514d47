using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace VifRecommender.Web.Hosting;

/// <summary>
/// The content policy of a self-contained page of the library: it shows the style that it holds, each piece by its hash, and asks for
/// nothing, runs nothing and sends nothing.
/// </summary>
internal static partial class OwnStyle
{
    /// <param name="html">The page as it is sent.</param>
    public static string PolicyOf(string html)
    {
        var hashes = Style().Matches(html).Select(match => match.Groups["css"].Value).Distinct(StringComparer.Ordinal).Select(Hash);
        // Without 'unsafe-hashes' a hash counts for no attribute; with it, for those of these words only.
        return $"default-src 'none'; style-src 'unsafe-hashes' {string.Join(' ', hashes)}; form-action 'none'; base-uri 'none'; "
            + "frame-ancestors 'none'";
    }

    private static string Hash(string css) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)))}'";

    [GeneratedRegex("<style>(?<css>.*?)</style>|<[^<>]* style=\"(?<css>[^\"]*)\"", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Style();
}
