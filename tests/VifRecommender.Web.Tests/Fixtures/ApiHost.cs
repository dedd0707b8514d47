namespace VifRecommender.Web.Tests.Fixtures;

/// <summary>One host for the tests of a class that keep nothing in it: to start one takes as long as many of its answers.</summary>
public sealed class ApiHost : IDisposable
{
    private readonly Host _host = new(false, null, ("Limits:RequestsPerMinute", "100000"));

    public ApiHost() => Api = new ApiClient(_host.CreateClient());

    internal ApiClient Api { get; }

    public void Dispose()
    {
        Api.Dispose();
        _host.Dispose();
    }
}
