using System.Collections.Immutable;
using System.Globalization;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Numbers;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Cli.Asking;

/// <summary>Reads a line as the answer to the questions that stand together.</summary>
internal sealed class AnswerReading(Advice advice, ImmutableArray<Fact> facts, Explainer explainer, AskWords words)
{
    /// <summary>The answers that are numbered, for a question that stands alone.</summary>
    public ImmutableArray<FactValue> Options { get; } = facts.Length == 1 && !facts[0].IsNumber
        ? advice.PossibleAnswers(facts[0]) : [];

    /// <summary>What the line says of each fact; nothing when it is no answer.</summary>
    public ImmutableArray<Choice>? Read(string line)
    {
        var text = line.Trim();
        if (text is "?" || Is(text, [words.DontKnow])) return [.. facts.Select(fact => new Choice(fact, default))];
        if (facts.Length > 1) return Together(text);
        var value = facts[0].IsNumber ? Number(text) : Option(text);
        return value is { } known && advice.Profile.TryWith(facts[0], known) is not null ? [new Choice(facts[0], known)] : null;
    }

    public static bool Is(string text, IEnumerable<string> known) =>
        known.Any(word => string.Equals(word, text.Trim(), StringComparison.OrdinalIgnoreCase));

    private FactValue? Number(string text)
    {
        var local = facts[0].Kind == FactKind.LocalNumber ? advice.Catalogue.FindLocalFact(facts[0].Id) : null;
        // A share is kept as a part of 1, and may be said in per cent.
        var isPercent = local?.Kind == LocalFactKind.Share && text.EndsWith('%');
        var reading = WrittenNumber.ReadDecimal(isPercent ? text[..^1].TrimEnd() : text.EndsWith(" h", StringComparison.Ordinal)
            ? text[..^2]
            : text);
        if (reading.Value is not { } number || number < 0) return null;
        if (isPercent) number /= 100;
        if (local is { Kind: LocalFactKind.Share } && number > 1) return null;
        if (local is { Kind: LocalFactKind.Count } && decimal.Truncate(number) != number) return null;
        // Staff is asked in hours a week, and kept as full-time equivalents.
        return FactValue.OfNumber(
            facts[0].Kind == FactKind.StaffFte ? Math.Round(number / Capacity.HoursPerFte, 4, MidpointRounding.AwayFromZero) : number);
    }

    private FactValue? Option(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number >= 1 && number <= Options.Length ? Options[number - 1] : null;
        }
        foreach (var option in Options)
        {
            if (option.Word is "present" or "commune" && option.HeldBy is null && Is(text, words.Yes)) return option;
            if (option.Word == "absent" && Is(text, words.No)) return option;
            if (Is(text, [explainer.Answer(facts[0], option)])) return option;
        }

        return null;
    }

    private ImmutableArray<Choice>? Together(string text)
    {
        var named = new Dictionary<int, FactValue>();
        var parts = text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) return null;
        var isNone = parts.Length == 1 && (parts[0] == "0" || Is(parts[0], words.No));
        foreach (var part in isNone ? [] : parts)
        {
            var digits = part.TakeWhile(char.IsAsciiDigit).Count();
            if (!int.TryParse(part[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1
                || number > facts.Length)
            {
                return null;
            }
            if (Value(facts[number - 1], part[digits..]) is not { } value || !named.TryAdd(number - 1, value)) return null;
        }

        return [.. facts.Select(
            (fact, index) => new Choice(fact, named.TryGetValue(index, out var value) ? value : FactValue.OfWord("absent")))];
    }

    private FactValue? Value(Fact fact, string mark)
    {
        if (mark == "?") return default(FactValue);
        var holder = mark.Length == 0 ? "commune" : mark.Length > 1 ? null : char.ToLowerInvariant(mark[0]) == words.Zone ? "zone"
            : char.ToLowerInvariant(mark[0]) == words.Region ? "region" : null;
        return (fact.Kind, holder) switch
        {
            (_, null) => null,
            (FactKind.Holder, _) => FactValue.OfWord(holder),
            (FactKind.Service, _) => FactValue.OfWord("present", holder == "commune" ? null : holder),
            // Who holds it is a matter of services alone.
            (_, "commune") => FactValue.OfWord("present"),
            _ => null,
        };
    }
}
