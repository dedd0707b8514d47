using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Texts;
using VifRecommender.Conditions;
using VifRecommender.Explanation;

namespace VifRecommender.Cli.Catalogues;

/// <summary>Writes one element of a catalogue to read.</summary>
internal sealed class ElementText(Explainer explainer, TextPage page)
{
    private readonly CliWords _cliWords = CliWords.Of(explainer.Language);
    private readonly ConditionText _conditions = new(explainer, page);

    private Catalogue Catalogue => explainer.Catalogue;

    private Wording Words => explainer.Words;

    /// <summary>Writes the element with this id; false when there is none.</summary>
    public bool Write(string id)
    {
        if (Catalogue.FindPractice(id) is { } practice) Write(practice);
        else if (Catalogue.FindRule(id) is { } rule) Write(rule);
        else if (Catalogue.FindService(id) is { } service) Write(service);
        else if (Catalogue.FindFinding(id) is { } finding) Write(finding);
        else if (Catalogue.FindSignal(id) is { } signal) Head(signal.Id, signal.Name, _cliWords.ElementKinds[3], signal.Question);
        else if (Catalogue.FindStructure(id) is { } structure) Head(structure.Id, structure.Name, _cliWords.ElementKinds[4], structure.Question);
        else return false;
        return true;
    }

    private void Write(Practice practice)
    {
        var language = explainer.Language;
        Head(practice.Id, practice.Title, _cliWords.ElementKinds[0], practice.Description);
        page.Blank();
        Label(Words.Domain, explainer.Name(practice.Domain));
        Label(Words.Effort, explainer.Name(practice.Effort));
        if (practice.Audience is { } audience) Label(Words.Audience, audience[language]);
        Label(Words.Safety, practice.Safety[language]);
        if (practice.Lighter is { } lighter) Label(Words.Lighter, lighter[language]);
        foreach (var (label, text) in explainer.Means(practice)) Label(label, text);
        Label(_cliWords.Level, explainer.Numbers.Number(practice.Level));
        foreach (var scale in practice.Scales) Label(Words.Scale, scale.From > 0 ? $"{explainer.Name(scale.Scale)}, {explainer.Fill(_cliWords.From, ("n", explainer.Numbers.Number(scale.From)))}" : explainer.Name(scale.Scale));
        Condition(Words.Needs, practice.Needs);
        if (!practice.Helps.IsEmpty) Label(Words.Helps, explainer.Join(practice.Helps.Select(explainer.ServiceName)));
        Condition(_cliWords.ServedBy, practice.ServedBy);
        if (!practice.Delivers.IsEmpty) Label(Words.Delivers, explainer.Join(practice.Delivers.Select(explainer.ServiceName)));
        foreach (var raised in practice.Raises) Label(_cliWords.Raises, $"{explainer.Name(raised.Dimension)} {raised.Level}");
        if (!practice.Answers.IsEmpty) Label(_cliWords.Answers, string.Join("; ", practice.Answers.Select(id => Catalogue.FindFinding(id)!.Title[language])));
        foreach (var indicator in practice.Indicators) Label(Words.Indicators, indicator[language]);
        Label(Words.Evidence, $"{explainer.Name(practice.Evidence.Strength)}. {practice.Evidence.Summary?[language]}");
        Label(_cliWords.Provenance, string.Join(", ", practice.Provenance.Select(each => $"{each.Key}: {(each.Value == Provenance.Sourced ? Words.Sourced : Words.Judgement)}")));
        Sources(practice.Evidence.Sources);
        Ids(_cliWords.Rules, Catalogue.Rules.Where(rule => PracticesOf(rule).Contains(practice.Id)).Select(rule => rule.Id));
    }

