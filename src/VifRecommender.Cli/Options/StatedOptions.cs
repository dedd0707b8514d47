using System.CommandLine;

namespace VifRecommender.Cli.Options;

/// <summary>Reads options that state values.</summary>
internal static class StatedOptions
{
    /// <summary>What the option states; nothing where it was not given.</summary>
    public static T? Get<T>(this ParseResult parsed, Option<Stated<T>> option)
        where T : struct => parsed.GetValue(option)?.Value;

    /// <summary>What the option states; the first value where it was not given.</summary>
    public static T GetOrFirst<T>(this ParseResult parsed, Option<Stated<T>> option)
        where T : struct => parsed.GetValue(option)?.Value ?? default;
}
