namespace VifRecommender.Web.Tests.Fixtures;

/// <summary>One host for the tests of a class in which people sign in.</summary>
public sealed class OneHostWithAccounts() : OneHost(hasAccounts: true);
