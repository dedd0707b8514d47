namespace VifRecommender.Extensions.Hosting.Following;

/// <summary>
/// Waits until nobody writes files any more. An editor saves in steps: it empties a file and fills it, or puts another in its place, and
/// in between the file is cut or not there. What is seen in the middle of that is a fault that nobody made.
/// </summary>
internal static class Settling
{
    /// <summary>The time between two looks.</summary>
    public static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    /// <summary>Who never stops writing is answered all the same, and a file that does not come back is missing.</summary>
    private const int MostMoments = 10;

    /// <summary>Looks until two looks in a row see the same, with all files there.</summary>
    /// <param name="seen">What was seen first.</param>
    /// <param name="look">Reads the files.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>What was seen last.</returns>
    public static async Task<FilesSeen> SettleAsync(FilesSeen seen, Func<FilesSeen> look, CancellationToken cancellation)
    {
        for (var moments = 0; moments < MostMoments; moments++)
        {
            await Task.Delay(Moment, cancellation).ConfigureAwait(false);
            var next = look();
            if (next.Faults.IsEmpty && next.IsSameAs(seen)) return next;
            seen = next;
        }

        return seen;
    }
}
