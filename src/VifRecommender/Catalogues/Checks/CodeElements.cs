using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Facts;
using VifRecommender.Naming;
using VifRecommender.Profiles;

namespace VifRecommender.Catalogues.Checks;

/// <summary>
/// What the readers of files refuse of a single element, for elements that were made in code: what stands in a catalogue could stand in a
/// file.
/// </summary>
internal sealed class CodeElements(FaultList faults)
{
    private const int MaxTextLength = 4_000;
    private const int MaxAmount = 1_000_000_000;

    private static readonly NumberEdge Least = new(0, false);

    public static void Check(CatalogueContent content, FaultList faults)
    {
        var check = new CodeElements(faults);
        foreach (var each in content.Sources) check.Source(each);
        foreach (var each in content.Services) check.Service(each);
        foreach (var each in content.Signals)
        {
            check.Named(each, (nameof(each.Value.Name), each.Value.Name), (nameof(each.Value.Question), each.Value.Question));
        }
        foreach (var each in content.Structures)
        {
            check.Named(each, (nameof(each.Value.Name), each.Value.Name), (nameof(each.Value.Question), each.Value.Question));
        }
        foreach (var each in content.LocalFacts) check.LocalFact(each);
        foreach (var each in content.Findings) check.Finding(each);
        foreach (var each in content.Helplines) check.Helpline(each);
        foreach (var each in content.Practices) check.Practice(each);
        foreach (var each in content.Rules) check.Rule(each);
    }

