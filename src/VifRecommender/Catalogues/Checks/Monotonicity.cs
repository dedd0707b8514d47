using VifRecommender.Conditions;
using VifRecommender.Diagnostics;

namespace VifRecommender.Catalogues.Checks;

/// <summary>
/// Needs and guards only ever become truer as practices deliver services and raise levels. So the waves are a least fixpoint:
/// they always end, and never depend on order.
/// </summary>
internal static class Monotonicity
{
    public static void Check(CatalogueContent content, FaultList faults)
    {
        foreach (var practice in content.Practices) Check(practice, practice.Value.Needs, faults);
        foreach (var rule in content.Rules)
        {
            if (rule.Value is GuardRule guard) Check(rule, guard.Requires, faults);
        }
    }

    private static void Check<T>(Element<T> element, Condition? condition, FaultList faults)
    {
        if (condition is null) return;
        foreach (var (leaf, negated) in condition.Leaves())
        {
            var why = leaf switch
            {
                FindingCondition => "a finding is read from the profile as it is, and progress could undo it",
                ServiceCondition service when service.IsPresent == negated =>
                    "a service that a practice delivers would close what was open",
                MaturityCondition { Bounds.Until: not null } when !negated => "a level that a practice raises would close what was open",
                MaturityCondition { Bounds.From: not null } when negated => "a level that a practice raises would close what was open",
                _ => null,
            };
            if (why is not null)
            {
                faults.Add(element.Fault(DiagnosticCatalogue.NotMonotone,
                    $"A need or a guard cannot ask for {leaf.Fact} in this way: {why}. Ask for a presence or for at least a level.", leaf));
            }
        }
    }
}
