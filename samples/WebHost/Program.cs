using VifRecommender.WebHost.Accounts;
using VifRecommender.WebHost.Memory;
using VifRecommender.WebHost.Pages;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMemory(builder.Configuration);
builder.Services.AddAccounts(builder.Configuration);
builder.Services.AddPages();
var app = builder.Build();
app.Use((context, next) =>
{
    context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    return next(context);
});
app.UsePages();
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();
app.MapAccounts();
app.MapPages();
await app.RunAsync();
