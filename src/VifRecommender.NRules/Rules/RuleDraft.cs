using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using VifRecommender.Catalogues;

namespace VifRecommender.NRules.Rules;

/// <summary>A rule of NRules' canonical model, on the way.</summary>
internal sealed class RuleDraft
{
    private readonly List<RuleElement> _patterns = [];
    private readonly List<FilterElement> _filters = [];
    private readonly List<RuleProperty> _properties = [];

    /// <param name="name">The name of the rule.</param>
    /// <param name="description">What it says.</param>
    /// <param name="kind">Its tag.</param>
    /// <param name="stage">Its stage: earlier stages fire first.</param>
    public RuleDraft(string name, string description, string kind, int stage) =>
        (Name, Description, Kind, Stage) = (name, description, kind, stage);

    /// <summary>A rule of the catalogue: its id is the name, its English text the description; it stands whole in the properties.</summary>
    public RuleDraft(CatalogueRule rule, string kind, int stage, string suffix = "")
        : this(rule.Id + suffix, rule.Text.English, kind, stage) => _properties.Add(new RuleProperty(nameof(CatalogueRule), rule));

    private string Name { get; }

    private string Description { get; }

    private string Kind { get; }

    private int Stage { get; }

    /// <summary>A practice that the rule is about, in its properties.</summary>
    public RuleDraft About(Practice practice)
    {
        _properties.Add(new RuleProperty(nameof(Practice), practice));
        return this;
    }

    public RuleDraft When(params IEnumerable<RuleElement> patterns)
    {
        _patterns.AddRange(patterns);
        return this;
    }

    /// <summary>Fires again only when this has changed.</summary>
    public RuleDraft OnChange(LambdaExpression key)
    {
        var boxed = Expression.Lambda(Expression.Convert(key.Body, typeof(object)), key.Parameters);
        _filters.Add(Element.Filter(FilterType.KeyChange, boxed));
        return this;
    }

    /// <summary>What it derives when it begins to match; nothing happens as long as it goes on matching.</summary>
    public IRuleDefinition Then(LambdaExpression action) => Build(action, ActionTrigger.Activated);

    /// <summary>What it derives when it begins to match, and whenever a fact that it matches changes.</summary>
    public IRuleDefinition ThenAlways(LambdaExpression action) => Build(action, ActionTrigger.Activated | ActionTrigger.Reactivated);

    private IRuleDefinition Build(LambdaExpression action, ActionTrigger trigger) => Element.RuleDefinition(
        Name,
        Description,
        -Stage,
        RuleRepeatability.Repeatable,
        ["vif", Kind],
        _properties,
        Element.DependencyGroup(),
        Element.AndGroup(_patterns),
        Element.FilterGroup(_filters),
        Element.ActionGroup(Element.Action(action, trigger)));
}
