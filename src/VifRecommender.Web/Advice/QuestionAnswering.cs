using System.Globalization;
using System.Security.Claims;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Fields;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Profiles;

namespace VifRecommender.Web.Advice;

/// <summary>The next question of an advice, and what comes of an answer to it.</summary>
internal sealed class QuestionAnswering(CommuneFiles files)
{
    /// <summary>The question that matters most of those that a form can ask and that were not put off.</summary>
    public static Question? Next(Recommendations.Advice advice, IReadOnlyCollection<string> skipped, CancellationToken cancellation) =>
        advice.FindQuestions(cancellation).Questions.FirstOrDefault(
            question => QuestionField.Of(question.Fact) is not null && !skipped.Contains(question.Fact.ToString()));

    /// <summary>Keeps an answer as a new version of the profile.</summary>
    /// <param name="commune">The commune; it has a profile.</param>
    /// <param name="values">The form.</param>
    /// <param name="text">The words.</param>
    /// <param name="user">Who answers.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<QuestionAnswer> AnswerAsync(CommuneFile commune, FieldValues values, PageText text, ClaimsPrincipal user,
        CancellationToken cancellation)
    {
        var (profile, advice, catalogue) = (commune.Profile!, commune.Advice!, commune.Recommender.Catalogue);
        var asked = advice.FindQuestions(cancellation).Questions.FirstOrDefault(question => question.Fact.ToString() == values["fact"]);
        // Somebody has answered it meanwhile.
        if (asked is null || QuestionField.Of(asked.Fact) is not { } field) return QuestionAnswer.Gone;
        if (values["skip"].Length > 0 || values.All(field).Count == 0) return new QuestionAnswer { Asked = asked, IsPutOff = true };
        var fields = ProfileFields.Of(profile, catalogue);
        fields[field] = values[field];
        if (field.StartsWith("partnership.", StringComparison.Ordinal) && fields["partnership.kind"].Length == 0)
        {
            fields["partnership.kind"] = ProfileFields.Word(PartnershipKind.PoliceZone);
        }

        var read = ProfileForm.Read(fields, catalogue);
        if (read.Value is not { } answered)
        {
            return new QuestionAnswer { Asked = asked, Fault = FieldFaults.Of(read.Diagnostics, fields, text).Of(field) };
        }

        _ = int.TryParse(values["basedOn"], CultureInfo.InvariantCulture, out var basedOn);
        var whole = KeptStatements.Carry(answered, profile, catalogue, []);
        var saved = await files.SaveAsync(commune, basedOn, whole, user, cancellation);
        return saved.IsConflict ? new QuestionAnswer { Asked = asked, Conflict = saved.Value }
            : new QuestionAnswer { Asked = asked, Since = basedOn };
    }
}