    private void Write(Rule rule)
    {
        var kind = rule switch { FindingRule => 0, GuardRule => 1, SuitabilityRule => 2, PriorityRule => 3, BalanceRule => 4, CautionRule => 5, _ => 6 };
        Head(rule.Id, rule.Text, _cliWords.RuleKinds[kind], null);
        page.Blank();
        if (rule is FindingRule finding) Label(_cliWords.Establishes, Catalogue.FindFinding(finding.Finding)!.Title[explainer.Language]);
        if (rule is PriorityRule priority) Label(Words.Points, explainer.Numbers.Points(priority.Points));
        Condition(rule is GuardRule ? _cliWords.Requires : _cliWords.When, rule.Condition);
        var practices = PracticesOf(rule);
        if (rule is not (FindingRule or ContradictionRule)) Label(_cliWords.AppliesTo, practices.Length > 0 ? explainer.Titles(practices) : _cliWords.AllPractices);
        Label(_cliWords.Provenance, rule.Provenance == Provenance.Sourced ? Words.Sourced : Words.Judgement);
        Sources(rule.Sources);
    }

    private void Write(Service service)
    {
        Head(service.Id, service.Name, _cliWords.ElementKinds[1], service.Question);
        page.Blank();
        Label(_cliWords.HeldBy, explainer.Join(service.HeldBy.Select(holder => Words.Values[holder.ToWord()])));
        if (service.FromOutside is { } outside) Label(_cliWords.FromOutside, outside[explainer.Language]);
        Titles(_cliWords.DeliveredBy, Catalogue.Practices.Where(practice => practice.Delivers.Contains(service.Id)));
        Titles(_cliWords.NeededBy, Catalogue.Practices.Where(practice => practice.Needs?.Leaves().Any(each => each.Leaf is ServiceCondition leaf && leaf.Service == service.Id) == true));
        Sources(service.Sources);
    }

    private void Write(Finding finding)
    {
        Head(finding.Id, finding.Title, _cliWords.ElementKinds[2], null);
        page.Blank();
        Label(Words.Domain, explainer.Name(finding.Domain));
        Label(_cliWords.Severity, explainer.Numbers.Number(finding.Severity));
        Titles(_cliWords.AnsweredBy, Catalogue.Practices.Where(practice => practice.Answers.Contains(finding.Id)));
        Ids(_cliWords.EstablishedBy, Catalogue.Rules.OfType<FindingRule>().Where(rule => rule.Finding == finding.Id).Select(rule => rule.Id));
    }

    private static ImmutableArray<string> PracticesOf(Rule rule) => rule switch
    {
        GuardRule guard => guard.Practices,
        SuitabilityRule suitability => suitability.Practices,
        CautionRule caution => caution.Practices,
        PriorityRule priority => priority.For.Practices,
        _ => [],
    };

    private void Head(string id, LocalizedText title, string kind, LocalizedText? description)
    {
        page.Paragraph(title[explainer.Language], style: Styles.Title);
        page.Paragraph($"{id} · {kind}");
        if (description is not null) page.Paragraph(description[explainer.Language]);
    }

    private void Condition(string label, Condition? condition)
    {
        if (condition is null) return;
        page.Labelled(label + Punctuation.Colon(explainer.Language), condition.Leaves().Any() ? "" : _cliWords.Always);
        _conditions.Write(condition, indent: 2);
    }

    private void Sources(IEnumerable<string> ids)
    {
        foreach (var source in ids.Select(Catalogue.FindSource).OfType<Source>()) Label(Words.Sources, $"{source.Title}, {source.Url} ({source.Accessed})");
    }

    private void Titles(string label, IEnumerable<Practice> practices)
    {
        var titles = practices.Select(practice => practice.Id).ToList();
        if (titles.Count > 0) Label(label, explainer.Titles(titles));
    }

    private void Ids(string label, IEnumerable<string> ids)
    {
        var list = string.Join(", ", ids);
        if (list.Length > 0) Label(label, list);
    }

    private void Label(string label, string text) => page.Labelled(label + Punctuation.Colon(explainer.Language), text);
}
