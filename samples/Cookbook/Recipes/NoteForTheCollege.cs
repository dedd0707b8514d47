using VifRecommender;
using VifRecommender.Belgium;
using VifRecommender.Notes;
using VifRecommender.Office;
using VifRecommender.Profiles;
using VifRecommender.Rendering;

namespace Cookbook.Recipes;

internal static class NoteForTheCollege
{
    public static void Cook()
    {
        var profile = Communes.Find("62122")!.ToProfile();
        var advice = Recommender.Default.Recommend(profile, new CalendarDate(2026, 11, 23)).At(BelgianPlaces.Default);
        var note = CollegeNote.Write(advice, Language.French);

        var file = Path.Combine(Path.GetTempPath(), $"note-{Guid.NewGuid():N}.docx");
        File.WriteAllBytes(file, DocxFile.Write(note));
        Console.WriteLine($"A file for Word: {File.Exists(file)}; its first lines:");
        File.Delete(file);
        foreach (var line in DocumentMarkdown.Write(note).Split('\n').Where(line => line.Length > 0).Take(4)) Console.WriteLine(line);
    }
}
