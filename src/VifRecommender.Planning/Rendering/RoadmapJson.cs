using System.Text.Json;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Schemas;
using VifRecommender.Searching;
using VifRecommender.Writing;

namespace VifRecommender.Planning.Rendering;

/// <summary>Writes a roadmap as JSON. The same roadmap gives the same bytes.</summary>
public static class RoadmapJson
{
    /// <summary>Writes a roadmap.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="language">The language of its titles.</param>
    /// <returns>JSON in UTF-8, indented, with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roadmap"/> is null.</exception>
    public static byte[] Write(Roadmap roadmap, Language language)
    {
        ArgumentNullException.ThrowIfNull(roadmap);
        return JsonFormat.Write(JsonFormat.Indented, writer => Write(writer, roadmap, new Explainer(roadmap.Advice.Catalogue, language)));
    }

    private static void Write(Utf8JsonWriter writer, Roadmap roadmap, Explainer explainer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion.Current);
        writer.WriteString("catalogueVersion", CatalogueJson.VersionOf(roadmap.Advice.Catalogue));
        writer.WriteString("profileHash", ProfileWriter.Hash(roadmap.Advice.Profile));
        writer.WriteString("language", JsonWords.Of(explainer.Language));
        writer.WriteStartObject("limits");
        writer.WriteNumber("budgetEurPerYear", roadmap.Limits.BudgetEurPerYear);
        writer.WriteNumber("staffFte", roadmap.Limits.StaffFte);
        writer.WriteNumber("quarters", roadmap.Limits.Quarters);
        writer.WriteEndObject();
        writer.WriteNumber("value", roadmap.Value);
        writer.WriteNumber("bound", roadmap.Bound);
        writer.WriteBoolean("optimal", roadmap.IsOptimal);
        writer.WriteString("status", roadmap.Status == SearchStatus.Complete ? "complete" : "budget-spent");
        if (roadmap.EndedByClock) writer.WriteBoolean("endedByClock", true);
        writer.WriteStartObject("pace");
        writer.WriteNumber("perQuarter", roadmap.Pace.PerQuarter);
        writer.WriteNumber("perYear", roadmap.Pace.PerYear);
        writer.WriteEndObject();
        writer.WriteBoolean("inProgressExceeds", roadmap.InProgressExceeds);
        writer.WriteStartArray("items");
        foreach (var item in roadmap.Items)
        {
            writer.WriteStartObject();
            writer.WriteString("practice", item.Practice.Id);
            writer.WriteString("title", explainer.Title(item.Practice.Id));
            writer.WriteNumber("start", item.Start);
            writer.WriteNumber("quarters", item.Quarters);
            writer.WriteNumber("oneOffEur", item.OneOffEur);
            writer.WriteNumber("yearlyEur", item.YearlyEur);
            writer.WriteNumber("setUpFte", item.SetUpFte);
            writer.WriteNumber("runningFte", item.RunningFte);
            if (item.IsFirst) writer.WriteBoolean("first", true);
            if (item.HeldBackBy != StartLimits.None) WriteLimits(writer, item.HeldBackBy);
            if (item.IsInProgress) writer.WriteBoolean("inProgress", true);
            if (!item.IsEstimated) writer.WriteBoolean("figuresUnknown", true);
            if (!item.After.IsEmpty)
            {
                writer.WriteStartArray("after");
                foreach (var practice in item.After) writer.WriteStringValue(practice);
                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("quarters");
        foreach (var quarter in roadmap.Quarters)
        {
            writer.WriteStartObject();
            writer.WriteNumber("quarter", quarter.Number);
            writer.WriteNumber("budgetEur", quarter.BudgetEur);
            writer.WriteNumber("staffFte", quarter.StaffFte);
            writer.WriteNumber("starts", quarter.Starts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("leftOut");
        foreach (var left in roadmap.LeftOut) Write(writer, left, explainer);
        writer.WriteEndArray();
        writer.WriteStartArray("domains");
        foreach (var domain in roadmap.Domains)
        {
            writer.WriteStartObject();
            writer.WriteString("domain", JsonWords.Of(domain.Domain));
            writer.WriteNumber("inPlace", domain.InPlace);
            writer.WriteNumber("planned", domain.Planned);
            writer.WriteNumber("leftOut", domain.LeftOut);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (roadmap.SmallestFirstStep is { } step)
        {
            writer.WritePropertyName("smallestFirstStep");
            Write(writer, step, explainer);
        }

        writer.WriteEndObject();
    }

    private static void WriteLimits(Utf8JsonWriter writer, StartLimits limits)
    {
        writer.WriteStartArray("heldBackBy");
        if (limits.HasFlag(StartLimits.Money)) writer.WriteStringValue("budget");
        if (limits.HasFlag(StartLimits.Staff)) writer.WriteStringValue("staff");
        if (limits.HasFlag(StartLimits.Starts)) writer.WriteStringValue("starts");
        if (limits.HasFlag(StartLimits.Order)) writer.WriteStringValue("order");
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, LeftOut left, Explainer explainer)
    {
        writer.WriteStartObject();
        writer.WriteString("practice", left.Advice.Practice.Id);
        writer.WriteString("title", explainer.Title(left.Advice.Practice.Id));
        if (left.IsFirst) writer.WriteBoolean("first", true);
        writer.WriteString("reason", left.Reason switch
        {
            LeftOutReason.Budget => "budget",
            LeftOutReason.Staff => "staff",
            LeftOutReason.BudgetAndStaff => "budget-and-staff",
            LeftOutReason.Horizon => "horizon",
            LeftOutReason.Starts => "starts",
            LeftOutReason.NotDecided => "not-decided",
            _ => "search-ended",
        });
        if (left.ExtraBudgetEur is { } budget) writer.WriteNumber("extraBudgetEurPerYear", budget);
        if (left.ExtraStaffFte is { } staff) writer.WriteNumber("extraStaffFte", staff);
        writer.WriteEndObject();
    }
}
