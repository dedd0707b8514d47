using VifRecommender;
using VifRecommender.Belgium;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace Cookbook.Recipes;

internal static class QuestionLoop
{
    public static void Cook()
    {
        var recommender = Recommender.Default;
        var profile = Communes.Find("62122")!.ToProfile();
        var words = new Explainer(recommender.Catalogue, Language.English);
        var answered = new Queue<string>(["yes", "no", "no"]);   // a person, in an interview
        while (answered.TryDequeue(out var word) && recommender.Recommend(profile) is var advice && advice.Questions is [var question, ..])
        {
            // Every answer that there is, in words for buttons; "I don't know" changes nothing, and asks the next.
            var answers = advice.PossibleAnswers(question);
            var chosen = answers.First(answer => words.Answer(question.Fact, answer).StartsWith(word, StringComparison.Ordinal));
            profile = profile.With(question.Fact, chosen);
            Console.WriteLine($"{words.Text(question, advice)} {words.Answer(question.Fact, chosen)}");
        }

        Console.WriteLine($"First: {recommender.Recommend(profile).First[0].Practice.Title[Language.English]}");
    }
}
