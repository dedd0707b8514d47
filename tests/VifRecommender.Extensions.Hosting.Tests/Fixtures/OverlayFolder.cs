namespace VifRecommender.Extensions.Hosting.Tests.Fixtures;

/// <summary>A content root of its own with an overlay in it.</summary>
internal sealed class OverlayFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vif-hosting-");

    public OverlayFolder() => Write(Version("1"));

    public string Root => _folder.FullName;

    public string File => Path.Combine(Root, "province.json");

    /// <summary>An overlay of that version: a service that a profile may then name.</summary>
    public static string Version(string version) => $$"""
        {
          "schemaVersion": 1,
          "extends": "vif-belgium",
          "catalogue": { "id": "province", "version": "{{version}}" },
          "reweight": { "priority-small-commune-shares": 5 },
          "retire": ["comfort-dog-hearing"]
        }
        """;

    /// <summary>One with a fault in its line 5: a rule that nobody has.</summary>
    public static string Faulty => Version("faulty").Replace("small-commune-shares", "small-comune-shares", StringComparison.Ordinal);

    public void Write(string json) => System.IO.File.WriteAllText(File, json);

    /// <summary>As careful editors do: another file takes the place of the first in one step.</summary>
    public void Replace(string json)
    {
        var beside = File + ".new";
        System.IO.File.WriteAllText(beside, json);
        System.IO.File.Move(beside, File, overwrite: true);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
