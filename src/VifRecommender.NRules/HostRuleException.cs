using System.Collections.Immutable;

namespace VifRecommender.NRules;

/// <summary>A rule of the host failed: its condition, or what it does.</summary>
public sealed class HostRuleException : Exception
{
    internal HostRuleException(IEnumerable<string> rules, string expression, Exception cause)
        : base(
            $"The rule {string.Join(" or ", rules.Select(rule => $"'{rule}'"))} failed: {cause.Message} It was about to evaluate "
            + $"{expression}.", cause) => Rules = [.. rules];

    /// <summary>The names of the rules that share what failed; mostly one.</summary>
    public ImmutableArray<string> Rules { get; }
}
