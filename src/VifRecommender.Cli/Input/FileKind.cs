namespace VifRecommender.Cli.Input;

/// <summary>What a file is that is checked.</summary>
internal enum FileKind
{
    Catalogue,
    Cases,
    Profile,
}
