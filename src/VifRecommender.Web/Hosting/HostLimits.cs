using System.ComponentModel.DataAnnotations;
using VifRecommender.Loading;

namespace VifRecommender.Web.Hosting;

/// <summary>Section <c>Limits</c> of the configuration: what one caller may ask of this host.</summary>
internal sealed class HostLimits
{
    public const string Section = "Limits";

    /// <summary>How many profiles <c>pool</c> takes in one request.</summary>
    [Range(2, 1_000)]
    public int PoolProfiles { get; init; } = 50;

    /// <summary>The body of <c>pool</c> and <c>compare</c>, in bytes.</summary>
    [Range(1, 64 * Limits.MaxProfileBytes)]
    public int PoolBytes { get; init; } = 4 * Limits.MaxProfileBytes;

    /// <summary>The body of <c>batch</c>, in bytes.</summary>
    [Range(1, 64L << 30)]
    public long BatchBytes { get; init; } = 256L << 20;

    /// <summary>Every other body, in bytes; forms too.</summary>
    [Range(1, 64 << 20)]
    public int BodyBytes { get; init; } = 2 * Limits.MaxProfileBytes;

    /// <summary>Requests of one caller in a minute: a person who has signed in, else an address.</summary>
    [Range(1, 1_000_000)]
    public int RequestsPerMinute { get; init; } = 600;

    /// <summary>Tries to sign in from one address in a minute.</summary>
    [Range(1, 10_000)]
    public int SignInsPerMinute { get; init; } = 20;

    /// <summary>
    /// Searches (roadmaps, smallest changes, neighbours) and batches that run at the same time, for all callers together.
    /// </summary>
    [Range(1, 1_000)]
    public int Searches { get; init; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>Searches that wait for their turn; the next gets 429 with Retry-After.</summary>
    [Range(0, 10_000)]
    public int WaitingSearches { get; init; } = 32;

    /// <summary>
    /// Searches of one caller that run at the same time, by pages and programs together: a person who has signed in, else an address.
    /// </summary>
    [Range(1, 1_000)]
    public int SearchesOfOne { get; init; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>Searches of one caller that wait for their turn; the next gets 429 with Retry-After.</summary>
    [Range(0, 10_000)]
    public int WaitingSearchesOfOne { get; init; } = 16;

    /// <summary>How long a request may take, in seconds.</summary>
    [Range(1, 600)]
    public int RequestSeconds { get; init; } = 30;

    /// <summary>How long a batch may take, in seconds.</summary>
    [Range(1, 24 * 60 * 60)]
    public int BatchSeconds { get; init; } = 600;
}
