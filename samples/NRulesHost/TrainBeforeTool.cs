using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using Rule = NRules.Fluent.Dsl.Rule;

namespace NRulesHost;

/// <summary>
/// A rule over a service and a level: where there is a risk tool and the people are at the lowest level, training comes first.
/// </summary>
public sealed class TrainBeforeTool : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ServiceFact tool = null!;
        LevelFact people = null!;

        When()
            .Match(() => tool, service => service.Service == "risk-tool", service => service.IsThere == Truth.True)
            .Match(() => people, level => level.Dimension == MaturityDimension.People, level => level.To < 2,
                level => level.Commune == tool.Commune);

        Then()
            .Yield(_ => new PriorityTerm(tool.Commune, "detection-training-two-days", "train-before-tool", 8, new LocalizedText(
                "L’outil d’évaluation est là, mais les équipes débutent.",
                "Het instrument is er, maar de medewerkers beginnen pas.",
                "Das Instrument ist da, aber das Personal fängt erst an.",
                "The tool is there, but the staff are only beginning.")));
    }
}
