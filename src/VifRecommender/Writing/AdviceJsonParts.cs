using System.Collections.Immutable;
using System.Text.Json;
using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Writing;

/// <summary>Writes the parts of an advice as JSON.</summary>
internal sealed class AdviceJsonParts(Utf8JsonWriter writer, Advice advice, Explainer explainer)
{
    public void Write(Recommendation recommendation)
    {
        writer.WriteStartObject();
        writer.WriteNumber("rank", recommendation.Rank);
        WriteRanked(recommendation);
        writer.WriteString("withinCapacity", Word(recommendation.WithinCapacity));
        writer.WriteStartObject("firstYear");
        if (recommendation.FirstYear.StaffFte is { } staff) writer.WriteNumber("staffFte", staff);
        if (recommendation.FirstYear.BudgetEur is { } euros) writer.WriteNumber("budgetEur", euros);
        writer.WriteEndObject();
        WriteReasons(recommendation.Reasons, reason => explainer.Text(reason, recommendation));
        WriteEffects(recommendation);
        WritePractice(recommendation);
        writer.WriteEndObject();
    }

    public void Write(LaterPractice later)
    {
        writer.WriteStartObject();
        WriteRanked(later);
        WriteIds("after", later.After);
        WriteFacts("missing", later.Missing);
        WriteReasons(later.Reasons, reason => explainer.Text(reason, later));
        WriteIds("chain", later.Chain);
        WriteEffects(later);
        WritePractice(later);
        writer.WriteEndObject();
    }

    public void Write(NotAdvisedPractice declined)
    {
        writer.WriteStartObject();
        WriteHead(declined);
        writer.WriteString("outcome",
            declined.Outcome switch
            {
                Outcome.Guarded => "guarded",
                Outcome.NotSuited => "not-suited",
                Outcome.Dismissed =>
                "dismissed",
                Outcome.HeldBack => "held-back",
                _ => "unreachable"
            });
        WriteIds("instead", declined.Instead);
        WriteFacts("missing", declined.Missing);
        WriteReasons(declined.Reasons, reason => explainer.Text(reason, declined));
        WriteIds("waysOut", explainer.WaysOut(declined));
        WriteWish(declined);
        writer.WriteEndObject();
    }

    public void Write(InPlacePractice present)
    {
        writer.WriteStartObject();
        WriteHead(present);
        writer.WriteString("status",
            present.Status switch { InPlaceStatus.InProgress => "in-progress", InPlaceStatus.Probable => "probable", _ => "in-place" });
        writer.WriteBoolean("served", present.IsServed);
        WriteReasons(present.Reasons, reason => explainer.Text(reason, present));
        WriteWish(present);
        writer.WriteEndObject();
    }

    public void Write(EstablishedFinding established)
    {
        writer.WriteStartObject();
        writer.WriteString("finding", established.Finding.Id);
        writer.WriteString("domain", established.Finding.Domain.ToWord());
        writer.WriteNumber("severity", established.Finding.Severity);
        writer.WriteString("text", established.Finding.Title[explainer.Language]);
        WriteReasons(established.Reasons, explainer.Text);
        writer.WriteEndObject();
    }

    public void Write(Question question)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", question.Fact.ToString());
        writer.WriteString("text", explainer.Text(question, advice));
        writer.WriteNumber("couldChange", question.CouldChange);
        var answers = explainer.Answers(question);
        if (!answers.IsEmpty)
        {
            writer.WriteStartArray("answers");
            foreach (var answer in answers) writer.WriteStringValue(answer);
            writer.WriteEndArray();
        }

