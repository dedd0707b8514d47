using System.CommandLine;
using System.Text;
using VifRecommender.Cli.Communes;
using VifRecommender.Cli.Documents;
using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Recommending;
using VifRecommender.Cli.Streams;
using VifRecommender.Explanation;
using VifRecommender.Office;
using VifRecommender.Planning;
using VifRecommender.Planning.Rendering;
using VifRecommender.Profiles;

namespace VifRecommender.Cli.Planning;

/// <summary><c>vif plan</c>: the roadmap within a budget and staff.</summary>
internal static class PlanCommand
{
    public static Command Make(StandardStreams streams)
    {
        var profile = new ProfileChoice();
        var budget = Amount("--budget", "Euros for each year; by default what the profile states.", "EUR");
        var staff = Amount("--staff", "Staff at any moment, in full-time equivalents; by default what the profile states.", "FTE");
        var quarters = new Option<int>("--quarters")
        {
            Description = $"The horizon, 1 to {RoadmapLimits.MostQuarters} quarters; by default {RoadmapLimits.UsualQuarters}.",
            HelpName = "N",
            DefaultValueFactory = _ => RoadmapLimits.UsualQuarters,
            CustomParser = result => NumberOption.Whole(result, int.MinValue) ?? default,
        };
        var format = CommonOptions.PlanFormat();
        var lang = CommonOptions.Lang("the commune's first language, else fr");
        var date = CommonOptions.Date();
        var catalogue = CommonOptions.Catalogue();
        var output = CommonOptions.Output();
        var command = new Command("plan",
            "The roadmap: what starts when within a budget and staff, what was left out, and what would bring it in.") { profile.File,
                profile.Commune, budget, staff, quarters, format, lang, date, catalogue, output };
        command.SetAction(parsed =>
        {
            DocumentOutput.RefuseTerminal(parsed.GetOrFirst(format), parsed.GetValue(output), streams);
            if (SolverLibrary.Fault is { } missing) throw new CommandFault([missing]);
            var day = parsed.Get(date) ?? streams.Today;
            var advice = AdviceSource.Read(parsed.GetValue(profile.File), parsed.GetValue(profile.Commune),
                parsed.GetValue(catalogue) ?? [], day, streams);
            var limits = new RoadmapLimits(
                parsed.GetValue(budget) ?? advice.Profile.Capacity?.BudgetEur
                    ?? throw CommandFault.Usage("The profile states no budget: add --budget EUR, for each year."),
                parsed.GetValue(staff) ?? advice.Profile.Capacity?.StaffFte
                    ?? throw CommandFault.Usage("The profile states no staff: add --staff FTE."),
                parsed.GetValue(quarters));
            if (limits.Faults() is { Count: > 0 } faults) throw CommandFault.Usage(string.Join(" ", faults));
            if (!limits.EndWithinCalendar(day))
            {
                throw CommandFault.Usage(
                    $"The plan of {limits.Quarters} quarters from {day} runs beyond the last year of the calendar, 9999: name an earlier "
                    + "--date, or fewer --quarters.");
            }
            var language = parsed.Get(lang) ?? Explainer.DefaultLanguage(advice.Profile);
            var file = parsed.GetValue(output);
            AdviceSource.SayCautions(advice, language, streams);
            var roadmap = PlanProgress.Show(streams, progress => RoadmapPlanner.Plan(advice, limits, progress, streams.Interruption.Token));
            var bytes = Render(roadmap, language, parsed.GetOrFirst(format), day, streams.TerminalFor(file));
            streams.Answer(file, bytes);
            return ExitCode.Done;
        });
        return command;
    }

    private static byte[] Render(Roadmap roadmap, Language language, OutputFormat format, CalendarDate day, Terminal terminal) =>
        format switch
        {
            OutputFormat.Json => RoadmapJson.Write(roadmap, language),
            OutputFormat.Markdown => Encoding.UTF8.GetBytes(RoadmapMarkdown.Write(roadmap, language)),
            OutputFormat.Html => Encoding.UTF8.GetBytes(RoadmapHtml.Write(roadmap, language)),
            OutputFormat.Csv => Encoding.UTF8.GetBytes(RoadmapCsv.Write(roadmap, language, day)),
            OutputFormat.Excel => XlsxFile.Write(RoadmapWorkbook.Of(roadmap, language, day)),
            OutputFormat.Calendar => Encoding.UTF8.GetBytes(RoadmapCalendar.Write(roadmap, language, day)),
            OutputFormat.Text => Encoding.UTF8.GetBytes(ReportText.Write(RoadmapReport.Of(roadmap, language), terminal)),
            OutputFormat.Word => throw CommonOptions.NotOffered(format),
        };

    private static Option<decimal?> Amount(string name, string description, string unit) => new(name)
    {
        Description = description,
        HelpName = unit,
        CustomParser = NumberOption.Amount,
    };
}
