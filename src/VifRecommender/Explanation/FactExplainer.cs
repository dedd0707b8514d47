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
        FactKind.Custom => fact.Id,
        _ => Words.Numbers[fact.Kind].Label,
    };

    public string Text(FactTrace trace) =>
        explainer.Fill(Words.FactText, ("label", Label(trace.Fact)), ("value", Value(trace.Value)), ("expected", Expected(trace)));

    /// <summary>A fact that a condition asks for: of a thing its name, of a number its name with the bound.</summary>
    public string Demand(FactTrace trace) => trace.Test.Word is null ? $"{Label(trace.Fact)} ({Test(trace.Test)})" : Label(trace.Fact);

    /// <summary>A fact with what was observed; of a number also with the bound.</summary>
    public string Observed(FactTrace trace) => trace.Test.Word is null ? Text(trace) : $"{Label(trace.Fact)} ({Value(trace.Value)})";

    public string Value(FactValue value)
    {
        if (value.Word is { } word)
        {
            return value.HeldBy is { } holder ? explainer.Fill(Words.HeldBy, ("value", Word(word)), ("holder", Word(holder))) : Word(word);
        }
        if (value.Number is not { } number) return Words.NotKnown;
        var low = explainer.Numbers.Number(number);
        return value.UpTo is { } upTo ? explainer.Fill(Words.RangeText, ("low", low), ("high", explainer.Numbers.Number(upTo))) : low;
    }

    public string Test(FactTest test)
    {
        var text = test.Word is { } word ? Word(word) : Bounds(test.Bounds);
        return test.IsNegated ? explainer.Fill(Words.Not, ("test", text)) : text;
    }

    public string Question(Fact fact) => fact.Kind switch
    {
        FactKind.Service => explainer.Catalogue.FindService(fact.Id)?.Question[explainer.Language] ?? fact.Id,
        FactKind.Signal => explainer.Catalogue.FindSignal(fact.Id)?.Question[explainer.Language] ?? fact.Id,
        FactKind.Structure => explainer.Catalogue.FindStructure(fact.Id)?.Question[explainer.Language] ?? fact.Id,
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
        _ => Value(answer),
    };

    // "Present, held by the zone (expected: present)" would puzzle: what is asked for is that the commune has a part in it.
    private string Expected(FactTrace trace) =>
        trace is { Truth: Truth.False, Value.HeldBy: not null, Test: { Word: "present", IsNegated: false } } ? Words.WithinReach
            : Test(trace.Test);

    private string Bounds(NumberBounds bounds)
    {
        if (bounds is { AtLeast: { } low, Below: { } high, Above: null, AtMost: null })
        {
            return explainer.Fill(Words.Between, ("low", explainer.Numbers.Number(low)), ("high", explainer.Numbers.Number(high)));
        }

        (string Words, decimal? Number)[] parts = [(Words.AtLeast, bounds.AtLeast), (Words.Above, bounds.Above), (Words.Below, bounds.Below),
            (Words.AtMost, bounds.AtMost)];
        var written = parts.Where(part => part.Number is not null)
            .Select(part => explainer.Fill(part.Words, ("n", explainer.Numbers.Number(part.Number!.Value)))).ToList();
        return written.Count == 0 ? Words.Nothing : explainer.Join(written);
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
