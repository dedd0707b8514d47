namespace VifRecommender.Web.Api;

/// <summary>A request that cannot be answered; <see cref="ApiProblems"/> makes problem+json of it.</summary>
internal sealed class ApiFault(int status, string title, IReadOnlyList<ApiDiagnostic> diagnostics, string? detail = null) : Exception(title)
{
    public int Status { get; } = status;

    public string Title { get; } = title;

    public string? Detail { get; } = detail;

    public IReadOnlyList<ApiDiagnostic> Diagnostics { get; } = diagnostics;

    public static ApiFault Query(IReadOnlyList<ApiDiagnostic> faults) =>
        new(StatusCodes.Status400BadRequest, "The query has faults.", faults);

    public static ApiFault Body(IReadOnlyList<ApiDiagnostic> faults) =>
        new(StatusCodes.Status400BadRequest, "The body has faults.", faults);

    public static ApiFault NotFound(string detail) => new(StatusCodes.Status404NotFound, "There is nothing here.", [], detail);
}
