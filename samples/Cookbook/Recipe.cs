namespace Cookbook;

/// <summary>Recipes that wait for nothing beside those that do.</summary>
internal static class Recipe
{
    public static Func<Task> Of(Action cook) => () =>
    {
        cook();
        return Task.CompletedTask;
    };
}
