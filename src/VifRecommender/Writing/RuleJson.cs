using System.Text.Json;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Profiles;

namespace VifRecommender.Writing;

/// <summary>Writes a rule as files say it; its member <c>kind</c> decides which other members it has.</summary>
internal sealed class RuleJson(Utf8JsonWriter writer)
{
    private readonly ElementJson _elements = new(writer);

    public void Write(CatalogueRule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("kind", KindOf(rule));
        _elements.Text("text", rule.Text);
        writer.WriteString("provenance", RuleWords.Provenances[rule.Provenance]);
        _elements.Ids("sources", rule.Sources);
        WriteMembers(rule);
        writer.WriteEndObject();
    }

    private static string KindOf(CatalogueRule rule) => rule switch
    {
        FindingRule => "finding",
        GuardRule => "guard",
        SuitabilityRule => "suitability",
        CautionRule => "caution",
        ContradictionRule => "contradiction",
        PriorityRule => "priority",
        _ => "balance",
    };

    private void WriteMembers(CatalogueRule rule)
    {
        switch (rule)
        {
            case FindingRule finding:
                writer.WriteString("finding", finding.Finding);
                ConditionJson.Write(writer, "when", finding.When);
                break;
            case GuardRule guard:
                _elements.Ids("practices", guard.Practices);
                ConditionJson.Write(writer, "requires", guard.Requires);
                break;
            case SuitabilityRule suitability:
                _elements.Ids("practices", suitability.Practices);
                _elements.Ids("instead", suitability.Instead);
                ConditionJson.Write(writer, "when", suitability.When);
                break;
            case CautionRule caution:
                _elements.Ids("practices", caution.Practices);
                if (caution.KeepsAtHome) writer.WriteBoolean("keepsAtHome", true);
                ConditionJson.Write(writer, "when", caution.When);
                break;
            case ContradictionRule contradiction:
                writer.WriteString("asks", contradiction.Asks.ToString());
                ConditionJson.Write(writer, "when", contradiction.When);
                break;
            case PriorityRule priority: Write(priority); break;
            case BalanceRule balance:
                writer.WriteString("among", RuleWords.BalanceGroups[balance.Among]);
                writer.WriteNumber("keep", balance.Keep);
                writer.WriteNumber("points", balance.Points);
                break;
        }
    }

    private void Write(PriorityRule rule)
    {
        writer.WriteNumber("points", rule.Points);
        if (rule.Per is { } per) writer.WriteString("per", RuleWords.PointsPers[per]);
        if (rule.AtMost is { } most) writer.WriteNumber("atMost", most);
        if (rule.For != new PracticeSelector()) Write(rule.For);
        // What always holds is not said.
        if (rule.When is not AllCondition { Parts.IsEmpty: true }) ConditionJson.Write(writer, "when", rule.When);
    }

    private void Write(PracticeSelector selector)
    {
        writer.WriteStartObject("for");
        _elements.Ids("practices", selector.Practices);
        if (selector.Domain is { } domain) writer.WriteString("domain", domain.ToWord());
        if (selector.Dimension is { } dimension) writer.WriteString("dimension", dimension.ToWord());
        if (selector.Effort is { } effort) writer.WriteString("effort", RuleWords.Efforts[effort]);
        if (selector.Strength is { } strength) writer.WriteString("strength", RuleWords.Strengths[strength]);
        Flag("inFocus", selector.InFocus);
        Flag("ofLowestDimension", selector.OfLowestDimension);
        Flag("wished", selector.Wished);
        Flag("planned", selector.Planned);
        Flag("shared", selector.Shared);
        writer.WriteEndObject();
    }

    private void Flag(string name, bool value)
    {
        if (value) writer.WriteBoolean(name, true);
    }
}
