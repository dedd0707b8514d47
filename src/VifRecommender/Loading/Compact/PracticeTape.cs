using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender.Loading.Compact;

/// <summary>A practice, both ways.</summary>
internal sealed class PracticeTape(Tape tape)
{
    private readonly ConditionTape _conditions = new(tape);

    public Practice Practice(Practice? it) => new()
    {
        Id = tape.Required(it?.Id),
        Domain = (Domain)tape.Number((int)(it?.Domain ?? default)),
        Dimension = (MaturityDimension)tape.Number((int)(it?.Dimension ?? default)),
        Title = tape.Texts(it?.Title),
        Description = tape.Texts(it?.Description),
        Because = tape.OptionalTexts(it?.Because),
        FirstStep = tape.List(it?.FirstStep ?? default, Placed),
        Carrier = tape.List(it?.Carrier ?? default, Placed),
        Helper = tape.List(it?.Helper ?? default, Placed),
        Safety = tape.Texts(it?.Safety),
        Effort = (Effort)tape.Number((int)(it?.Effort ?? default)),
        Audience = tape.OptionalTexts(it?.Audience),
        Lighter = tape.OptionalTexts(it?.Lighter),
        Indicators = tape.List(it?.Indicators ?? default, tape.Texts),
        Scales = tape.List(it?.Scales ?? default, each => new PracticeScale((Scale)tape.Number((int)each.Scale), tape.Number(each.From))),
        Level = tape.Number(it?.Level ?? 0),
        Cost = tape.Flag(it?.Cost is not null) ? Cost(it?.Cost) : null,
        Staff = tape.Flag(it?.Staff is not null) ? Staff(it?.Staff) : null,
        Months = tape.Flag(it?.Months is not null) ? Range(it?.Months ?? default) : null,
        Needs = _conditions.Optional(it?.Needs),
        Helps = tape.Ids(it?.Helps ?? default),
        ServedBy = _conditions.Optional(it?.ServedBy),
        ReopenedBy = _conditions.Optional(it?.ReopenedBy),
        Delivers = tape.Ids(it?.Delivers ?? default),
        Raises = tape.List(it?.Raises ?? default,
            each => new RaisedLevel((MaturityDimension)tape.Number((int)each.Dimension), tape.Number(each.Level))),
        Answers = tape.Ids(it?.Answers ?? default),
        Theme = tape.Text(it?.Theme),
        Evidence = Evidence(it?.Evidence),
        Provenance = (Provenance)tape.Number((int)(it?.Provenance ?? default)),
        ProvenanceByField = ProvenanceByField(it?.ProvenanceByField),
    };

    private PlacedText Placed(PlacedText? it) => new(tape.Texts(it?.Text))
    {
        Region = (Region?)tape.Optional((int?)it?.Region),
        Languages = tape.List(it?.Languages ?? default, each => (Language)tape.Number((int)each)),
        Below = tape.Optional(it?.Below),
        Scale = (Scale?)tape.Optional((int?)it?.Scale),
    };

    private Cost Cost(Cost? it) => new(Range(it?.OneOffEur ?? default), Range(it?.YearlyEur ?? default), Basis(it?.Basis ?? default));

    private Staffing Staff(Staffing? it) =>
        new(Range(it?.OneOffDays ?? default), Range(it?.YearlyFte ?? default), Basis(it?.Basis ?? default));

    private FigureBasis Basis(FigureBasis value) => (FigureBasis)tape.Number((int)value);

    private AmountRange Range(AmountRange value) => new(tape.Amount(value.From), tape.Amount(value.To));

    private Evidence Evidence(Evidence? it) => new()
    {
        Strength = (EvidenceStrength)tape.Number((int)(it?.Strength ?? default)),
        Outcome = (OutcomeEvidence)tape.Number((int)(it?.Outcome ?? default)),
        Summary = tape.OptionalTexts(it?.Summary),
        Sources = tape.Ids(it?.Sources ?? default),
        Effect = Effect(it?.Effect),
    };

    private StudiedEffect Effect(StudiedEffect? it) => new()
    {
        Direction = (EffectDirection)tape.Number((int)(it?.Direction ?? default)),
        MeasuredOn = tape.List(it?.MeasuredOn ?? default, each => (EffectMeasure)tape.Number((int)each)),
        Certainty = (EffectCertainty)tape.Number((int)(it?.Certainty ?? default)),
        Design = (EffectDesign?)tape.Optional((int?)it?.Design),
        Text = tape.OptionalTexts(it?.Text),
        Sources = tape.Ids(it?.Sources ?? default),
    };

    private FactDictionary<Provenance> ProvenanceByField(FactDictionary<Provenance>? it)
    {
        var fields = new string[tape.Number(it?.Count ?? 0)];
        var provenance = new Provenance[fields.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            var (field, origin) = it?.At(i) ?? default;
            fields[i] = tape.Required(field);
            provenance[i] = (Provenance)tape.Number((int)origin);
        }

        return new FactDictionary<Provenance>(fields, provenance);
    }
}
