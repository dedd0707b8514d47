using Microsoft.Extensions.DependencyInjection;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Extensions.Hosting.Tests;

/// <summary>What a host gets by one call, with nothing set.</summary>
public sealed class AdviserTests
{
    private static readonly CommuneProfile Genk = new() { Name = "Genk", Population = 66_000, Languages = [Profiles.Language.Dutch] };

    [Fact]
    public void Current_WithoutSettings_IsTheBuiltInCatalogue()
    {
        using var services = new ServiceCollection().AddVifRecommender().BuildServiceProvider();
        var adviser = services.GetRequiredService<Adviser>();
        Assert.Same(BuiltInCatalogue.Value, adviser.Current.Catalogue);
        Assert.Equal(CatalogueJson.VersionOf(BuiltInCatalogue.Value), adviser.CatalogueVersion);
        Assert.Empty(adviser.Refused);
        Assert.True(adviser.Reload());
        Assert.Equal(Profiles.Language.Dutch, adviser.LanguageFor(Genk));
    }

    /// <summary>Half past eleven in the evening in Greenwich is the next day in Brussels.</summary>
    [Theory]
    [InlineData("options")]
    [InlineData("services")]
    public void Recommend_Day_IsThatOfTheTimeProvider(string of)
    {
        var clock = new Clock();
        var services = new ServiceCollection();
        if (of == "services") services.AddSingleton<TimeProvider>(clock);
        services.AddVifRecommender(options => options.TimeProvider = of == "options" ? clock : null);
        using var built = services.BuildServiceProvider();
        var adviser = built.GetRequiredService<Adviser>();
        Assert.Equal(new CalendarDate(2026, 11, 24), adviser.Today);
        Assert.Equal(new CalendarDate(2026, 11, 24), adviser.Recommend(Genk).Date);
    }

    [Fact]
    public void LanguageFor_LanguageOfTheHost_IsThatForEveryCommune()
    {
        using var services = new ServiceCollection().AddVifRecommender(options => options.Language = Profiles.Language.English)
            .BuildServiceProvider();
        Assert.Equal(Profiles.Language.English, services.GetRequiredService<Adviser>().LanguageFor(Genk));
    }

    [Fact]
    public void AddVifRecommender_Twice_MakesOneAdviserWithWhatBothSet()
    {
        using var services = new ServiceCollection().AddVifRecommender(options => options.Language = Profiles.Language.German)
            .AddVifRecommender(options => options.ReloadOnChange = false).BuildServiceProvider();
        Assert.Equal(Profiles.Language.German, Assert.Single(services.GetServices<Adviser>()).Language);
    }

    [Fact]
    public void AddVifRecommender_WithoutServices_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => ServiceCollectionExtensions.AddVifRecommender((IServiceCollection)null!));
        Assert.Throws<ArgumentNullException>(() => ServiceCollectionExtensions.AddVifRecommender((IHealthChecksBuilder)null!));
        Assert.Throws<ArgumentNullException>(() => new System.Text.Json.JsonSerializerOptions().AddVifRecommender((Adviser)null!));
    }

    private sealed class Clock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone =>
            TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(1), "an hour ahead", "an hour ahead");

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 23, 30, 0, TimeSpan.Zero);
    }
}
