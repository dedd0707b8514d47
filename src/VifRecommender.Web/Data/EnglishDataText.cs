namespace VifRecommender.Web.Data;

/// <summary>The words of the page on what is kept, in English.</summary>
internal static class EnglishDataText
{
    public static readonly DataText Words = new()
    {
        Title = "Data: {commune}",
        Lead =
            "Everything that is kept of the commune: the versions of the profile, the ranks advised, the decisions and how they "
            + "are followed up, the advices that were kept, the sharing with the zone, and who saved all that.",
        KeptVersions = "Versions of the profile",
        Export = "Export",
        ExportLead = "A JSON file with everything that is kept.",
        ExportNow = "Download",
        Delete = "Delete",
        DeleteLead = "Deletes the commune and everything that is kept of it, for good. It is useful to export first.",
        DeleteConfirm = "Name of the commune, to confirm",
        DeleteConfirmHint = "Name to copy: {commune}",
        DeleteMismatch = "The name does not match. This name confirms the deletion: {commune}",
        DeleteNow = "Delete for good",
        Deleted = "Everything that was kept of {commune} is deleted.",
    };
}
