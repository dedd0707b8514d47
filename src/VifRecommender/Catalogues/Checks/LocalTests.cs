using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Catalogues.Checks;

/// <summary>What a condition asks of a fact that an overlay declares is of the fact's kind.</summary>
internal static class LocalTests
{
    public static void Check<T>(Element<T> element, FactCondition leaf, LocalFact fact, FaultList faults)
    {
        switch (leaf)
        {
            case LocalNumberCondition when fact.Kind == LocalFactKind.Choice:
                faults.Add(element.Fault(DiagnosticCatalogue.BadCondition,
                    $"'{fact.Id}' is a choice and has no bounds: ask for one of its answers, {Answers(fact)}.", leaf));
                break;
            case LocalNumberCondition { Bounds: var bounds } when fact.Kind == LocalFactKind.Share && Largest(bounds) > 1:
                faults.Add(element.Fault(DiagnosticCatalogue.OutOfRange,
                    $"'{fact.Id}' is a share, which is 0 to 1: 12 % is 0.12, and no share is {bounds}.", leaf));
                break;
            case LocalChoiceCondition when fact.Kind != LocalFactKind.Choice:
                faults.Add(element.Fault(DiagnosticCatalogue.BadCondition,
                    $"'{fact.Id}' is a {fact.Kind.ToWord()} and has no answers to choose: ask for bounds, such as {{ \"atLeast\": "
                    + (fact.Kind == LocalFactKind.Share ? "0.12" : "12") + " }.", leaf));
                break;
            case LocalChoiceCondition { Answer: var answer } when fact.FindAnswer(answer) is null:
                faults.Add(element.Fault(DiagnosticCatalogue.UnknownId,
                    $"There is no answer '{answer}' to '{fact.Id}'{faults.Suggest(answer, fact.Answers.Select(each => each.Id))}: use one "
                    + "of "
                    + $"{Answers(fact)}.", leaf));
                break;
        }
    }

    private static string Answers(LocalFact fact) => string.Join(", ", fact.Answers.Select(answer => answer.Id));

    private static decimal Largest(NumberBounds bounds) =>
        new[] { bounds.AtLeast, bounds.Above, bounds.Below, bounds.AtMost }.Max() ?? 0;
}
