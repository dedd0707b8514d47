using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using VifRecommender.Extensions.Hosting;
using VifRecommender.Profiles;
using WebApi;

var builder = WebApplication.CreateBuilder(args);

// The adviser: the catalogue with the overlays that appsettings.json names, read again when their files change.
builder.Services.AddVifRecommender();
builder.Services.AddHealthChecks().AddVifRecommender();

// Profiles in, advices out, by the library's own readers and writers.
builder.Services.AddOptions<JsonOptions>().Configure<Adviser>((json, adviser) => json.SerializerOptions.AddVifRecommender(adviser));

// The faults of a profile are the answer: each with its id, its line and its path.
builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
builder.Services.AddProblemDetails(problems => problems.CustomizeProblemDetails = problem =>
    problem.ProblemDetails.Detail = (problem.Exception?.InnerException as JsonException)?.Message);

var app = builder.Build();
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = fault => (fault as BadHttpRequestException)?.StatusCode ?? 500,
    SuppressDiagnosticsCallback = fault => fault.Exception is BadHttpRequestException,
});
app.MapHealthChecks("/health");
app.MapPost("/advice", (CommuneProfile profile, Adviser adviser) => adviser.Recommend(profile));
app.MapGet("/", (string? name, int? population, string? lang, Adviser adviser) =>
    Results.Content(FirstSteps.Page(adviser, name ?? "Trooz", population ?? 8_290, lang ?? "fr"), "text/html; charset=utf-8"));
app.Run();
