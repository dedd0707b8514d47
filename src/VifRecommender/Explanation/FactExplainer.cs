using VifRecommender.Conditions;
using VifRecommender.Profiles;

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
        FactKind.Maturity => explainer.Fill(Words.LabelLevel, ("dimension", Dimension(fact.Id))),
        FactKind.OverallMaturity => Words.LabelOverall,
        FactKind.Population => Words.LabelPopulation,
        FactKind.PartnershipPopulation => Words.LabelPartnershipPopulation,
        FactKind.PartnershipCommunes => Words.LabelPartnershipCommunes,
        FactKind.Region => Words.LabelRegion,
        FactKind.Language => explainer.Fill(Words.LabelLanguage, ("language", Word(fact.Id))),
        FactKind.StaffFte => Words.LabelStaff,
        FactKind.BudgetEur => Words.LabelBudget,
        FactKind.IncidentsPer10000 => Words.LabelReports,
        _ => fact.Id,
    };

    public string Text(FactTrace trace) =>
        explainer.Fill(Words.FactText, ("label", Label(trace.Fact)), ("value", Value(trace.Value)), ("expected", Test(trace.Test)));

    public string Value(FactValue value)
    {
        if (value.Word is { } word) return value.HeldBy is { } holder ? $"{Word(word)} ({Word(holder)})" : Word(word);
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
        FactKind.PartnershipPopulation => Words.AskPartnership,
        FactKind.StaffFte => Words.AskStaff,
        FactKind.BudgetEur => Words.AskBudget,
        FactKind.Region => Words.AskRegion,
        FactKind.IncidentsPer10000 => Words.AskReports,
        _ => Label(fact),
    };

    private string Bounds(NumberBounds bounds) => (bounds.AtLeast, bounds.Below) switch
    {
        ({ } low, { } high) => explainer.Fill(Words.Between, ("low", explainer.Numbers.Number(low)), ("high", explainer.Numbers.Number(high))),
        ({ } low, null) => explainer.Fill(Words.AtLeast, ("n", explainer.Numbers.Number(low))),
        (null, { } high) => explainer.Fill(Words.Below, ("n", explainer.Numbers.Number(high))),
        _ => Words.Nothing,
    };

    private string Dimension(string word) => VifRecommender.Words.Dimensions.TryGet(word, out MaturityDimension dimension) ? explainer.Name(dimension) : word;

    private string Word(string word) => Words.Values.TryGetValue(word, out var text) ? text : word;
}
