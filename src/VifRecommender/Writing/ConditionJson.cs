using System.Collections.Immutable;
using System.Text.Json;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Writing;

/// <summary>Writes a condition as files say it: an object with one operator.</summary>
internal sealed class ConditionJson(Utf8JsonWriter writer) : IConditionVisitor<bool>
{
    public static void Write(Utf8JsonWriter writer, string name, Condition condition)
    {
        writer.WritePropertyName(name);
        condition.Accept(new ConditionJson(writer));
    }

    public bool All(ImmutableArray<Condition> parts) => Group("all", parts);

    public bool Any(ImmutableArray<Condition> parts) => Group("any", parts);

    public bool Not(Condition part)
    {
        if (part is EarlierRules earlier)
        {
            writer.WriteStartObject();
            writer.WriteStartArray("otherwise");
            foreach (var rule in earlier.Rules) writer.WriteStringValue(rule);
            writer.WriteEndArray();
            writer.WriteEndObject();
            return true;
        }

        writer.WriteStartObject();
        Write(writer, "not", part);
        writer.WriteEndObject();
        return true;
    }

    public bool Fact(FactCondition condition)
    {
        writer.WriteStartObject();
        WriteTest(condition);
        writer.WriteEndObject();
        return true;
    }

    private bool Group(string name, ImmutableArray<Condition> parts)
    {
        writer.WriteStartObject();
        writer.WriteStartArray(name);
        foreach (var part in parts) part.Accept(this);
        writer.WriteEndArray();
        writer.WriteEndObject();
        return true;
    }

    private void WriteTest(FactCondition condition)
    {
        switch (condition)
        {
            case ServiceCondition service: writer.WriteString(service.IsPresent ? "present" : "absent", service.Service); break;
            case FindingCondition finding: writer.WriteString("finding", finding.Finding); break;
            case SignalCondition signal: writer.WriteString("signal", signal.Signal); break;
            case RegionCondition region: writer.WriteString("region", region.Region.ToWord()); break;
            case LanguageCondition language: writer.WriteString("language", language.Language.ToWord()); break;
            case StructureCondition structure: Pair("structure", structure.Structure, structure.Presence.ToWord()); break;
            case PracticeCondition practice: Pair("practice", practice.Practice, practice.Status.ToWord()); break;
            case HolderCondition holder:
                writer.WriteStartObject("holder");
                writer.WriteString("service", holder.Service);
                writer.WriteString("by", holder.HeldBy.ToWord());
                writer.WriteEndObject();
                break;
            case MaturityCondition maturity:
                writer.WriteStartObject("maturity");
                Bounds(maturity.Dimension?.ToWord() ?? "overall", maturity.Bounds);
                writer.WriteEndObject();
                break;
            case LocalChoiceCondition choice: Pair("local", choice.Fact.Id, choice.Answer); break;
            case LocalNumberCondition local:
                writer.WriteStartObject("local");
                Bounds(local.Fact.Id, local.Bounds);
                writer.WriteEndObject();
                break;
            case NumberCondition number: Bounds(number.Number.Operator, number.Bounds); break;
            // A host's own predicate is code: no file can say it, and its name stands for it where contents are compared.
            default: writer.WriteString("custom", condition.Fact.Id); break;
        }
    }

    private void Pair(string name, string id, string word)
    {
        writer.WriteStartObject(name);
        writer.WriteString(id, word);
        writer.WriteEndObject();
    }

    private void Bounds(string name, NumberBounds bounds)
    {
        writer.WriteStartObject(name);
        if (bounds.AtLeast is { } low) writer.WriteNumber("atLeast", low);
        if (bounds.Above is { } over) writer.WriteNumber("above", over);
        if (bounds.Below is { } high) writer.WriteNumber("below", high);
        if (bounds.AtMost is { } most) writer.WriteNumber("atMost", most);
        writer.WriteEndObject();
    }
}
