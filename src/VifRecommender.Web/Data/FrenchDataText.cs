namespace VifRecommender.Web.Data;

/// <summary>The words of the page on what is kept, in French.</summary>
internal static class FrenchDataText
{
    public static readonly DataText Words = new()
    {
        Title = "Données\u202F: {commune}",
        Lead =
            "Tout ce qui est conservé sur la commune\u202F: les versions du profil, les rangs proposés, les décisions et leur "
            + "suivi, les avis retenus, le partage avec la zone, et qui a enregistré tout cela.",
        KeptVersions = "Versions du profil",
        Export = "Exporter",
        ExportLead = "Un fichier JSON avec tout ce qui est conservé.",
        ExportNow = "Télécharger",
        Delete = "Supprimer",
        DeleteLead = "Supprime définitivement la commune et tout ce qui est conservé sur elle. Il est utile d’exporter d’abord.",
        DeleteConfirm = "Nom de la commune, pour confirmer",
        DeleteConfirmHint = "Nom à recopier\u202F: {commune}",
        DeleteMismatch = "Le nom ne correspond pas. Ce nom confirme la suppression\u202F: {commune}",
        DeleteNow = "Supprimer définitivement",
        Deleted = "Tout ce qui était conservé sur {commune} est supprimé.",
    };
}
