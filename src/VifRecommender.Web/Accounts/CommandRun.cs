using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Accounts;

/// <summary>
/// What the commands of <see cref="AccountsCommand"/> share: the host's services, a password that is read, and where they write.
/// </summary>
internal sealed class CommandRun(WebApplicationBuilder builder, Func<CancellationToken, Task<string?>> password, TextWriter output,
    TextWriter faults)
{
    /// <param name="run">The work.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <param name="isUpToDate">Whether the memory is made, or brought up to date, before; else it is left as it is.</param>
    public async Task<int> WithServicesAsync(Func<IServiceProvider, Task<int>> run, CancellationToken cancellation, bool isUpToDate = true)
    {
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        await using (app.ConfigureAwait(false))
        {
            var scope = app.Services.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                if (isUpToDate)
                {
                    await MemoryMigration.RunAsync(scope.ServiceProvider.GetRequiredService<MemoryContext>(),
                        scope.ServiceProvider.GetRequiredService<ILogger<MemoryMigration>>(), cancellation).ConfigureAwait(false);
                }
                return await run(scope.ServiceProvider).ConfigureAwait(false);
            }
        }
    }

    public async Task<string> PasswordAsync(CancellationToken cancellation) => await password(cancellation).ConfigureAwait(false) ?? "";

    public int Tell(string message)
    {
        output.WriteLine(message);
        return 0;
    }

    public int Refuse(string message)
    {
        faults.WriteLine(message);
        return 2;
    }
}
