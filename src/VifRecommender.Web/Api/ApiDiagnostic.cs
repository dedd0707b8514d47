using VifRecommender.Diagnostics;

namespace VifRecommender.Web.Api;

/// <summary>One fault of a request: what, where, why, how to mend it.</summary>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="Id">The stable id of the library's diagnostic, such as <c>VIF2001</c>; nothing for a fault of the query.</param>
/// <param name="Parameter">The member of the query that has the fault; nothing for a fault of the body.</param>
/// <param name="Path">The place in the body as a JSON path, such as <c>$.services.police-link</c>, or nothing.</param>
/// <param name="Line">The line in the body, from 1, or nothing.</param>
/// <param name="Column">The column in characters, from 1, or nothing.</param>
internal sealed record ApiDiagnostic(string Message, string? Id = null, string? Parameter = null, string? Path = null, int? Line = null,
    int? Column = null)
{
    public static ApiDiagnostic Of(Diagnostic fault) =>
        new(fault.Message, fault.Id, null, fault.Path, fault.Line > 0 ? fault.Line : null, fault.Column > 0 ? fault.Column : null);
}
