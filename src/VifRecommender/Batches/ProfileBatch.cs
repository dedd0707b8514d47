using VifRecommender.Streaming;

namespace VifRecommender.Batches;

/// <summary>
/// Advice for a stream of profiles as JSON Lines: a profile on each line in, a line of JSON for each out, in the same order. A line that
/// is no profile is answered by its faults, in its place.
/// </summary>
public static class ProfileBatch
{
    /// <summary>The media type of JSON Lines.</summary>
    public const string MediaType = "application/jsonl";

    /// <summary>
    /// Answers as many profiles as the stream has, on all cores. A slow consumer slows the reading down: memory does not depend on the
    /// length of the stream.
    /// </summary>
    /// <param name="input">Profiles in UTF-8, one on each line; blank lines are passed over.</param>
    /// <param name="recommender">The recommender.</param>
    /// <param name="options">What to write of each; <see langword="null"/>: the first ten ranks.</param>
    /// <param name="cancellation">Ends the stream.</param>
    /// <returns>The answers, some lines at a time, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> or <paramref name="recommender"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The stream was ended by <paramref name="cancellation"/>.</exception>
    public static IAsyncEnumerable<BatchAnswer> AnswerAsync(Stream input, Recommender recommender, ProfileBatchOptions? options = null,
        CancellationToken cancellation = default)
    {
        if (input is null) throw new ArgumentNullException(nameof(input));
        if (recommender is null) throw new ArgumentNullException(nameof(recommender));
        options ??= new ProfileBatchOptions();
        return AnswerAsync(JsonLines.ReadAsync(input, options.Name, options.Skip, cancellation), recommender, options, cancellation);
    }

    /// <summary>
    /// Answers blocks of records, whatever they were read from, on all cores. The blocks are asked for as answers are taken: memory does
    /// not depend on how many there are.
    /// </summary>
    /// <param name="blocks">The profiles.</param>
    /// <param name="recommender">The recommender.</param>
    /// <param name="options">
    /// What to write of each; <see langword="null"/>: the first ten ranks. <see cref="ProfileBatchOptions.Skip"/> is for streams and does
    /// not count here.
    /// </param>
    /// <param name="cancellation">Ends the answers.</param>
    /// <returns>An answer for each block, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="blocks"/> or <paramref name="recommender"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The answers were ended by <paramref name="cancellation"/>.</exception>
    public static IAsyncEnumerable<BatchAnswer> AnswerAsync(IAsyncEnumerable<BatchBlock> blocks, Recommender recommender,
        ProfileBatchOptions? options = null, CancellationToken cancellation = default)
    {
        if (blocks is null) throw new ArgumentNullException(nameof(blocks));
        if (recommender is null) throw new ArgumentNullException(nameof(recommender));
        var work = new BatchWork(recommender, options ?? new ProfileBatchOptions());
        return OrderedStream.Select(blocks, work.Answer, OrderedStream.Window, cancellation);
    }
}
