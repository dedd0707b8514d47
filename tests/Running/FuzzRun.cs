using System.Globalization;
using System.Text;

namespace VifRecommender.Tests.Running;

/// <summary>
/// Reads mutated inputs for a time: VIF_FUZZ_SECONDS for each target (1 by default), from VIF_FUZZ_SEED (by default another one each run).
/// What makes a reader say something that it has not said before joins the inputs that are mutated further: what the readers say leads
/// on as the coverage of branches would, with no instrumented build and no driver beyond the SDK.
/// </summary>
internal static class FuzzRun
{
    private const int MaxLength = 32 * 1024;
    private const int MaxPool = 5_000;
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(30);

    public static int Seed { get; } = Number("VIF_FUZZ_SEED") ?? Random.Shared.Next();

    private static TimeSpan Time { get; } = TimeSpan.FromSeconds(Number("VIF_FUZZ_SECONDS") ?? 1);

    /// <summary>Reads the kept inputs, then what comes of them.</summary>
    /// <param name="target">What reads.</param>
    /// <param name="kept">The inputs to begin with.</param>
    /// <param name="words">Words of the format, to be put anywhere.</param>
    /// <param name="shape">Changes an input as its format is built, or <see langword="null"/>.</param>
    /// <param name="read">Reads an input and says in which words it answered; it throws where something is wrong.</param>
    public static void Over(string target, IReadOnlyList<byte[]> kept, IReadOnlyList<string> words, Func<Random, byte[], byte[]>? shape,
        Func<byte[], IEnumerable<string>> read)
    {
        Assert.NotEmpty(kept);
        var random = new Random(Seed);
        var mutation = new ByteMutation(random, [.. words.Select(Encoding.UTF8.GetBytes)]);
        var said = new HashSet<string>(StringComparer.Ordinal);
        List<byte[]> pool = [.. kept];
        foreach (var input in kept) Read(input);
        for (var end = Environment.TickCount64 + (long)Time.TotalMilliseconds; Environment.TickCount64 < end;)
        {
            var parent = pool[random.Next(pool.Count)];
            var input = shape is not null && random.Next(2) == 0 ? shape(random, parent)
                : mutation.Apply(parent, pool[random.Next(pool.Count)]);
            if (input.Length <= MaxLength && Read(input) && pool.Count < MaxPool) pool.Add(input);
        }

        bool Read(byte[] input)
        {
            try
            {
                var reading = Task.Run(() => read(input).ToList(), TestContext.Current.CancellationToken);
                if (!reading.Wait(Budget, TestContext.Current.CancellationToken))
                {
                    throw new TimeoutException($"It was not read within {Budget.TotalSeconds} s.");
                }
                var before = said.Count;
                said.UnionWith(reading.GetAwaiter().GetResult());
                return said.Count > before;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                var cause = (fault as AggregateException)?.InnerException ?? fault;
                var file = Path.Combine(Path.GetTempPath(),
                    $"vif-fuzz-{target}-{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(input))[..12]}");
                File.WriteAllBytes(file, input);
                Assert.Fail(
                    $"VIF_FUZZ_SEED={Seed}: {target} fails on {file}; mend it, and keep that file in "
                    + $"Fuzzing/Kept.\n{cause}\n{Encoding.UTF8.GetString(input)}");
                return false;
            }
        }
    }

    /// <summary>The kept inputs of a folder.</summary>
    public static IEnumerable<byte[]> Files(string folder) =>
        Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
