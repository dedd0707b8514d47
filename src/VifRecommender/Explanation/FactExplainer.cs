using VifRecommender.Catalogues;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Explanation;

/// <summary>Writes facts, observed values and tests.</summary>
internal sealed class FactExplainer(Explainer explainer)
{
    private Wording Words => explainer.Words;

    public string Label(Fact fact) => fact.Kind switch
    {
        FactKind.Service => explainer.ServiceName(fact.Id),
        FactKind.Holder => explainer.Fill(Words.LabelHolder, ("service", explainer.ServiceName(fact.Id))),
        FactKind.Signal => explainer.Catalogue.FindSignal(fact.Id)?.Name[explainer.Language] ?? fact.Id,
        FactKind.Structure => explainer.Catalogue.FindStructure(fact.Id)?.Name[explainer.Language] ?? fact.Id,
        FactKind.Finding => explainer.Catalogue.FindFinding(fact.Id)?.Title[explainer.Language] ?? fact.Id,
        FactKind.Practice => explainer.Title(fact.Id),
        FactKind.Wish => explainer.Fill(Words.LabelWish, ("practice", explainer.Title(fact.Id))),
        FactKind.Focus => explainer.Fill(Words.LabelFocus, ("domain", Domain(fact.Id))),
        FactKind.Maturity => explainer.Fill(Words.LabelLevel, ("dimension", Dimension(fact.Id))),
        FactKind.OverallMaturity => Words.LabelOverall,
        FactKind.PartnershipKind => Words.LabelPartnershipKind,
        FactKind.Region => Words.LabelRegion,
        FactKind.Language when fact.Id is null or "" => Words.LabelLanguages,
        FactKind.Language => explainer.Fill(Words.LabelLanguage, ("language", Word(fact.Id))),
        FactKind.LocalNumber or FactKind.LocalChoice => explainer.Catalogue.FindLocalFact(fact.Id)?.Name[explainer.Language] ?? fact.Id,
        FactKind.Custom => fact.Id,
        _ => Words.Numbers[fact.Kind].Label,
    };

    public string Text(FactTrace trace) =>
        explainer.Fill(Words.FactText, ("label", Label(trace.Fact)), ("value", Value(trace.Fact, trace.Value)), ("expected",
            Expected(trace)));

    /// <summary>A fact that a condition asks for: of a thing its name, of a number its name with the bound.</summary>
    public string Demand(FactTrace trace) => trace.Test.Word is null ? $"{Label(trace.Fact)} ({Test(trace.Fact, trace.Test)})"
        : Label(trace.Fact);

    /// <summary>A fact with what was observed; of a number also with the bound.</summary>
    public string Observed(FactTrace trace) => trace.Test.Word is null ? Text(trace)
        : $"{Label(trace.Fact)} ({Value(trace.Fact, trace.Value)})";

    /// <summary>A value as its fact is counted: a share in per cent, a number with its unit, a choice by its name.</summary>
    public string Value(Fact fact, FactValue value)
    {
        if (fact.Kind is FactKind.StaffFte or FactKind.BudgetEur) return Value(value, Written(fact));
        if (fact.Kind is not (FactKind.LocalNumber or FactKind.LocalChoice)
            || explainer.Catalogue.FindLocalFact(fact.Id) is not { } local)
        {
            return Value(value);
        }

        return value switch
        {
            { Word: { } word } => local.FindAnswer(word)?.Name[explainer.Language] ?? word,
            { Number: { } number } => Counted(local, number),
            _ => Words.NotKnown,
        };
    }

    private string Counted(LocalFact local, decimal number) =>
        local.Kind == LocalFactKind.Share ? explainer.Numbers.Share(number)
            : local.Unit is { } unit ? $"{explainer.Numbers.Number(number)}\u00A0{unit[explainer.Language]}"
                : explainer.Numbers.Number(number);

    /// <summary>How the numbers of a fact are written.</summary>
    private Func<decimal, string> Written(Fact fact) => fact.Kind switch
    {
        FactKind.StaffFte => explainer.Amounts.Hours,
        FactKind.BudgetEur => explainer.Numbers.Euros,
        FactKind.LocalNumber when explainer.Catalogue.FindLocalFact(fact.Id) is { } local => number => Counted(local, number),
        _ => explainer.Numbers.Number,
    };

    public string Value(FactValue value) => Value(value, explainer.Numbers.Number);

