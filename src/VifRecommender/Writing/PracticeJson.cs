using System.Collections.Immutable;
using System.Text.Json;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender.Writing;

/// <summary>Writes a practice as files say it.</summary>
internal sealed class PracticeJson(Utf8JsonWriter writer)
{
    private readonly ElementJson _elements = new(writer);

    public void Write(Practice practice)
    {
        writer.WriteStartObject();
        writer.WriteString("id", practice.Id);
        writer.WriteString("domain", practice.Domain.ToWord());
        writer.WriteString("dimension", practice.Dimension.ToWord());
        WriteTexts(practice);
        writer.WriteString("effort", RuleWords.Efforts[practice.Effort]);
        writer.WriteNumber("level", practice.Level);
        WriteScales(practice.Scales);
        WriteMeans(practice);
        if (practice.Needs is { } needs) ConditionJson.Write(writer, "needs", needs);
        _elements.Ids("helps", practice.Helps);
        if (practice.ServedBy is { } served) ConditionJson.Write(writer, "servedBy", served);
        if (practice.ReopenedBy is { } reopened) ConditionJson.Write(writer, "reopenedBy", reopened);
        _elements.Ids("delivers", practice.Delivers);
        WriteRaises(practice.Raises);
        _elements.Ids("answers", practice.Answers);
        if (practice.Theme is { } theme) writer.WriteString("theme", theme);
        Write(practice.Evidence);
        WriteProvenance(practice);
        writer.WriteEndObject();
    }

    private void WriteProvenance(Practice practice)
    {
        writer.WriteString("provenance", RuleWords.Provenances[practice.Provenance]);
        // What says of a field the same as of all is no exception.
        var exceptions = practice.ProvenanceByField.Where(field => field.Value != practice.Provenance).ToList();
        if (exceptions.Count == 0) return;
        writer.WriteStartObject("provenanceByField");
        foreach (var field in exceptions) writer.WriteString(field.Key, RuleWords.Provenances[field.Value]);
        writer.WriteEndObject();
    }

    private void WriteTexts(Practice practice)
    {
        _elements.Text("title", practice.Title);
        _elements.Text("description", practice.Description);
        _elements.Text("because", practice.Because);
        Placed("firstStep", practice.FirstStep);
        Placed("carrier", practice.Carrier);
        Placed("helper", practice.Helper);
        _elements.Text("audience", practice.Audience);
        _elements.Text("safety", practice.Safety);
        _elements.Text("lighter", practice.Lighter);
        if (practice.Indicators.IsEmpty) return;
        writer.WriteStartArray("indicators");
        foreach (var indicator in practice.Indicators) _elements.Text(indicator);
        writer.WriteEndArray();
    }

    private void Placed(string name, ImmutableArray<PlacedText> texts)
    {
        if (texts.IsEmpty) return;
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStartObject();
            if (text.Region is { } region) writer.WriteString("region", region.ToWord());
            _elements.Words("languages", text.Languages, language => language.ToWord());
            if (text.Below is { } below) writer.WriteNumber("below", below);
            if (text.Scale is { } scale) writer.WriteString("scale", RuleWords.Scales[scale]);
            _elements.Text("text", text.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteScales(ImmutableArray<PracticeScale> scales)
    {
        if (scales.IsEmpty) return;
        writer.WriteStartObject("scales");
        foreach (var scale in scales)
        {
            writer.WriteStartObject(RuleWords.Scales[scale.Scale]);
            if (scale.From > 0) writer.WriteNumber("from", scale.From);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void WriteMeans(Practice practice)
    {
        if (practice.Cost is { } cost) Means("cost", "oneOffEur", cost.OneOffEur, "yearlyEur", cost.YearlyEur, cost.Basis);
        if (practice.Staff is { } staff) Means("staff", "oneOffDays", staff.OneOffDays, "yearlyFte", staff.YearlyFte, staff.Basis);
        if (practice.Months is { } months) Range("months", months);
    }

    private void Means(string name, string once, AmountRange onceRange, string yearly, AmountRange yearlyRange, FigureBasis basis)
    {
        writer.WriteStartObject(name);
        Range(once, onceRange);
        Range(yearly, yearlyRange);
        writer.WriteString("basis", RuleWords.Bases[basis]);
        writer.WriteEndObject();
    }

    private void Range(string name, AmountRange range)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("from", range.From);
        writer.WriteNumber("to", range.To);
        writer.WriteEndObject();
    }

    private void WriteRaises(ImmutableArray<RaisedLevel> raises)
    {
        if (raises.IsEmpty) return;
        writer.WriteStartObject("raises");
        foreach (var raised in raises) writer.WriteNumber(raised.Dimension.ToWord(), raised.Level);
        writer.WriteEndObject();
    }

    private void Write(Evidence evidence)
    {
        writer.WriteStartObject("evidence");
        writer.WriteString("strength", RuleWords.Strengths[evidence.Strength]);
        writer.WriteString("outcome", RuleWords.Outcomes[evidence.Outcome]);
        _elements.Text("summary", evidence.Summary);
        _elements.Ids("sources", evidence.Sources);
        writer.WriteStartObject("effect");
        writer.WriteString("direction", RuleWords.EffectDirections[evidence.Effect.Direction]);
        if (evidence.Effect.Direction != EffectDirection.NotStudied)
        {
            writer.WriteStartArray("measuredOn");
            foreach (var measure in evidence.Effect.MeasuredOn) writer.WriteStringValue(RuleWords.EffectMeasures[measure]);
            writer.WriteEndArray();
            writer.WriteString("certainty", RuleWords.EffectCertainties[evidence.Effect.Certainty]);
            if (evidence.Effect.Design is { } design) writer.WriteString("design", RuleWords.EffectDesigns[design]);
            _elements.Text("text", evidence.Effect.Text);
            writer.WriteStartArray("sources");
            foreach (var source in evidence.Effect.Sources) writer.WriteStringValue(source);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
