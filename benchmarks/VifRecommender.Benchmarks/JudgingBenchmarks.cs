using BenchmarkDotNet.Attributes;
using RulesEngine.Models;
using VifRecommender.Benchmarks.Rivals;
using VifRecommender.Situations;

namespace VifRecommender.Benchmarks;

/// <summary>
/// What a rules engine does, and nothing else: whether each condition of the built-in rules holds, for facts that have been read already.
/// The same yes-or-no questions for all, each once for a commune; the time is that of one commune.
/// </summary>
[MemoryDiagnoser]
public class JudgingBenchmarks
{
    private const int Communes = 500;

    private readonly bool[] _verdicts;
    private readonly Stage[] _stages;
    private readonly OwnRules _own;
    private readonly StraightCode _straight = new();
    private readonly MicrosoftRules _microsoft;
    private readonly MicrosoftRules _microsoftByDefault;
    private readonly Func<object[], bool>[] _microsoftExpressions;
    private readonly Situation[] _situations;
    private readonly Flags[] _flags;
    private readonly RuleParameter[][] _parameters;
    private readonly object[][] _arguments;

    public JudgingBenchmarks()
    {
        var model = new RankingModel(ScaledCatalogue.Of(1));
        _verdicts = new bool[model.Questions.Length];
        _stages = [.. model.Stages];
        _own = new OwnRules(model);
        _microsoft = new MicrosoftRules(model);
        _microsoftByDefault = new MicrosoftRules(model, new ReSettings());
        _microsoftExpressions = MicrosoftRules.Compile(model);
        var reader = new FlagsReader(model.Catalogue);
        var communes = CommuneGenerator.Generate(Communes, Commands.Seed).ToArray();
        _situations = [.. communes.Select(_own.Read)];
        _flags = [.. communes.Zip(_situations, (commune, situation) => reader.Read(commune, situation))];
        _parameters = [.. _flags.Select(MicrosoftRules.ParametersOf)];
        _arguments = [.. _flags.Select(flags => new object[] { flags })];
    }

    [GlobalSetup]
    public void Check()
    {
        for (var i = 0; i < Communes; i++)
        {
            _own.Judge(_situations[i], _verdicts);
            var own = _verdicts.ToArray();
            foreach (var judge in new Action<int>[] { JudgeStraight, JudgeMicrosoft, JudgeMicrosoftByDefault, JudgeMicrosoftExpressions })
            {
                Array.Clear(_verdicts);
                judge(i);
                if (!own.AsSpan().SequenceEqual(_verdicts))
                {
                    throw new InvalidOperationException($"{judge.Method.Name} answers otherwise for commune {i + 1}.");
                }
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Communes)]
    public bool StraightCode() => JudgeAll(JudgeStraight);

    [Benchmark(OperationsPerInvoke = Communes)]
    public bool Ours() => JudgeAll(i => _own.Judge(_situations[i], _verdicts));

    /// <summary>Set up for speed.</summary>
    [Benchmark(OperationsPerInvoke = Communes)]
    public bool MicrosoftRulesEngine() => JudgeAll(JudgeMicrosoft);

    /// <summary>As most set it up: with the default settings.</summary>
    [Benchmark(OperationsPerInvoke = Communes)]
    public bool MicrosoftRulesEngineByDefault() => JudgeAll(JudgeMicrosoftByDefault);

    /// <summary>The expressions that the package compiles, called one by one without its engine.</summary>
    [Benchmark(OperationsPerInvoke = Communes)]
    public bool MicrosoftExpressions() => JudgeAll(JudgeMicrosoftExpressions);

    private bool JudgeAll(Action<int> judge)
    {
        for (var i = 0; i < Communes; i++) judge(i);
        return _verdicts[0];
    }

    private void JudgeStraight(int commune)
    {
        foreach (var stage in _stages) _straight.Judge(stage, _flags[commune], _verdicts);
    }

    private void JudgeMicrosoft(int commune) => _microsoft.Judge(_parameters[commune], _verdicts);

    private void JudgeMicrosoftByDefault(int commune) => _microsoftByDefault.Judge(_parameters[commune], _verdicts);

    private void JudgeMicrosoftExpressions(int commune)
    {
        for (var i = 0; i < _microsoftExpressions.Length; i++) _verdicts[i] = _microsoftExpressions[i](_arguments[commune]);
    }
}
