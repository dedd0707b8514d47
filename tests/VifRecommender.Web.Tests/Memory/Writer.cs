using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Tests.Memory;

/// <summary>Starts as the host does, then writes until it is killed, and tells of each write once it is confirmed.</summary>
internal static class Writer
{
    public const string Verb = "write-until-killed";
    private const int Officers = 4;

    public static async Task<int> RunAsync(string provider, string connection)
    {
        await using var services = Services(provider, connection);
        await using (var scope = services.CreateAsyncScope())
        {
            await MemoryMigration.RunAsync(scope.ServiceProvider.GetRequiredService<MemoryContext>(), NullLogger.Instance,
                CancellationToken.None);
        }
        await Task.WhenAll(Enumerable.Range(0, Officers).Select(officer => Task.Run(() => WriteAsync(services, $"officer-{officer}"))));
        return 0;
    }

    public static ServiceProvider Services(string provider, string connection)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { ["Memory:Provider"] = provider, ["Memory:ConnectionString"] = connection }).Build();
        return new ServiceCollection().AddLogging().AddMemory(configuration).BuildServiceProvider();
    }

    private static async Task WriteAsync(ServiceProvider services, string officer)
    {
        var commune =
            (await UseAsync(services, memory => memory.AddAsync(new NewCommune(officer, null, null), CancellationToken.None))).Value.Id;
        Confirm($"commune {commune}");
        for (var write = 0; ; write++)
        {
            await UseAsync(services,
                memory => memory.SaveProfileAsync(commune, write, $"{{\"write\":{write}}}", [new("p", 1, 0, 9), new("q", 2, 1, 4)], officer,
                    CancellationToken.None));
            Confirm($"profile {commune} {write + 1}");
            await UseAsync(services,
                memory => memory.DecideAsync(commune, write, new NewDecision("p", DecisionKind.InProgress, null, null, write % 100),
                    officer, CancellationToken.None));
            Confirm($"decision {commune} {write + 1}");
        }
    }

    private static async Task<T> UseAsync<T>(ServiceProvider services, Func<ICommuneMemory, Task<T>> use)
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<ICommuneMemory>());
    }

    /// <summary>The full stop tells a whole line from the half of one that a kill left.</summary>
    private static void Confirm(string write) => Console.Out.WriteLine($"{write} .");
}
