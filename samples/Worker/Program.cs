using VifRecommender.Extensions.Hosting;
using Worker;

// dotnet run --project samples/Worker -- --Database communes.db
var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddVifRecommender();
builder.Services.AddSingleton(new CommuneTable(builder.Configuration["Database"] ?? "communes.db"));
builder.Services.AddHostedService<AdvisingWorker>();
await builder.Build().RunAsync();
