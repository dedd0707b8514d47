using RulesEngine.Models;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using Engine = RulesEngine.RulesEngine;

namespace VifRecommender.Benchmarks.Rivals;

/// <summary>
/// The same rules judged by Microsoft RulesEngine: each condition one lambda expression over <see cref="Flags"/>, each stage a workflow,
/// compiled before the first commune. Set up for speed: no scoped parameters, actions or formatted messages, and no nested rules.
/// </summary>
internal sealed class MicrosoftRules : IJudge
{
    private readonly Engine _engine;
    private readonly RankingFlow _flow;
    private readonly FlagsReader _reader;
    private readonly Flags _flags;
    private readonly RuleParameter[] _parameters;

    public MicrosoftRules(Catalogue catalogue)
        : this(new RankingModel(catalogue))
    {
    }

    public MicrosoftRules(RankingModel model)
    {
        var settings = new ReSettings
        {
            EnableScopedParams = false,
            EnableFormattedErrorMessage = false,
            EnableExceptionAsErrorMessage = false,
            AutoExecuteActions = false,
            AutoRegisterInputType = false,
            IsExpressionCaseSensitive = true,
            UseFastExpressionCompiler = true,
            // The default keeps at most a thousand compiled workflows; ours are few.
            CacheConfig = null,
        };
        var workflows = model.Stages.Where(stage => stage.Start < stage.End).Select(stage => new Workflow
        {
            WorkflowName = stage.Name,
            Rules = [.. model.Questions[stage.Start..stage.End].Select(question => new RulesEngine.Models.Rule
            {
                RuleName = question.Name,
                RuleExpressionType = RuleExpressionType.LambdaExpression,
                Expression = TestText.Of(question.Test),
            })],
        });
        _engine = new Engine([.. workflows], settings);
        _reader = new FlagsReader(model.Catalogue);
        _flags = new Flags(model.Catalogue);
        _parameters = [new RuleParameter("f", _flags)];
        _flow = new RankingFlow(model, this);
        // The engine compiles a workflow when it is first executed.
        var verdicts = new bool[model.Questions.Length];
        foreach (var stage in model.Stages.Where(stage => stage.Start < stage.End)) Judge(stage, _flags, verdicts);
    }

    /// <summary>Reads a profile and ranks the practices.</summary>
    public void Rank(CommuneProfile profile, StraightResult into)
    {
        _reader.Read(profile, _flags);
        _flow.Rank(_flags, into);
    }

    void IJudge.Judge(Stage stage, Flags facts, bool[] verdicts) => Judge(stage, facts, verdicts);

    private void Judge(Stage stage, Flags facts, bool[] verdicts)
    {
        if (stage.Start == stage.End) return;
        // The parameter holds the one object that is filled again for each commune. Nothing awaits: the call completes where it starts.
        _ = facts;
        var execution = _engine.ExecuteAllRulesAsync(stage.Name, _parameters);
        var results = execution.IsCompletedSuccessfully ? execution.Result : execution.AsTask().GetAwaiter().GetResult();
        for (var i = 0; i < results.Count; i++) verdicts[stage.Start + i] = results[i].IsSuccess;
    }
}
