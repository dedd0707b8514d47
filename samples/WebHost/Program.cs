using VifRecommender.WebHost.Accounts;
using VifRecommender.WebHost.Memory;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMemory(builder.Configuration);
builder.Services.AddAccounts(builder.Configuration);
builder.Services.AddAntiforgery();
if (args is ["accounts", ..]) return await AccountsCommand.Make(builder, PasswordInput.ReadAsync, Console.Out, Console.Error).Parse(args).InvokeAsync();

var app = builder.Build();
app.UseAccounts();
app.UseAntiforgery();
app.MapAccounts();
await app.RunAsync();
return Environment.ExitCode;
