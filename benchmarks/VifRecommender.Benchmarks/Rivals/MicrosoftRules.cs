using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;
using VifRecommender.Profiles;
using Engine = RulesEngine.RulesEngine;

namespace VifRecommender.Benchmarks.Rivals;

/// <summary>
/// The same rules judged by Microsoft RulesEngine: each condition one lambda expression over <see cref="Flags"/>, each stage a workflow,
/// compiled before the first commune. No nested rules, since a flat list is quicker.
/// </summary>
internal sealed class MicrosoftRules : IJudge
{
    private const string Parameter = "f";

    private readonly Engine _engine;
    private readonly RankingFlow _flow;
    private readonly FlagsReader _reader;
    private readonly Flags _flags;
    private readonly RuleParameter[] _parameters;
    private readonly Stage[] _stages;

    /// <param name="model">The rules.</param>
    /// <param name="settings">The engine's settings; left out: those that make it quick.</param>
    public MicrosoftRules(RankingModel model, ReSettings? settings = null)
    {
        _stages = [.. model.Stages.Where(stage => stage.Start < stage.End)];
        var workflows = _stages.Select(stage => new Workflow
        {
            WorkflowName = stage.Name,
            Rules = [.. model.Questions[stage.Start..stage.End].Select(question => new RulesEngine.Models.Rule
            {
                RuleName = question.Name,
                RuleExpressionType = RuleExpressionType.LambdaExpression,
                Expression = TestText.Of(question.Test),
            })],
        });
        _engine = new Engine([.. workflows], settings ?? Quick());
        _reader = new FlagsReader(model.Catalogue);
        _flags = new Flags(model.Catalogue);
        _parameters = ParametersOf(_flags);
        _flow = new RankingFlow(model, this);
        // The engine compiles a workflow when it is first executed.
        Judge(_parameters, new bool[model.Questions.Length]);
    }

    /// <summary>What the rules look at.</summary>
    public static RuleParameter[] ParametersOf(Flags facts) => [new RuleParameter(Parameter, facts)];

    /// <summary>The conditions as the package compiles them, without the engine that runs them.</summary>
    public static Func<object[], bool>[] Compile(RankingModel model)
    {
        var (parser, parameters) = (new RuleExpressionParser(Quick()), ParametersOf(new Flags(model.Catalogue)));
        return [.. model.Questions.Select(question => parser.Compile<bool>(TestText.Of(question.Test), parameters))];
    }

    /// <summary>Reads a profile and ranks the practices.</summary>
    public void Rank(CommuneProfile profile, StraightResult into)
    {
        _reader.Read(profile, _flags);
        _flow.Rank(_flags, into);
    }

    /// <summary>Answers the questions of all stages.</summary>
    public void Judge(RuleParameter[] parameters, bool[] verdicts)
    {
        foreach (var stage in _stages) Judge(stage, parameters, verdicts);
    }

    void IJudge.Judge(Stage stage, Flags facts, bool[] verdicts)
    {
        // The parameter holds the one object that is filled again for each commune.
        if (stage.Start < stage.End) Judge(stage, _parameters, verdicts);
    }

    private void Judge(Stage stage, RuleParameter[] parameters, bool[] verdicts)
    {
        // Nothing awaits: the call completes where it starts.
        var execution = _engine.ExecuteAllRulesAsync(stage.Name, parameters);
        var results = execution.IsCompletedSuccessfully ? execution.Result : execution.AsTask().GetAwaiter().GetResult();
        for (var i = 0; i < results.Count; i++) verdicts[stage.Start + i] = results[i].IsSuccess;
    }

    /// <summary>No scoped parameters, actions or formatted messages.</summary>
    private static ReSettings Quick() => new()
    {
        EnableScopedParams = false,
        EnableFormattedErrorMessage = false,
        EnableExceptionAsErrorMessage = false,
        AutoExecuteActions = false,
        AutoRegisterInputType = false,
        IsExpressionCaseSensitive = true,
        UseFastExpressionCompiler = true,
    };
}
