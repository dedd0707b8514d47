namespace VifRecommender.Cli.Checking;

/// <summary>What a check says.</summary>
/// <param name="Lines">Each fault and remark, and what follows it.</param>
/// <param name="Summary">What was checked and how it ended, a line for each kind of file.</param>
internal sealed record Verdict(IReadOnlyList<string> Lines, IReadOnlyList<(string Text, Grade Grade)> Summary)
{
    public string Text => string.Concat(Lines.Concat(Summary.Select(each => each.Text)).Select(line => line + "\n"));

    public Grade Worst => Summary.Max(each => each.Grade);
}