        if (question.WithOthers) writer.WriteBoolean("withOthers", true);
        if (question.Contradiction is { } contradiction) writer.WriteString("contradiction", contradiction.Id);
        writer.WriteEndObject();
    }

    public void Write(DomainCoverage coverage)
    {
        writer.WriteStartObject();
        writer.WriteString("domain", coverage.Domain.ToWord());
        writer.WriteNumber("inPlace", coverage.InPlace);
        writer.WriteNumber("now", coverage.Now);
        writer.WriteNumber("later", coverage.Later);
        writer.WriteNumber("notAdvised", coverage.NotAdvised);
        writer.WriteEndObject();
    }

    public void Write(Helpline line)
    {
        writer.WriteStartObject();
        writer.WriteString("number", line.Number);
        writer.WriteString("name", line.Name[explainer.Language]);
        if (line.Hours is { } hours) writer.WriteString("hours", hours[explainer.Language]);
        writer.WriteBoolean("emergency", line.IsEmergency);
        writer.WriteEndObject();
    }

    private void WriteHead(PracticeAdvice about)
    {
        writer.WriteString("practice", about.Practice.Id);
        writer.WriteString("domain", about.Practice.Domain.ToWord());
        writer.WriteString("title", about.Practice.Title[explainer.Language]);
    }

    private void WriteRanked(RankedPractice ranked)
    {
        WriteHead(ranked);
        writer.WriteString("description", ranked.Practice.Description[explainer.Language]);
        writer.WriteNumber("wave", ranked.Wave);
        writer.WriteString("scale", ranked.Scale.ToWord());
        writer.WriteString("scaleFits", Word(ranked.ScaleFits));
        writer.WriteString("effort", ranked.Practice.Effort.ToWord());
        writer.WriteNumber("score", ranked.Score);
        writer.WriteStartArray("terms");
        foreach (var term in ranked.Terms)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", term.Rule.Id);
            writer.WriteNumber("points", term.Points);
            writer.WriteNumber("units", term.Units);
            writer.WriteString("text", explainer.Text(term, advice));
            WriteIds("sources", Urls(term.Rule.Sources));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteEffects(RankedPractice ranked)
    {
        WriteIds("delivers", ranked.Practice.Delivers);
        WriteIds("unlocks", ranked.Unlocks);
        WriteIds("missingHelps", ranked.MissingHelps);
        if (explainer.Meanwhile(ranked) is { } meanwhile) writer.WriteString("meanwhile", meanwhile);
        WriteWish(ranked);
    }

    private void WritePractice(RankedPractice ranked)
    {
        var practice = ranked.Practice;
        writer.WriteString("because", explainer.Because(practice));
        writer.WriteString("firstStep", explainer.FirstStep(ranked));
        writer.WriteString("carrier", explainer.Carrier(ranked));
        if (explainer.Helper(ranked) is { } helper) writer.WriteString("helper", helper);
        writer.WriteString("safety", practice.Safety[explainer.Language]);
        WriteIds("indicators", practice.Indicators.Select(each => each[explainer.Language]));
        writer.WriteStartObject("evidence");
        writer.WriteString("strength", practice.Evidence.Strength.ToWord());
        writer.WriteString("provenance", practice.ProvenanceOf("description").ToWord());
        WriteIds("sources", Urls(practice.Evidence.Sources));
        writer.WriteString("outcome", RuleWords.Outcomes[practice.Evidence.Outcome]);
        if (practice.Evidence.Summary is { } summary) writer.WriteString("text", summary[explainer.Language]);
        Write(practice.Evidence.Effect);
        writer.WriteEndObject();
        writer.WriteStartArray("means");
        foreach (var (label, text) in explainer.Means(practice)) writer.WriteStringValue($"{label}: {text}");
        writer.WriteEndArray();
    }

    private void Write(StudiedEffect effect)
    {
        writer.WriteStartObject("effect");
        writer.WriteString("direction", RuleWords.EffectDirections[effect.Direction]);
        if (effect.Direction != EffectDirection.NotStudied)
        {
            writer.WriteStartArray("measuredOn");
            foreach (var measure in effect.MeasuredOn) writer.WriteStringValue(RuleWords.EffectMeasures[measure]);
            writer.WriteEndArray();
            writer.WriteString("certainty", RuleWords.EffectCertainties[effect.Certainty]);
            if (effect.Design is { } design) writer.WriteString("design", RuleWords.EffectDesigns[design]);
            WriteIds("sources", Urls(effect.Sources));
        }

        writer.WriteString("text", explainer.Effect(effect));
        writer.WriteEndObject();
    }

    private void WriteWish(PracticeAdvice about) => writer.WriteBoolean("wished", about.IsWished);

    private void WriteReasons(IEnumerable<Reason> reasons, Func<Reason, string> text)
    {
        writer.WriteStartArray("reasons");
        foreach (var reason in reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", reason.RuleId);
            writer.WriteString("text", text(reason));
            writer.WriteStartArray("facts");
            foreach (var fact in reason.Facts) Write(fact);
            writer.WriteEndArray();
            WriteIds("sources", Urls(reason.Sources));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void Write(FactTrace trace)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", trace.Fact.ToString());
        writer.WriteString("value", trace.Value.ToString());
        writer.WriteString("test", trace.Test.ToString());
        writer.WriteString("truth", Word(trace.Truth));
        writer.WriteString("text", explainer.Text(trace));
        writer.WriteEndObject();
    }

    private void WriteIds(string name, IEnumerable<string> ids)
    {
        writer.WriteStartArray(name);
        foreach (var id in ids) writer.WriteStringValue(id);
        writer.WriteEndArray();
    }

    private void WriteFacts(string name, ImmutableArray<Fact> facts)
    {
        writer.WriteStartArray(name);
        foreach (var fact in facts) writer.WriteStringValue(fact.ToString());
        writer.WriteEndArray();
    }

    private IEnumerable<string> Urls(IEnumerable<string> sources) => sources.Select(id => advice.Catalogue.FindSource(id)?.Url ?? id);

    private static string Word(Truth truth) => truth switch { Truth.True => "true", Truth.False => "false", _ => "unknown" };
}
