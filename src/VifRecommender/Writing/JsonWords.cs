using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Naming;
using VifRecommender.Profiles;

namespace VifRecommender.Writing;

/// <summary>
/// The words by which JSON says the values of the vocabulary, both ways: <c>JsonWords.Of(Region.Wallonia)</c> is <c>wallonia</c>. For
/// forms,
/// columns and links of a host's own, which then say what the files say.
/// </summary>
/// <remarks>
/// Thread-safe. There are words for region, language, presence, holder, presence of a structure, dimension of maturity, kind of
/// partnership,
/// status of a practice, domain, scale, effort, provenance, basis of a figure, strength of evidence, evidence of outcome, what points
/// count,
/// and group of a balance rule. Words are compared exactly, as the readers of files do.
/// </remarks>
public static class JsonWords
{
    /// <summary>The word for a value.</summary>
    /// <typeparam name="T">An enum of the vocabulary.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The word, such as <c>in-place</c>.</returns>
    /// <exception cref="ArgumentException">The enum is not of the vocabulary.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such value.</exception>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        Table<T>().Find(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, $"There is no such {typeof(T).Name}.");

    /// <summary>Reads a word.</summary>
    /// <typeparam name="T">An enum of the vocabulary.</typeparam>
    /// <param name="word">The word, exactly as files write it; <see langword="null"/> is none.</param>
    /// <param name="value">The value, when it is a word of this enum; otherwise the first value.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentException">The enum is not of the vocabulary.</exception>
    public static bool TryRead<T>(string? word, out T value)
        where T : struct, Enum => Table<T>().TryGet(word ?? "", out value);

    /// <summary>All words of an enum, in the order in which the documentation lists them.</summary>
    /// <typeparam name="T">An enum of the vocabulary.</typeparam>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentException">The enum is not of the vocabulary.</exception>
    public static ImmutableArray<string> All<T>()
        where T : struct, Enum => Table<T>().All;

    private static WordTable<T> Table<T>()
        where T : struct, Enum =>
        (WordTable<T>?)Find(typeof(T)) ?? throw new ArgumentException($"Files have no words for {typeof(T).Name}.", nameof(T));

    // No dictionary: whoever asks for a word of profiles needs no words of rules.
    private static object? Find(Type type) =>
        type == typeof(Region) ? ProfileWords.Regions
        : type == typeof(Language) ? ProfileWords.Languages
        : type == typeof(Presence) ? ProfileWords.Presences
        : type == typeof(Holder) ? ProfileWords.Holders
        : type == typeof(StructurePresence) ? ProfileWords.StructurePresences
        : type == typeof(MaturityDimension) ? ProfileWords.Dimensions
        : type == typeof(PartnershipKind) ? ProfileWords.PartnershipKinds
        : type == typeof(PracticeStatus) ? ProfileWords.Statuses
        : type == typeof(Domain) ? ProfileWords.Domains
        : type == typeof(Scale) ? RuleWords.Scales
        : type == typeof(Effort) ? RuleWords.Efforts
        : type == typeof(Provenance) ? RuleWords.Provenances
        : type == typeof(FigureBasis) ? RuleWords.Bases
        : type == typeof(EvidenceStrength) ? RuleWords.Strengths
        : type == typeof(OutcomeEvidence) ? RuleWords.Outcomes
        : type == typeof(PointsPer) ? RuleWords.PointsPers
        : type == typeof(BalanceGroup) ? RuleWords.BalanceGroups
        : null;
}
