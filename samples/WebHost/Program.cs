using VifRecommender.WebHost.Accounts;
using VifRecommender.WebHost.Memory;
using VifRecommender.WebHost.Pages;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMemory(builder.Configuration);
builder.Services.AddAccounts(builder.Configuration);
builder.Services.AddPages();
if (args is ["accounts", ..]) return await AccountsCommand.Make(builder, PasswordInput.ReadAsync, Console.Out, Console.Error).Parse(args).InvokeAsync();

var app = builder.Build();
app.UsePages();
app.UseAccounts();
app.UseAntiforgery();
app.MapAccounts();
app.MapPages();
await app.RunAsync();
return Environment.ExitCode;
