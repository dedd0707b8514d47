using System.Text.Json;
using VifRecommender.Serialization;

namespace VifRecommender.Extensions.Hosting;

/// <summary>Lets a host bind profiles and answer with advices.</summary>
public static class JsonOptionsExtensions
{
    /// <summary>
    /// Adds what reads profiles by the catalogue that is in use at that moment, and writes advices in the language of the host, or in each
    /// commune's own. In ASP.NET Core one line does it:
    /// <c>services.AddOptions&lt;JsonOptions&gt;().Configure&lt;Adviser&gt;((json, adviser) =&gt;
    /// json.SerializerOptions.AddVifRecommender(adviser))</c>.
    /// </summary>
    /// <param name="options">The options; they must still be writable.</param>
    /// <param name="adviser">The adviser.</param>
    /// <returns><paramref name="options"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    public static JsonSerializerOptions AddVifRecommender(this JsonSerializerOptions options, Adviser adviser)
    {
        if (adviser is null) throw new ArgumentNullException(nameof(adviser));
        return options.AddVifRecommender(() => adviser.Current.Catalogue, adviser.Language);
    }
}
