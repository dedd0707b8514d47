using VifRecommender.Profiles;

namespace VifRecommender.Extensions.Hosting;

/// <summary>What a host says of its advice: by code, or in the section <see cref="Section"/> of its configuration.</summary>
/// <remarks>Read once, at the start; the files that it names are followed.</remarks>
public sealed class VifRecommenderOptions
{
    /// <summary>The section of the configuration: <c>VifRecommender</c>.</summary>
    public const string Section = "VifRecommender";

    /// <summary>
    /// The files of overlays on the built-in catalogue, in their order. A path that is not full begins at the content root; without a host,
    /// at the folder of the program. None: the built-in catalogue as it is.
    /// </summary>
    public IList<string> Overlays { get; } = [];

    /// <summary>The language of texts, whatever the commune; <see langword="null"/>: each commune's own.</summary>
    public Language? Language { get; set; }

    /// <summary>Whether an overlay is read again when its file changes.</summary>
    public bool ReloadOnChange { get; set; } = true;

    /// <summary>
    /// How often the files are looked at, in addition to changes that the file system reports: shared folders and mounted volumes often
    /// report none. More than zero, at most a day.
    /// </summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Where the day of an advice comes from; <see langword="null"/>: the <see cref="System.TimeProvider"/> of the services, or the clock
    /// of the system.
    /// </summary>
    public TimeProvider? TimeProvider { get; set; }
}
