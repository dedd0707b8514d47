namespace VifRecommender.Cli.Recommending.Engines;

/// <summary>What decides an advice. Both give the same bytes.</summary>
internal enum Engine
{
    /// <summary>The evaluation of the library.</summary>
    BuiltIn,

    /// <summary>The same catalogue as a rule set of NRules.</summary>
    NRules,
}