    private void Source(Element<Source> source)
    {
        Id(source);
        Line(source, nameof(source.Value.Title), source.Value.Title);
        var isAddress = source.Value.Url is { } url && !url.Any(char.IsWhiteSpace) && Uri.TryCreate(url, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https";
        if (!isAddress)
        {
            Add(source, DiagnosticCatalogue.BadFormat, "Url is a whole address, beginning with https:// or http:// and without spaces.");
        }
        Line(source, nameof(source.Value.Accessed), source.Value.Accessed);
    }

    private void Service(Element<Service> service)
    {
        Named(service, (nameof(service.Value.Name), service.Value.Name), (nameof(service.Value.Question), service.Value.Question),
            (nameof(service.Value.FromOutside), service.Value.FromOutside));
        Sourced(service, service.Value.Provenance, service.Value.Sources);
    }

    private void LocalFact(Element<LocalFact> fact)
    {
        var value = fact.Value;
        Named(fact, (nameof(value.Name), value.Name), (nameof(value.Question), value.Question), (nameof(value.Unit), value.Unit));
        foreach (var answer in value.Answers)
        {
            if (!IdSyntax.IsId(answer.Id))
            {
                Add(fact, DiagnosticCatalogue.BadFormat, $"'{answer.Id}' is no id of an answer: write it like 'twice-a-year'.");
            }
            Named(fact, (nameof(value.Answers), answer.Name));
        }
        Once(fact, nameof(value.Answers), [.. value.Answers.Select(answer => answer.Id)]);
        if (value.Kind == LocalFactKind.Choice != value.Answers.Length >= 2)
        {
            Add(fact, DiagnosticCatalogue.MissingMember, "A choice has two answers or more, and what is no choice has none.");
        }
        if (value.Unit is not null && value.Kind is not (LocalFactKind.Count or LocalFactKind.Amount))
        {
            Add(fact, DiagnosticCatalogue.UnknownMember, "Only a count or an amount has a unit: a share is shown in per cent.");
        }
    }

    private void Finding(Element<Finding> finding)
    {
        Named(finding, (nameof(finding.Value.Title), finding.Value.Title));
        Within(finding, nameof(finding.Value.Severity), finding.Value.Severity, 1, 3);
    }

    private void Helpline(Element<Helpline> line)
    {
        Named(line, (nameof(line.Value.Name), line.Value.Name), (nameof(line.Value.Hours), line.Value.Hours));
        Line(line, nameof(line.Value.Number), line.Value.Number);
        Within(line, nameof(line.Value.Order), line.Value.Order, 0, 1000);
    }

    private void Practice(Element<Practice> practice)
    {
        var value = practice.Value;
        Named(
            practice,
            (nameof(value.Title), value.Title),
            (nameof(value.Description), value.Description),
            (nameof(value.Because), value.Because),
            (nameof(value.Audience), value.Audience),
            (nameof(value.Safety), value.Safety),
            (nameof(value.Lighter), value.Lighter),
            (nameof(value.Evidence), value.Evidence.Summary));
        Within(practice, nameof(value.Level), value.Level, NetworkMaturity.Lowest, NetworkMaturity.Highest);
        foreach (var raised in value.Raises)
        {
            Within(practice, nameof(value.Raises), raised.Level, NetworkMaturity.Lowest + 1, NetworkMaturity.Highest);
        }
        foreach (var scale in value.Scales) Within(practice, nameof(value.Scales), scale.From, 0, int.MaxValue);
        AmountRange?[] ranges = [value.Cost?.OneOffEur, value.Cost?.YearlyEur, value.Staff?.OneOffDays, value.Staff?.YearlyFte,
            value.Months];
        foreach (var range in ranges.OfType<AmountRange>().Where(range => range.From < 0 || range.To > MaxAmount || range.From > range.To))
        {
            Add(practice, DiagnosticCatalogue.EmptyRange,
                $"A range is from 0 or more to at most {MaxAmount}, the lower end first, and not from {FactValue.Invariant(range.From)} "
                + $"to {FactValue.Invariant(range.To)}.");
        }

        Once(practice, nameof(value.Helps), value.Helps);
        Once(practice, nameof(value.Delivers), value.Delivers);
        Once(practice, nameof(value.Answers), value.Answers);
        if (value.IsSourcedInPart) Sourced(practice, Provenance.Sourced, value.Evidence.Sources);
        foreach (var condition in new[] { value.Needs, value.ServedBy, value.ReopenedBy }) Condition(practice, condition);
    }

    private void Rule(Element<CatalogueRule> rule)
    {
        Named(rule, (nameof(rule.Value.Text), rule.Value.Text));
        Sourced(rule, rule.Value.Provenance, rule.Value.Sources);
        Condition(rule, rule.Value.Condition);
        switch (rule.Value)
        {
            case GuardRule guard: Practices(rule, guard.Practices); break;
            case SuitabilityRule suitability: Practices(rule, suitability.Practices); break;
            case CautionRule caution: Practices(rule, caution.Practices); break;
            case ContradictionRule { Asks.Kind: not (FactKind.Service or FactKind.Maturity) } contradiction:
                Add(rule, DiagnosticCatalogue.BadFormat, $"What is asked again is a service or a level, and not {contradiction.Asks}.");
                break;
            case PriorityRule priority:
                Within(rule, nameof(priority.Points), priority.Points, -1000, 1000);
                if (priority.AtMost is { } most) Within(rule, nameof(priority.AtMost), most, 1, 1000);
                if (priority is { AtMost: not null, Per: null })
                {
                    Add(rule, DiagnosticCatalogue.MissingMember, "AtMost limits what Per counts: set Per.");
                }
                break;
            case BalanceRule balance:
                Within(rule, nameof(balance.Keep), balance.Keep, 1, 1000);
                Within(rule, nameof(balance.Points), balance.Points, -1000, -1);
                break;
        }
    }

    private void Named<T>(Element<T> element, params (string Member, LocalizedText? Text)[] texts)
    {
        Id(element);
        foreach (var (member, text) in texts)
        {
            if (text is null) continue;
            foreach (var language in ProfileWords.Languages.Values) Line(element, $"{member} in {language}", text[language]);
        }
    }

    private void Id<T>(Element<T> element)
    {
        if (!IdSyntax.IsId(element.Id))
        {
            Add(element, DiagnosticCatalogue.BadFormat,
                "An id is lower-case letters and digits, joined by single hyphens, underscores or full stops.");
        }
    }

    private void Line<T>(Element<T> element, string member, string? text)
    {
        var fault = text switch
        {
            _ when string.IsNullOrWhiteSpace(text) => "is empty: write it",
            _ when text!.Any(char.IsControl) => "holds a control character, such as a line break or a tab: write it on one line",
            { Length: > MaxTextLength } => $"is longer than {MaxTextLength} characters: shorten it",
            _ => null,
        };
        if (fault is not null) Add(element, DiagnosticCatalogue.BadFormat, $"{member} {fault}.");
    }

    private void Within<T>(Element<T> element, string member, int number, int from, int to)
    {
        if (number < from || number > to)
        {
            Add(element, DiagnosticCatalogue.OutOfRange, $"{member} is a whole number from {from} to {to}, and not {number}.");
        }
    }

    private void Practices(Element<CatalogueRule> rule, ImmutableArray<string> practices)
    {
        if (practices.IsDefaultOrEmpty) Add(rule, DiagnosticCatalogue.MissingMember, "Name at least one practice.");
        else Once(rule, "Practices", practices);
    }

    private void Once<T>(Element<T> element, string member, ImmutableArray<string> ids)
    {
        foreach (var repeated in ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Add(element, DiagnosticCatalogue.RepeatedReference, $"{member} names '{repeated.Key}' twice: keep one of the two.");
        }
    }

    private void Sourced<T>(Element<T> element, Provenance provenance, ImmutableArray<string> sources)
    {
        if (provenance == Provenance.Sourced && sources.IsDefaultOrEmpty)
        {
            Add(element, DiagnosticCatalogue.MissingMember, "What is sourced names its sources: add Sources, or call it judgement.");
        }
    }

    /// <summary>A test that nothing can pass, or that asks whether a thing is unknown.</summary>
    private void Condition<T>(Element<T> element, Condition? condition)
    {
        if (condition is null) return;
        foreach (var (leaf, _) in condition.Leaves())
        {
            if (leaf is StructureCondition { Presence: StructurePresence.Unknown })
            {
                Add(element, DiagnosticCatalogue.UnknownWord,
                    "A condition asks for present, announced or absent; unknown is the answer, never the question.");
            }
            if (leaf.Asked is { Word: null, Bounds: { From: var low, Until: { } high } } && high.CompareTo(low ?? Least) <= 0)
            {
                Add(element, DiagnosticCatalogue.EmptyRange, $"No number of {leaf.Fact} is {leaf.Asked}: put the lower bound first.");
            }
        }
    }

    private void Add<T>(Element<T> element, DiagnosticDescriptor descriptor, string message)
    {
        // Elements of files were read by a reader that said it with the place.
        if (element.Origin is null) faults.Add(element.Fault(descriptor, message));
    }
}
