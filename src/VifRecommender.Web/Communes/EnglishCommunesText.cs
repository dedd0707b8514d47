namespace VifRecommender.Web.Communes;

/// <summary>The words of the list of communes, in English.</summary>
internal static class EnglishCommunesText
{
    public static readonly CommunesText Words = new()
    {
        Lead =
            "Describe your commune, read which good practices against intrafamily violence to consider first and why, and follow up what "
            + "was decided.",
        Commune = "Commune",
        NoCommunes = "No commune yet.",
        NoProfileYet = "This commune has no profile yet.",
        ReadOnly = "You can read this page, but not change it.",
        FillProfile = "Fill in the profile",
        VersionNumber = "version {n}",
        ReadAdvice = "Read the advice",
        New = "New commune",
        Add = "Add the commune",
        Exists = "There is already a commune with this NIS code.",
        NotYours =
            "Your account may not add this commune. If it is yours, it helps to check the NIS code, and then to ask who runs this service.",
        PlacedByOperator = "Who runs this service says which communes there are here, and to which zone they belong.",
        Samples = "Samples",
        SamplesLead = "Ten communes, described from public sources; what is assumed is said there.",
        Sample = "Sample commune",
        OpenSample = "Open the sample",
        PoliceZone = "Police zone",
        ZoneHint = "Communes of the same zone see together what they had better share.",
        Find = "Find your commune",
        FindHint = "Name, postal code or NIS code, for example Trooz or 4870",
        Search = "Search",
        Found = "Communes found",
        NothingFound = "No commune of this name was found. Another spelling, the postal code or the NIS code may help.",
        OpenPublic = "Begin with {commune}",
        PublicLead = "What is public is filled in already, with its sources; the rest stays unknown until you answer.",
        Province = "Province",
        Judicial = "Judicial arrondissement",
        InhabitantsOn = "Inhabitants on {date}",
        MergedFrom = "Made by the merger of",
    };
}
