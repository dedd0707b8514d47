using System.CommandLine;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Api;
using VifRecommender.Web.Hosting;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;

return await StartFault.TellAsync(() => RunAsync(args));

static async Task<int> RunAsync(string[] args)
{
    var builder = ContentRoot.CreateBuilder(args);
    SettingsCheck.Run(builder.Configuration);
    builder.AddHosting();
    builder.Services.AddMemory(builder.Configuration, builder.Environment.ContentRootPath);
    builder.Services.AddAccounts(builder.Configuration);
    builder.Services.AddPages();
    builder.Services.AddApi();
    if (AccountsCommand.IsMeant(args))
    {
        // What is wrong with the memory is told as it is at a start, and not as a fault of the program.
        return await AccountsCommand.Make(builder, PasswordInput.ReadAsync, Console.Out, Console.Error).Parse(args)
            .InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    var app = builder.Build();
    app.TellContentRoot();
    app.UseHosting();
    app.UsePages();
    app.UseRequestChecks();
    app.UseRouting();
    app.UseAccounts();
    app.UseLimits();
    app.UseAntiforgery();
    app.UseWriteGuard();
    app.MapHealth();
    app.MapAccounts();
    app.MapApi();
    app.MapPages();
    await app.RunAsync();
    return Environment.ExitCode;
}
