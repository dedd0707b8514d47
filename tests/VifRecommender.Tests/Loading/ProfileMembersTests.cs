using System.Text.Json;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Schemas;
using VifRecommender.Tests.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Loading;

/// <summary>Each property of a profile is written, read back and known to the schema: one that is forgotten anywhere fails here.</summary>
public sealed class ProfileMembersTests
{
    /// <summary>
    /// Whoever adds a property says something of it in <see cref="FullProfile"/>; from there on it is asked for everywhere.
    /// </summary>
    [Fact]
    public void FullProfile_OfEveryProperty_SaysSomething() => Assert.Empty(FullProfile.Unset(FullProfile.Value));

    [Fact]
    public void Read_WhatWasWritten_SaysAsMuch()
    {
        var written = ProfileWriter.Write(FullProfile.Value);
        var back = ProfileReader.Read(written, BuiltInCatalogue.Value).ValueOrThrow();
        Assert.Empty(FullProfile.Unset(back));
        Assert.Equal(written, ProfileWriter.Write(back));
    }

    /// <summary>
    /// Two profiles that differ in one property have other hashes, so that what was computed for the one is not given for the other.
    /// </summary>
    [Fact]
    public void Hash_OfAPropertyThatChanged_IsAnother()
    {
        var full = FullProfile.Value;
        CommuneProfile[] less =
        [
            full with { NisCode = null }, full with { Region = null }, full with { Languages = [] }, full with { Population = 1 },
            full with { Partnership = null },
            full with { RecordedIncidents = null }, full with { OtherServices = Presence.Unknown }, full with { NetworkMaturity = default },
            full with { Capacity = null },
            full with { Wishes = [] }, full with { Focus = [] }, full with { Services = FactDictionary<ServiceState>.Empty },
            full with { Local = FactDictionary<LocalAnswer>.Empty },
            full with { Signals = FactDictionary<Presence>.Empty },
            full with { RegionalStructures = FactDictionary<StructurePresence>.Empty },
            full with { Practices = FactDictionary<PracticeState>.Empty },
        ];
        // Name and notes are not of the advice.
        var properties = typeof(CommuneProfile).GetProperties().Count(property => property.SetMethod is not null);
        Assert.Equal(properties, less.Length + 2);
        Assert.Equal(less.Length + 1, less.Append(full).Select(ProfileWriter.Hash).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("partnership")]
    [InlineData("capacity")]
    [InlineData("notes")]
    public void Schema_OfAnObject_HasTheMembersThatAreWritten(string path)
    {
        using var profile = JsonDocument.Parse(ProfileWriter.Write(FullProfile.Value));
        using var schema = JsonDocument.Parse(SchemaFiles.Read("profile")!);
        var (written, known) = (profile.RootElement, schema.RootElement);
        if (path.Length > 0)
        {
            (written, known) = (written.GetProperty(path), Resolved(known, known.GetProperty("properties").GetProperty(path)));
        }

        // An editor's own member, and another way to say staffFte.
        string[] readOnly = ["$schema", "staffHoursPerWeek"];
        Assert.Equal(
            known.GetProperty("properties").EnumerateObject().Select(each => each.Name).Except(readOnly).Order(StringComparer.Ordinal),
            written.EnumerateObject().Select(each => each.Name).Order(StringComparer.Ordinal));
    }

    private static JsonElement Resolved(JsonElement root, JsonElement schema) =>
        schema.TryGetProperty("$ref", out var address)
            ? address.GetString()!.Split('/').Skip(1).Aggregate(root, (at, name) => at.GetProperty(name)) : schema;
}
