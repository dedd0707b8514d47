namespace VifRecommender.Web.Hosting;

/// <summary>
/// The folder of the settings and of the memory: the one of the program, or the one that <c>--contentRoot</c> or ASPNETCORE_CONTENTROOT
/// names; never the one in which somebody happens to start it.
/// </summary>
internal static partial class ContentRoot
{
    private const string Settings = "appsettings.json";

    /// <exception cref="StartFault">The folder that is named is not there, or has no settings.</exception>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var told = new ConfigurationBuilder().AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_").AddCommandLine(args)
            .Build()[WebHostDefaults.ContentRootKey];
        var root = Path.GetFullPath(told is { Length: > 0 } ? told : ".", AppContext.BaseDirectory);
        // Who names a folder means its settings: without them the host would run as the demo, and with an empty memory.
        if (told is { Length: > 0 } && !File.Exists(Path.Combine(root, Settings)))
        {
            throw new StartFault(
                $"The content root {root} has no {Settings}: name the folder in which it lies, "
                + "by --contentRoot or ASPNETCORE_CONTENTROOT.");
        }
        // Styles and scripts are the program's, and lie beside it where it is published, whatever folder the settings are in.
        var own = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = root,
            WebRootPath = Directory.Exists(own) ? own : null,
        });
        // Why a host does not start is said by StartFault, and not by a trace of the program as well.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        return builder;
    }

    /// <summary>Says where the settings come from.</summary>
    public static void TellContentRoot(this WebApplication app)
    {
        var file = Path.Combine(app.Environment.ContentRootPath, Settings);
        if (File.Exists(file)) LogSettings(app.Logger, file);
        else LogNoSettings(app.Logger, file);
    }

    [LoggerMessage(LogLevel.Information, "The settings are in {File}; the environment and the command line come before them.")]
    private static partial void LogSettings(ILogger log, string file);

    [LoggerMessage(LogLevel.Warning, "There is no {File}: the settings come from the environment and the command line alone.")]
    private static partial void LogNoSettings(ILogger log, string file);
}
