namespace VifRecommender.Tests.Statements;

/// <summary>
/// A statement that good advice must satisfy, as an experienced adviser would write it, with what an advice breaks of it.
/// </summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">It in a few words.</param>
/// <param name="IsForAll">Whether no colleague would refuse it: then it holds on every profile.</param>
/// <param name="Broken">What an advice breaks of it.</param>
internal sealed record Statement(int Number, string Title, bool IsForAll, Func<AdvisedSets, IEnumerable<string>> Broken)
{
    public static IReadOnlyList<Statement> All { get; } = [.. SafetyStatements.All, .. OrderStatements.All, .. SituationStatements.All];

    public override string ToString() => $"{Number} {Title}";
}
