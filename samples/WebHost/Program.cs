using VifRecommender.WebHost.Accounts;
using VifRecommender.WebHost.Api;
using VifRecommender.WebHost.Hosting;
using VifRecommender.WebHost.Memory;
using VifRecommender.WebHost.Pages;

var builder = WebApplication.CreateBuilder(args);
builder.AddHosting();
builder.Services.AddMemory(builder.Configuration);
builder.Services.AddAccounts(builder.Configuration);
builder.Services.AddPages();
builder.Services.AddApi();
if (args is ["accounts", ..]) return await AccountsCommand.Make(builder, PasswordInput.ReadAsync, Console.Out, Console.Error).Parse(args).InvokeAsync();

var app = builder.Build();
app.UseHosting();
app.UsePages();
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
