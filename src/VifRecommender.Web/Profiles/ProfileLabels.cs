using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Web.Fields;
using VifRecommender.Web.Layout;
using VifRecommender.Writing;

namespace VifRecommender.Web.Profiles;

/// <summary>The names of fields and what stands in them, for a list of faults or of differences.</summary>
public sealed class ProfileLabels(PageText text, Explainer explainer, ProfileOptions options)
{
    /// <summary>The name of a field; nothing for what is no field of a profile.</summary>
    public string? Of(string field) => field switch
    {
        "name" => text.Profiles.CommuneName,
        "nisCode" => text.Profiles.NisCode,
        "region" => text.Profiles.RegionLabel,
        "languages" => text.Profiles.LanguagesLabel,
        "population" => text.Profiles.Population,
        "recordedIncidents" => text.Profiles.Incidents,
        "partnership.kind" => text.Profiles.PartnershipKind,
        "partnership.name" => text.Profiles.PartnershipName,
        "partnership.communes" => text.Profiles.PartnershipCommunes,
        "partnership.population" => text.Profiles.PartnershipPopulation,
        "capacity.staffFte" => text.Profiles.StaffFte,
        "capacity.budgetEur" => text.Profiles.BudgetEur,
        "focus" => text.Profiles.Focus,
        "wishes" => text.Profiles.Wishes,
        "notes.sources" => text.Profiles.NotesSources,
        "notes.assumptions" => text.Profiles.NotesAssumptions,
        _ => Named(field) ?? Number(field),
    };

    /// <summary>What stands below the name of a field.</summary>
    public string? Hint(string field) => field switch
    {
        "recordedIncidents" => text.Profiles.IncidentsHint,
        "capacity.staffFte" => text.Profiles.StaffHint,
        "capacity.budgetEur" => text.Profiles.BudgetHint,
        _ => Unit(field),
    };

    /// <summary>What stands in a field, in words.</summary>
    public string Value(string field, FieldValues values)
    {
        var all = values.All(field).Select(value => Word(field, value)).ToList();
        return all.Count == 0 ? text.Profiles.DontKnow : string.Join(", ", all);
    }

    private string? Named(string field)
    {
        // An id may have full stops; the only parent with one is the maturity of a partnership.
        const string OfPartnership = "partnership.maturity.";
        var end = field.StartsWith(OfPartnership, StringComparison.Ordinal) ? OfPartnership.Length - 1 : Math.Max(0, field.IndexOf('.'));
        var id = field[(end == 0 ? 0 : end + 1)..];
        return field[..end] switch
        {
            "services" => Capital(explainer.ServiceName(id)),
            "signals" => explainer.Catalogue.FindSignal(id)?.Name[explainer.Language] is { } name ? Capital(name) : id,
            "regionalStructures" => explainer.Catalogue.FindStructure(id)?.Name[explainer.Language] is { } name ? Capital(name) : id,
            "local" => explainer.Catalogue.FindLocalFact(id)?.Name[explainer.Language] is { } name ? Capital(name) : id,
            "practices" => explainer.Title(id),
            "reasons" => $"{explainer.Title(id)}, {text.Profiles.Reason}",
            "untils" => $"{explainer.Title(id)}, {text.Profiles.Until}",
            "networkMaturity" => Dimension(id),
            "partnership.maturity" => $"{text.Profiles.PartnershipMaturity}{text.Colon} {Dimension(id)}",
            _ => null,
        };
    }

    /// <summary>A number that has no name of its own in the form is called as in the advice.</summary>
    private string? Number(string field) => Enum.GetValues<FactKind>().Select(kind => new Fact(kind))
        .Where(fact => fact.IsNumber && Advice.QuestionField.Of(fact) == field).Select(fact => Capital(explainer.Label(fact)))
            .FirstOrDefault();

    /// <summary>How a number that an overlay declares is written: a share as a part of 1 or in per cent, or with its unit.</summary>
    private string? Unit(string field)
    {
        if (!field.StartsWith("local.", StringComparison.Ordinal)) return null;
        var fact = explainer.Catalogue.FindLocalFact(field["local.".Length..]);
        return fact?.Kind == LocalFactKind.Share ? $"{explainer.Numbers.Number(0.12m)} = {explainer.Numbers.Share(0.12m)}"
            : fact?.Unit?[explainer.Language];
    }

    private string Dimension(string word) =>
        JsonWords.TryRead<MaturityDimension>(word, out var dimension) ? Capital(explainer.Name(dimension)) : word;

    private string Word(string field, string value)
    {
        var offered = field.Split('.')[0] switch
        {
            "region" => options.Regions,
            "languages" => options.Languages,
            "focus" => options.Domains,
            "signals" => options.YesNo,
            "regionalStructures" => options.Structures,
            "networkMaturity" => options.ShortLevels,
            "local" when explainer.Catalogue.FindLocalFact(field["local.".Length..]) is { } fact => options.Choice(fact),
            "practices" => options.StatusesWithDismissed,
            "services" when explainer.Catalogue.FindService(field["services.".Length..]) is { } service => options.Service(service, value),
            "partnership" when field == "partnership.kind" => options.PartnershipKinds,
            "partnership" when field.StartsWith("partnership.maturity.", StringComparison.Ordinal) => options.ShortLevels,
            _ => [],
        };
        if (field == "wishes") return explainer.Title(value);
        return offered.FirstOrDefault(option => option.Value == value).Label ?? value;
    }

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
