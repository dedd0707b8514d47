namespace VifRecommender.Tests.Running;

/// <summary>What this machine has of what tests need beyond the .NET SDK. It is looked for, and never downloaded.</summary>
internal static class Machine
{
    /// <summary>
    /// A browser that Playwright can drive: the one of VIF_CHROMIUM, one of the system, or one that Playwright installed.
    /// </summary>
    public static Need Browser { get; } = new(
        "the journeys through the web host", "Chromium, Chrome or Edge",
        Command("apt-get install chromium", "brew install --cask chromium", "winget install Google.Chrome")
            + "; or name one in VIF_CHROMIUM",
        Variable("VIF_CHROMIUM") ?? BrowserOfTheSystem() ?? BrowserOfPlaywright());

    /// <summary>The programs of PostgreSQL, to start a server of one's own.</summary>
    public static Need PostgreSql { get; } = new(
        "the memory of the web host on PostgreSQL", "PostgreSQL",
        Command("apt-get install postgresql", "brew install postgresql", "winget install PostgreSQL.PostgreSQL")
            + "; or name a server in VIF_POSTGRES",
        Search.Under(["/usr/lib/postgresql", "/usr", "/opt/homebrew/opt", "/usr/local/opt"], "*", "bin/initdb") ?? Search.OnPath("initdb"));

    /// <summary>A C compiler that links.</summary>
    public static Need CCompiler { get; } = new(
        "the native vif", "C compiler", Command("apt-get install gcc libc6-dev", "xcode-select --install", "run them on Linux or macOS"),
        OperatingSystem.IsWindows() ? null : Search.OnPath("clang", "gcc"));

    private static string? BrowserOfTheSystem() =>
        Search.OnPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
            "microsoft-edge-stable", "msedge")
        ?? Search.Under(["/Applications"], "*.app", "Contents/MacOS/Chromium", "Contents/MacOS/Google Chrome",
            "Contents/MacOS/Microsoft Edge")
        ?? Search.Under([Variable("ProgramFiles"), Variable("ProgramFiles(x86)"), Variable("LocalAppData")], "*",
            "Chrome/Application/chrome.exe", "Edge/Application/msedge.exe");

    private static string? BrowserOfPlaywright()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string?[] caches = [Variable("PLAYWRIGHT_BROWSERS_PATH"), Path.Combine(home, ".cache", "ms-playwright"),
            Path.Combine(home, "Library", "Caches", "ms-playwright"), Path.Combine(home, "AppData", "Local", "ms-playwright")];
        return Search.Under(
            caches, "chromium*", "chrome-linux/chrome", "chrome-linux64/chrome", "chrome-linux/headless_shell",
            "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
            "chrome-win/chrome.exe", "chrome-win64/chrome.exe");
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static string Command(string linux, string mac, string windows) =>
        OperatingSystem.IsWindows() ? windows : OperatingSystem.IsMacOS() ? mac : linux;
}