    private string Value(FactValue value, Func<decimal, string> written)
    {
        if (value.Word is { } word)
        {
            return value.HeldBy is { } holder ? explainer.Fill(Words.HeldBy, ("value", Word(word)), ("holder", Word(holder))) : Word(word);
        }
        if (value.Number is not { } number) return Words.NotKnown;
        var low = written(number);
        return value.UpTo is { } upTo ? explainer.Fill(Words.RangeText, ("low", low), ("high", written(upTo))) : low;
    }

    public string Test(Fact fact, FactTest test)
    {
        var text = test.Word is { } word ? Value(fact, FactValue.OfWord(word)) : Bounds(test.Bounds, Written(fact));
        return test.IsNegated ? explainer.Fill(Words.Not, ("test", text)) : text;
    }

    public string Question(Fact fact) => fact.Kind switch
    {
        FactKind.Service => explainer.Catalogue.FindService(fact.Id)?.Question[explainer.Language] ?? fact.Id,
        FactKind.Signal => explainer.Catalogue.FindSignal(fact.Id)?.Question[explainer.Language] ?? fact.Id,
        FactKind.Structure => explainer.Catalogue.FindStructure(fact.Id)?.Question[explainer.Language] ?? fact.Id,
        FactKind.LocalNumber or FactKind.LocalChoice => explainer.Catalogue.FindLocalFact(fact.Id)?.Question[explainer.Language] ?? fact.Id,
        FactKind.Maturity => explainer.Fill(Words.AskLevel, ("dimension", Dimension(fact.Id))),
        FactKind.Region => Words.AskRegion,
        FactKind.Holder => explainer.Fill(Words.AskHolder, ("question", Question(new Fact(FactKind.Service, fact.Id)))),
        FactKind.PartnershipKind => Words.AskPartnershipKind,
        FactKind.Language => Words.AskLanguages,
        FactKind.Practice => explainer.Fill(Words.AskPractice, ("practice", explainer.Title(fact.Id))),
        // These follow from other facts, are never unknown, or nobody can be asked.
        FactKind.OverallMaturity or FactKind.Finding or FactKind.Custom or FactKind.Wish or FactKind.Focus => Label(fact),
        _ => Words.Numbers[fact.Kind].Question,
    };

    /// <summary>An answer to the question for a fact: of what is there or not, yes and no.</summary>
    public string Answer(Fact fact, FactValue answer) => (fact.Kind, answer) switch
    {
        (FactKind.Service or FactKind.Signal or FactKind.Structure or FactKind.Holder, { Word: "present" or "absent" }) =>
            Value(FactValue.OfWord(answer.Word == "present" ? "true" : "false", answer.HeldBy)),
        (FactKind.Maturity, { Number: >= NetworkMaturity.Lowest and <= NetworkMaturity.Highest and var level, UpTo: null })
            when ProfileWords.Dimensions.TryGet(fact.Id, out var dimension) =>
                MaturityLevels.Sentences(dimension, explainer.Language)[(int)level - NetworkMaturity.Lowest],
        _ => Value(fact, answer),
    };

    // "Present, held by the zone (expected: present)" would puzzle: what is asked for is that the commune has a part in it.
    private string Expected(FactTrace trace) =>
        trace is { Truth: Truth.False, Value.HeldBy: not null, Test: { Word: "present", IsNegated: false } } ? Words.WithinReach
            : Test(trace.Fact, trace.Test);

    private string Bounds(NumberBounds bounds, Func<decimal, string> written)
    {
        if (bounds is { AtLeast: { } low, Below: { } high, Above: null, AtMost: null })
        {
            return explainer.Fill(Words.Between, ("low", written(low)), ("high", written(high)));
        }

        List<string> stated = [];
        Add(Words.AtLeast, bounds.AtLeast);
        Add(Words.Above, bounds.Above);
        Add(Words.Below, bounds.Below);
        Add(Words.AtMost, bounds.AtMost);
        return stated.Count == 0 ? Words.Nothing : explainer.Join(stated);

        void Add(string words, decimal? number)
        {
            if (number is { } known) stated.Add(explainer.Fill(words, ("n", written(known))));
        }
    }

    public string Dimension(string word) =>
        ProfileWords.Dimensions.TryGet(word, out MaturityDimension dimension) ? explainer.Name(dimension) : word;

    private string Word(string word) =>
        string.Join(FactValue.Separator,
            word.Split([FactValue.Separator], StringSplitOptions.None)
                .Select(each => Words.Values.TryGetValue(each, out var text) ? text : each));

    private string Domain(string word) =>
        ProfileWords.Domains.TryGet(word, out VifRecommender.Profiles.Domain domain) ? explainer.Name(domain) : word;
}
