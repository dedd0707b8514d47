using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using VifRecommender.Web.Hosting;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Tests.Hosting;

/// <summary>A slip in a setting stops the start with words that say which, where and how to mend it.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Accounts:Enabled", "yes", "Accounts:Enabled is true or false, not 'yes'.")]
    [InlineData("Accounts:Enable", "true", "Accounts:Enable is not known (did you mean 'Enabled'?): Accounts has Enabled")]
    [InlineData("Accounts:Colour", "true", "Accounts:Colour is not known: Accounts has Enabled")]
    [InlineData("AllowedHost", "vif.example.be", "AllowedHost: there is no setting AllowedHost; is AllowedHosts meant?")]
    [InlineData("Url", "http://localhost", "Url: there is no setting Url; is Urls meant?")]
    [InlineData("Logging:Console:FormatterName", "jsn", "Logging:Console:FormatterName is one of simple, json, systemd, not 'jsn'.")]
    [InlineData("Logging:LogLevel:Default", "Warnin", "Critical, None, not 'Warnin' (did you mean 'Warning'?).")]
    [InlineData("Logging:Console:LogLevel:Default", "Loud", "Logging:Console:LogLevel:Default is one of Trace, Debug,")]
    [InlineData("Acounts:Enabled", "true", "Acounts:Enabled: there is no section Acounts; is Accounts meant?")]
    [InlineData("Account:Enabled", "true", "is Accounts meant?")]
    [InlineData("Limit:BodyBytes", "1", "is Limits meant?")]
    [InlineData("Memory:Provider", "MySql", "Memory:Provider is one of Sqlite, PostgreSql, not 'MySql'.")]
    [InlineData("Memory:Provider", "7", "Memory:Provider is one of Sqlite, PostgreSql, not '7'.")]
    [InlineData("Memory:ConnectionString", "", "Memory:ConnectionString is needed")]
    [InlineData("Memory:ConnectionString:0", "a", "Memory:ConnectionString is one value")]
    [InlineData("Limits:RequestsPerMinute", "0", "Limits:RequestsPerMinute is a whole number from 1 to 1000000, not '0'.")]
    [InlineData("Limits:RequestsPerMinute", "many", "Limits:RequestsPerMinute is a whole number from 1 to 1000000, not 'many'.")]
    [InlineData("Limits:BodyBytes", "99999999999", "Limits:BodyBytes is a whole number")]
    [InlineData("Hosting:BasePath", "vif", "Hosting:BasePath is a path such as /vif")]
    [InlineData("Hosting:BasePath", "//vif", "Hosting:BasePath is a path such as /vif")]
    [InlineData("Hosting:TrustedProxies", "10.0.0.1;proxy", "not 'proxy'.")]
    [InlineData("Hosting:TrustedProxies", "10.0.0.1/33", "not '10.0.0.1/33'.")]
    [InlineData("Hosting:HstsIncludeSubDomains", "1", "is true or false")]
    [InlineData("FORWARDEDHEADERS_ENABLED", "true", "name the proxy in Hosting:TrustedProxies")]
    public void Setting_WithAFault_StopsTheStart(string name, string value, string expected) =>
        Assert.Contains(expected, Check((name, value)), StringComparison.Ordinal);

    [Fact]
    public void Settings_WithSeveralFaults_TellAllOfThem()
    {
        var told = Check(("Accounts:Enabled", "yes"), ("Memory:Provider", "MySql"), ("Limits:Searches", "0"), ("Hosting:BasePath", "vif"));
        Assert.Equal(4, told.Split('\n').Length - 1);
        Assert.DoesNotContain("System.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_OfTheHostAndOfOthers_HaveNoFault() =>
        Run(("Accounts:Enabled", "TRUE"), ("Memory:Provider", "postgresql"), ("Limits:Searches", "4"), ("Hosting:BasePath", "/vif"),
            ("Hosting:TrustedProxies", "10.0.0.1; 2001:db8::/32"), ("Logging:LogLevel:Default", "Warning"),
            ("Logging:Console:FormatterName", "json"),
            ("Kestrel:Limits:MaxConcurrentConnections", "5"), ("PATH", "/usr/bin"), ("AllowedHosts", "*"));

    [Fact]
    public void Fault_OfAFileOrTheEnvironment_TellsWhere()
    {
        var file = Path.Combine(Path.GetTempPath(), $"vif-settings-{Guid.NewGuid():N}.json");
        try
        {
            File.WriteAllText(file, """{ "Accounts": { "Enabled": "yes" } }""");
            var fault = Assert.Throws<StartFault>(() => SettingsCheck.Run(new ConfigurationBuilder().AddJsonFile(file).Build()));
            Assert.Contains($"Accounts:Enabled in {file} is true or false", fault.Message, StringComparison.Ordinal);
            File.WriteAllText(file, "{\n  \"Accounts\": { \"Enabled\": true, }\n");
            var broken = Record.Exception(() => new ConfigurationBuilder().AddJsonFile(file).Build());
            Assert.Contains("is not JSON", StartFault.Told(broken!), StringComparison.Ordinal);
            Assert.Contains(file, StartFault.Told(broken!), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Fault_OfTheProgram_IsNotTakenForOneOfTheSettings()
    {
        Assert.Null(StartFault.Told(new InvalidOperationException("a")));
        Assert.Null(StartFault.Told(new FormatException("a")));
        Assert.Contains("a fault", StartFault.Told(new OptionsValidationException("Limits", typeof(HostLimits), ["a fault"])),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Data Source=a.db", "/srv/vif/a.db")]
    [InlineData("Data Source=../b/a.db", "/srv/b/a.db")]
    [InlineData("Filename=/var/lib/a.db", "/var/lib/a.db")]
    public void Memory_LiesInTheContentRootOrWhereItIsTold(string connection, string expected)
    {
        if (OperatingSystem.IsWindows())
        {
            (connection, expected) = (connection.Replace("/var", "C:/var", StringComparison.Ordinal), Path.GetFullPath(expected));
        }
        var place = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(
            MemoryPlace.Of(new MemoryOptions { ConnectionString = connection }, Path.GetFullPath("/srv/vif")));
        Assert.Equal(Path.GetFullPath(expected), place.DataSource);
        Assert.Equal(Microsoft.Data.Sqlite.SqliteOpenMode.ReadWrite, place.Mode);
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=file:a?mode=memory&cache=shared")]
    public void Memory_ThatIsNoFile_StaysAsItIs(string connection) =>
        Assert.Equal(connection, MemoryPlace.Of(new MemoryOptions { ConnectionString = connection }, "/srv"));

    [Theory]
    [InlineData("Sqlite", "Data Sauce=a.db")]
    [InlineData("Sqlite", "a.db")]
    [InlineData("Sqlite", "Data Source=")]
    [InlineData("PostgreSql", "Hosst=a")]
    public void Memory_WithoutAConnectionString_StopsTheStart(string provider, string connection)
    {
        var fault = Assert.Throws<StartFault>(() =>
            MemoryPlace.Of(new MemoryOptions { Provider = Enum.Parse<MemoryProvider>(provider), ConnectionString = connection }, "/srv"));
        Assert.Contains($"Memory:ConnectionString is not one of {provider}", fault.Message, StringComparison.Ordinal);
        Assert.Contains("It is written", fault.Message, StringComparison.Ordinal);
    }

    private static string Check(params (string Name, string Value)[] settings) => Assert.Throws<StartFault>(() => Run(settings)).Message;

    private static void Run(params (string Name, string Value)[] settings) =>
        SettingsCheck.Run(new ConfigurationBuilder().AddInMemoryCollection(
            settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value)).Build());
}
