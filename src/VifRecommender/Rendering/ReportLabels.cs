using VifRecommender.Explanation;
using VifRecommender.Profiles;

namespace VifRecommender.Rendering;

/// <summary>
/// The labels and headings that stand beside what a report says, in one language: for a layout of a host's own, which then uses the same
/// words as ours. Labels have no colon; <see cref="Punctuation.Colon"/> sets it as the language does.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ReportLabels
{
    private readonly Wording _words;
    private readonly ScreenWords _steps;

    private ReportLabels(Language language) => (_words, _steps) = (Wording.Of(language), ScreenWords.Of(language));

    /// <summary>Before what goes wrong without a practice: <see cref="PracticeBrief.Because"/>.</summary>
    public string Because => _steps.Because;

    /// <summary>Before what somebody does first: <see cref="PracticeBrief.FirstStep"/>.</summary>
    public string FirstStep => _steps.Monday;

    /// <summary>Before who carries a practice: <see cref="PracticeBrief.Carrier"/>.</summary>
    public string Carrier => _steps.Carrier;

    /// <summary>Before who helps with it: <see cref="PracticeBrief.Helper"/>.</summary>
    public string Helper => _steps.Helper;

    /// <summary>Before what it takes in its first year: <see cref="PracticeBrief.Takes"/>.</summary>
    public string Takes => _steps.Takes;

    /// <summary>Before its safety conditions: <see cref="PracticeReport.Safety"/>.</summary>
    public string Safety => _words.Safety;

    /// <summary>Heading over the reasons of a practice.</summary>
    public string Why => _words.Why;

    /// <summary>In place of a source, where a reason rests on the judgement of the authors.</summary>
    public string Judgement => _words.Judgement;

    /// <summary>Heading over what to start with: <see cref="AdviceReport.First"/>.</summary>
    public string First => _words.Now;

    /// <summary>Before the titles of <see cref="FirstScreen.First"/> that a layout does not show in full.</summary>
    public string Next => _steps.Next;

    /// <summary>In place of a list that is empty.</summary>
    public string None => _words.None;

    /// <summary>Of a practice that is in place or in progress.</summary>
    public string InPlace => _words.InPlace;

    /// <summary>Of a practice that is in place by the level given, to be confirmed: a sentence.</summary>
    public string ProbablyInPlace => _words.StatusProbable;

    /// <summary>The version of a catalogue: <c>{version}</c> stands for it, and <see cref="Explainer.Fill"/> fills it in.</summary>
    public string CatalogueVersion => _words.CatalogueVersion;

    /// <summary>The labels of a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The labels.</returns>
    public static ReportLabels Of(Language language) => new(language);
}
