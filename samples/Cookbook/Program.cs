using Cookbook;
using Cookbook.Recipes;

var recipes = new Dictionary<string, Func<Task>>(StringComparer.Ordinal)
{
    ["first-advice"] = Recipe.Of(FirstAdvice.Cook),
    ["question-loop"] = Recipe.Of(QuestionLoop.Cook),
    ["why-not"] = Recipe.Of(WhyNot.Cook),
    ["overlay"] = Recipe.Of(ProvinceOverlay.Cook),
    ["province"] = WholeProvince.Cook,
    ["roadmap"] = Recipe.Of(TwoYearsAhead.Cook),
    ["note"] = Recipe.Of(NoteForTheCollege.Cook),
    ["two-years"] = Recipe.Of(LastYearAndThis.Cook),
    ["own-rules"] = Recipe.Of(RulesOfYourOwn.Cook),
    ["json"] = Recipe.Of(JsonInAnApi.Cook),
};

if (args is not [var name] || !recipes.TryGetValue(name, out var recipe))
{
    Console.Error.WriteLine($"Name a recipe: {string.Join(", ", recipes.Keys)}.");
    return 2;
}

await recipe();
return 0;
